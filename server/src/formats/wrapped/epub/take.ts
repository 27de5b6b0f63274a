import type { Note, NoteCall, Reading, Span } from "../../../model/note";
import { attributesOf, wordsOf } from "../../../tags/attributes";
import { decoded } from "../../../tags/entities";
import { ITALICS, VOID } from "../../../tags/html";
import { type Markup, MarkupScanner } from "../../../tags/markup";
import { BLOCKS } from "../../html/elements";
import { TextBuilder } from "../builder";
import type { Block, TakenNote } from "../text";

/** What stands in a page of HTML. */
export interface TakenPage {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, TakenNote>;
}

/** Takes the text out of a page by what was read of it: which links are calls, which elements are notes, and what is no text. */
export function takePage(text: string, reading: Reading, looks: Looks): TakenPage {
  return new PageTaker(text, reading, looks).take();
}

/** How the page is laid out. */
export interface Looks {
  /** The level of the headings of chapters, which become those of the first level. */
  readonly chapterLevel: number;
  /** Classes of what is set in italics. */
  readonly italics: ReadonlySet<string>;
}

/** Where something else than words and tags begins: a call, what is no text, a note, the end of one. */
type Turn = Span & ({ readonly call: NoteCall } | { readonly hidden: true } | { readonly begins: Note } | { readonly ends: Note });

/** An element that is open, with what it has of those around it. */
interface OpenElement {
  readonly name: string;
  readonly isItalic: boolean;
  /** The level of the heading; 0 where it stands in none. */
  readonly heading: number;
  readonly lists: number;
  readonly isItem: boolean;
  readonly quoted: number;
}

const OUTERMOST: OpenElement = { name: "", isItalic: false, heading: 0, lists: 0, isItem: false, quoted: 0 };

class PageTaker {
  readonly #text: string;
  readonly #reading: Reading;
  readonly #looks: Looks;
  readonly #builder = new TextBuilder();
  readonly #notes = new Map<string, TakenNote>();
  /** The labels that calls print, by the keys of their notes. */
  readonly #labels = new Map<string, string>();
  readonly #open: OpenElement[] = [];
  /** How many elements of each name are open. */
  readonly #counts = new Map<string, number>();
  readonly #inNotes: Note[] = [];

