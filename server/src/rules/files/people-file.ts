import { readPeopleFile } from "../../config/people-file";
import type { DataFileRule } from "../rule";

export const peopleFile: DataFileRule = {
  code: "people-file",
  severity: "error",
  looksAt: "people-file",
  docs: {
    summary: "Something in `people.yaml` that cannot be used.",
    why: "What cannot be used is left out, and the texts are read as if it were not there: a misspelled field loses a date, a spelling in two entries joins nobody.",
    examples: [
      {
        format: "people-file",
        bad: "people:\n  - name: Ivan Turgenev\n    bron: 1818\n",
        good: "people:\n  - name: Ivan Turgenev\n    forms: [Tourguéneff]\n    born: 1818\ndifferent:\n  - [Ivan Turgenev, Nikolai Turgenev]\nnobody: [Aurora]\n",
      },
    ],
  },
  check: (text, report) => {
    for (const { message, ...span } of readPeopleFile(text).problems) report({ span, message });
  },
};
