import type { Writable } from "../../../model/writable";
import type { CallCandidate, NoteCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import { opensPage } from "../page/pages";

/** A place in the text that is a call, a note or neither, with what the page says about it. */
export interface Item {
  readonly from: number;
  readonly line: number;
  readonly call?: CallCandidate;
  readonly note?: NoteCandidate;
  /** What it costs to begin a list of notes here: little under a rule or a heading, much within a paragraph. */
  readonly enter: number;
  /** What it costs to be back in running text, coming from the item before: little after the end of a page. */
  readonly leave: number;
  /** Numbers of chapter headings and of page boundaries above. */
  readonly chapters: number;
  readonly pages: number;
  /** Words of the last heading above: `chapter iv`. */
  readonly chapter: string;
}

/** Brings calls and notes into text order. A call and a note that begin with the same number are one item. */
export function itemsOf(layout: Layout, calls: readonly CallCandidate[], notes: readonly NoteCandidate[]): Item[] {
  const items: Item[] = [];
  const walk = pageWalk(layout);
  let c = 0;
  let n = 0;
  let lineBefore = -1;
  while (c < calls.length || n < notes.length) {
    const call = calls[c];
    const note = notes[n];
    const same = call !== undefined && note !== undefined && call.from < note.bodyFrom && note.from < call.to;
    const callFirst = same || (call !== undefined && (note === undefined || call.from < note.from));
    const noteFirst = same || !callFirst;
    const from = callFirst && call ? call.from : (note as NoteCandidate).from;
    const line = callFirst && call ? call.line : (note as NoteCandidate).line;
    const page = walk(line);
    const closed = noteFirst && note?.closes !== undefined;
    const item: Writable<Item> = {
      from,
      line,
      enter: closed ? 0 : page.enter,
      leave: line === lineBefore ? Number.POSITIVE_INFINITY : page.leave,
      chapters: page.chapters,
      pages: page.pages,
      chapter: page.chapter,
    };
    if (callFirst && call) item.call = call;
    if (noteFirst && note) item.note = note;
    items.push(item);
    lineBefore = line;
    if (callFirst) c++;
    if (noteFirst) n++;
  }
  return items;
}

interface PlaceOnPage {
  readonly enter: number;
  readonly leave: number;
  readonly chapters: number;
  readonly pages: number;
  readonly chapter: string;
}

/** A heading still announces notes under so many lines of text, as of a preface to the notes. */
const UNDER_HEADING = 60;

/** A rule still rules over a note under so many lines of the note before, which runs on from another page. */
const UNDER_RULE = 15;

/** Walks down the lines; for each line asked for, in rising order, tells what lies between it and the line asked for before. */
function pageWalk(layout: Layout): (line: number) => PlaceOnPage {
  const { lines, roles, normalGap } = layout;
  let at = 0;
  let chapters = 0;
  let pages = 0;
  let literature = false;
  let chapter = "";
  /** Lines of text since the last rule of the page, before the line looked at. */
  let sinceRule = Number.POSITIVE_INFINITY;
  let place: PlaceOnPage = { enter: 2, leave: 3.5, chapters, pages, chapter };
  return (line) => {
    if (at > line) return place;
    let leave = 3.5;
    let underNotes = false;
    let sinceNotes = 0;
    let ruled = sinceRule;
    for (; at <= line; at++) {
      const role = roles[at];
      if (role === "rule") sinceRule = 0;
      if (role === "blank" || role === "rule" || role === "furniture") continue;
      if (role === "notes") {
        underNotes = true;
        sinceNotes = 0;
      } else if (role === "text" && ++sinceNotes > UNDER_HEADING) underNotes = false;
      if (role !== "text") {
        leave = Math.min(leave, 0.2);
        if (role === "heading") {
          chapters++;
          chapter = plainWords(layout, at);
        }
        if (role !== "heading" || !underNotes) literature = role === "literature";
      }
      if (opensPage(layout, at)) {
        pages++;
        leave = Math.min(leave, 0.2);
        sinceRule = Number.POSITIVE_INFINITY;
      } else leave = Math.min(leave, leaveAt(layout, at, line));
      ruled = sinceRule++;
    }
    const { gap } = lines[line] as Line;
    const apart = gap > normalGap + 1 ? 0.9 : gap > normalGap ? 1.2 : 2;
    const enter = underNotes ? -1 : ruled === 0 ? 0 : ruled < UNDER_RULE ? 0.5 : apart;
    place = { enter: literature && !underNotes ? enter + 3 : enter, leave, chapters, pages, chapter };
    return place;
  };
}

/** What it costs to be back in running text at a line of the page: more within a paragraph than after blank lines. */
function leaveAt(layout: Layout, at: number, line: number): number {
  const { gap, first, last } = layout.lines[at] as Line;
  if (last - first < 5 && at < line && /^\d+$/.test(layout.text.slice(first, last))) return 1;
  return gap > layout.normalGap + 1 ? 0.8 : gap > layout.normalGap ? 1.5 : 3.5;
}

/** Words of a line without signs, in small letters: of `CHAPTER IV.` this is `chapter iv`. */
function plainWords(layout: Layout, at: number): string {
  const { first, last } = layout.lines[at] as Line;
  const words = layout.text.slice(first, last).toLowerCase();
  return words.replace(/[^\p{L}\d]+/gu, " ").trim();
}
