import type { Span } from "../../model/note";
import type { NoteCandidate } from "./candidates/candidates";
import { Kind, kindOf } from "./page/characters";
import { type Layout, lineAt } from "./page/layout";
import type { Line } from "./page/lines";
import { opensPage } from "./page/pages";
import { endsSentence } from "./page/words";
import { splitDisplaced } from "./sequence/displaced";
import type { Keyed } from "./sequence/keys";

/** Where each note's text stands, and which lines belong to notes. */
export interface Extents {
  /** For each note, in text order, the stretches of its text. */
  readonly bodies: readonly (readonly Span[])[];
  /** For each line the index of the note that owns it; -1 for running text. */
  readonly owners: Int32Array;
}

/** A note that runs over the end of a page goes on for no more lines than these, unless it stands in a list under a heading. */
const RUN_ON = 15;

/** Follows each note from its marker to its end: the next note, a rule, a heading, the end of the page or of the paragraph. */
export function extentsOf(layout: Layout, series: readonly Keyed[]): Extents {
  const owners = new Int32Array(layout.lines.length).fill(-1);
  const notes = series.filter((pick) => pick.as === "note");
  const calls = series.filter((pick) => pick.as === "call");
  const callLines = new Set(calls.map((pick) => pick.item.line));
  const bodies: Span[][] = [];
  let c = 0;
  let listed = false;
  let walked = 0;
  notes.forEach((pick, index) => {
    const note = pick.item.note as NoteCandidate;
    for (; walked < note.line; walked++) {
      const role = layout.roles[walked];
      if (role === "notes") listed = true;
      else if (role === "literature") listed = false;
    }
    if (note.closes) {
      bodies.push(stretchesBetween(layout, note.bodyFrom, note.closes.bodyTo));
      return;
    }
    if (pick.displaced) {
      owners[note.line] = index;
      bodies.push([]);
      return;
    }
    while (c < calls.length && (calls[c] as Keyed).item.from <= note.from) c++;
    const next = notes[index + 1]?.item;
    const nextCall = calls[c]?.item;
    const chained = next !== undefined && (nextCall === undefined || next.from < nextCall.from);
    const limit = next ? next.line : layout.lines.length;
    if (bodies.length > 0) addRunOn(layout, note, owners, bodies, callLines);
    const stacked = notes[index - 1]?.displaced !== true && bodies[index - 1]?.length === 0;
    bodies.push(follow(layout, note, { line: note.line, limit, chained, listed, stacked, index }, owners));
  });
  splitDisplaced(layout, notes, bodies, owners, callLines);
  return { bodies, owners };
}

interface Course {
  /** Line of the note's marker. */
  readonly line: number;
  /** Line of the next note. */
  readonly limit: number;
  /** No call stands before the next note, so that text up to it may belong to this one. */
  readonly chained: boolean;
  /** The note stands in a list under a heading. */
  readonly listed: boolean;
  /** The text of the note above stands below the number of this one, before its own. */
  readonly stacked: boolean;
  readonly index: number;
}

function follow(layout: Layout, note: NoteCandidate, course: Course, owners: Int32Array): Span[] {
  const { lines, roles, normalGap } = layout;
  const own = lines[note.line] as Line;
  const body: Span[] = note.bodyFrom < own.last ? [{ from: note.bodyFrom, to: own.last }] : [];
  owners[note.line] = course.index;
  let before = note.line;
  let broken = false;
  for (let at = note.line + 1; at < course.limit; at++) {
    const role = roles[at];
    if (role === "blank") continue;
    if (role === "furniture") {
      broken = true;
      continue;
    }
    if (role !== "text") {
      if (role === "rule" && body.length === 0) continue;
      break;
    }
    const line = lines[at] as Line;
    const page = broken || line.page || opensPage(layout, at);
    if (body.length > 0) {
      if (page && !(course.chained && (course.listed || reaches(layout, at, course.limit)))) break;
      if (!page && line.gap > normalGap && !goesOn(layout, course, before, at)) break;
      if (!page && line.gap <= normalGap && !course.chained && !course.stacked && endsParagraph(layout, before, at)) break;
    }
    owners[at] = course.index;
    const last = body[body.length - 1];
    if (last && !page && at - before <= normalGap + 2 + line.gap) body[body.length - 1] = { from: last.from, to: line.last };
    else body.push({ from: line.first, to: line.last });
    before = at;
    broken = false;
  }
  return body;
}

