import type { ArchivalDocument, ArchivalItem, ArchivalUnit, RepositoryMention, SystemId } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { classesOf, type NoteText, spanOfTokens } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark, NUMBER, ROMAN, SEPARATORS } from "../tokens";
import { is } from "../words";
import { clustersOf } from "./clusters";
import { describe, documentBefore, LEADING_ON, skipSeparators } from "./describe";
import { draftsOf } from "./drafts";
import { rankOf } from "./levels";
import { COLLECTIONS, MANUSCRIPTS } from "./manuscripts";
import { OPENS_MENTION } from "./mentions";
import { type Cluster, type Part, spanOf } from "./parts";
import { LETTERS } from "./shelfmarks";
import { systemOf, systemsWithSeveral } from "./systems";
import { trustOf } from "./trust";
import { LEVEL, levelWordAt } from "./values";

/* The grammar of archival references, as printed in notes (ISO/IEC 14977). Each rule is read in the file named behind it.

   references  = [ document, date, separator ], reference, { [ separator ], reference } ;                                            clusters.ts, references.ts
   reference   = repository, { separator, collection }, separator, levels, [ description ]
               | levels, { separator, collection }, separator, repository, [ separator, levels ], [ description ]
               | levels, [ description ]                                    (repository carried over, or behind “Ibid.”)
               | [ place, "," ], institution, ",", manuscript, [ description ] ;
   repository  = ( known name or abbreviation | name introduced in the note | words with “archive” or “library”
               | capitals, [ place ] ), [ ( "," | "/" | "(" ), repository ] ;                         mentions.ts, which names the others
   collection  = capital, { word } ;                                                                  collections.ts
   levels      = level, { separator, level } ;
   level       = level word, [ "." ], [ introduction ], [ number sign ], ( number | name )            values.ts
               | ordinal, level word                                        (“I. HA”, “1st series”)
               | number, ".", level word                                    (Hungarian: “12. doboz”)                   ordinals.ts
               | number                                                     (a legajo before “exp.”, “R.” or “N.”)
               | year                                                       (before an Italian busta)
               | name, "folder"                                             (behind a box)
               | office, [ ":" ], ( "lot" | "FRC" ), [ "file" ], number     (files that an office retired)   american.ts
               | letter, [ "." ], number                                    (where the system of the archive has it) context.ts, american.ts
               | number, "/", number, "/", number, [ "/", number ]          (fond, opis’, delo, list)
               | [ year ], series, volume | volume, ":", page               (published series)
               | "Central Files", ",", number                               (of a department)            american.ts
               | session, [ "," ], { "(", number, ")" | volume }            (papers of Parliament)       sessions.ts
               | word, ".", number, "/", year                               (an Austrian registry: “Präs. 2464/1850”)  context.ts
               | ( "sección" | "fondo" ), word, { word }, ","               (a section in small letters)
               | number                                                     (behind a collection, or before a leaf) context.ts
               | code | manuscript ;                                                                  shelfmarks.ts
   introduction= "(", ( "hereafter" | "from now" | … ), term, ")" | "(", level word, [ "." ], ")" ;
   number      = atom, { ( "-" | "–" | "/" | "." | "_" | "through" ), atom }, [ letter | side ], { ( "," | "and" ), number } ;  numbers.ts
   atom        = digits, [ letters ] | Roman numeral | capital ;
   side        = "r" | "v" | "ob." | "verso" | … ;
   name        = quoted text | capitalized word, { word } ;
   code        = capitals, { ( "/" | "-" ), capitals }, [ "/" | "-" ], digits, { ( "/" | "." | "-" | " " ), atom }
               | [ capitals ], digits, ( letters, [ letter ], digits ), { letters, [ letter ], digits }
               | capitals, Roman numeral, digits                            (Paris: “AB XIX 3192”)
               | capitals, { ".", capitals }, [ "." ], [ "," ], number      (Istanbul: “HR.SYS. 1234/5”) ;
   manuscript  = [ format ], ( "MS" | "cod." | collection of books ), { word }, ( number | Roman numeral ) ;               manuscripts.ts
   description = { separator, ( document | date ) }, [ separator, page ], { separator, level, [ description ] } ; describe.ts
   separator   = "," | "." | ":" | "/" | "of" | "in" | … ;

   Which level a word names is decided by the system (Russian, Italian, …) of the repository, else by the words that stand together
   (systems.ts). Where the repository comes last, levels from the smallest to the whole are turned round. */

/** The references in tokens `from` up to `to`. With `repeated` the first one goes on from a reference that “Ibid.” stands for. */
export function referencesIn(note: NoteText, from: number, to: number, repeated = false): ArchivalItem[] {
  if (!repeated && !mayRefer(note, from, to)) return [];
  const clusters = repeated && isPageAlone(note.tokens, from, to) ? [{ parts: [], from, to: from }] : clustersOf(note, from, to, repeated);
  const items: ArchivalItem[] = [];
  clusters.forEach((cluster, index) => {
    const next = clusters[index + 1];
    const first = repeated && index === 0;
    const several = systemsWithSeveral(cluster);
    const system = systemOf(cluster, several);
    const trust = first ? "sure" : trustOf(cluster, system, several);
    // The `no. 14` before `GARF, f. 1` is that of the document.
    if (trust === "weak" && next?.mention && !cluster.mention && cluster.parts.every(isDocumentNumber)) return;
    if (!trust) return;
    const own = itemsOf(note, cluster, system, next ? next.from : to, trust === "weak", first);
    const before = index > 0 ? clusters[index - 1]?.parts.at(-1) : undefined;
    for (const item of withDocumentBefore(note, own, before ? spanOf(before).to : from, cluster.from)) items.push(item);
  });
  return items;
}

