import type { Circle } from "../corpus/people/circle";
import type { Bibliography } from "../model/bibliography";
import type { Flavour, Format, Reading } from "../model/note";
import type { OtherChapters } from "../model/other-chapters";
import { chunksOf, lastAtOrBelow, lineStartsOf, lineTextEnd, type Position, type Range } from "../text";
import { type NoteGroup, NoteGroups } from "./groups";
import type { Remembering } from "./memory";
import type { Slot } from "./place";
import { SlotList } from "./slot-list";

/** Size of a chunk in UTF-16 units: an edit reads one chunk again. A text that is only read is cut into few, each of which costs a little. */
const CHUNK = 2048;
const CHUNK_ONLY_READ = 65_536;
/** So much longer a chunk in which a note is open becomes before it is read again. */
const GROWTH = 1.5;

/** A text with its calls and notes. It is edited in place: an edit reads again only the chunks that it changes.
 *  It serves wherever a vscode-languageserver `TextDocument` does. */
export class NoteDocument implements Remembering {
  readonly #slots = new SlotList();
  readonly #groups = new NoteGroups();
  #version: number;
  #chunksRead = 0;
  /** The slot that was read last, where its text has changed since: a format that is read globally is read when somebody looks. */
  #outdated: Slot | undefined;
  /** What its citations may name, once that has been read: it lies in other files. */
  bibliography: Bibliography | undefined;
  /** What its short forms may stand for in the other documents of its manuscript, where it belongs to one. */
  others: OtherChapters | undefined;
  /** The people of these other documents, and what the user has decided about people. */
  circle: Circle | undefined;
  readonly memories = new Map<object, unknown>();

  constructor(
    readonly uri: string,
    readonly languageId: string,
    version: number,
    readonly format: Format,
    readonly flavour: Flavour,
    text: string,
    readonly onlyRead = false,
  ) {
    this.#version = version;
    this.#replace(0, 0, text);
  }

  get version(): number {
    return this.#version;
  }

  /** How many chunks have been read since the document was made: what tests assert instead of time. */
  get chunksRead(): number {
    this.#catchUp();
    return this.#chunksRead;
  }

  /** Changes whenever some label of a note comes or goes. */
  get noteLabels(): number {
    this.#catchUp();
    return this.#groups.noteLabels;
  }

  get slots(): readonly Slot[] {
    this.#catchUp();
    return this.#slots.all;
  }

  /** The slots that were read when more chunks had been read than at a revision; perhaps all. */
  slotsSince(revision: number): readonly Slot[] {
    this.#catchUp();
    return this.#slots.readSince(revision);
  }

  /** Groups in which not exactly one call stands with exactly one note. */
  get unevenGroups(): Iterable<NoteGroup> {
    this.#catchUp();
    return this.#groups.uneven;
  }

  get groups(): Iterable<NoteGroup> {
    this.#catchUp();
    return this.#groups.all;
  }

  get groupCount(): number {
    this.#catchUp();
    return this.#groups.count;
  }

  group(key: string): NoteGroup | undefined {
    this.#catchUp();
    return this.#groups.get(key);
  }

  get length(): number {
    const { last } = this.#slots;
    return last.offset + last.text.length;
  }

  get lineCount(): number {
    const { last } = this.#slots;
    return last.line + last.lineStarts.length;
  }

