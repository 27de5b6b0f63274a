import type { Span } from "../../model/note";
import type { ArchivalDocument, ArchivalItem, ArchivalUnit, RepositoryMention, SystemId } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { type NoteText, spanOfTokens } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark, NUMBER, ROMAN } from "../tokens";
import { classesIn } from "../words";
import { clustersOf } from "./clusters";
import { collect } from "./collections";
import { describe, documentBefore, LEADING_ON, skipSeparators } from "./describe";
import { connects } from "./joints";
import { rankOf } from "./levels";
import { COLLECTIONS, MANUSCRIPTS } from "./manuscripts";
import type { Mention } from "./mention";
import { OPENS_MENTION } from "./mentions";
import { type Cluster, type Part, spanOf } from "./parts";
import { LETTERS } from "./shelfmarks";
import { meaningIn, systemOf, systemsWithSeveral } from "./systems";
import { trustOf } from "./trust";
import { unitsOf } from "./units";
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
  const clusters = clustersOf(note, from, to, repeated);
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

/** The document may stand before its archive: the first reference has it, where nothing but a number of the document stands behind. */
function withDocumentBefore({ text, tokens }: NoteText, items: readonly ArchivalItem[], from: number, to: number): readonly ArchivalItem[] {
  const [first, ...others] = items;
  const [behind] = first?.documents ?? [];
  const document = behind?.date || behind?.sender || behind?.kind ? undefined : documentBefore(text, tokens, from, to);
  return first && document ? [{ ...first, documents: withKind([document], first.documents) }, ...others] : items;
}

/** Whether there are words with which an archival reference begins: a level, or a number beside a name or a mark. */
function mayRefer({ tokens, introduced }: NoteText, from: number, to: number): boolean {
  const classes = classesIn(tokens, from, to);
  if ((classes & LEVEL) !== 0) return true;
  return (
    (classes & (NUMBER | ROMAN)) !== 0 && ((classes & (OPENS_MENTION | MANUSCRIPTS | COLLECTIONS | LETTERS)) !== 0 || introduced.size > 0)
  );
}

const isDocumentNumber = (part: Part): boolean =>
  part.kind === "unit" && part.unit.words.every(({ level }) => level === "number" || level === "document" || level === "documento");

interface Draft {
  readonly from: number;
  to: number;
  readonly units: ArchivalUnit[];
  readonly collections: string[];
  leaf?: string;
  /** Words between two levels: `Telegram` in `fasc. 3, Telegram, N. 7`. */
  before?: { readonly from: number; readonly to: number };
  readonly gaps: { level: string; span: { from: number; to: number } }[];
  locator?: string;
  /** Rank of the deepest level so far. */
  rank: number;
}

