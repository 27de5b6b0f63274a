import type { CallCandidate, NoteCandidate } from "./candidates";
import { type Layout, opensPage } from "./layout";

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
    items.push({
      from,
      line,
      ...(callFirst && call ? { call } : {}),
      ...(noteFirst && note ? { note } : {}),
      enter: closed ? 0 : page.enter,
      leave: line === lineBefore ? Number.POSITIVE_INFINITY : page.leave,
      chapters: page.chapters,
      pages: page.pages,
      chapter: page.chapter,
    });
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

/** Walks down the lines; for each line asked for, in rising order, tells what lies between it and the line asked for before. */
function pageWalk(layout: Layout): (line: number) => PlaceOnPage {
  const { lines, roles, normalGap } = layout;
  let at = 0;
  let chapters = 0;
  let pages = 0;
  let literature = false;
  let chapter = "";
  let place: PlaceOnPage = { enter: 2, leave: 3.5, chapters, pages, chapter };
  let under: "rule" | "notes" | undefined;
  return (line) => {
    if (at > line) return place;
    let leave = 3.5;
    let heading = false;
    under = undefined;
    for (; at <= line; at++) {
      const role = roles[at];
      if (role === "rule") under = "rule";
      else if (role === "notes") {
        under = "notes";
        literature = false;
        heading = true;
      } else if (role === "literature") {
        literature = true;
        heading = true;
      } else if (role === "heading") {
        chapters++;
        const { first, last } = lines[at] as { readonly first: number; readonly last: number };
        chapter = layout.text
          .slice(first, last)
          .toLowerCase()
          .replace(/[^\p{L}\d]+/gu, " ")
          .trim();
        heading = true;
        if (under !== "notes") literature = false;
      }
      if (role === "blank" || role === "rule" || role === "furniture") continue;
      const { gap, first, last } = lines[at] as { readonly gap: number; readonly first: number; readonly last: number };
      if (last - first < 5 && at < line && /^\d+$/.test(layout.text.slice(first, last))) leave = Math.min(leave, 1);
      if (opensPage(layout, at)) {
        pages++;
        leave = Math.min(leave, 0.2);
        if (under === "rule" && at < line) under = undefined;
      } else if (gap > normalGap + 1) leave = Math.min(leave, 0.8);
      else if (gap > normalGap) leave = Math.min(leave, 1.5);
    }
    if (heading) leave = Math.min(leave, 0.2);
    const { gap } = lines[line] as { readonly gap: number };
    const open = under === "notes" ? -1 : under === "rule" ? 0 : gap > normalGap + 1 ? 0.9 : gap > normalGap ? 1.2 : 2;
    place = { enter: literature && under !== "notes" ? open + 3 : open, leave, chapters, pages, chapter };
    return place;
  };
}