/** Whether nothing stands behind “Ibid.” but a number, as in most notes: `Ibid., 12.` */
function isPageAlone(tokens: readonly Token[], from: number, to: number): boolean {
  let numbers = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") numbers++;
    else if (!is(token, SEPARATORS)) return false;
  }
  return numbers < 2;
}

/** The document may stand before its archive: the first reference has it, where nothing but a number of the document stands behind. */
function withDocumentBefore({ text, tokens }: NoteText, items: readonly ArchivalItem[], from: number, to: number): readonly ArchivalItem[] {
  const [first] = items;
  const behind = first?.documents[0];
  const document = behind?.date || behind?.sender || behind?.kind ? undefined : documentBefore(text, tokens, from, to);
  return first && document ? [{ ...first, documents: withKind([document], first.documents) }, ...items.slice(1)] : items;
}

/** Whether there are words with which an archival reference begins: a level, or a number beside a name or a mark. */
function mayRefer(note: NoteText, from: number, to: number): boolean {
  const classes = classesOf(note, from, to);
  if ((classes & LEVEL) !== 0) return true;
  return (
    (classes & (NUMBER | ROMAN)) !== 0 &&
    ((classes & (OPENS_MENTION | MANUSCRIPTS | COLLECTIONS | LETTERS)) !== 0 || note.introduced.size > 0)
  );
}

const isDocumentNumber = (part: Part): boolean =>
  part.kind === "unit" && part.unit.words.every(({ level }) => level === "number" || level === "document" || level === "documento");

function itemsOf(note: NoteText, cluster: Cluster, system: SystemId, limit: number, weak: boolean, repeated: boolean): ArchivalItem[] {
  const { text, tokens } = note;
  const { drafts, reversed, ending } = draftsOf(note, cluster, system, repeated);
  const { mention } = cluster;
  return drafts.map((each, index) => {
    const end = drafts[index + 1]?.from ?? limit;
    const start = skipSeparators(tokens, each.to, end);
    const empty = emptyLevelAt(tokens, start, end);
    if (empty > start && system !== "published") {
      const level = levelWordAt(tokens, start, end).words?.find((word) => word.system === system)?.level;
      if (level) each.gaps.push({ level, span: spanOfTokens(tokens, start, empty) });
    }
    const tail = describe(text, tokens, each.gaps.length > 0 ? Math.max(start, empty) : start, trimmed(tokens, start, end));
    const last = Math.max(tail.documents.length > 0 || tail.locator ? tail.end : each.to, each.to);
    const repository = index === 0 && mention ? repositoryOf(text, tokens, mention) : undefined;
    const between = each.before && describe(text, tokens, each.before.from, each.before.to);
    const locator = each.locator ?? tail.locator ?? (ending ? undefined : between?.locator);
    const span = spanOfTokens(tokens, each.from, last);
    const item: Writable<ArchivalItem> = {
      kind: "archival",
      from: span.from,
      to: span.to,
      system,
      collections: each.collections,
      units: reversed ? fromTheWhole(each.units, system) : each.units,
      documents: between ? withKind(between.documents, tail.documents) : tail.documents,
    };
    if (repository) item.repository = repository;
    if (locator !== undefined) item.locator = locator;
    if (each.leaf !== undefined) item.leaf = each.leaf;
    if (weak) item.weak = true;
    if (index > 0 || repeated) item.continues = true;
    if (each.gaps.length > 0) item.gaps = each.gaps;
    return item;
  });
}

/** Levels that go from the smallest to the whole, the other way round. In German archives `Nr. 5, Bd. 2` and `Bd. 2, Nr. 5` both go down. */
function fromTheWhole(units: readonly ArchivalUnit[], system: SystemId): readonly ArchivalUnit[] {
  const [first] = units;
  const last = units.at(-1);
  const down = system === "german" && first && last && rankOf(system, first.level) < rankOf(system, last.level);
  return down ? units : [...units].sort((a, b) => rankOf(system, a.level) - rankOf(system, b.level));
}

/** The words before a document's number and those behind it speak of one document. */
function withKind(before: readonly ArchivalDocument[], after: readonly ArchivalDocument[]): readonly ArchivalDocument[] {
  const [first] = before;
  const [document, ...others] = after;
  if (!first || !document) return first ? before : after;
  return [{ ...first, ...document, text: `${first.text}, ${document.text}` }, ...others];
}

/** Index behind a level word that has no number: the `d.` of `pap. 155, d. Report`. */
function emptyLevelAt(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (token?.kind !== "word" || isCapital(token.text) || !isMark(tokens[at + 1], ".")) return at;
  // The `ff.` of `fol. 22 ff.` are the leaves that follow.
  if (/^ff?$/.test(token.text) && tokens[at - 1]?.kind === "number") return at;
  const { words, end: next } = levelWordAt(tokens, at, end);
  // Leaves that have no numbers, `cc. nn.`, lack none.
  return words && next < end && !UNNUMBERED.has(tokens[next + 1]?.lower ?? "") ? next + 1 : at;
}

const UNNUMBERED = new Set(["nn", "n", "non"]);

/** Leaves out “and”, “see also” and separators before what comes next. */
function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && LEADING_ON.has((tokens[end - 1] as Token).lower)) end--;
  return end;
}

function repositoryOf(
  text: string,
  tokens: readonly Token[],
  mention: { from: number; to: number; known?: { code: string } },
): RepositoryMention {
  const span = { from: (tokens[mention.from] as Token).from, to: (tokens[mention.to - 1] as Token).to };
  const written = text.slice(span.from, span.to);
  return mention.known ? { written, span, code: mention.known.code } : { written, span };
}