function itemsOf(note: NoteText, cluster: Cluster, system: SystemId, limit: number, weak: boolean, repeated: boolean): ArchivalItem[] {
  const { text, tokens } = note;
  const spanAt = (from: number, to: number): Span => spanOfTokens(tokens, from, to);
  const fresh = (from: number): Draft => ({ from, to: from, units: [], collections: [], gaps: [], rank: -1 });
  const drafts: Draft[] = [];
  let draft = fresh(cluster.from);
  const mention = cluster.mention;
  const opening = cluster.parts[0];
  const before = mention && opening && mention.from < spanOf(opening).from ? mention : undefined;
  if (mention && before) {
    draft.to = mention.to;
    if (opening) collect(text, tokens, before.to, spanOf(opening).from, system, draft, mention.known?.place ?? "");
  } else if (mention && opening && cluster.from < spanOf(opening).from)
    collect(text, tokens, cluster.from, spanOf(opening).from, system, draft, "");
  cluster.parts.forEach((part, index) => {
    const { from, to } = spanOf(part);
    const units = unitsOf(text, tokens, part, cluster.parts[index + 1], system, mention?.known?.country ?? "");
    const start = index === 0 ? cluster.from : behind(cluster.parts[index - 1] as Part, from, mention);
    const close = index === 0 || connects(tokens, start, from);
    const [first] = units;
    const leaf = part.kind === "unit" && meaningIn(part.unit, system).leaf;
    if (first && index > 0 && !fits(draft, first, system, close, leaf)) {
      drafts.push(draft);
      draft = fresh(from);
    }
    const described = index > 0 ? !close && draft.units.length > 0 : repeated && !connects(tokens, start, from);
    // The post or office whose records a record group holds: `RG 84, Basel, vol. 330`.
    const [only] = draft.units;
    if (described && draft.units.length === 1 && only?.level === "record-group" && !namesFiles(tokens, start, from))
      collect(text, tokens, start, from, system, draft, mention?.known?.place ?? "");
    else if (described) draft.before = { from: start, to: from };
    if (first && leaf) {
      draft.locator = draft.locator === undefined ? first.value : `${draft.locator}, ${first.value}`;
      draft.leaf = first.level;
    } else draft.units.push(...units);
    for (const unit of units) draft.rank = Math.max(draft.rank, rankOf(system, unit.level));
    draft.to = to;
  });
  const ending = mention !== undefined && mention.from >= draft.to ? mention : undefined;
  if (ending) {
    const last = cluster.parts.at(-1);
    // What stands between the mark of a British department and its archive is the document.
    const described = last?.kind === "mark" && last.mark.department && !connects(tokens, draft.to, ending.from);
    if (described) draft.before = { from: draft.to, to: ending.from };
    else collect(text, tokens, draft.to, ending.from, system, draft, ending.known?.place ?? "");
    draft.to = ending.to;
  }
  drafts.push(draft);
  // The repository last, or behind its series: then levels may go from the smallest to the whole.
  const reversed = mention !== undefined && !before;
  return drafts.map((each, index) => {
    const end = drafts[index + 1]?.from ?? limit;
    const start = skipSeparators(tokens, each.to, end);
    const empty = emptyLevelAt(tokens, start, end);
    if (empty > start && system !== "published") {
      const level = levelWordAt(tokens, start, end).words?.find((word) => word.system === system)?.level;
      if (level) each.gaps.push({ level, span: spanAt(start, empty) });
    }
    const tail = describe(text, tokens, each.gaps.length > 0 ? Math.max(start, empty) : start, trimmed(tokens, start, end));
    const last = Math.max(tail.documents.length > 0 || tail.locator ? tail.end : each.to, each.to);
    const repository = index === 0 && mention ? repositoryOf(text, tokens, mention) : undefined;
    const between = each.before && describe(text, tokens, each.before.from, each.before.to);
    const locator = each.locator ?? tail.locator ?? (ending ? undefined : between?.locator);
    const span = spanAt(each.from, last);
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

/** Index behind a part, and behind the repository where that stands before what follows: in `RG 59, NARA, box 7` behind `NARA`. */
function behind(part: Part, next: number, mention: Mention | undefined): number {
  const { to } = spanOf(part);
  return mention && mention.from >= to && mention.to <= next ? mention.to : to;
}

/** Levels that go from the smallest to the whole, the other way round. In German archives `Nr. 5, Bd. 2` and `Bd. 2, Nr. 5` both go down. */
function fromTheWhole(units: readonly ArchivalUnit[], system: SystemId): readonly ArchivalUnit[] {
  const [first] = units;
  const last = units.at(-1);
  const down = system === "german" && first && last && rankOf(system, first.level) < rankOf(system, last.level);
  return down ? units : [...units].sort((a, b) => rankOf(system, a.level) - rankOf(system, b.level));
}

function namesFiles(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FILE_WORDS.has((tokens[at] as Token).lower)) return true;
  return false;
}

const FILE_WORDS = new Set("file files case cdf nf".split(" "));

/** The words before a document's number and those behind it speak of one document. */
function withKind(before: readonly ArchivalDocument[], after: readonly ArchivalDocument[]): readonly ArchivalDocument[] {
  const [first] = before;
  const [document, ...others] = after;
  if (!first || !document) return first ? before : after;
  return [{ ...first, ...document, text: `${first.text}, ${document.text}` }, ...others];
}

/** Whether a level goes on with the reference so far, or begins the next one. */
function fits(draft: Draft, unit: ArchivalUnit, system: SystemId, close: boolean, leaf: boolean): boolean {
  const rank = rankOf(system, unit.level);
  const same = draft.units.some((each) => each.level === unit.level);
  if (leaf) return draft.locator === undefined || close;
  if (same) return false;
  const numbered = draft.units.some((each) => each.level === "document" || each.level === "documento");
  if (unit.level === "number") return !numbered;
  return rank > draft.rank || close;
}

/** Index behind a level word that has no number: the `d.` of `pap. 155, d. Report`. */
function emptyLevelAt(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (token?.kind !== "word" || isCapital(token.text) || !isMark(tokens[at + 1], ".")) return at;
  // The `ff.` of `fol. 22 ff.` are the leaves that follow.
  if (/^ff?$/.test(token.text) && tokens[at - 1]?.kind === "number") return at;
  const { words, end: next } = levelWordAt(tokens, at, end);
  return words && next < end ? next + 1 : at;
}

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
