import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { withDecision } from "../../config/people-file-edit";
import { rangeIn } from "../../facts/encoding";
import type { PeopleFileText } from "../../index/people-index";
import type { PeopleDecision } from "../../model/people";
import type { Decided } from "../../protocol";
import { counted } from "../../rules/words";
import { lineStartsOf } from "../../text";

/** Rules whose findings a decision answers. */
export const DECIDED: readonly string[] = ["variant-spelling", "ambiguous-name"];

/** The edit that writes a decision into the people file, which is created where there is none; undefined where the file cannot be read, or
 *  says so already. It is undone in one step. */
export function decisionEdit({ uri, text, version }: PeopleFileText, decision: PeopleDecision): WorkspaceEdit | undefined {
  const after = uri === undefined ? undefined : withDecision(text ?? "", decision);
  if (uri === undefined || after === undefined || after === text) return undefined;
  const change = { textDocument: { uri, version }, edits: [changeBetween(text ?? "", after)] };
  const create = text === undefined ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }] : [];
  return { documentChanges: [...create, change] };
}

/** Writes a decision through the client, and tells what was done. */
export async function decide(
  file: PeopleFileText,
  decision: PeopleDecision,
  apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>,
): Promise<Decided> {
  if (file.uri === undefined) return { uri: null, message: "Open a folder first: decisions about people are kept in its people.yaml." };
  if (withDecision(file.text ?? "", decision) === undefined)
    return { uri: null, message: "people.yaml cannot be read: repair what is wrong in it first." };
  const message = `people.yaml: ${done(decision)}`;
  const edit = decisionEdit(file, decision);
  const written = edit === undefined || (await apply(message, edit));
  return written ? { uri: file.uri, message } : { uri: null, message: "people.yaml has changed meanwhile: decide again." };
}

/** A decision as it is offered. */
export function decisionTitle(decision: PeopleDecision): string {
  switch (decision.kind) {
    case "same":
      return `Same person as ${decision.name}`;
    case "different":
      return `Different people: ${decision.name}, ${decision.other}`;
    case "preferred":
      return `Preferred spelling: ${decision.name}`;
    case "not-a-person":
      return `Not a person: ${decision.written}`;
  }
}

function done(decision: PeopleDecision): string {
  switch (decision.kind) {
    case "same":
      return sameAs(
        decision.spellings.filter((each) => each !== decision.name),
        decision.name,
      );
    case "different":
      return `${decision.name} and ${decision.other} are different people.`;
    case "preferred":
      return `the preferred spelling is ${decision.name}.`;
    case "not-a-person":
      return `${decision.written} is not a person.`;
  }
}

/** `Ada is Ada Lunt.` Of many spellings the first are told: `A. Lunt, Lunt and 3 others are Ada Lunt.` */
function sameAs(spellings: readonly string[], name: string): string {
  const told = spellings.length > 3 ? [...spellings.slice(0, 2), counted(spellings.length - 2, "other")] : spellings;
  const last = told.at(-1) ?? "";
  return told.length > 1 ? `${told.slice(0, -1).join(", ")} and ${last} are ${name}.` : `${last} is ${name}.`;
}

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
