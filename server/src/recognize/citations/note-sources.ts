import type { Span } from "../../model/note";
import type { ArchivalItem, CitationItem, NoteSources, RepeatItem, Shorthand, SourceItem } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { referencesIn } from "../archives/references";
import { lookUpNames } from "../archives/table-names";
import { italicAround } from "../italics";
import { type NoteText, textOf } from "../note-text";
import { OPENS_QUOTATION, quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isCapital, isMark, SEPARATORS, tokensOf } from "../tokens";
import { classesIn, is } from "../words";
import { crossReferencesIn } from "./cross-references";
import { familyOf, isName, namesIn } from "./names";
import { REPEAT, type RepeatWords, repeatAt } from "./repeats";
import { type Segment, SIGNALS, segmentsOf } from "./segments";
import { isAbbreviation, shorthandsIn } from "./shorthands";
import { worksIn } from "./works";

/** What one note leads to, from its own text alone: archival references, citations, shorthands and references to other notes. */
export function readNoteSources(text: string, italics: readonly Span[]): NoteSources {
  lookUpNames();
  const tokens = tokensOf(text);
  const bare: NoteText = { text, tokens, classes: classesIn(tokens, 0, tokens.length), italics, introduced: NOTHING };
  const crossReferences = crossReferencesIn(bare);
  const segments = segmentsOf(bare, crossReferences);
  const shorthands = shorthandsIn(bare, segments);
  const note: NoteText = shorthands.length === 0 ? bare : { ...bare, introduced: namesIntroduced(bare, shorthands) };
  const items: SourceItem[] = [];
  for (const segment of segments) {
    const found = itemsIn(note, segment);
    const [first] = found;
    if (first && segment.quotes) found[0] = { ...first, quotes: true };
    for (const item of found) items.push(item);
  }
  return { items: withArchivesBehind(text, withoutNumbers(items, crossReferences)), shorthands, crossReferences };
}

/** Gives the archive at the end of a list to all that stands before: in `Lib. 25, f. 3; Lib. 52, AGN` both books are those of the AGN. */
function withArchivesBehind(text: string, items: readonly SourceItem[]): readonly SourceItem[] {
  if (items.length < 2 || !items.some((item) => item.kind === "archival" && item.repository && endsWithArchive(item))) return items;
  const given = [...items];
  for (let at = given.length - 2; at >= 0; at--) {
    const item = given[at];
    const next = given[at + 1];
    if (item?.kind !== "archival" || next?.kind !== "archival" || item.repository || item.continues || !next.repository) continue;
    const alike = item.units[0] !== undefined && item.units[0].level === next.units[0]?.level;
    if (!alike || !endsWithArchive(next) || !/^[\s.;,]*(?:and|y|e|et|und)?\s*$/.test(text.slice(item.to, next.from))) continue;
    const { weak: _, ...sure } = item;
    const repository = { ...next.repository, span: { ...next.repository.span } };
    given[at] = { ...sure, repository, system: next.system };
  }
  return given;
}

/** Whether the archive stands behind the levels. */
const endsWithArchive = ({ repository, units, from }: ArchivalItem): boolean =>
  repository !== undefined && repository.span.from > Math.max(from, ...units.map(({ span }) => span.from));

const NOTHING: ReadonlyMap<number, number> = new Map();

/** The names for which abbreviations in capitals are introduced, but for the titles of books, which are printed in italics. */
function namesIntroduced({ italics }: NoteText, shorthands: readonly Shorthand[]): ReadonlyMap<number, number> {
  const names = shorthands.filter((each) => isAbbreviation(each.term)).map(({ expansionSpan }) => expansionSpan);
  return new Map(names.filter((name) => !italicAround(italics, name)).map(({ from, to }) => [from, to]));
}

