import { NoteDocument } from "../../document/document";
import { callAt, shownNote } from "../../document/pairing";
import { noteOf } from "../../document/place";
import type { FormatId } from "../../model/note";
import { createNote } from "../../rules/repairs/placement";
import type { Edit, Fix } from "../../rules/rule";
import { hasDefinitions, written } from "../../rules/words";
import { insertHtmlNote } from "./insert-html";
import { type NewCall, newCall } from "./new-call";

/** A new note at an offset: a call with the next free number, and an empty note where this author puts them, with the cursor in it.
 *  In LaTeX, Typst, AsciiDoc and TEI the note stands in the text. Undefined where no note can be called, as in code. */
export function insertNote(document: NoteDocument, offset: number): Fix | undefined {
  const inline = INLINE[document.format.id];
  if (inline) {
    const text = inline.join("");
    const begins = noteBegins(withInserted(document, offset, text), offset);
    const edits = [{ from: offset, to: offset, text }];
    return begins ? { title: "Insert a note here", edits, cursor: { edit: 0, into: inline[0].length } } : undefined;
  }
  if (document.format.id === "html") return insertHtmlNote(document, offset, withInserted);
  if (!hasDefinitions(document)) return undefined;
  const asked = newCall(document, offset);
  const call = { from: offset, to: offset, text: asked.before + written(document, asked.label) + asked.behind };
  const called = withInserted(document, offset, call.text);
  // Before a fence or the metadata of a text a call would make text of them.
  if (unreadIn(called) !== unreadIn(document)) return undefined;
  const place = callAt(called, offset + asked.before.length + 1);
  const created = place && createNote(called, place);
  const fix = created && withCall(call, created, `Insert note ${written(document, asked.label)} here`);
  return (asked.isCounted && fix && counted(document, fix, asked, offset)) || fix;
}

/** The same with `#` for the label, which calls the new note only where it stands in its order among the others. */
function counted(document: NoteDocument, { edits, cursor }: Fix, { label, before }: NewCall, offset: number): Fix | undefined {
  const anew = (text: string): string => text.replaceAll(`[${label}]`, "[#]");
  const fresh = edits.map((edit) => ({ ...edit, text: anew(edit.text) }));
  const after = fresh.toSorted((a, b) => b.from - a.from).reduce((text, edit) => withInserted(text, edit.from, edit.text), document);
  const shift = fresh.reduce((sum, { from, text }) => (from < offset ? sum + text.length : sum), 0);
  const call = callAt(after, offset + shift + before.length + 1);
  const note = call && shownNote(after, call);
  const changed = cursor && edits[cursor.edit];
  if (!changed || !note || noteOf(note).body.length > 0) return undefined;
  const into = anew(changed.text.slice(0, cursor.into)).length;
  return { title: "Insert note [#]_ here", edits: fresh, cursor: { edit: cursor.edit, into } };
}

/** What stands before and behind the text of a note that stands where it is called. */
const INLINE: Readonly<Partial<Record<FormatId, readonly [before: string, behind: string]>>> = {
  latex: ["\\footnote{", "}"],
  typst: ["#footnote[", "]"],
  asciidoc: ["footnote:[", "]"],
  tei: ['<note place="foot">', "</note>"],
};

function withInserted(document: NoteDocument, offset: number, inserted: string): NoteDocument {
  const { uri, languageId, version, format, flavour } = document;
  const text = document.slice(0, offset) + inserted + document.slice(offset, document.length);
  return new NoteDocument(uri, languageId, version, format, flavour, text);
}

/** How much of a text is no prose: code, metadata, comments. */
const unreadIn = ({ slots }: NoteDocument): number =>
  slots.reduce((sum, { reading }) => reading.opaque.reduce((size, { from, to }) => size + to - from, sum), 0);

const noteBegins = (document: NoteDocument, offset: number): boolean => {
  const slot = document.slotAt(offset);
  return slot.reading.notes.some((note) => slot.offset + note.from === offset);
};

/** The note that is created once the call is there, and the call, as edits of the text without it. */
function withCall(call: Edit, { edits, cursor }: Fix, title: string): Fix | undefined {
  const [note] = edits;
  if (!note || !cursor) return undefined;
  const back = (at: number): number => (at <= call.from ? at : at - call.text.length);
  const [from, to] = [back(note.from), back(note.to)];
  // Right behind the call both are one edit, so that no editor can take the note for the first.
  if (from === call.from)
    return { title, edits: [{ from, to, text: call.text + note.text }], cursor: { edit: 0, into: call.text.length + cursor.into } };
  return { title, edits: [call, { from, to, text: note.text }], cursor: { edit: 1, into: cursor.into } };
}
