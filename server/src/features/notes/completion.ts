import type { NoteDocument } from "../../document/document";
import { noteWords } from "../../document/excerpt";
import { Memory } from "../../document/memory";
import { samePlace } from "../../document/pairing";
import { byPlace, noteOf, type Place, type Slot } from "../../document/place";
import type { FormatId, Note, Span } from "../../model/note";
import { nameOf } from "../../rules/words";
import { firstWords } from "../markup";
import { MOST_OFFERED } from "../offered";

/** A label that may stand at the cursor, with the first words of its note. */
export interface LabelChoice {
  readonly label: string;
  readonly preview: string;
  readonly called: boolean;
  readonly replace: Span;
  /** The bracket behind the label. */
  readonly close: string;
}

/** Labels of the notes of this document, behind `[^` or what another format has for it; in HTML and TEI their ids. */
export function labelChoices(document: NoteDocument, offset: number): LabelChoice[] {
  const syntax = SYNTAXES[document.format.id];
  if (!syntax) return [];
  const { line } = document.positionAt(offset);
  const before = document.slice(document.offsetAt({ line, character: 0 }), offset);
  const typed = syntax.typed.exec(before.slice(-300))?.[1];
  if (typed === undefined) return [];
  const after = syntax.after.exec(document.slice(offset, offset + 200))?.[0] ?? "";
  const closed = after.endsWith(syntax.close) ? after.length : 0;
  const replace = { from: offset - typed.length, to: offset + closed };
  return labelsLike(document, typed, offset).map(({ note, called }) => ({
    label: nameOf(noteOf(note)),
    preview: previewOf(document, note),
    called,
    replace,
    close: syntax.close,
  }));
}

/** The first words of a note, which are the same for as long as its slot is. */
function previewOf(document: NoteDocument, note: Place): string {
  let known = previews.get(note.slot);
  if (!known) previews.set(note.slot, (known = new Map()));
  let preview = known.get(note.at);
  if (preview === undefined) known.set(note.at, (preview = firstWords(noteWords(document, note))));
  return preview;
}

const previews = new Memory<Map<number, string>>();

/** What stands before a label at the cursor, what may stand of it behind the cursor, and the bracket that ends it. */
interface LabelSyntax {
  readonly typed: RegExp;
  readonly after: RegExp;
  readonly close: string;
}

const SYNTAXES: Readonly<Partial<Record<FormatId, LabelSyntax>>> = {
  markdown: { typed: /\[\^([^\][\s^]{0,200})$/, after: /^[^\][\s^]{0,200}\]?/, close: "]" },
  latex: { typed: /\\foot(?:note)?ref\{([^{}\s]{0,200})$/, after: /^[^{}\s]{0,200}\}?/, close: "}" },
  org: { typed: /\[fn:([\w-]{0,200})$/, after: /^[\w-]{0,200}\]?/, close: "]" },
  rst: { typed: /\[(#[^\s[\]]{0,200}|\d{1,9})$/, after: /^[^\s[\]]{0,200}(?:\]_)?/, close: "]_" },
  asciidoc: { typed: /footnote:([\p{L}\p{N}\p{Pc}-]{0,200})$/u, after: /^[\p{L}\p{N}\p{Pc}-]{0,200}(?:\[\])?/u, close: "[]" },
  typst: { typed: /#footnote\(<([\w.:-]{0,200})$/, after: /^[\w.:-]{0,200}>?/, close: ">" },
  html: { typed: /href="#([^"#\s<>]{0,200})$/, after: /^[^"#\s<>]{0,200}"?/, close: '"' },
  tei: { typed: /target="#([^"#\s<>]{0,200})$/, after: /^[^"#\s<>]{0,200}"?/, close: '"' },
};

/** The notes whose labels hold the typed letters, the first of each label, in text order: those that nothing calls yet, then the nearest
 *  of the others. */
function labelsLike(document: NoteDocument, typed: string, offset: number): { note: Place; called: boolean }[] {
  const letters = typed.toLowerCase();
  const isLike = (note: Place): boolean => hasName(noteOf(note)) && nameOf(noteOf(note)).toLowerCase().includes(letters);
  const uncalled: Place[] = [];
  for (const { notes, calls } of document.unevenGroups) {
    const [note] = notes;
    if (note && calls.length === 0 && isLike(note)) uncalled.push(note);
  }
  const called: Place[] = [];
  for (const slot of nearestFirst(document, offset)) {
    if (uncalled.length + called.length >= MOST_OFFERED) break;
    for (const at of slot.reading.notes.keys()) {
      const note = { slot, at };
      if (isLike(note) && isFirstCalled(document, note)) called.push(note);
    }
  }
  const away = ({ slot, at }: Place): number => Math.abs(slot.offset + noteOf({ slot, at }).from - offset);
  const nearest = called.sort((a, b) => away(a) - away(b));
  const offered = [...uncalled.sort(byPlace), ...nearest].slice(0, MOST_OFFERED);
  return [
    ...offered.slice(0, uncalled.length).map((note) => ({ note, called: false })),
    ...offered
      .slice(uncalled.length)
      .sort(byPlace)
      .map((note) => ({ note, called: true })),
  ];
}

/** Whether a note is called by its label and not in its order, as that of `[#]_` in reStructuredText is. */
const hasName = ({ label, key }: Note): boolean => label === key || !/^[#*]\d+$/.test(key);

/** Whether a note is the first with its label, and something calls it. */
function isFirstCalled(document: NoteDocument, note: Place): boolean {
  const group = document.group(noteOf(note).key);
  return group !== undefined && group.calls.length > 0 && samePlace(group.notes[0], note);
}

function* nearestFirst(document: NoteDocument, offset: number): Generator<Slot> {
  const { slots } = document;
  const { index } = document.slotAt(offset);
  for (let away = 0; away < slots.length; away++) {
    for (const slot of away === 0 ? [slots[index]] : [slots[index - away], slots[index + away]]) if (slot) yield slot;
  }
}
