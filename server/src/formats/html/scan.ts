import type { Reading, Span } from "../../model/note";
import { type Attribute, attributesOf, wordsOf } from "../../tags/attributes";
import { VOID } from "../../tags/html";
import { type Markup, MarkupScanner } from "../../tags/markup";
import { type Draft, hide } from "../draft";
import { solid } from "../entity-space";
import { settleNesting } from "../nesting";
import { labelBefore, leadsBack, punctuationBefore } from "../printed";
import { type TagLanguage, type TagListener, TagWalk } from "../tag-walk";
import { Calls } from "./calls";
import { BLOCKS, CALL_WORDS, RAW, SIDENOTES } from "./elements";
import { isHidden } from "./hidden";
import { type Fragment, fragmentOf, labelOf, linkWords } from "./links";
import type { Begun } from "./note-element";
import { isCall, isNote, type NoteIds } from "./note-ids";
import { Notes } from "./notes";
import { sidenoteAt } from "./sidenotes";

type Attributes = ReadonlyMap<string, Attribute>;

const HTML: TagLanguage = { nameOf: (written) => written.toLowerCase(), isBlock: (name) => BLOCKS.has(name), raw: RAW };

/** Reads a stretch of HTML tag by tag. */
export class HtmlScan implements TagListener {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #ids: NoteIds;
  readonly #walk: TagWalk;
  readonly #calls: Calls;
  readonly #notes: Notes;
  /** The block that is open: where its first word stands, or a tag within the line right before it; where its last word ends. */
  #from = -1;
  #first = -1;
  #last = -1;
  #level = 0;
  /** Elements that were begun one right after the other: what comes next is the first thing in all of them. */
  #begun: Begun[] = [];

  constructor(draft: Draft, text: string, entry: string, ids: NoteIds) {
    this.#text = text;
    this.#draft = draft;
    this.#ids = ids;
    this.#walk = new TagWalk(draft, text, entry, HTML);
    this.#calls = new Calls(draft, text);
    this.#notes = new Notes(draft, text, ids);
  }

  read(): Reading {
    this.#walk.walk(this);
    const { openFrom, state: exit } = this.#walk;
    this.#endBlock(this.#text.length);
    const unfinished = this.#notes.open !== undefined && openFrom === undefined;
    this.#notes.break(openFrom ?? this.#text.length);
    const { blocks, calls, notes, opaque, slips, directives, problems } = this.#draft;
    settleNesting(calls, notes);
    this.#notes.takeBlocks();
    return { blocks, calls, notes, opaque, slips, directives, problems, exit, unfinished };
  }

  passed(from: number, mayBeCut: boolean): void {
    this.#begun = [];
    if (!mayBeCut) return;
    this.#endBlock(from);
    this.#notes.break(from);
  }

  lineEnds(): void {
    this.#begun = [];
  }

  end(name: string, { from, to }: Markup): number {
    if (name === "sup") this.#calls.lower(to);
    if (!BLOCKS.has(name)) return to;
    this.#endBlock(from);
    this.#begun = [];
    const ends = this.#notes.open?.end(name);
    if (ends === "with") this.#notes.end(to);
    else if (ends) this.#notes.break(from);
    return to;
  }

