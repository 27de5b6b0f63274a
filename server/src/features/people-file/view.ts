import type { Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { wordAt } from "../../config/people-file";
import type { PersonEntry } from "../../corpus/people/decisions";
import type { Person } from "../../corpus/people/person";
import type { Steps } from "../../steps";
import type { Range } from "../../text";
import type { PeopleView } from "../people/known-document";

/** What features look at that answer in the people file itself. */
export interface PeopleFileView {
  readonly file: TextDocument;
  readonly known: PeopleView;
}

/** A name or a spelling in the people file, the entry that has it, and whom the texts know by it or by another one of the entry. */
interface Named {
  readonly word: string;
  readonly range: Range;
  readonly entry?: PersonEntry;
  readonly person?: Person;
}

/** What stands at a place of the people file, if that is a name. */
export function* namedAt({ file, known }: PeopleFileView, position: Position): Steps<Named | undefined> {
  const found = wordAt(file.getText(), file.offsetAt(position));
  if (!found) return undefined;
  const { word, from, to } = found;
  const all = yield* known.people.everyone();
  const entry = known.people.entries.find(({ name, forms }) => name === word || forms.includes(word));
  const person =
    all.find(({ name }) => name === word) ??
    all.find(({ units }) => units.some(({ form }) => form.written === word)) ??
    (entry && all.find((each) => known.people.entryOf(each) === entry));
  const range = { start: file.positionAt(from), end: file.positionAt(to) };
  return { word, range, ...(entry ? { entry } : {}), ...(person ? { person } : {}) };
}
