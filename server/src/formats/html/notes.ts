import type { Note, Span } from "../../model/note";
import { type Attribute, wordsOf } from "../../tags/attributes";
import { type Draft, LONGEST_NOTE } from "../draft";
import { trimmed } from "../paragraphs";
import { NOTE_WORDS } from "./elements";
import { type Begun, beginsLine, elementOfNote } from "./note-element";
import { isNote, type NoteIds } from "./note-ids";
import { OpenNote } from "./open-note";

/** The notes of a page while it is read, one after the other. */
export class Notes {
  open: OpenNote | undefined;
  readonly #draft: Draft;
  readonly #text: string;
  readonly #ids: NoteIds;
  /** Where a note ended that has no end of its own, and how many such have followed one another. */
  #brokenAt = -1;
  #broken = 0;
  /** Where the last note ended. */
  #endedAt = 0;

  constructor(draft: Draft, text: string, ids: NoteIds) {
    this.#draft = draft;
    this.#text = text;
    this.#ids = ids;
  }

  /** Whether an element with an id is a note. */
  isNote(id: string, attributes: ReadonlyMap<string, Attribute>): boolean {
    if (id === "") return false;
    if (isNote(this.#ids, id)) return true;
    return [...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")].some((word) => NOTE_WORDS.has(word));
  }

  /** Begins the note of which a tag bears the id; says whether it begins within a line. `begun` are the elements that were begun right before. */
  begin(id: Attribute, tag: Span, isBlock: boolean, begun: readonly Begun[]): boolean {
    const key = id.value;
    const keySpan = { from: id.from, to: id.to };
    const named = { key, keySpan, label: this.#text.slice(id.from, id.to), labelSpan: keySpan };
    const { open } = this;
    const mayBeCut = isBlock && begun.length === 1 && beginsLine(this.#text, tag.from);
    if (open && !open.hasText && !mayBeCut) {
      // Of two ids of one note the one that is called counts.
      if (this.#ids.notes.has(key) && !this.#ids.notes.has(open.draft.key))
        Object.assign(open.draft, open.hasLabel ? { key, keySpan } : named);
      return false;
    }
    const { element, from, inside } = elementOfNote(
      begun.filter((each) => each.from >= this.#endedAt),
      tag,
    );
    if (open) this.break(from);
    this.#broken = this.#brokenAt === from ? this.#broken + 1 : 0;
    const draft = { from, to: tag.to, ...named, inline: false, body: [] };
    this.#draft.notes.push(draft);
    // Where no note of many has an end, each ends with its block: else all would have to be read to read the last.
    this.open = new OpenNote(draft, this.#broken < MOST_BROKEN ? element : "", inside);
    return element === "";
  }

  /** A number is that of the open note, and no part of its text. */
  label(span: Span): void {
    if (!this.open) return;
    Object.assign(this.open.draft, { label: this.#text.slice(span.from, span.to), labelSpan: span });
    this.open.hasLabel = true;
  }

  end(to: number): void {
    this.#close((note) => note.close(to));
  }

  #close(closing: (note: OpenNote) => void): void {
    if (!this.open) return;
    closing(this.open);
    this.#endedAt = this.open.draft.to;
    this.open = undefined;
  }

  /** Ends the open note without its end. */
  break(at: number): void {
    this.end(trimmed(this.#text, this.open?.draft.from ?? at, at).to);
    this.#brokenAt = at;
  }

  /** A block ends: with it a note that was never closed. */
  blockEnds(at: number): void {
    const { open } = this;
    open?.blockEnds();
    if (!open || at - open.draft.from < LONGEST_NOTE) return;
    this.#close((note) => note.close(at, true));
  }

  /** A note beside the line in which it stands. */
  beside(tag: Span, { body, to }: { readonly body: Span; readonly to: number }): void {
    const text = trimmed(this.#text, body.from, body.to);
    const labelSpan = { from: tag.to, to: tag.to };
    this.#draft.notes.push({ from: tag.from, to, label: "", labelSpan, key: "", inline: true, body: text.from < text.to ? [text] : [] });
  }

  /** Makes the blocks that lie in a note its own. Both are in text order. */
  takeBlocks(): void {
    const { blocks, notes } = this.#draft;
    let next = 0;
    let note = -1;
    for (const [at, block] of blocks.entries()) {
      for (; next < notes.length && (notes[next] as Note).from <= block.from; next++) if (!(notes[next] as Note).inline) note = next;
      const own = notes[note];
      if (own && block.to <= own.to) blocks[at] = { kind: "note", from: block.from, to: block.to, note };
    }
  }
}

const MOST_BROKEN = 8;
