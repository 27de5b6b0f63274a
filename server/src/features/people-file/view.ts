import type { Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { wordAt } from "../../config/people-file";
import type { Person } from "../../corpus/people/person";
import type { Steps } from "../../steps";
import type { Range } from "../../text";
import type { PeopleView } from "../people/known-document";

/** What features look at that answer in the people file itself. */
export interface PeopleFileView {
  readonly file: TextDocument;
  readonly known: PeopleView;
}

/** The person whose name or spelling stands at a place of the people file, as far as the corpus knows, with where the word stands. */
export function* namedAt(
  { file, known }: PeopleFileView,
  position: Position,
): Steps<{ readonly word: string; readonly range: Range; readonly person?: Person } | undefined> {
  const found = wordAt(file.getText(), file.offsetAt(position));
  if (!found) return undefined;
  const { word, from, to } = found;
  const all = yield* known.people.everyone();
  const person = all.find(({ name }) => name === word) ?? all.find(({ units }) => units.some(({ form }) => form.written === word));
  return { word, range: { start: file.positionAt(from), end: file.positionAt(to) }, ...(person ? { person } : {}) };
}
