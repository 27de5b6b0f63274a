import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { peopleOfDocument } from "../../document/people";
import type { PeopleDecision } from "../../model/people";
import { askCommands, decideCommand } from "../../protocol";
import type { Steps } from "../../steps";
import type { View } from "../../view";
import { peopleChoices } from "./choices";
import { DECIDED, decisionEdit, decisionTitle } from "./decide";

/** So many choices of one kind are offered by themselves. */
const MOST_OFFERED = 4;

/** What the user can decide about the name under the cursor; each writes `people.yaml`. A client that can ask is left to ask for the rest.
 *  Where a rule has found something there, they are its repairs. */
export function* personActions(view: View, { range, context }: CodeActionParams, asks: boolean): Steps<CodeAction[]> {
  const { document } = view;
  const { uri } = document;
  const { mentions } = peopleOfDocument(document);
  const isNamed = (at: number): boolean => mentions.some(({ from, to }) => from <= at && at <= to);
  // In Helix a selection ends at the cursor.
  const position = [range.start, range.end].find((each) => isNamed(document.offsetAt(each)));
  if (!position) return [];
  const everyone = yield* view.people.everyone(document);
  const choicesOf = (kind: PeopleDecision["kind"]) => peopleChoices(view, { uri, position, kind }, true)?.choices ?? [];
  if (view.people.file.uri === undefined || choicesOf("not-a-person").length === 0) return [];
  const found = context.diagnostics.filter(({ source, code }) => source === "Apparatus" && DECIDED.includes(String(code)));
  const about = found.length > 0 ? { kind: CodeActionKind.QuickFix, diagnostics: found } : { kind: CodeActionKind.Refactor };
  const offered = (kind: PeopleDecision["kind"]): CodeAction[] =>
    choicesOf(kind)
      .filter(({ likely }) => likely)
      .slice(0, MOST_OFFERED)
      .flatMap(({ decision }): CodeAction[] => {
        const title = decisionTitle(decision);
        const edit = decisionEdit(view.people.file, decision);
        if (!edit) return [];
        return [asks ? { title, ...about, command: { title, command: decideCommand, arguments: [decision] } } : { title, ...about, edit }];
      });
  const asking = (kind: PeopleDecision["kind"], title: string): CodeAction[] =>
    asks && (kind === "same" ? everyone.length > 1 : choicesOf(kind).length > 0)
      ? [{ title, ...about, command: { title, command: askCommands[kind], arguments: [{ uri, position }] } }]
      : [];
  return [
    ...offered("same"),
    ...asking("same", "Same person as…"),
    ...(asks ? asking("preferred", "Preferred spelling…") : offered("preferred")),
    ...(asks ? asking("different", "Different people…") : offered("different")),
    ...offered("not-a-person"),
  ];
}