/** Whether a paragraph under a note's text may be of the same note: another note follows, or the list ends with the heading below. */
function goesOn(layout: Layout, course: Course, before: number, at: number): boolean {
  const { gap } = layout.lines[at] as Line;
  if (isIndented(layout, course.line) && isIndented(layout, at) && gap <= layout.normalGap + 1) return true;
  if (gap <= layout.normalGap + 1 && isFirstLine(layout, course.line, before)) return true;
  if (course.chained) return course.listed || endsOpen(layout, before) || gap === layout.normalGap + 1;
  if (!course.listed || gap > layout.normalGap + 1) return false;
  for (let line = at, seen = 0; line < course.limit && seen <= RUN_ON; line++) {
    if (layout.roles[line] === "heading") return true;
    if (layout.roles[line] === "text") seen++;
  }
  return false;
}

/** Whether a line is no more than the first of a note whose raised number stands alone above it, as pdftotext parts it from the others:
 *  it is as long as lines are or ends with a hyphen, and breaks off. */
function isFirstLine(layout: Layout, marker: number, at: number): boolean {
  const { first, last } = layout.lines[at] as Line;
  for (let line = marker + 1; line < at; line++) if (layout.roles[line] !== "blank") return false;
  if (at === marker || !endsOpen(layout, at)) return false;
  return layout.text.charCodeAt(last - 1) === HYPHEN || (layout.width > 0 && last - first >= layout.width * 0.8);
}

const HYPHEN = 45;

function isIndented(layout: Layout, at: number): boolean {
  const { from, first } = layout.lines[at] as Line;
  return first - from >= layout.indent + 2;
}

/** Whether the text from line `at` leads to the next note within a few lines and under no rule. */
function reaches(layout: Layout, at: number, limit: number): boolean {
  let seen = 0;
  for (let line = at; line < limit; line++) {
    if (layout.roles[line] === "rule" || layout.roles[line] === "heading") return false;
    if (layout.roles[line] === "text" && ++seen > RUN_ON) return false;
    if (line > at && (layout.lines[line] as Line).gap > layout.normalGap) return false;
  }
  return true;
}

/** Whether a line breaks off within a sentence. */
export function endsOpen(layout: Layout, at: number): boolean {
  const { last, first } = layout.lines[at] as Line;
  return last > first && !endsSentence(layout.text, first, last);
}

/** Whether a paragraph ends with line `before`: it is short and closes a sentence, or the next line stands closer than lines do. */
function endsParagraph(layout: Layout, before: number, at: number): boolean {
  const line = layout.lines[before] as Line;
  const next = layout.lines[at] as Line;
  if (endsOpen(layout, before)) return false;
  if (next.gap < layout.normalGap) return true;
  return layout.width > 0 && line.last - line.first < layout.width * 0.7;
}

/** Text between a rule and the first note of a page goes on with the last note of the page before; so does, under no rule,
 *  a paragraph right above it that begins within a sentence, where that note broke off. */
function addRunOn(layout: Layout, note: NoteCandidate, owners: Int32Array, bodies: Span[][], callLines: ReadonlySet<number>): void {
  const lines: number[] = [];
  let ruled = false;
  for (let at = note.line - 1; at >= 0 && lines.length <= RUN_ON; at--) {
    const role = layout.roles[at];
    if (role === "rule") ruled = true;
    if (ruled) break;
    if (role === "blank") continue;
    if (role !== "text" || owners[at] !== -1 || callLines.has(at)) return;
    lines.push(at);
    const { gap, page } = layout.lines[at] as Line;
    if (page) return;
    if (gap > layout.normalGap && layout.roles[at - 1] !== "rule") break;
  }
  const top = lines[lines.length - 1];
  if (top === undefined || lines.length > RUN_ON || (!ruled && !isRemainder(layout, top, bodies))) return;
  const owner = bodies.length - 1;
  for (const line of lines) owners[line] = owner;
  const from = (layout.lines[top] as Line).first;
  bodies[owner]?.push({ from, to: (layout.lines[lines[0] as number] as Line).last });
}

/** Whether a line begins with a small letter, and the last note read breaks off within a sentence. */
function isRemainder(layout: Layout, at: number, bodies: readonly (readonly Span[])[]): boolean {
  const last = bodies[bodies.length - 1]?.at(-1);
  if (!last || endsSentence(layout.text, last.from, last.to)) return false;
  return kindOf(layout.text.charCodeAt((layout.lines[at] as Line).first)) === Kind.Lower;
}

/** The stretches of a span that page furniture leaves. */
function stretchesBetween(layout: Layout, from: number, to: number): Span[] {
  const stretches: Span[] = [];
  let start = from;
  for (let at = lineAt(layout, from); at < layout.lines.length; at++) {
    const line = layout.lines[at] as Line;
    if (line.from >= to) break;
    if (layout.roles[at] !== "furniture" || line.first < from) continue;
    const end = endBefore(layout.text, start, line.first);
    if (end > start) stretches.push({ from: start, to: end });
    start = startAfter(layout.text, line.last, to);
  }
  if (to > start) stretches.push({ from: start, to });
  return stretches;
}

function endBefore(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function startAfter(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && /\s/.test(text.charAt(start))) start++;
  return start;
}
