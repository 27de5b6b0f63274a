import type { Block, Note, Reading, Span } from "../../model/note";
import { type Attribute, attributesOf, wordsOf } from "../../tags/attributes";
import { cutIn, type Markup, MarkupScanner } from "../../tags/markup";
import { type Draft, hide, noteDirective } from "../draft";
import { solid } from "../entity-space";
import { Hidden } from "../hidden";
import { settleNesting } from "../nesting";
import { trimmed } from "../paragraphs";
import { isCallId, labelBefore, leadsBack, punctuationBefore } from "../printed";
import { Calls } from "./calls";
import { BLOCKS, CALL_WORDS, NOTE_WORDS, RAW, SIDENOTES, VOID } from "./elements";
import { isHidden } from "./hidden";
import { type Fragment, fragmentOf, labelOf, linkWords } from "./links";
import { type Begun, beginsLine, elementOfNote } from "./note-element";
import { isNote, type NoteIds, rawEnd } from "./note-ids";
import { OpenNote } from "./open-note";
import { sidenoteAt } from "./sidenotes";

type Attributes = ReadonlyMap<string, Attribute>;

/** Reads a stretch of HTML tag by tag. */
export class HtmlScan {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #ids: NoteIds;
  readonly #scanner: MarkupScanner;
  readonly #hidden: Hidden;
  readonly #calls: Calls;
  /** What is open at the start whose content is no markup: `script`, or `!--` in a comment. */
  #raw: string;
  /** Where what is hidden began. */
  #hiddenFrom = 0;
  /** The block that is open: where its first word stands, or a tag within the line right before it; where its last word ends. */
  #from = -1;
  #first = -1;
  #last = -1;
  #level = 0;
  /** Elements that were begun one right after the other: what comes next is the first thing in all of them. */
  #begun: Begun[] = [];
  #note: OpenNote | undefined;
  /** Where a note ended that has no end of its own, and how many such have followed one another. */
  #brokenAt = -1;
  #broken = 0;

  constructor(draft: Draft, text: string, entry: string, ids: NoteIds) {
    const [hidden = "", raw = ""] = entry.split("|");
    this.#text = text;
    this.#draft = draft;
    this.#ids = ids;
    this.#scanner = new MarkupScanner(text);
    this.#hidden = new Hidden(hidden);
    this.#calls = new Calls(draft, text);
    this.#raw = raw;
  }

