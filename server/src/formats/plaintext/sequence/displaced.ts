import type { Span } from "../../../model/note";
import { Kind, kindOf } from "../page/characters";
import { type Layout, lineAt } from "../page/layout";
import type { Line } from "../page/lines";
import { showsPages } from "../page/pages";
import { endsSentence } from "../page/words";
import type { Keyed } from "./keys";
import { isAlone } from "./partners";
import type { Pick } from "./sequence";

/** Tells which numbers stand apart from the texts of their notes: alone on a line below a greater number of the same page, or below all its text.
 *  pdftotext prints `1 ⏎ Text. ⏎ Text. ⏎ 3 ⏎ Text. ⏎ 2` and `Text. ⏎ 2 Text. ⏎ 1` where pages have `1 Text. 2 Text.` */
export function withDisplaced(layout: Layout, picks: readonly Pick[]): Pick[] {
  if (!showsPages(layout)) return [...picks];
  const { pages } = layout;
  let page = -1;
  let greatest = 0;
  return picks.map((pick) => {
    const { note, line } = pick.item;
    if (pick.as === "call" || !note) return pick;
    if (pages[line] !== page || pick.restart) greatest = 0;
    page = pages[line] as number;
    const apart = isAlone(layout, note) && (note.number < greatest || endsPage(layout, line));
    greatest = Math.max(greatest, note.number);
    return apart ? { ...pick, displaced: true } : pick;
  });
}

/** Whether nothing stands below a line on its page but numbers alone, and what heads and foots pages. */
function endsPage({ text, lines, roles, pages }: Layout, at: number): boolean {
  for (let below = at + 1; below < lines.length && pages[below] === pages[at]; below++) {
    const { first, last } = lines[below] as Line;
    if (roles[below] === "text" && !(last - first < 4 && /^\d+$/.test(text.slice(first, last)))) return false;
  }
  return true;
}

/** Texts that stand together, and the notes that they belong to, in the order of their numbers. */
interface Group {
  readonly members: number[];
  readonly text: readonly Span[];
  /** The note of the page before that breaks off within a sentence: its text goes on here before that of the members. */
  readonly broken?: number | undefined;
}

/** Parts texts that stand together from each other: those above the first number of a page, whose own numbers stand elsewhere; those below
 *  `1 ⏎ 2 ⏎ 3 ⏎ Text. ⏎ Text. ⏎ Text.`; that of a note from that of the next, whose number stands elsewhere. */
export function splitDisplaced(
  layout: Layout,
  notes: readonly Keyed[],
  bodies: Span[][],
  owners: Int32Array,
  callLines: ReadonlySet<number>,
): void {
  const { pages } = layout;
  for (let from = 0, to = 0; from < notes.length; from = to) {
    const page = pages[(notes[from] as Keyed).item.line];
    while (to < notes.length && pages[(notes[to] as Keyed).item.line] === page) to++;
    const indexes = notes.slice(from, to).map((_, index) => from + index);
    const groups = groupsOf(layout, notes, indexes, bodies, owners, callLines);
    const broken = brokenBefore(layout, notes, indexes, bodies);
    groups.forEach((group, at) => {
      const goesOn = at === 0 && broken !== undefined && isNext(notes, broken, group.members[0] as number);
      share(layout, goesOn ? { ...group, broken } : group, bodies, owners);
    });
  }
}

const isNext = (notes: readonly Keyed[], before: number, index: number): boolean => numberOf(notes, index) === numberOf(notes, before) + 1;

const numberOf = (notes: readonly Keyed[], index: number): number => (notes[index] as Keyed).item.note?.number ?? 0;

/** The note with the greatest number on the page before, where its text breaks off within a sentence. */
function brokenBefore(
  layout: Layout,
  notes: readonly Keyed[],
  indexes: readonly number[],
  bodies: readonly (readonly Span[])[],
): number | undefined {
  const first = Math.min(...indexes.map((index) => numberOf(notes, index)));
  const above = indexes[0] as number;
  for (let index = above - 1; index >= 0 && index > above - 8; index--) {
    if (numberOf(notes, index) !== first - 1) continue;
    const last = bodies[index]?.at(-1);
    return last && OPEN.test(layout.text.slice(Math.max(last.from, last.to - 60), last.to)) ? index : undefined;
  }
  return undefined;
}

/** A last word without full stop, that is no address. */
const OPEN = /(?:^|\s)[^\s/@]*[\p{Ll},;-]$/u;

/** The groups of a page, given the indexes of its notes in text order. */
function groupsOf(
  layout: Layout,
  notes: readonly Keyed[],
  indexes: readonly number[],
  bodies: readonly (readonly Span[])[],
  owners: Int32Array,
  callLines: ReadonlySet<number>,
): Group[] {
  const waiting: number[] = [];
  const groups: Group[] = [];
  let stack: number[] = [];
  for (const index of indexes) {
    if ((notes[index] as Keyed).displaced) waiting.push(index);
    else {
      stack.push(index);
      const text = bodies[index] as readonly Span[];
      if (text.length === 0) continue;
      groups.push({ members: stack, text });
      stack = [];
    }
  }
  const first: number[] = [];
  for (const index of waiting.sort((a, b) => numberOf(notes, a) - numberOf(notes, b))) {
    const owner = groups.findLast(({ members }) => numberOf(notes, members[0] as number) < numberOf(notes, index));
    if (owner) owner.members.push(index);
    else first.push(index);
  }
  if (first.length > 0) {
    const top = Math.min(...indexes.map((index) => (notes[index] as Keyed).item.line));
    groups.unshift({ members: first, text: textAbove(layout, top, first.length, owners, callLines) });
  }
  return groups.filter(({ members, text }) => text.length > 0 && (members.length > 1 || members === first));
}

