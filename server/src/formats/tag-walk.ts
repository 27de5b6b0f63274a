import { cutIn, type Markup, MarkupScanner } from "../tags/markup";
import { type Draft, hide, noteDirective } from "./draft";
import { Hidden } from "./hidden";

/** What a reader has to know of a language of tags. */
export interface TagLanguage {
  /** The name of an element as its tables have it: of `TEI:Note` or `LI` as written. */
  readonly nameOf: (written: string) => string;
  /** Whether a text may be cut before a line that begins with an element. */
  readonly isBlock: (name: string) => boolean;
  /** Elements in which `<` begins nothing but their own end. */
  readonly raw: ReadonlySet<string>;
}

/** Who reads a text, and is told what stands in it, in text order. Where a tag begins or ends an element it says where to go on. */
export interface TagListener {
  words(from: number, to: number): void;
  start(name: string, tag: Markup): number;
  end(name: string, tag: Markup): number;
  /** What is not read begins `from`; it may be cut, so that no paragraph and no note can go on behind it. */
  passed(from: number, mayBeCut: boolean): void;
  /** A tag ends with its line, so that the text may be cut behind it. */
  lineEnds(): void;
}

/** Goes through a text from tag to tag, past comments, raw text and elements that nobody reads. */
export class TagWalk {
  readonly #scanner: MarkupScanner;
  readonly #hidden: Hidden;
  /** What is open whose content is no markup: `script`, or `!--` in a comment. */
  #raw: string;
  /** Where what is not read began. */
  #from = 0;

  /** `entry` is what was open at the end of the text before: `head 1|script`. */
  constructor(
    readonly draft: Draft,
    readonly text: string,
    entry: string,
    readonly language: TagLanguage,
  ) {
    const [hidden = "", raw = ""] = entry.split("|");
    this.#scanner = new MarkupScanner(text);
    this.#hidden = new Hidden(hidden);
    this.#raw = raw;
  }

  /** What is open now. */
  get state(): string {
    return this.openFrom === undefined ? "" : `${this.#hidden.state}|${this.#raw}`;
  }

  /** Where what is not read and still open began. */
  get openFrom(): number | undefined {
    return this.#hidden.isOpen || this.#raw !== "" ? this.#from : undefined;
  }

  walk(listener: TagListener): void {
    const { text } = this;
    let at = this.#raw === "" ? 0 : this.#skip(listener, this.#raw, 0, 0);
    while (at < text.length) {
      const markup = this.#scanner.next(at);
      const to = markup?.from ?? text.length;
      if (at < to && !this.#hidden.isOpen) listener.words(at, to);
      at = markup ? this.#markup(listener, markup) : to;
      if (markup && text[markup.to - 1] !== ">") listener.lineEnds();
    }
    if (this.#hidden.isOpen) hide(this.draft, this.#from, text.length);
  }

  /** Nothing is read from a tag on, as far as the end of its element. */
  hide(listener: TagListener, name: string, from: number): void {
    this.#hidden.open(name);
    this.#from = from;
    listener.passed(from, false);
  }

  #markup(listener: TagListener, markup: Markup): number {
    const { kind, from, to } = markup;
    if (kind === "comment") return this.#comment(listener, from, to);
    if (kind === "other") {
      if (!this.#hidden.isOpen) hide(this.draft, from, to);
      return to;
    }
    const name = this.language.nameOf(markup.name);
    if (kind === "start" && this.language.raw.has(name)) return this.#skip(listener, name, from, to);
    if (!this.#hidden.isOpen) return kind === "end" ? listener.end(name, markup) : listener.start(name, markup);
    this.#hidden.take(kind, name);
    if (!this.#hidden.isOpen) this.#passOver(listener, this.#from, to);
    return to;
  }

  #comment(listener: TagListener, from: number, to: number): number {
    const end = this.#skip(listener, COMMENT, from, Math.min(to, from + COMMENT.length + 1));
    if (this.#raw === "" && !this.#hidden.isOpen) noteDirective(this.draft, this.text, from, end);
    return end;
  }

  /** Passes over what is no markup, as far as its end; its tag stands from one place to another. */
  #skip(listener: TagListener, name: string, from: number, at: number): number {
    const { text } = this;
    const found = name === COMMENT ? text.indexOf("-->", at) : rawEnd(text, name, at);
    const isClosed = found >= 0 && found < text.length;
    this.#raw = isClosed ? "" : name;
    const end = isClosed ? found + (name === COMMENT ? 3 : 0) : text.length;
    if (!this.#hidden.isOpen) this.#passOver(listener, from, end);
    return end;
  }

  #passOver(listener: TagListener, from: number, to: number): void {
    const { nameOf, isBlock } = this.language;
    this.#from = from;
    hide(this.draft, from, to);
    listener.passed(
      from,
      cutIn(this.text, from, to, (name) => isBlock(nameOf(name))),
    );
  }
}

const COMMENT = "!--";

/** Where the end of an element begins whose content is no markup; the end of the text where there is none. */
export function rawEnd(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?![\\w-])`, "gi");
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
