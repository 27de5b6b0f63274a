import { type CompletionItem, CompletionItemKind, type CompletionParams } from "vscode-languageserver";
import { AUTHORITIES, FIELDS, PARTS } from "../../config/people-file";
import type { PeopleFileView } from "./view";

/** The fields that can stand at a place of the people file and are not there yet: of the file, of an entry, of its numbers. The text is looked at
 *  line by line, since it is no YAML while it is typed. */
export function peopleFileFields({ file }: PeopleFileView, { position }: CompletionParams): CompletionItem[] {
  const lines = file.getText().split(/\r?\n/);
  const before = (lines[position.line] ?? "").slice(0, position.character);
  const typed = /[\p{L}\p{M}]*$/u.exec(before)?.[0] ?? "";
  const start = { line: position.line, character: position.character - typed.length };
  return fieldsAt(lines, start.line, before.slice(0, start.character))
    .filter((field) => field.startsWith(typed.toLowerCase()))
    .map((field, at) => ({
      label: field,
      kind: CompletionItemKind.Property,
      sortText: String.fromCharCode(97 + at),
      textEdit: { range: { start, end: position }, newText: BEGINNINGS[field] ?? `${field}: ` },
    }));
}

/** Lists begin with what stands in them. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  people: "people:\n  - name: ",
  different: "different:\n  - [",
  nobody: "nobody:\n  - ",
};

/** The fields that a word behind `lead` in a line may become. */
function fieldsAt(lines: readonly string[], line: number, lead: string): readonly string[] {
  const flow = /^\s+(?:- )?ids:\s*\{([^{}]*)$/.exec(lead)?.[1];
  if (flow !== undefined)
    return /(?:^|,)\s*$/.test(flow)
      ? without(
          AUTHORITIES,
          [...flow.matchAll(/(\w+):/g)].map(([, key]) => key),
        )
      : [];
  if (lead === "")
    return without(
      PARTS,
      lines.map((each) => /^(\w+):/.exec(each)?.[1]),
    );
  if (!/^\s+(?:- )?$/.test(lead) || partAbove(lines, line) !== "people") return [];
  const parent = lines.slice(0, line).findLast((each) => each.trim() !== "" && columnOf(each) < lead.length);
  const known = siblings(lines, line, lead.length);
  if (/^\s+(?:- )?ids:\s*$/.test(parent ?? "")) return without(AUTHORITIES, known);
  if (lead.endsWith("- ")) return ["name"];
  return known.includes("name") ? without(FIELDS, known) : [];
}

const without = (fields: readonly string[], known: readonly (string | undefined)[]): readonly string[] =>
  fields.filter((field) => !known.includes(field));

/** The list in which a line stands: `people`. */
const partAbove = (lines: readonly string[], line: number): string | undefined =>
  lines
    .slice(0, line)
    .map((each) => /^(\w+):/.exec(each)?.[1])
    .findLast((part) => part !== undefined);

/** Where the words of a line begin, behind its dash. */
const columnOf = (line: string): number => /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;

/** The fields of the same map, above and below a line. */
function siblings(lines: readonly string[], line: number, column: number): string[] {
  const found: string[] = [];
  const keyIn = (at: number): void => {
    const key = /^\s*(?:- +)?(\w+):/.exec(lines[at] ?? "")?.[1];
    if (key !== undefined && columnOf(lines[at] ?? "") === column) found.push(key);
  };
  const belongs = (at: number): boolean => (lines[at] ?? "").trim() === "" || columnOf(lines[at] ?? "") >= column;
  for (let at = line - 1; at >= 0 && belongs(at); at--) {
    keyIn(at);
    if (/^\s*- /.test(lines[at] ?? "") && columnOf(lines[at] ?? "") === column) break;
  }
  for (let at = line + 1; at < lines.length && belongs(at) && !/^\s*- /.test(lines[at] ?? ""); at++) keyIn(at);
  return found;
}
