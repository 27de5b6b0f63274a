import { type Draft, type DraftNote, forgetter, hide } from "../draft";
import { OpenNotes } from "../open-notes";
import { BRACE_OPEN, BRACKET_OPEN } from "../signs";
import { argumentStart, groupAt, inside, optionsEnd } from "./arguments";
import type { State } from "./state";

/** What the commands of notes do. Each takes where the command begins and where its name ends, and says where to read on. */
export class NoteCommands {
  readonly open = new OpenNotes();
  /** The counter of notes has been set back, so that the next mark repeats the number before. */
  repeats = false;
  readonly #draft: Draft;
  readonly #text: string;
  readonly #state: State;
  /** What else has been read, to be forgotten where a text has to be read again. */
  readonly #others: readonly unknown[][];

  constructor(draft: Draft, text: string, state: State, others: readonly unknown[][]) {
    this.#draft = draft;
    this.#text = text;
    this.#state = state;
    this.#others = others;
  }

  note(from: number, at: number): number {
    const open = argumentStart(this.#text, optionsEnd(this.#text, at));
    if (this.#text.charCodeAt(open) !== BRACE_OPEN || this.open.full) return at;
    return this.#open({ from, to: open + 1, label: "", labelSpan: { from: at, to: at }, key: "", inline: true, body: [] }, open);
  }

  /** A citation from `at` on that is a note of its own, unless it stands in one. */
  citation(from: number, at: number, to: number): void {
    if (this.open.any) return;
    const labelSpan = { from: at, to: at };
    this.#draft.notes.push({ from, to, label: "", labelSpan, key: "", inline: true, body: [{ from: at, to }] });
  }

  #open(note: DraftNote, open: number): number {
    const { notes, calls, opaque, directives } = this.#draft;
    const forget = forgetter([notes, calls, opaque, directives, ...this.#others]);
    const { marks, texts } = this.#state;
    const rewind = (): number => {
      forget();
      Object.assign(this.#state, { marks, texts, verbatim: "", region: "body" });
      return note.from;
    };
    notes.push(note);
    this.open.openNote(note, open, rewind);
    return this.open.tooLong(open) ?? open + 1;
  }

  /** `\footnotemark[3]`, or without a number a mark that the next text without a number answers. */
  mark(from: number, at: number): number {
    const group = this.#numberAt(at);
    const repeats = this.repeats;
    this.repeats = false;
    if (group?.label === undefined && (group || repeats)) {
      hide(this.#draft, from, group?.to ?? at);
      return group?.to ?? at;
    }
    const span = group?.label === undefined ? { from, to: at } : { from: group.from + 1, to: group.to - 1 };
    const label = this.#text.slice(span.from, span.to);
    const key = group ? this.#numberKey(label) : `#${++this.#state.marks}`;
    this.#draft.calls.push({ from, to: group?.to ?? at, label, labelSpan: span, key });
    return group?.to ?? at;
  }

  noteText(from: number, at: number): number {
    const group = this.#numberAt(at);
    const open = argumentStart(this.#text, group?.to ?? at);
    if (this.#text.charCodeAt(open) !== BRACE_OPEN || this.open.full) return at;
    this.repeats = false;
    const note = { from, to: open + 1, label: "", labelSpan: { from: at, to: at }, key: "", inline: true, body: [] };
    const answers = group === undefined && this.#state.texts < this.#state.marks;
    // Without a mark the text is a note of its own, as the thanks at the foot of a first page.
    if (group?.label === undefined && !answers) return this.#open(note, open);
    const labelSpan = group ? { from: group.from + 1, to: group.to - 1 } : { from, to: at };
    const label = this.#text.slice(labelSpan.from, labelSpan.to);
    const key = group ? this.#numberKey(label) : `#${this.#state.texts + 1}`;
    const opened = this.#open({ ...note, label, labelSpan, key, inline: false }, open);
    if (!group && opened > open) this.#state.texts++;
    return opened;
  }

  /** In a book the numbers begin again with every chapter. */
  #numberKey(number: string): string {
    return `${this.#state.chapters}/${number}`;
  }

  /** The option `[3]`; of one that is no number, `[\value{footnote}]`, there is no label. */
  #numberAt(at: number): { from: number; to: number; label?: string } | undefined {
    const open = argumentStart(this.#text, at);
    const group = this.#text.charCodeAt(open) === BRACKET_OPEN ? groupAt(this.#text, open) : undefined;
    if (!group) return undefined;
    const label = inside(this.#text, group);
    return /^\d{1,9}$/.test(label) ? { ...group, label } : group;
  }

  reference(from: number, at: number): number {
    const group = groupAt(this.#text, argumentStart(this.#text, at));
    if (!group || this.#text.charCodeAt(group.from) !== BRACE_OPEN) return at;
    const labelSpan = { from: group.from + 1, to: group.to - 1 };
    const label = inside(this.#text, group);
    this.#draft.calls.push({ from, to: group.to, label, labelSpan, key: `label ${label}` });
    return group.to;
  }

  /** The label of the note in which it stands. */
  label(at: number): void {
    const note = this.open.innermost;
    const group = groupAt(this.#text, argumentStart(this.#text, at));
    if (!note?.inline || note.label !== "" || !group || this.#text.charCodeAt(group.from) !== BRACE_OPEN) return;
    note.label = inside(this.#text, group);
    note.key = `label ${note.label}`;
    const head = note.labelSpan.from;
    note.labelSpan = { from: group.from + 1, to: group.to - 1 };
    this.#draft.calls.push({ from: note.from, to: head, label: note.label, labelSpan: note.labelSpan, key: note.key });
  }
}