  read(): Reading {
    let at = this.#raw === "" ? 0 : this.#skip(this.#raw, 0, 0);
    while (at < this.#text.length) {
      const markup = this.#scanner.next(at);
      const to = markup?.from ?? this.#text.length;
      if (at < to && !this.#hidden.isOpen) this.#words(at, to);
      at = markup ? this.#markup(markup) : to;
      // Behind a tag that ends with its line the text may be cut.
      if (markup && this.#text[markup.to - 1] !== ">") this.#begun = [];
    }
    return this.#reading();
  }

  #reading(): Reading {
    this.#endBlock(this.#text.length);
    if (this.#hidden.isOpen) hide(this.#draft, this.#hiddenFrom, this.#text.length);
    // What is hidden at the end ends a note, see below.
    const isHidden = this.#hidden.isOpen || this.#raw !== "";
    const unfinished = this.#note !== undefined && !isHidden;
    this.#breakNote(isHidden ? this.#hiddenFrom : this.#text.length);
    const { blocks, calls, notes, opaque, slips, directives, problems } = this.#draft;
    this.#calls.end();
    settleNesting(calls, notes);
    takeNotesApart(blocks, notes);
    const exit = this.#raw === "" && !this.#hidden.isOpen ? "" : `${this.#hidden.state}|${this.#raw}`;
    return { blocks, calls, notes, opaque, slips, directives, problems, exit, unfinished };
  }

  #markup(markup: Markup): number {
    const { kind, from, to } = markup;
    if (kind === "comment") return this.#comment(from, to);
    if (kind === "other") {
      if (!this.#hidden.isOpen) hide(this.#draft, from, to);
      return to;
    }
    const name = markup.name.toLowerCase();
    if (this.#hidden.isOpen) {
      if (kind === "start" && RAW.has(name)) return this.#skip(name, from, to);
      this.#hidden.take(kind, name);
      if (!this.#hidden.isOpen) {
        this.#passOver(this.#hiddenFrom, to);
      }
      return to;
    }
    return kind === "end" ? this.#end(name, from, to) : this.#start(name, markup);
  }

  #comment(from: number, to: number): number {
    const end = this.#skip(COMMENT, from, Math.min(to, from + COMMENT.length + 1));
    if (this.#raw === "" && !this.#hidden.isOpen) noteDirective(this.#draft, this.#text, from, end);
    return end;
  }

  /** Passes over what is no markup, as far as the end of its element, of which the tag stands from one place to another. */
  #skip(name: string, from: number, at: number): number {
    const text = this.#text;
    const found = name === COMMENT ? text.indexOf("-->", at) : rawEnd(text, name, at);
    const isClosed = found >= 0 && found < text.length;
    this.#raw = isClosed ? "" : name;
    const end = isClosed ? found + (name === COMMENT ? 3 : 0) : text.length;
    if (!this.#hidden.isOpen) this.#passOver(from, end);
    return end;
  }

  /** What is not read parts paragraphs, and ends a note, where the text may be cut in it. */
  #passOver(from: number, to: number): void {
    this.#begun = [];
    this.#hiddenFrom = from;
    hide(this.#draft, from, to);
    if (!cutIn(this.#text, from, to, isBlock)) return;
    this.#endBlock(from);
    this.#breakNote(from);
  }

  #end(name: string, from: number, to: number): number {
    if (name === "sup") this.#calls.lower(to);
    if (!BLOCKS.has(name)) return to;
    this.#endBlock(from);
    this.#begun = [];
    const ends = this.#note?.end(name);
    if (ends === "with") this.#endNote(to);
    else if (ends) this.#breakNote(from);
    return to;
  }

  #start(name: string, tag: Markup): number {
    const text = this.#text;
    const { from, to } = tag;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#endBlock(from);
    if (RAW.has(name)) return this.#skip(name, from, to);
    const attributes = attributesOf(text, tag);
    const id = attributes.get("id") ?? (name === "a" ? attributes.get("name") : undefined);
    const beginsNote = id !== undefined && this.#isNote(id.value, attributes);
    const isClosed = tag.kind === "empty" || VOID.has(name);
    // The number of a note may be its link back.
    const inNote = name === "a" && this.#note !== undefined;
    if (!beginsNote && !isClosed && !inNote && isHidden(name, attributes)) {
      this.#hidden.open(name);
      this.#begun = [];
      this.#hiddenFrom = from;
      return to;
    }
    if (isBlock) this.#beginBlock(name, from, VOID.has(name));
    else if (name === "br" || name === "img") this.#begun = [];
    if (beginsNote) this.#beginNote(id, tag, isBlock);
    if (name === "a") return this.#link(tag, attributes);
    if (name === "sup") this.#calls.raise(from);
    else if (!isBlock && SIDENOTES.has(wordsOf(attributes, "class")[0] ?? "")) this.#sidenote(tag, name);
    if (!isBlock) this.#within(from);
    return to;
  }

  #isNote(id: string, attributes: Attributes): boolean {
    if (id === "") return false;
    if (isNote(this.#ids, id)) return true;
    return [...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")].some((word) => NOTE_WORDS.has(word));
  }

  #beginBlock(name: string, from: number, isVoid: boolean): void {
    if (isVoid) {
      this.#begun = [];
      return;
    }
    if (this.#note?.begin(name)) this.#breakNote(from);
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
    const note = this.#note;
    note?.blockEnds();
    if (!note || at - note.draft.from < LONGEST) return;
    note.close(at, true);
    this.#note = undefined;
  }

  #words(from: number, to: number): void {
    let { from: first, to: last } = solid(this.#text, from, to);
    if (first >= last || this.#calls.words(first, last)) return;
    const note = this.#note;
    if (note && !note.hasText) {
      const words = this.#text.slice(first, Math.min(last, first + 40));
      const label = note.hasLabel ? undefined : labelBefore(words, note.draft.key, this.#calls.isRaised);
      if (label) {
        this.#label({ from: first + label.from, to: first + label.to });
        ({ from: first, to: last } = solid(this.#text, first + label.end, to));
      } else first += punctuationBefore(words, note.hasLabel);
      if (first >= last) return;
      ({ from: first } = solid(this.#text, first, last));
    }
    this.#begun = [];
    if (this.#first < 0) this.#first = first;
    this.#last = last;
    note?.words(this.#from < 0 ? this.#first : this.#from, last);
  }

  /** What was read is the number of the note, and no part of its text. */
  #label(span: Span): void {
    const note = this.#note;
    if (!note) return;
    Object.assign(note.draft, { label: this.#text.slice(span.from, span.to), labelSpan: span });
    note.hasLabel = true;
    this.#from = -1;
  }

  #beginNote(id: Attribute, tag: Span, isBlock: boolean): void {
    const key = id.value;
    const keySpan = { from: id.from, to: id.to };
    const named = { key, keySpan, label: this.#text.slice(id.from, id.to), labelSpan: keySpan };
    const open = this.#note;
    if (open && !open.hasText && !(isBlock && beginsLine(this.#text, tag.from))) {
      // Of two ids of one note the one that is called counts.
      if (this.#ids.notes.has(key) && !this.#ids.notes.has(open.draft.key))
        Object.assign(open.draft, open.hasLabel ? { key, keySpan } : named);
      return;
    }
    const { element, from, inside } = elementOfNote(this.#begun, isBlock, tag);
    if (element === "") this.#endBlock(from);
    if (this.#note) this.#breakNote(from);
    this.#broken = this.#brokenAt === from ? this.#broken + 1 : 0;
    const draft = { from, to: tag.to, ...named, inline: false, body: [] };
    this.#draft.notes.push(draft);
    // Where no note of many has an end, each ends with its block: else all would have to be read to read the last.
    this.#note = new OpenNote(draft, this.#broken < MOST_BROKEN ? element : "", inside);
  }

  #breakNote(at: number): void {
    this.#endNote(trimmed(this.#text, this.#note?.draft.from ?? at, at).to);
    this.#brokenAt = at;
  }

  #endNote(to: number): void {
    this.#note?.close(to);
    this.#note = undefined;
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
    const note = this.#note;
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
    if (id === this.#note?.draft.key || (hasPath && !this.#ids.notes.has(id))) return false;
    if (isMark && isNote(this.#ids, id)) return true;
    const words = [...wordsOf(attributes, "class"), ...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")];
    return printed.length < 30 && words.some((word) => CALL_WORDS.has(word));
  }

  #leadsBack(id: string, printed: string, isMark: boolean): boolean {
    if (leadsBack(printed)) return true;
    return isMark && (!this.#note?.hasText || this.#ids.calls.has(id) || isCallId(id));
  }

  #sidenote(tag: Markup, name: string): void {
    const found = sidenoteAt(this.#scanner, tag, name);
    if (!found) return;
    const body = trimmed(this.#text, found.body.from, found.body.to);
    const labelSpan = { from: tag.to, to: tag.to };
    this.#draft.notes.push({
      from: tag.from,
      to: found.to,
      label: "",
      labelSpan,
      key: "",
      inline: true,
      body: body.from < body.to ? [body] : [],
    });
  }
}

const isBlock = (name: string): boolean => BLOCKS.has(name.toLowerCase());

const COMMENT = "!--";

/** In units: a note of some ten printed pages. One that is longer was never closed. */
const LONGEST = 32_768;

const MOST_BROKEN = 8;

/** Makes the blocks that lie in a note its own. Both are in text order. */
function takeNotesApart(blocks: Block[], notes: readonly Note[]): void {
  let next = 0;
  let note = -1;
  for (const [at, block] of blocks.entries()) {
    for (; next < notes.length && (notes[next] as Note).from <= block.from; next++) if (!(notes[next] as Note).inline) note = next;
    const own = notes[note];
    if (own && block.to <= own.to) blocks[at] = { kind: "note", from: block.from, to: block.to, note };
  }
}