/** Leaves out the `n. 6` of “see n. 6”, which is no level. Both lists are in text order. */
function withoutNumbers(items: readonly SourceItem[], crossReferences: readonly Span[]): readonly SourceItem[] {
  if (crossReferences.length === 0) return items;
  let next = 0;
  return items.filter((item) => {
    if (item.kind !== "archival" || !(item.weak || (item.continues && item.units.length === 1))) return true;
    while (next < crossReferences.length && (crossReferences[next] as Span).to <= item.from) next++;
    const reference = crossReferences[next];
    return !reference || reference.from >= item.to;
  });
}

function itemsIn(note: NoteText, { from, to }: Segment): SourceItem[] {
  const repeat = repeatIn(note, from, to);
  if (repeat) return repeatItems(note, repeat, from, to);
  const archival = referencesIn(note, from, to);
  if (archival.some((item) => !item.weak)) return archival;
  const works = worksIn(note, from, to);
  // `ADLA, 4 E 2/1540, 12 janvier 1745`: capitals may be an author or an archive, as the other notes say.
  if (works.some((work) => work.form === "full"))
    return archival.length === 0 ? works : [...archival.filter((item) => item.system !== "published" && isAuthor(item, works)), ...works];
  // Beside a citation, levels without a repository are its volume and page.
  return works.length === 0 ? archival : [...archival.filter((item) => item.repository), ...works];
}

/** The repeat in a segment: at its beginning, behind words like “see also”, or, where the words mean nothing else, anywhere. */
function repeatIn({ tokens, classes }: NoteText, from: number, to: number): RepeatWords | undefined {
  if ((classes & REPEAT) === 0) return undefined;
  let start = from;
  while (start < to && (is(tokens[start], SIGNALS) || LEADING.has((tokens[start] as Token).lower))) start++;
  for (let at = start; at < to; at++) {
    if (!is(tokens[at], REPEAT | OPENS_QUOTATION)) continue;
    // What stands in brackets or quotation marks is an editor's or somebody else's.
    const quoted = quotedEnd(tokens, at, to);
    if (quoted > at) at = quoted - 1;
    else if (at === 0 || !isMark(tokens[at - 1], "[")) {
      const found = repeatAt(tokens, at, to, at === start);
      if (found) return found;
    }
  }
  return undefined;
}

/** Words and marks before “Ibid.” that lead to it. */
const LEADING = new Set("and und e et y и in . , (".split(" "));

function repeatItems(note: NoteText, repeat: RepeatWords, from: number, to: number): SourceItem[] {
  const { tokens } = note;
  const wordsSpan = { from: (tokens[repeat.from] as Token).from, to: (tokens[repeat.to - 1] as Token).to };
  const [tail, ...others] = referencesIn(note, repeat.to, to, true);
  const works = repeat.form === "idem" ? worksIn(note, behind(tokens, behindOther(tokens, repeat.to, to), to), to, true) : [];
  const work = works[0];
  // “Idem” before a title is the author again, and before a page the work again.
  if (work && (work.title !== undefined || work.form === "full") && work.creators.length === 0)
    return sameAuthor(works, repeat.from, tokens);
  const start = repeat.form === "op-cit" ? sentenceStart(tokens, from, repeat.from) : repeat.from;
  const before = repeat.form === "op-cit" ? named(note, start, repeat.from) : undefined;
  const item: Writable<RepeatItem> = {
    kind: "repeat",
    form: repeat.form,
    from: before ? before.from : wordsSpan.from,
    to: Math.max(wordsSpan.to, tail && carries(tail) ? tail.to : 0),
    words: wordsSpan,
    creators: before?.creators ?? [],
    units: tail?.units ?? [],
    documents: tail?.documents ?? [],
  };
  if (before?.title !== undefined) item.title = before.title;
  if (tail?.locator !== undefined) item.locator = tail.locator;
  if (tail?.leaf !== undefined) item.leaf = tail.leaf;
  if (tail && tail.units.length > 0) item.system = tail.system;
  const earlier = start > from ? itemsIn(note, { from, to: start, quotes: false }).filter(isSure) : [];
  return [...earlier, item, ...others];
}