  start(name: string, tag: Markup): number {
    const text = this.#text;
    const { from, to } = tag;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#endBlock(from);
    const attributes = attributesOf(text, tag);
    const id = attributes.get("id") ?? (name === "a" ? attributes.get("name") : undefined);
    const beginsNote = id !== undefined && this.#notes.isNote(id.value, attributes);
    const isClosed = tag.kind === "empty" || VOID.has(name);
    // The number of a note may be its link back.
    const inNote = name === "a" && this.#notes.open !== undefined;
    if (!beginsNote && !isClosed && !inNote && isHidden(name, attributes)) {
      this.#walk.hide(this, name, from);
      return to;
    }
    if (isBlock) this.#beginBlock(name, from, VOID.has(name));
    else if (name === "br" || name === "img") this.#begun = [];
    if (beginsNote && this.#notes.begin(id, tag, isBlock, this.#begun)) this.#endBlock(from);
    if (name === "a") return this.#link(tag, attributes);
    if (name === "sup") this.#calls.raise(from);
    else if (!isBlock && SIDENOTES.has(wordsOf(attributes, "class")[0] ?? "")) this.#sidenote(tag, name);
    if (!isBlock) this.#within(from);
    return to;
  }

  #beginBlock(name: string, from: number, isVoid: boolean): void {
    if (isVoid) {
      this.#begun = [];
      return;
    }
    if (this.#notes.open?.begin(name)) this.#notes.break(from);
    this.#begun.push({ name, from });
    this.#level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  }

  /** A tag within a line: right before the first word of a block it is a part of it. */
  #within(from: number): void {
    if (this.#first < 0 && this.#from < 0) this.#from = from;
  }

  #endBlock(at: number): void {
    this.#calls.end();
    const span = { from: this.#from < 0 ? this.#first : this.#from, to: this.#last };
    if (this.#first >= 0)
      this.#draft.blocks.push(this.#level > 0 ? { kind: "heading", ...span, level: this.#level } : { kind: "text", ...span });
    this.#from = this.#first = -1;
    this.#level = 0;
    this.#notes.blockEnds(at);
  }

  words(from: number, to: number): void {
    let { from: first, to: last } = solid(this.#text, from, to);
    if (first >= last || this.#calls.words(first, last)) return;
    const note = this.#notes.open;
    this.#begun = [];
    if (note && !note.hasText) {
      first = this.#behindLabel({ from: first, to: last }, note.hasLabel, note.element === "li" ? "" : note.draft.key);
      ({ from: first, to: last } = solid(this.#text, first, last));
      if (first >= last) return;
    }
    if (this.#first < 0) this.#first = first;
    this.#last = last;
    note?.words(this.#from < 0 ? this.#first : this.#from, last);
  }

  /** Where the text of a note begins in its first words: behind its number, and the signs that belong to that. A list counts its items itself,
   *  so that a number there is none of an id. */
  #behindLabel({ from, to }: Span, hasLabel: boolean, id: string): number {
    const words = this.#text.slice(from, Math.min(to, from + 40));
    const label = hasLabel ? undefined : labelBefore(words, id, this.#calls.isRaised);
    if (!label) return from + punctuationBefore(words, hasLabel);
    this.#label({ from: from + label.from, to: from + label.to });
    return from + label.end;
  }

  #label(span: Span): void {
    this.#notes.label(span);
    this.#from = -1;
  }

  /** A link that is a call, or one that leads back from a note; another is a part of its line. */
  #link(tag: Markup, attributes: Attributes): number {
    const text = this.#text;
    const fragment = fragmentOf(text, attributes);
    const words = fragment && linkWords(text, tag);
    const found = words && labelOf(text, words);
    if (fragment && words && this.#isCall(fragment, words.printed, found !== undefined, attributes)) {
      this.#begun = [];
      if (this.#first < 0) this.#from = -1;
      const { label, span } = found ?? { label: text.slice(fragment.span.from, fragment.span.to), span: fragment.span };
      const { id: key, span: keySpan } = fragment;
      return this.#calls.take({ from: tag.from, to: words.end, label, labelSpan: span, key, keySpan });
    }
    const note = this.#notes.open;
    if (note && fragment && words && (isHidden("a", attributes) || this.#leadsBack(fragment.id, words.printed, found !== undefined))) {
      if (found && !note.hasText && !note.hasLabel) this.#label(found.span);
      if (this.#first < 0) this.#from = -1;
      hide(this.#draft, tag.from, words.end);
      return words.end;
    }
    this.#within(tag.from);
    return tag.to;
  }

  #isCall({ id, hasPath }: Fragment, printed: string, isMark: boolean, attributes: Attributes): boolean {
    if (id === this.#notes.open?.draft.key || (hasPath && !this.#ids.notes.has(id))) return false;
    if (isMark && isNote(this.#ids, id)) return true;
    const words = [...wordsOf(attributes, "class"), ...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")];
    return printed.length < 30 && words.some((word) => CALL_WORDS.has(word));
  }

  #leadsBack(id: string, printed: string, isMark: boolean): boolean {
    if (leadsBack(printed)) return true;
    return isMark && isCall(this.#ids, id);
  }

  #sidenote(tag: Markup, name: string): void {
    const found = sidenoteAt(new MarkupScanner(this.#text), tag, name);
    if (found) this.#notes.beside(tag, found);
  }
}
