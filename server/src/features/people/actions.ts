import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { type PeopleDecision, withDecision } from "../../config/people-file-edit";
import { peopleOfDocument } from "../../document/people";
import { lineStartsOf } from "../../text";
import type { View } from "../../view";
import { spellings } from "./card";

/** So many other people are offered. */
const MOST_OFFERED = 4;

/** What the user can decide about the person under the cursor; each writes `people.yaml`. */
export function personActions(view: View, offset: number): CodeAction[] {
  const { uri } = view.people.file;
  const found = uri === undefined ? undefined : view.people.personAt(view.document, offset);
  const form = found && peopleOfDocument(view.document).mentions[found.mention]?.form;
  const written = form === undefined ? undefined : peopleOfDocument(view.document).forms[form]?.written;
  if (!found || written === undefined) return [];
  const { person } = found;
  const words = spellings(person).map(([each]) => each);
  const actions: (CodeAction | undefined)[] = words
    .filter((each) => each !== person.name)
    .slice(0, MOST_OFFERED)
    .map((name) => action(view, `Preferred spelling: ${name}`, { kind: "same", name, spellings: words }));
  for (const other of person.maybe.slice(0, MOST_OFFERED)) {
    actions.push(action(view, `Same person as ${other.name}`, { kind: "same", name: other.name, spellings: [written] }));
  }
  if (person.maybe.length === 0) {
    for (const other of alike(view, person.sortName, person.id)) {
      actions.push(action(view, `Same person as ${other}`, { kind: "same", name: other, spellings: words }));
    }
  }
  if (written !== person.name) {
    actions.push(action(view, `Different people: ${person.name}, ${written}`, { kind: "different", name: person.name, other: written }));
  }
  actions.push(action(view, `Not a person: ${written}`, { kind: "not-a-person", written }));
  return actions.flatMap((each) => each ?? []);
}

/** Other people whose surnames begin alike. */
function alike(view: View, sortName: string, id: string): string[] {
  const start = sortName.slice(0, 4);
  return view.people
    .people(view.document)
    .all()
    .filter((person) => person.id !== id && person.sortName.startsWith(start))
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

function action(view: View, title: string, decision: PeopleDecision): CodeAction | undefined {
  const { uri, text } = view.people.file;
  const newText = uri === undefined ? undefined : withDecision(text ?? "", decision);
  if (uri === undefined || newText === undefined) return undefined;
  const starts = lineStartsOf(text ?? "");
  const end = { line: starts.length - 1, character: (text ?? "").length - (starts[starts.length - 1] ?? 0) };
  const edit = { textDocument: { uri, version: null }, edits: [{ range: { start: { line: 0, character: 0 }, end }, newText }] };
  const create = text === undefined ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }] : [];
  return { title, kind: CodeActionKind.Refactor, edit: { documentChanges: [...create, edit] } };
}