/** Index behind the full stop that ends what stands before “Meyer, op. cit.”; one behind an initial ends nothing. */
function sentenceStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const before = tokens[at - 1] as Token;
    if (isMark(tokens[at], ".") && !tokens[at + 1]?.glued && (before.kind !== "word" || before.text.length > 2)) return at + 1;
    // `Neri, Salt, S. 12, gegen Meyer, a. a. O.`: behind a page somebody else is cited.
    if (isMark(tokens[at], ",") && before.kind === "number" && tokens[at + 1]?.kind === "word") return at + 1;
  }
  return from;
}

/** Whether the archive of a reference has been read as the author of a work. */
const isAuthor = ({ repository }: ArchivalItem, works: readonly CitationItem[]): boolean =>
  repository !== undefined && works.some(({ creators }) => creators[0] === repository.written);

const isSure = (item: SourceItem): boolean => item.kind !== "archival" || !item.weak;

const carries = (tail: ArchivalItem): boolean => tail.units.length > 0 || tail.documents.length > 0 || tail.locator !== undefined;

/** Index behind the second author of `ders./Anna Neri, Salz`. */
function behindOther(tokens: readonly Token[], from: number, to: number): number {
  if (!isMark(tokens[from], "/")) return from;
  let comma = from + 1;
  while (comma < to && !isMark(tokens[comma], ",")) comma++;
  return comma < to && isName(tokens, from + 1, comma, true) ? comma : from;
}

function sameAuthor(works: readonly CitationItem[], from: number, tokens: readonly Token[]): SourceItem[] {
  const [first, ...others] = works;
  return first ? [{ ...first, from: (tokens[from] as Token).from, sameAuthor: true }, ...others] : [];
}

const behind = (tokens: readonly Token[], from: number, to: number): number => {
  let at = from;
  while (at < to && is(tokens[at], SEPARATORS) && !isMark(tokens[at], ";")) at++;
  return at;
};

const BEFORE_REPEAT = new Set(", . : (".split(" "));

/** Author and title before “op. cit.”: `Moretti, Lettere e lazzaretti, cit.` */
function named(note: NoteText, from: number, to: number): { from: number; creators: readonly string[]; title?: string } | undefined {
  const { text, tokens } = note;
  let end = to;
  while (end > from && BEFORE_REPEAT.has((tokens[end - 1] as Token).text)) end--;
  let start = from;
  // Small words that lead to the name: `anders Meyer, a. a. O.`
  const leads = (token: Token): boolean =>
    is(token, SIGNALS) ||
    isMark(token, ".") ||
    isMark(token, ",") ||
    (token.kind === "word" && token.text.length > 3 && !isCapital(token.text));
  while (start < end && leads(tokens[start] as Token)) start++;
  if (start >= end) return undefined;
  let comma = start;
  while (comma < end && !isMark(tokens[comma], ",")) comma++;
  let creators = namesIn(text, tokens, start, comma, true);
  // `Di parere diverso Neri, Salt, cit.`: the name is what stands right before the comma.
  for (let at = comma - 1; creators.length === 0 && at > Math.max(start, comma - 8); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== "mark" && !isCapital(token.text)) break;
    const names = token.kind === "word" ? namesIn(text, tokens, at, comma, true) : [];
    if (names.length > 0) {
      // The article of `Le Goffic` is part of the name.
      const article = at - 1 >= start && /^(?:Le|La|Lo|De|Di|Du|Van|Von)$/.test(tokens[at - 1]?.text ?? "");
      start = article ? at - 1 : at;
      creators = article ? [textOf(note, start, comma)] : names;
    }
  }
  if (creators.length === 0) return undefined;
  const title =
    comma + 1 < end
      ? text.slice((tokens[comma + 1] as Token).from, (tokens[end - 1] as Token).to).replace(/^[“«„"‘]|[”»“"’,]+$/g, "")
      : undefined;
  return { from: (tokens[start] as Token).from, creators: creators.map(familyOf), ...(title !== undefined && { title }) };
}
