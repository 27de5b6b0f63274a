import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { withDecision } from "../../config/people-file-edit";
import { rangeIn } from "../../facts/facts";
import type { PeopleFileText } from "../../index/people-index";
import type { PeopleDecision } from "../../model/people";
import type { Decided } from "../../protocol";
import { lineStartsOf } from "../../text";

/** The edit that writes a decision into the people file, which is created where there is none; undefined where the file cannot be read, or
 *  says so already. It is undone in one step. */
export function decisionEdit({ uri, text, version }: PeopleFileText, decision: PeopleDecision): WorkspaceEdit | undefined {
  const after = uri === undefined ? undefined : withDecision(text ?? "", decision);
  if (uri === undefined || after === undefined || after === text) return undefined;
  const change = { textDocument: { uri, version }, edits: [changeBetween(text ?? "", after)] };
  const create = text === undefined ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }] : [];
  return { documentChanges: [...create, change] };
}

/** What a client needs to take a decision; null where the people file cannot be read. */
export function decided(file: PeopleFileText, decision: PeopleDecision): Decided | null {
  if (file.uri === undefined || withDecision(file.text ?? "", decision) === undefined) return null;
  return { uri: file.uri, edit: decisionEdit(file, decision) ?? null, message: `people.yaml: ${DONE[decision.kind](decision as never)}` };
}

type DecisionOf<Kind extends PeopleDecision["kind"]> = Extract<PeopleDecision, { kind: Kind }>;

const TITLES: { readonly [Kind in PeopleDecision["kind"]]: (decision: DecisionOf<Kind>) => string } = {
  same: ({ name }) => `Same person as ${name}`,
  different: ({ name, other }) => `Different people: ${name}, ${other}`,
  preferred: ({ name }) => `Preferred spelling: ${name}`,
  "not-a-person": ({ written }) => `Not a person: ${written}`,
};

/** A decision as it is offered. */
export const decisionTitle = (decision: PeopleDecision): string => TITLES[decision.kind](decision as never);

const DONE: { readonly [Kind in PeopleDecision["kind"]]: (decision: DecisionOf<Kind>) => string } = {
  same: ({ name, spellings }) => `${[...spellings.filter((each) => each !== name), name].join(", ")} are one person.`,
  different: ({ name, other }) => `${name} and ${other} are different people.`,
  preferred: ({ name }) => `the preferred spelling is ${name}.`,
  "not-a-person": ({ written }) => `${written} is not a person.`,
};

/** What has changed between two texts, without what both begin and end with. */
function changeBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return {
    range: rangeIn(lineStartsOf(before), { from, to: before.length - same }),
    newText: after.slice(from, after.length - same),
  };
}
