import type { NoteDocument } from "../../document/document";
import { chapterStarts, meantNote } from "../../document/pairing";
import { callOf, type Place } from "../../document/place";
import type { Block, Span } from "../../model/note";
import { shifted } from "../../text";
import type { Fix } from "../rule";
import { called, callSpan, hasDefinitions, noteSpan, written, writtenBefore } from "../words";
import { htmlNoteFor } from "./html-note";
import { lineEnding } from "./line-ending";

/** A fix that writes an empty note for a call where this author would put it: beside the note of the call before or after, else under
 *  the paragraph, at the end of the chapter or of the file, as the other notes are. Undefined where the file ends inside a code block. */
export function createNote(document: NoteDocument, call: Place): Fix | undefined {
  const { label } = callOf(call);
  if (document.format.id === "html") {
    const { note, into } = htmlNoteFor(document, call);
    return { title: `Create note ${called(document, callOf(call))}`, edits: [note], cursor: { edit: 0, into } };
  }
  if (document.format.id === "tei") return teiNote(document, call);
  if (!hasDefinitions(document)) return undefined;
  // MultiMarkdown takes a definition without a text for a note with the text of the label.
  const text = document.flavour.undefinedCall === "inline-note" ? "…" : "";
  const marker = `${writtenBefore(document, label)} `;
  const gap = gapFor(document, call);
  if (!gap) return undefined;
  return {
    title: `Create note ${written(document, label)}`,
    edits: [{ from: gap.at, to: gap.at, text: gap.before + marker + text + gap.after }],
    cursor: { edit: 0, into: gap.before.length + marker.length },
  };
}

/** In TEI beside the note of the call before or after. */
function teiNote(document: NoteDocument, call: Place): Fix | undefined {
  const before = neighbor(document, call, -1);
  const beside = before ?? neighbor(document, call, 1);
  if (!beside || beside.note.slot.reading.notes[beside.note.at]?.inline) return undefined;
  const span = noteSpan(beside.note);
  const indent = linePrefix(beside.note);
  const parting = indent === undefined ? "" : lineEnding(document) + indent;
  const head = `<note xml:id="${callOf(call).key}">`;
  const at = before ? span.to : span.from;
  const text = before ? `${parting}${head}</note>` : `${head}</note>${parting}`;
  const into = (before ? parting.length : 0) + head.length;
  return { title: `Create note ${called(document, callOf(call))}`, edits: [{ from: at, to: at, text }], cursor: { edit: 0, into } };
}