  constructor(text: string, reading: Reading, looks: Looks) {
    this.#text = text;
    this.#reading = reading;
    this.#looks = looks;
    for (const { key, label } of reading.calls) if (!this.#labels.has(key)) this.#labels.set(key, label);
  }

  take(): TakenPage {
    const text = this.#text;
    const scanner = new MarkupScanner(text);
    const turns = turnsOf(this.#reading, text);
    let at = 0;
    let next = 0;
    for (let tag = scanner.next(0); ; ) {
      for (let passed = turns[next]; passed && passed.from < at; passed = turns[++next]) this.#bound(passed);
      if (tag && tag.from < at) tag = scanner.next(at);
      const turn = turns[next];
      const to = Math.min(turn?.from ?? text.length, tag?.from ?? text.length);
      if (to > at) this.#words(at, to);
      if (turn && turn.from === to) {
        next++;
        this.#turn(turn);
        at = Math.max(to, turn.to);
      } else if (tag) {
        this.#tag(tag);
        at = tag.to;
      } else break;
    }
    while (this.#inNotes.length > 0) this.#endNote();
    return { blocks: this.#builder.endStory(), notes: this.#notes };
  }

  #turn(turn: Turn): void {
    if ("call" in turn) {
      this.#paragraph();
      this.#builder.call(turn.call.key);
    } else this.#bound(turn);
  }

  /** A note begins or ends. */
  #bound(turn: Turn): void {
    if ("begins" in turn) {
      this.#inNotes.push(turn.begins);
      this.#builder.beginStory();
    } else if ("ends" in turn) {
      // One that began later ends with it.
      for (let left = this.#inNotes.length - this.#inNotes.lastIndexOf(turn.ends); left > 0; left--) this.#endNote();
    }
  }

  #endNote(): void {
    const note = this.#inNotes.pop();
    const blocks = this.#builder.endStory();
    if (!note) return;
    const { key, label } = note;
    const before = this.#notes.get(key);
    const id = before ? `${key} ${this.#notes.size}` : key;
    this.#notes.set(id, { id, label: (before ? undefined : this.#labels.get(key)) ?? label, blocks });
  }

  #words(from: number, to: number): void {
    const body = this.#inNotes.at(-1)?.body[0];
    const isInNote = this.#inNotes.length > 0;
    // The number of a note stands before its text.
    const start = isInNote ? Math.max(from, body?.from ?? to) : from;
    const end = isInNote ? Math.min(to, body?.to ?? from) : to;
    if (start >= end) return;
    const words = decoded(this.#text.slice(start, end)).replace(/[ \t\r\n]+/g, " ");
    if (words === " " && !this.#builder.open) return;
    this.#paragraph();
    this.#builder.print(words, this.#around.isItalic);
  }

  /** Words stand in a paragraph, whatever element they stand in. */
  #paragraph(): void {
    if (this.#builder.open) return;
    const block = this.#builder.beginBlock();
    const { heading, lists, quoted } = this.#around;
    const isItem = this.#around.isItem && lists > 0 && this.#inNotes.length === 0;
    block.kind = heading > 0 ? "heading" : isItem ? "item" : "paragraph";
    block.level = heading > 0 ? Math.max(1, heading - this.#looks.chapterLevel + 1) : isItem ? lists : 0;
    block.quoted = heading > 0 || isItem ? 0 : quoted;
  }

  get #around(): OpenElement {
    return this.#open.at(-1) ?? OUTERMOST;
  }

  #tag(tag: Markup): void {
    const name = tag.name.toLowerCase();
    if (tag.kind === "comment" || tag.kind === "other") return;
    if (name === "br") {
      this.#builder.print("\n");
      return;
    }
    if (BLOCKS.has(name)) this.#builder.endBlock();
    if (tag.kind === "end") this.#end(name);
    else if (tag.kind === "start" && !VOID.has(name)) this.#start(name, tag);
  }

  #start(name: string, tag: Markup): void {
    const around = this.#around;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#open.push({
      name,
      isItalic: around.isItalic || ITALICS.has(name) || (!BLOCKS.has(name) && this.#isItalic(tag)),
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : around.heading,
      lists: around.lists + (name === "ul" || name === "ol" ? 1 : 0),
      isItem: around.isItem || name === "li",
      quoted: around.quoted + (name === "blockquote" ? 1 : 0),
    });
    if (name === "tr") this.#builder.beginRow();
    if (name === "td" || name === "th") this.#builder.beginCell();
  }

  #isItalic(tag: Markup): boolean {
    const { italics } = this.#looks;
    return italics.size > 0 && wordsOf(attributesOf(this.#text, tag), "class").some((word) => italics.has(word));
  }

  /** An end closes what was begun in the element and not ended; one that answers nothing is passed over. */
  #end(name: string): void {
    if (!this.#counts.get(name)) return;
    for (let ended = this.#open.pop(); ended; ended = ended.name === name ? undefined : this.#open.pop())
      this.#counts.set(ended.name, (this.#counts.get(ended.name) ?? 1) - 1);
    if (name === "tr") this.#builder.endRow();
  }
}

function turnsOf({ calls, notes, opaque }: Reading, text: string): readonly Turn[] {
  const turns: Turn[] = [
    ...notes.map((ends) => ({ from: ends.to, to: ends.to, ends })),
    ...notes.map((begins) => ({ from: begins.from, to: begins.from, begins })),
    ...calls.map((call) => ({ from: call.from, to: call.to, call })),
    // Programs and formulas are no prose, and still are text.
    ...opaque
      .filter(({ from }) => !/^<(?:code|samp|math)\b/i.test(text.slice(from, from + 8)))
      .map((span) => ({ ...span, hidden: true as const })),
  ];
  // What ends at a place comes before what begins there: sorting keeps their order.
  return turns.sort((a, b) => a.from - b.from);
}
