import type { NoteDocument } from "../document/document";
import { callOf, noteOf, type Place } from "../document/place";
import type { FormatId, Note, NoteCall, Span } from "../model/note";
import { grouped, shifted } from "../text";

/** A label as its author writes a call of it: `[^7]` in Markdown, `\\footnotemark[7]` in LaTeX, `7` in extracted text. */
export const written = (document: NoteDocument, label: string): string => WRITTEN[document.format.id](label);

const WRITTEN: Readonly<Record<FormatId, (label: string) => string>> = {
  markdown: (label) => `[^${label}]`,
  latex: (label) => (label.startsWith("\\") ? label : /^\d+$/.test(label) ? `\\footnotemark[${label}]` : `\\footref{${label}}`),
  org: (label) => `[fn:${label}]`,
  typst: (label) => `<${label}>`,
  html: (label) => label,
  asciidoc: (label) => `footnote:${label}[]`,
  tei: (label) => label,
  rst: (label) => `[${label}]_`,
  plaintext: (label) => label,
};

/** A label as its author writes it at the note, where that is another word: `\\footnotetext[7]` in LaTeX, `[7]` in reStructuredText. */
export const writtenNote = (document: NoteDocument, label: string): string =>
  document.format.id === "rst" ? `[${label}]` : written(document, label).replace("\\footnotemark", "\\footnotetext");

/** A label as its author writes it where a note begins, in a format whose notes stand apart from their calls: `[^7]:`, in Org `[fn:7]`. */
export const writtenBefore = (document: NoteDocument, label: string): string =>
  BEFORE_NOTE[document.format.id]?.(label) ?? `${written(document, label)}:`;

const BEFORE_NOTE: Readonly<Partial<Record<FormatId, (label: string) => string>>> = {
  org: WRITTEN.org,
  rst: (label) => `.. [${label}]`,
};

/** Whether notes stand apart from their calls, so that they can be written, moved and taken out by themselves. */
export const hasDefinitions = ({ format }: NoteDocument): boolean => APART.has(format.id);

const APART: ReadonlySet<FormatId> = new Set<FormatId>(["markdown", "org", "rst"]);

/** Whether a label can be changed at a note and all its calls. */
export const hasLabels = (document: NoteDocument): boolean => hasDefinitions(document) || document.format.id === "asciidoc";

/** By what a call and its note are matched, as it is written: in HTML the id `fn7`, which is not what is printed; else the label. */
export const nameOf = (each: NoteCall | Note): string => (each.keySpan ? each.key : each.label);

/** Where that name is written. */
export const nameSpan = ({ keySpan, labelSpan }: NoteCall | Note): Span => keySpan ?? labelSpan;

/** The name of a note or of what a call leads to, in the words of its author: `[^7]`, `“fn7”`. */
export const called = (document: NoteDocument, each: NoteCall | Note): string =>
  each.keySpan ? `“${each.key}”` : "inline" in each ? writtenNote(document, each.label) : written(document, each.label);

/** Where calls and notes are links from id to id, how one says so: of HTML `on this page`. */
export const linkedIn = ({ format }: NoteDocument): string | undefined =>
  format.id === "html" ? "on this page" : format.id === "tei" ? "in this file" : undefined;

/** Where a call stands in its document. */
export const callSpan = (place: Place): Span => shifted(callOf(place), place.slot.offset);

/** Where a note stands in its document, from its marker to its last word. */
export const noteSpan = (place: Place): Span => shifted(noteOf(place), place.slot.offset);

/** Where a note is marked in editors: its label with brackets and colon, since the whole note may be pages long. */
export function markerSpan(place: Place): Span {
  const note = noteOf(place);
  const after = note.body[0]?.from ?? note.to;
  if (after < note.labelSpan.from) return shifted(note.labelSpan, place.slot.offset);
  const marker = place.slot.text.slice(note.from, Math.max(note.labelSpan.to, Math.min(after, note.to))).trimEnd();
  return shifted({ from: note.from, to: note.from + Math.max(marker.length, 1) }, place.slot.offset);
}

/** `1 note`, `2 notes`. */
export const counted = (count: number, thing: string): string => `${grouped(count)} ${thing}${count === 1 ? "" : "s"}`;

/** `once`, `2 times`. */
export const times = (count: number): string => (count === 1 ? "once" : `${count} times`);