  getText(range?: Range): string {
    if (!range) return this.slice(0, this.length);
    return this.slice(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  slice(from: number, to: number): string {
    let text = "";
    for (let index = this.#slots.indexAt(from); index < this.#slots.length; index++) {
      const slot = this.#slots.at(index) as Slot;
      if (slot.offset >= to) break;
      text += slot.text.slice(Math.max(0, from - slot.offset), to - slot.offset);
    }
    return text;
  }

  slotAt(offset: number): Slot {
    this.#catchUp();
    return this.#slots.at(this.#slots.indexAt(offset)) as Slot;
  }

  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.length));
    const slot = this.#slots.at(this.#slots.indexAt(within)) as Slot;
    const row = lastAtOrBelow(slot.lineStarts, within - slot.offset);
    return { line: slot.line + row, character: within - slot.offset - (slot.lineStarts[row] as number) };
  }

  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.length;
    if (position.line < 0) return 0;
    const slot = this.#slots.atLine(position.line);
    const row = position.line - slot.line;
    const start = slot.lineStarts[row] as number;
    const next = slot.lineStarts[row + 1] ?? slot.text.length;
    return slot.offset + Math.max(start, Math.min(start + position.character, lineTextEnd(slot.text, start, next)));
  }

  rangeOf(span: { from: number; to: number }): Range {
    return { start: this.positionAt(span.from), end: this.positionAt(span.to) };
  }

  /** Applies the changes of one `textDocument/didChange`, in their order. */
  update(changes: readonly { range?: Range; text: string }[], version: number): void {
    for (const change of changes) {
      if (change.range) this.#replace(this.offsetAt(change.range.start), this.offsetAt(change.range.end), change.text);
      else this.#replace(0, this.length, change.text);
    }
    this.#version = version;
  }

  #replace(from: number, to: number, text: string): void {
    if (this.#slots.length === 0) {
      this.#splice(0, 0, text);
      return;
    }
    let first = this.#slots.indexAt(from);
    let last = this.#slots.indexAt(to);
    const head = this.#slots.at(first) as Slot;
    const tail = this.#slots.at(last) as Slot;
    let joined = head.text.slice(0, from - head.offset) + text + tail.text.slice(to - tail.offset);
    if (!this.format.canCut) {
      this.#outdated ??= head;
      this.#slots.stand({ ...head, text: joined, lineStarts: lineStartsOf(joined) });
      return;
    }
    // The edit may have made a cut beside it illegal, so that the neighbour belongs to this chunk now.
    while (first > 0 && !this.#canFollow(this.#slots.at(first - 1) as Slot, joined))
      joined = (this.#slots.at(--first) as Slot).text + joined;
    while (last + 1 < this.#slots.length && !this.#canStand(joined, (this.#slots.at(last + 1) as Slot).text))
      joined += (this.#slots.at(++last) as Slot).text;
    this.#splice(first, last + 1, joined);
  }

  /** Reads a text that is read globally once for all edits since anybody looked. */
  #catchUp(): void {
    if (!this.#outdated) return;
    const { text } = this.#slots.last;
    this.#slots.stand(this.#outdated);
    this.#outdated = undefined;
    this.#splice(0, 1, text);
  }

  /** Whether a text may follow a slot whose reading stays as it is. */
  #canFollow({ text, reading }: Slot, after: string): boolean {
    return this.#canStand(text, after) && !(reading.unfinished && !this.#endsNotes(after));
  }

  #endsNotes(text: string): boolean {
    return this.format.endsNotes?.(text, 0) ?? false;
  }

  /** Whether two chunks may stand one after the other. */
  #canStand(before: string, after: string): boolean {
    if (before.length === 0 || after.length === 0) return false;
    return this.format.canCut?.(before, after) ?? false;
  }

  /** Puts newly read slots in place of slots `first` up to `end`, then reads on while the exit state differs from what came before. */
  #splice(first: number, end: number, text: string): void {
    let entry = first === 0 ? "" : (this.#slots.at(first - 1) as Slot).reading.exit;
    const fresh: Slot[] = [];
    /** A chunk in which a note is open, to be read together with what follows, and how long both are to be: where many notes are never
     *  closed, as much is read again as is read. */
    let open = "";
    let wanted = 0;
    const read = (chunk: string, next: string | undefined): void => {
      const text = open + chunk;
      const isOpen = next !== undefined && !this.#endsNotes(next);
      if (open !== "" && isOpen && text.length < wanted) {
        open = text;
        return;
      }
      const lineStarts = lineStartsOf(text);
      const reading = this.format.read(text, entry, this.flavour, lineStarts);
      this.#chunksRead++;
      if (reading.unfinished && isOpen) {
        open = text;
        wanted = text.length * GROWTH;
        return;
      }
      fresh.push(this.#newSlot(text, lineStarts, reading, entry));
      entry = reading.exit;
      open = "";
    };
    const chunks = chunksOf(text, this.onlyRead ? CHUNK_ONLY_READ : CHUNK, this.format.canCut);
    chunks.forEach((chunk, at) => {
      read(chunk, chunks[at + 1] ?? this.#slots.at(end)?.text);
    });
    while (end < this.#slots.length && (open !== "" || (this.#slots.at(end) as Slot).entry !== entry)) {
      const { text: chunk } = this.#slots.at(end++) as Slot;
      read(chunk, this.#slots.at(end)?.text);
    }
    const gone = this.#slots.replace(first, end, fresh);
    this.#groups.exchange(gone, fresh);
  }

  #newSlot(text: string, lineStarts: readonly number[], reading: Reading, entry: string): Slot {
    const place = { index: 0, offset: 0, line: 0 };
    return { text, lineStarts, reading, entry, revision: this.#chunksRead, memories: new Map(), ...place };
  }
}