/** No text above the first number of a page is longer, in lines. */
const LONGEST = 40;

/** The texts of so many notes above a line, down from what calls notes, a blank line or the page's head. */
function textAbove(layout: Layout, top: number, wanted: number, owners: Int32Array, callLines: ReadonlySet<number>): Span[] {
  const { lines, roles, normalGap } = layout;
  let from = top;
  let called = false;
  for (let at = top - 1; at >= 0 && top - at <= LONGEST; at--) {
    if (roles[at] === "blank") continue;
    called = callLines.has(at);
    if (called || roles[at] !== "text" || owners[at] !== -1) break;
    from = at;
    const { gap, page } = lines[at] as Line;
    if (page || gap > normalGap) break;
  }
  const start = called || top - from >= LONGEST ? startOf(layout, from, top, wanted) : from;
  return start === top ? [] : [{ from: (lines[start] as Line).first, to: endAbove(lines, top) }];
}

/** The line with which so many texts begin above the first number of a page, where a paragraph may go on above them: behind its end, with the
 *  first line that is longer than those of the running text, as notes are set smaller, or else behind the end of a sentence. */
function startOf(layout: Layout, from: number, top: number, wanted: number): number {
  const width = widthAbove(layout, from);
  if (begins(layout, from, width * 0.85)) return from;
  const texts = Array.from({ length: top - from }, (_, index) => from + index).filter((at) => layout.roles[at] === "text");
  const sure = texts.filter((at) => begins(layout, at, layout.width * SHORT));
  const wide = width === 0 ? undefined : texts.find((at) => lengthOf(layout, at) > width + 2);
  if (wide !== undefined) {
    const missing = wanted - 1 - sure.filter((at) => at > wide).length;
    if (missing <= 0) return wide;
    return texts.filter((at) => at < wide && begins(layout, at)).slice(-missing)[0] ?? wide;
  }
  if (sure.length >= wanted) return sure[sure.length - wanted] as number;
  const others = texts.filter((at) => begins(layout, at) && !sure.includes(at));
  return Math.min(top, ...sure, ...others.slice(0, wanted - sure.length));
}

/** Length of the longest of some lines of running text above a line on its page. */
function widthAbove({ lines, roles }: Layout, from: number): number {
  let longest = 0;
  for (let at = from - 1, seen = 0; at >= 0 && seen < 12 && !(lines[at + 1] as Line).page; at--) {
    if (roles[at] !== "text") continue;
    seen++;
    longest = Math.max(longest, (lines[at] as Line).last - (lines[at] as Line).first);
  }
  return longest;
}

const lengthOf = ({ lines }: Layout, at: number): number => (lines[at] as Line).last - (lines[at] as Line).first;

function endAbove(lines: readonly Line[], at: number): number {
  let above = at - 1;
  while ((lines[above] as Line).blank) above--;
  return (lines[above] as Line).last;
}

/** Divides a text among its notes: behind the shortest lines that end a sentence or, where these are too few, behind others that do. */
function share(layout: Layout, { members, text, broken }: Group, bodies: Span[][], owners: Int32Array): void {
  const lines = linesOf(layout, text);
  const below = lines.slice(1);
  const sharing = broken === undefined ? members : [broken, ...members];
  const sure = below
    .filter((at) => begins(layout, at, layout.width * SHORT))
    .sort((a, b) => lengthOf(layout, a - 1) - lengthOf(layout, b - 1));
  const others = below.filter((at) => begins(layout, at) && !sure.includes(at));
  const starts = below.length === sharing.length - 1 ? below : [...sure, ...others].slice(0, sharing.length - 1).sort((a, b) => a - b);
  // Texts that do not suffice for a remainder have none.
  const owning = starts.length < sharing.length - 1 ? members : sharing;
  const edges = [lines[0] ?? 0, ...starts];
  owning.forEach((member, place) => {
    const start = edges[place];
    if (start === undefined) {
      bodies[member] = [];
      return;
    }
    const from = (layout.lines[start] as Line).first;
    const next = edges[place + 1];
    const to = next === undefined ? Number.POSITIVE_INFINITY : (layout.lines[next - 1] as Line).last;
    const own = text
      .filter((span) => span.to > from && span.from < to)
      .map((span) => ({ from: place === 0 ? span.from : Math.max(span.from, from), to: Math.min(span.to, to) }));
    bodies[member] = member === broken ? [...(bodies[member] ?? []), ...own] : own;
    for (const line of lines) if (line >= start && (next === undefined || line < next)) owners[line] = member;
  });
}

/** Numbers of the lines of a note's text. */
function linesOf(layout: Layout, body: readonly Span[]): number[] {
  const found: number[] = [];
  for (const { from, to } of body)
    for (let at = lineAt(layout, from); at < layout.lines.length && (layout.lines[at] as Line).from < to; at++)
      if (!(layout.lines[at] as Line).blank) found.push(at);
  return found;
}

/** The last line of a paragraph is seldom longer than this part of a full one. */
const SHORT = 0.8;

/** Whether the line above ends a sentence: where it must not be longer than so much, that is enough; else this one begins with no small letter. */
function begins(layout: Layout, at: number, longest?: number): boolean {
  const { text, lines } = layout;
  const { first, last } = lines[at - 1] as Line;
  if (!endsSentence(text, first, last)) return false;
  return longest === undefined ? kindOf(text.charCodeAt((lines[at] as Line).first)) !== Kind.Lower : last - first <= longest;
}
