import type { Format, Note, NoteCall, Reading, Span } from "../../model/note";
import { LONGEST, NOTHING, notRead, TOO_LONG } from "../unread";
import { type Bracketed, bracketedNotes } from "./candidates/bracketed";
import { callCandidates } from "./candidates/calls";
import type { CallCandidate, NoteCandidate } from "./candidates/candidates";
import { noteCandidates } from "./candidates/markers";
import { extentsOf } from "./extents";
import { lostNotes } from "./lost";
import { nestedCalls } from "./nested";
import { blockOf, textBlocks } from "./page/blocks";
import { type Layout, layoutOf, lineAt } from "./page/layout";
import type { Line } from "./page/lines";
import { isMachineText } from "./page/prose";
import type { Keyed } from "./sequence/keys";
import { seriesOf } from "./sequence/series";

/** Reads text taken out of PDFs and web pages: `line.”3` calls what `3. See above.` at the foot of the page answers.
 *  Which numbers are calls and notes is decided for the text as a whole, so that it is read in one piece. */
export const plaintext: Format = { id: "plaintext", read };

/** No book has as many notes. */
const MOST = 200_000;

function read(text: string): Reading {
  if (text.length > LONGEST) return notRead(TOO_LONG);
  if (isBinary(text)) return notRead("is not text");
  const layout = layoutOf(text);
  if (isMachineText(layout)) return readingOf(layout, [], [], { numbered: [], unnumbered: [] });
  const candidates = callCandidates(layout);
  if (candidates.length > MOST) return notRead("holds more than 200,000 numbers that may be notes");
  const bracketed = bracketedNotes(text, (offset) => lineAt(layout, offset));
  const closed = [...bracketed.numbered.map((note) => ({ from: note.from, to: note.closes?.to ?? note.from })), ...bracketed.unnumbered];
  closed.sort((a, b) => a.from - b.from);
  const series = seriesOf(layout, outside(candidates, closed), markersOutside(layout, bracketed, closed));
  return readingOf(settled(layout, series), series, candidates, bracketed);
}

/** The layout once calls and notes are known: numbers alone on a line that are neither are page numbers. */
function settled(layout: Layout, series: readonly Keyed[]): Layout {
  const taken = new Set(series.map((pick) => pick.item.line));
  const roles = layout.roles.map((role, at) => {
    const { first, last } = layout.lines[at] as Line;
    const alone = role === "text" && last - first < 5 && !taken.has(at) && /^\d+$/.test(layout.text.slice(first, last));
    return alone ? "furniture" : role;
  });
  return { ...layout, roles };
}

/** Whether the beginning of a file holds the null units of binary data. */
const isBinary = (text: string): boolean => text.slice(0, 4096).includes("\0");

function readingOf(layout: Layout, series: readonly Keyed[], candidates: readonly CallCandidate[], bracketed: Bracketed): Reading {
  const { bodies, owners } = extentsOf(layout, series);
  const picked = series.filter((pick) => pick.as === "note");
  const nested = nestedCalls(series, bodies, candidates);
  const notes = [
    ...picked.map((pick, index) => numberedNote(pick, bodies[index] ?? [])),
    ...bracketed.unnumbered.map((note): Note => {
      const labelSpan = { from: note.from, to: note.from };
      return {
        from: note.from,
        to: note.to,
        label: "",
        labelSpan,
        key: "",
        inline: true,
        body: [{ from: note.bodyFrom, to: note.bodyTo }],
      };
    }),
  ];
  const order = notes.map((_, index) => index).sort((a, b) => (notes[a] as Note).from - (notes[b] as Note).from);
  const placeOf = new Map(order.map((index, place) => [index, place]));
  const sorted = order.map((index) => notes[index] as Note);
  const calls = [
    ...series.flatMap((pick) => (pick.as === "call" && pick.item.call ? [callOf(pick.item.call, pick.key)] : [])),
    ...nested.map(({ call, key, inNote }): NoteCall => ({ ...callOf(call, key), inNote: placeOf.get(inNote) ?? inNote })),
  ].sort((a, b) => a.from - b.from);
  const enclosed = sorted.filter((note) => layout.text[note.from] === "[" && layout.text[note.to - 1] === "]");
  const blocks = [
    ...textBlocks(layout, { owners, enclosed, calls }),
    ...sorted.flatMap((note, index) => (note.body.length > 0 ? [blockOf("note", note.body, index)] : [])),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return { ...NOTHING, blocks, calls, notes: sorted, opaque: opaqueSpans(layout, calls), problems: lostNotes(calls, sorted) };
}

function callOf(call: CallCandidate, key: string): NoteCall {
  return { from: call.from, to: call.to, label: call.label, labelSpan: { from: call.labelFrom, to: call.labelTo }, key };
}

function numberedNote(pick: Keyed, body: readonly Span[]): Note {
  const note = pick.item.note as NoteCandidate;
  const to = pick.displaced ? note.labelTo : (note.closes?.to ?? body[body.length - 1]?.to ?? note.bodyFrom);
  return {
    from: pick.displaced ? (body[0]?.from ?? note.from) : note.from,
    to,
    label: note.label,
    labelSpan: { from: note.labelFrom, to: note.labelTo },
    key: pick.key,
    inline: false,
    body,
  };
}

/** Candidates that do not stand inside one of the spans; both lists are in text order. */
function outside<T extends { readonly from: number }>(candidates: readonly T[], spans: readonly Span[]): T[] {
  let at = 0;
  return candidates.filter(({ from }) => {
    while (at < spans.length && (spans[at] as Span).to <= from) at++;
    return !(at < spans.length && (spans[at] as Span).from <= from);
  });
}

function markersOutside(layout: Layout, bracketed: Bracketed, closed: readonly Span[]): NoteCandidate[] {
  return [...outside(noteCandidates(layout), closed), ...bracketed.numbered].sort((a, b) => a.from - b.from);
}

/** Calls, page furniture and rules. */
function opaqueSpans(layout: Layout, calls: readonly NoteCall[]): Span[] {
  const spans: Span[] = calls.map(({ from, to }) => ({ from, to }));
  layout.roles.forEach((role, at) => {
    const line = layout.lines[at] as Line;
    if ((role === "furniture" || role === "rule") && line.last > line.first) spans.push({ from: line.first, to: line.last });
  });
  return spans.sort((a, b) => a.from - b.from);
}
