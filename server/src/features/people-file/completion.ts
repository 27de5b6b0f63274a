import { CompletionItemKind, type CompletionList, type CompletionParams } from "vscode-languageserver";
import { quoted } from "../../config/yaml-edit";
import { times } from "../../rules/words";
import type { Steps } from "../../steps";
import { spellings } from "../people/known";
import { comparedWith, folded } from "../words";
import type { PeopleFileView } from "./view";

/** So many names are offered. */
const MOST = 500;

/** Where a name is expected in the people file, the spellings of the texts that are in no entry yet. */
export function* peopleFileCompletion({ file, known }: PeopleFileView, { position }: CompletionParams): Steps<CompletionList> {
  const before = file.getText({ start: { line: position.line, character: 0 }, end: position });
  const typed = /[\p{L}\p{M}][\p{L}\p{M} .’'-]*$/u.exec(before)?.[0] ?? "";
  if (!expectsName(before.slice(0, before.length - typed.length))) return { isIncomplete: false, items: [] };
  const taken = new Set(known.people.entries.flatMap(({ name, forms }) => [name, ...forms]));
  const start = folded(typed);
  const found = new Map<string, { readonly owners: Map<string, string>; count: number }>();
  for (const person of yield* known.people.everyone()) {
    for (const [written, count] of spellings(person)) {
      if (taken.has(written) || !folded(written).includes(start)) continue;
      const spelled = found.get(written) ?? { owners: new Map(), count: 0 };
      found.set(written, spelled);
      spelled.owners.set(person.id, person.name);
      spelled.count += count;
    }
    if (found.size >= MOST) break;
  }
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  const items = [...found].map(([written, { owners, count }]) => {
    const [name, another] = owners.values();
    const whose = another !== undefined ? "several people" : name;
    return {
      label: written,
      kind: CompletionItemKind.Text,
      detail: whose === written ? times(count) : `${whose}, ${times(count)}`,
      filterText: comparedWith(typed, written),
      textEdit: { range, newText: quoted(written) },
    };
  });
  return { isIncomplete: items.some(({ label, filterText }) => label !== filterText), items };
}

/** Behind `name:`, or in a list of names: behind a dash, a bracket or a comma. */
const expectsName = (before: string): boolean =>
  /^\s*(?:- +)?(?:name|forms|nobody):\s+$/.test(before) ||
  /^\s*(?:- +)+$/.test(before) ||
  (/^\s*(?:(?:- +)?(?:forms|nobody|different):|- )\s*\[/.test(before) && /[[,]\s*$/.test(before));
