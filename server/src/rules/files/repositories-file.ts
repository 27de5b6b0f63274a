import { readRepositoriesFile } from "../../config/repositories-file";
import type { DataFileRule } from "../rule";

export const repositoriesFile: DataFileRule = {
  code: "repositories-file",
  severity: "error",
  looksAt: "repositories-file",
  docs: {
    summary: "Something in `repositories.yaml` that cannot be used.",
    why: "What cannot be used is left out, and notes are read as if it were not there: an archive without a name is not recognized, a misspelled system reads its references by the rules of another country.",
    examples: [
      {
        format: "repositories-file",
        bad: "- abbreviation: AdS\n  name: Archivio del Sale\n  system: italien\n",
        good: "- abbreviation: [AdS, ASal]\n  name: Archivio del Sale\n  english: Archive of Salt\n  place: Volterra\n  country: IT\n  system: italian\n  wikidata: Q44807271\n  isil: IT-AL0179\n",
      },
    ],
  },
  check: (text, report) => {
    for (const { message, ...span } of readRepositoriesFile(text).problems) report({ span, message });
  },
};