/** A place between the lines, with what has to stand before and after the new text. */
interface Gap {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** In Org all that follows a note up to the next headline is its text, so that none may stand under its paragraph. */
const isOrg = ({ format }: NoteDocument): boolean => format.id === "org";

interface Neighbor {
  readonly call: Place;
  readonly note: Place;
}

function gapFor(document: NoteDocument, call: Place): Gap | undefined {
  const end = callSpan(call).to;
  const before = neighbor(document, call, -1);
  const after = neighbor(document, call, 1);
  const noteBefore = before && noteSpan(before.note).from;
  const noteAfter = after && noteSpan(after.note).from;
  if (before && noteBefore !== undefined && noteBefore > end) {
    const falling = noteAfter !== undefined && noteAfter > end && noteAfter < noteBefore;
    return falling ? beforeNote(document, before.note) : afterNote(document, before.note);
  }
  if (isOrg(document)) return atEndOfChapter(document, end);
  if (after && noteAfter !== undefined && noteAfter > end) {
    const oneBlock = blockAt(document, end)?.from === blockAt(document, callSpan(after.call).from)?.from;
    const underParagraphs = isUnderItsParagraph(document, after) && (before !== undefined || !endsWithNotes(document));
    if (oneBlock || !underParagraphs) return beforeNote(document, after.note);
  }
  if ((before ?? after) && isUnderItsParagraph(document, (before ?? after) as Neighbor)) return underBlock(document, end);
  return atEndOfChapter(document, end);
}

/** A note so many calls away says nothing of where this one belongs. */
const FARTHEST = 1000;

/** The nearest call before (-1) or after (1) this one that has a note, with that note. */
function neighbor(document: NoteDocument, from: Place, step: 1 | -1): Neighbor | undefined {
  let slot = from.slot;
  let at = from.at + step;
  for (let looked = 0; looked < FARTHEST; looked++) {
    if (slot.reading.calls[at] === undefined) {
      const next = document.slots[slot.index + step];
      if (!next) return undefined;
      slot = next;
      at = step > 0 ? 0 : slot.reading.calls.length - 1;
      if (slot.reading.calls.length === 0) continue;
    }
    const call = { slot, at };
    const note = callOf(call).inNote === undefined ? meantNote(document, call) : undefined;
    if (note) return { call, note };
    at += step;
  }
  return undefined;
}

/** Whether nothing but notes stands between the paragraph of a call and the call's note. */
function isUnderItsParagraph(document: NoteDocument, { call, note }: Neighbor): boolean {
  const paragraph = blockAt(document, callSpan(call).from);
  if (!paragraph) return false;
  const { from } = noteSpan(note);
  return from > paragraph.to && !textBlocksAfter(document, paragraph.to).some((block) => block.from < from);
}

function endsWithNotes(document: NoteDocument): boolean {
  const last = document.slots.flatMap((slot) => slot.reading.blocks.slice(-1)).pop();
  return last?.kind === "note";
}

function afterNote(document: NoteDocument, place: Place): Gap | undefined {
  const prefix = linePrefix(place);
  if (prefix === undefined) return atEnd(document, document.length);
  const at = lineEnd(document, trimmedEnd(document, noteSpan(place).to));
  return { at, before: separator(document, place) + prefix, after: restAfter(document, at) };
}

function beforeNote(document: NoteDocument, place: Place): Gap | undefined {
  const prefix = linePrefix(place);
  if (prefix === undefined) return atEnd(document, document.length);
  return { at: noteSpan(place).from - prefix.length, before: prefix, after: separator(document, place) };
}

function underBlock(document: NoteDocument, offset: number): Gap | undefined {
  const block = blockAt(document, offset);
  return atEnd(document, block ? block.to : document.length);
}

function atEndOfChapter(document: NoteDocument, offset: number): Gap | undefined {
  const next = chapterStarts(document).find((start) => start > offset);
  return atEnd(document, next === undefined ? document.length : aboveTargets(document, next));
}

/** In reStructuredText a target above a title, `.. _salt:`, is that of what stands below it. */
function aboveTargets(document: NoteDocument, start: number): number {
  if (document.format.id !== "rst") return start;
  const before = document.slice(Math.max(0, start - 2000), start);
  return start - (/(?:^\.\. _[^\n]{1,300}:[ \t]*\r?\n(?:[ \t]*\r?\n)*)+$/m.exec(before)?.[0].length ?? 0);
}

/** A gap behind the last text before an offset. */
function atEnd(document: NoteDocument, end: number): Gap | undefined {
  const last = document.slots[document.slots.length - 1];
  if (end === document.length && last?.reading.exit !== "") return undefined;
  const textEnd = trimmedEnd(document, end);
  const at = lineEnd(document, textEnd);
  const eol = lineEnding(document);
  const lastNote = noteEndingAt(document, textEnd);
  return { at, before: lastNote ? separator(document, lastNote) : eol + eol, after: restAfter(document, at) };
}

/** How this author parts one note from the next: by a new line or by an empty one. */
function separator(document: NoteDocument, place: Place): string {
  const eol = lineEnding(document);
  const emptyLine = eol + (linePrefix(place) ?? "").trimEnd() + eol;
  // An empty note would take the lines right under it for its text, even those of another note.
  if (document.flavour.flushNextLine) return emptyLine;
  const { slot, at } = place;
  const [one, two] = slot.reading.notes[at + 1] ? [at, at + 1] : [at - 1, at];
  const [first, second] = [slot.reading.notes[one], slot.reading.notes[two]];
  if (!first || !second || first.inline || second.inline) return emptyLine;
  const end = first.from + slot.text.slice(first.from, first.to).trimEnd().length;
  return /^[ \t]*\r?\n[ \t>]*$/.test(slot.text.slice(end, second.from)) ? eol : emptyLine;
}

/** What has to follow a new note so that the line below does not become part of it. */
function restAfter(document: NoteDocument, at: number): string {
  const eol = lineEnding(document);
  const rest = document.slice(at, Math.min(document.length, at + 2000));
  if (rest.trim() === "") return rest === "" ? eol : "";
  const next = /^[^\S\n]*\n([^\n]*)/.exec(rest)?.[1] ?? "";
  const isNote = /^[ >]*(?:\[\^[^\]]+\]:|\.\. \[)/.test(next);
  return next.trim() === "" || (isNote && !document.flavour.flushNextLine) ? "" : eol;
}

/** What stands before a note on its line, where it can be said again before another: indentation and quote marks. */
function linePrefix({ slot, at }: Place): string | undefined {
  const note = slot.reading.notes[at];
  if (!note) return undefined;
  const prefix = slot.text.slice(slot.text.lastIndexOf("\n", note.from - 1) + 1, note.from);
  return /^[ \t>]*$/.test(prefix) ? prefix : undefined;
}

function noteEndingAt(document: NoteDocument, offset: number): Place | undefined {
  const slot = document.slotAt(Math.max(0, offset - 1));
  const at = slot.reading.notes.findLastIndex((note) => !note.inline && trimmedEnd(document, slot.offset + note.to) === offset);
  return at < 0 ? undefined : { slot, at };
}

/** Where the line of an offset ends, spaces included. */
const lineEnd = (document: NoteDocument, offset: number): number =>
  document.offsetAt({ line: document.positionAt(offset).line, character: Number.MAX_SAFE_INTEGER });

function trimmedEnd(document: NoteDocument, end: number): number {
  for (let to = end; to > 0; to -= 500) {
    const text = document.slice(Math.max(0, to - 500), to).trimEnd();
    if (text !== "") return Math.max(0, to - 500) + text.length;
  }
  return 0;
}

function blockAt(document: NoteDocument, offset: number): Span | undefined {
  const slot = document.slotAt(offset);
  const block = slot.reading.blocks.find((each) => each.from <= offset - slot.offset && offset - slot.offset <= each.to);
  return block && shifted(block, slot.offset);
}

function textBlocksAfter(document: NoteDocument, offset: number): Span[] {
  const isBody = (block: Block): boolean => block.kind !== "note";
  return document.slots
    .filter((slot) => slot.offset + slot.text.length > offset)
    .flatMap((slot) => slot.reading.blocks.filter(isBody).map((block) => shifted(block, slot.offset)))
    .filter((block) => block.from >= offset);
}
