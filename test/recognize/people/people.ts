import { defaultFlavour } from "../../../server/src/formats/markdown/flavours";
import { markdown } from "../../../server/src/formats/markdown/reader";
import { plaintext } from "../../../server/src/formats/plaintext/reader";
import type { DocumentPeople } from "../../../server/src/model/people";
import { candidateOf, namesOf } from "../../../server/src/recognize/people/candidates";
import { WordHashes } from "../../../server/src/recognize/people/resolve/lower-words";
import { peopleInSteps } from "../../../server/src/recognize/people/resolve/resolve";
import { proseOf } from "../../../server/src/recognize/prose";
import { drained } from "../../../server/src/steps";

/** The people of a text. */
export function peopleIn(text: string, format: "plaintext" | "markdown" = "plaintext"): DocumentPeople {
  const words = new WordHashes();
  const reader = format === "markdown" ? markdown : plaintext;
  const blocks = proseOf(text, reader.read(text, "", defaultFlavour), format).map((prose) => ({ prose, names: namesOf(prose, words) }));
  const candidates = blocks.flatMap(({ prose, names }, block) => names.map((name) => candidateOf(name, prose, 0, block)));
  return drained(peopleInSteps(candidates, [words.take()]));
}

/** The names found in a text, as they stand in the source: `["Ada Lovelace", "Babbage"]`. */
export function namesIn(text: string, format: "plaintext" | "markdown" = "plaintext"): string[] {
  return peopleIn(text, format)
    .mentions.filter(({ kind }) => kind === "name")
    .map(({ from, to }) => text.slice(from, to));
}
