import type { LocationLink } from "vscode-languageserver";
import { itemIfRead } from "../../bibliography/item";
import type { Config } from "../../config";
import type { NoteDocument } from "../../document/document";
import { sourcesOf } from "../../document/sources";
import { rangeIn } from "../../facts/facts";
import type { Bibliography, CslItem, FoundEntry } from "../../model/bibliography";
import type { Span } from "../../model/note";
import { escaped } from "../markup";
import { sourceAt } from "../sources/at";
import { fullCitation } from "../sources/words";
import { entryText } from "./hover";

/** What a note's own words cite: “Moretti, *Lettere e lazzaretti*, 44” is the entry `moretti1988`. */
interface Linked {
  readonly span: Span;
  readonly found: FoundEntry;
}

/** The line of a card that names the entry which the words of a note cite. */
export function linkedEntryLine(document: NoteDocument, config: Config, offset: number): string | undefined {
  const linked = linkedEntry(document, offset);
  return linked && `*In the bibliography:* @${escaped(linked.found.entry.key)} · ${entryText(linked.found, config)}`;
}

/** From the words of a note to the entry that they cite. */
export function linkedEntryDefinition(document: NoteDocument, offset: number): LocationLink[] {
  const linked = linkedEntry(document, offset);
  if (!linked) return [];
  const { file, entry } = linked.found;
  return [
    {
      originSelectionRange: document.rangeOf(linked.span),
      targetUri: file.uri,
      targetRange: rangeIn(file.lineStarts, entry),
      targetSelectionRange: rangeIn(file.lineStarts, entry.keySpan),
    },
  ];
}

function linkedEntry(document: NoteDocument, offset: number): Linked | undefined {
  const surnames = document.bibliography && surnamesOf(document.bibliography);
  const here = surnames && sourceAt(document, offset);
  if (here?.kind !== "citation") return undefined;
  const { item } = fullCitation(sourcesOf(document), here.citation) ?? here.citation;
  if (item.kind !== "citation" || item.title === undefined) return undefined;
  const { title, year } = item;
  const candidates = new Set(item.creators.flatMap((creator) => surnames?.get(words(creator).at(-1) ?? "") ?? []));
  const fitting = [...candidates].filter((each) => {
    const said = itemIfRead(each.entry);
    return said && fits(said, words(title), year);
  });
  const [found, ...others] = fitting;
  return found && others.length === 0 ? { span: here.span, found } : undefined;
}

/** Whether a title as a note has it is that of an entry, or its beginning, and the years, where both have one, are the same. */
function fits(item: CslItem, title: readonly string[], year: string | undefined): boolean {
  const years = (item.issued?.parts ?? []).map(([each]) => String(each));
  if (year !== undefined && years.length > 0 && !years.includes(year.slice(0, 4))) return false;
  const titles = [item.title, item.titleShort].filter((each) => each !== undefined).map(words);
  return title.length > 0 && titles.some((each) => title.every((word, at) => each[at] === word));
}

/** Entries by the last word of their authors' and editors' surnames. */
const indexes = new WeakMap<Bibliography, ReadonlyMap<string, readonly FoundEntry[]>>();

/** Nothing as long as entries are still being read in the background. */
function surnamesOf(bibliography: Bibliography): ReadonlyMap<string, readonly FoundEntry[]> | undefined {
  const known = indexes.get(bibliography);
  if (known) return known;
  const surnames = new Map<string, FoundEntry[]>();
  for (const [first] of bibliography.entries.values()) {
    const item = first && itemIfRead(first.entry);
    if (item === undefined) return undefined;
    for (const { family, literal } of [...(item?.author ?? []), ...(item?.editor ?? [])]) {
      const surname = words(family ?? literal ?? "").at(-1);
      if (surname === undefined || !first) continue;
      const same = surnames.get(surname);
      if (same) same.push(first);
      else surnames.set(surname, [first]);
    }
  }
  indexes.set(bibliography, surnames);
  return surnames;
}

/** The words of a text without capitals, accents and tags: `<i>Häfen</i> und Seuchen` is `hafen`, `und`, `seuchen`. */
const words = (text: string): string[] =>
  text
    .replace(/<\/?[a-z]{1,4}>/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
