import type { Flavour, Slip } from "../../model/note";
import { type Container, Containers, takeLine } from "./containers";
import { Cursor } from "./cursor";
import { type Draft, type DraftNote, hide } from "./draft";
import { keyOf, labelEnd } from "./label";
import { Leaf } from "./leaf";
import { headingAt, skipSpaces, trimEnd } from "./lines";
import { closesMetadata } from "./metadata";
import { closesDiv, definitionAt, endsItem, markerAt, type Standing, type Start, startAt } from "./starts";

/** Ends the exit state where the next `---` will close what pandoc takes for metadata. */
const OPEN_RULE = "+rule";

/** Finds the blocks of a text, line by line: containers as in the parsing strategy of CommonMark 0.31 (appendix), with the flavour
 *  deciding what may interrupt a paragraph and what belongs to a note. */
export class BlockReader {
  readonly #draft: Draft;
  readonly #flavour: Flavour;
  readonly #text: string;
  readonly #containers = new Containers();
  readonly #leaf: Leaf;
  readonly #cursor: Cursor;
  /** A note goes on in every line up to the next blank one, whatever the line begins with. */
  readonly #stickyNotes: boolean;
  /** Nothing of the document stands above the line. */
  #first: boolean;
  /** A `---` stands above from which on pandoc reads metadata if another follows. */
  #openRule: boolean;
  #lineOfClosedRule = -1;
  #lineNumber = 0;
  /** How many blank lines stand right above. */
  #blanks = 0;
  #lineBreak = "\n";
  /** The line above holds nothing at all, not even a quote mark. */
  #emptyLine = true;
  /** End of the last line that held text, without the space that trails it. */
  #textEnd = 0;

  constructor(draft: Draft, text: string, entry: string) {
    this.#draft = draft;
    this.#flavour = draft.flavour;
    this.#text = text;
    this.#cursor = new Cursor(text);
    this.#first = entry === "";
    this.#openRule = entry.endsWith(OPEN_RULE);
    this.#leaf = new Leaf(draft, text, this.#openRule ? entry.slice(0, -OPEN_RULE.length) : entry);
    this.#stickyNotes = this.#flavour.lazyLine === "note" && !this.#flavour.headingEndsNote;
  }

  /** Reads all lines; returns what is still open at the end. */
  read(): string {
    const text = this.#text;
    let nextFeed = text.indexOf("\n");
    let nextReturn = text.indexOf("\r");
    if (nextReturn >= 0) this.#lineBreak = text.charCodeAt(nextReturn + 1) === LINE_FEED ? "\r\n" : "\r";
    let from = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    while (from < text.length) {
      if (nextFeed >= 0 && nextFeed < from) nextFeed = text.indexOf("\n", from);
      if (nextReturn >= 0 && nextReturn < from) nextReturn = text.indexOf("\r", from);
      const feed = nextFeed < 0 ? text.length : nextFeed;
      const end = nextReturn >= 0 && nextReturn < feed ? nextReturn : feed;
      this.#readLine(from, end);
      from = end < feed && end + 1 === feed ? feed + 1 : end + 1;
      this.#lineNumber++;
    }
    return this.#finish();
  }

  #finish(): string {
    const leaf = this.#leaf;
    // The last paragraph may leave a comment open.
    if (!leaf.verbatim) this.#closeLeaf(this.#textEnd);
    const state = this.#containers.depth === 0 ? leaf.state : "";
    this.#closeLeaf(state === "" ? this.#textEnd : this.#text.length);
    this.#closeDownTo(0, false);
    return state + (this.#openRule ? OPEN_RULE : "");
  }

  #readLine(from: number, end: number): void {
    const leaf = this.#leaf;
    const top = this.#containers.depth === 0;
    if (top && leaf.kind === "paragraph" && !leaf.verse && end > from && isPlainLetter(this.#text.charCodeAt(from))) {
      // By far the most lines of a book: text that goes on.
      leaf.add(from, end);
      this.#tookText(from, end);
      return;
    }
    const cursor = this.#cursor;
    cursor.start(from, end);
    if (top && leaf.verbatim && !(cursor.blank && leaf.state === "")) {
      leaf.takeVerbatim(from, cursor.at, end, cursor.indent);
      this.#tookText(from, end);
      return;
    }
    if (this.#openRule && closesMetadata(this.#text, from, end)) this.#closeRule(from);
    const empty = cursor.blank;
    const matched = this.#match();
    this.#emptyLine = empty;
    if (cursor.blank) this.#blankLine(matched);
    else {
      this.#textLine(matched);
      this.#tookText(from, end);
    }
    this.#first = false;
  }

  /** How many of the open containers the line belongs to. */
  #match(): number {
    const { all, quotes } = this.#containers;
    const cursor = this.#cursor;
    if (this.#goesOnInAll()) return all.length;
    let quotesMatched = 0;
    let inItem = false;
    for (let at = 0; at < all.length; at++) {
      const container = all[at] as Container;
      // A blank line belongs to all items and notes up to the next quote.
      if (cursor.blank) return quotes[quotesMatched] ?? all.length;
      if (container.kind === "quote") {
        if (!cursor.takeQuoteMark() && !this.#sticksToQuote(inItem)) return at;
        quotesMatched++;
        continue;
      }
      inItem ||= container.kind === "item";
      if (cursor.indent >= container.indent) cursor.use(container.indent);
      else if (container.kind === "item" ? !this.#sticksToItem() : !this.#sticks(container)) return at;
    }
    return all.length;
  }

  /** Whether the line plainly belongs to all containers, since none ends before a blank line: found without going through them. */
  #goesOnInAll(): boolean {
    const cursor = this.#cursor;
    if (!this.#flavour.pandocBlocks || this.#emptyLine || this.#blanks > 0 || cursor.blank || cursor.indent > 0) return false;
    return isPlainLetter(cursor.code) && !endsItem(cursor, this.#flavour);
  }

  /** Whether a line without its mark belongs to the quote all the same. */
  #sticksToQuote(inItem: boolean): boolean {
    if (!this.#flavour.pandocBlocks || this.#emptyLine) return false;
    if (this.#cursor.code === BACKTICK || (inItem && endsItem(this.#cursor, this.#flavour))) return false;
    this.#cursor.useIndent();
    return true;
  }

  /** Whether a line that is not indented belongs to the list item all the same. */
  #sticksToItem(): boolean {
    return this.#flavour.blankBefore === "all" && this.#blanks === 0 && !endsItem(this.#cursor, this.#flavour);
  }

  /** Whether a line that is not indented belongs to the note all the same. */
  #sticks(container: Container): boolean {
    const flavour = this.#flavour;
    const cursor = this.#cursor;
    const empty = container.note?.body.length === 0;
    // The line right under an empty definition is its text, whatever it is.
    const first = empty && this.#stickyNotes && container.line === this.#lineNumber - 1;
    if (!first && (markerAt(cursor, flavour) || closesDiv(cursor, flavour))) return false;
    const below = this.#blanks === 0 && (this.#stickyNotes || (empty && flavour.flushNextLine));
    const swallowed = this.#blanks === 1 && empty && flavour.emptySwallowsNext && container.line === this.#lineNumber - 2;
    if (!below && !swallowed) return false;
    if (swallowed) this.#tell("swallowed-text", "paragraph", container);
    else if (this.#leaf.kind === "paragraph" && cursor.code === HASH && headingAt(this.#text, cursor.at, cursor.end) > 0)
      this.#tell("swallowed-text", "heading", container);
    return true;
  }

  #blankLine(matched: number): void {
    const { containers, leaf, flavour } = { containers: this.#containers, leaf: this.#leaf, flavour: this.#flavour };
    this.#blanks++;
    const last = containers.all[matched - 1];
    // An item that begins with a blank line ends with the next.
    const empty =
      last?.kind === "item" &&
      !flavour.pandocBlocks &&
      leaf.kind === "" &&
      last.line === this.#lineNumber - 1 &&
      this.#textEnd <= last.textFrom;
    this.#closeDownTo(empty ? matched - 1 : matched, false);
    if (leaf.verbatim && leaf.state !== "") leaf.takeVerbatim(this.#cursor.from, this.#cursor.at, this.#cursor.end, 0);
    else if (leaf.kind !== "code") leaf.close(containers.noteIndex, containers.quotes.length > 0, this.#textEnd);
    if (flavour.blankLines > 0 && this.#blanks > flavour.blankLines && containers.noteAt >= 0) this.#closeDownTo(containers.noteAt, false);
  }

  #textLine(matched: number): void {
    const leaf = this.#leaf;
    const cursor = this.#cursor;
    if (leaf.verbatim && matched === this.#containers.depth) {
      this.#takeForNote();
      leaf.takeVerbatim(cursor.at, cursor.at, cursor.end, cursor.indent);
      return;
    }
    let place = matched;
    while (!cursor.blank) {
      const start = startAt(cursor, this.#standing(place), this.#flavour);
      if (!start) {
        this.#paragraphLine(place);
        return;
      }
      if (!this.#apply(start, place)) return;
      place = this.#containers.depth;
    }
  }

  #standing(place: number): Standing {
    const { depth, items, noteAt, quotes } = this.#containers;
    const { kind } = this.#leaf;
    return {
      paragraph: (kind === "paragraph" || kind === "table") && !this.#endsVerse,
      within: place === depth,
      canBecomeHeading: this.#canBecomeHeading(place),
      inItem: items > 0,
      inQuote: quotes.length > 0 && (quotes[0] as number) < place,
      leftItem: this.#containers.all[place]?.kind === "item",
      leftQuote: quotes.length > 0 && (quotes[quotes.length - 1] as number) >= place,
      inNote: noteAt >= 0 && noteAt < place,
      endsNote: noteAt >= place,
      first: this.#first,
      top: place === 0,
      deep: depth >= DEEPEST,
      deepItem: items >= DEEPEST_ITEM,
    };
  }

  /** Whether an underline that belongs to the first `place` containers makes a heading of what stands above it. */
  #canBecomeHeading(place: number): boolean {
    const { depth, noteAt } = this.#containers;
    const { kind, lineCount } = this.#leaf;
    if (place !== depth && !(noteAt === place && this.#killsNote)) return false;
    if (kind === "code") return this.#flavour.pandocBlocks && lineCount === 1 && this.#blanks === 0;
    if (kind === "") return this.#killsNote;
    return kind === "paragraph" && (lineCount === 1 || this.#flavour.blankBefore === "none");
  }

  /** Whether an underline here would make a heading of the definition above. */
  get #killsNote(): boolean {
    const note = this.#containers.innermostNote;
    if (!this.#flavour.setextKillsNote || note?.line !== this.#lineNumber - 1) return false;
    return this.#leaf.kind === "paragraph" ? this.#leaf.lineCount === 1 : this.#leaf.kind === "" && note.note?.body.length === 0;
  }

  /** Whether the paragraph above is verse, `| line`, and the line does not go on with it. */
  get #endsVerse(): boolean {
    const { code, indent } = this.#cursor;
    return this.#leaf.verse && code !== BAR && indent === 0;
  }

  /** The line is text, or code: it goes on with the paragraph above, lazily perhaps, or begins one. */
  #paragraphLine(place: number): void {
    const leaf = this.#leaf;
    const cursor = this.#cursor;
    const within = place === this.#containers.depth;
    if (leaf.kind === "paragraph" && !this.#endsVerse && (within || this.#isLazy(place))) this.#tellGlued();
    else if (!(leaf.kind === "table" && within)) {
      const code = cursor.indent >= 4;
      if (!(code && leaf.kind === "code" && within)) this.#closeDownTo(place, true);
      if (code) {
        leaf.addCode(cursor.at, cursor.end);
        this.#takeForNote();
        return;
      }
      this.#tellSpacedColon();
    }
    this.#takeForNote();
    leaf.add(cursor.at, cursor.end);
  }

  /** Whether the line, which belongs only to the first `place` containers, goes on with the paragraph above. */
  #isLazy(place: number): boolean {
    const { innermostNote, noteAt, quotes } = this.#containers;
    if (!innermostNote || noteAt < place) return true;
    const leftQuote = (quotes[quotes.length - 1] ?? -1) >= place;
    if (markerAt(this.#cursor, this.#flavour) && (this.#flavour.definitionEndsQuote || !leftQuote)) return false;
    if (this.#flavour.lazyLine === "lost") this.#tellLost(innermostNote);
    return this.#flavour.lazyLine !== "body";
  }

  /** Does what `start` says. Returns whether something can begin behind it on the same line. */
  #apply(start: Start, place: number): boolean {
    const leaf = this.#leaf;
    const { at, end } = this.#cursor;
    if (start.kind === "underline") {
      this.#underline(start.depth);
      return false;
    }
    this.#closeDownTo(place, true);
    if (start.kind !== "note") this.#takeForNote();
    switch (start.kind) {
      case "quote":
        this.#containers.push({ kind: "quote", indent: 0, line: this.#lineNumber, textFrom: at, note: undefined, index: -1, quoted: true });
        return this.#cursor.takeQuoteMark();
      case "item":
        return this.#openItem(start.width, start.term);
      case "note":
        return this.#openNote(start.close, start.colon);
      case "heading":
        leaf.heading(skipSpaces(this.#text, at + start.depth, end), end, start.depth, this.#containers.noteIndex);
        return false;
      case "fence":
        leaf.openFence(at, start.length);
        return false;
      case "html":
        leaf.openHtml(at, end, start.html);
        return false;
      case "tex":
        leaf.openTex(at, end, start.name);
        return false;
      case "metadata":
        leaf.openMetadata(at);
        return false;
      default:
        if (start.kind === "open-rule" && this.#lineOfClosedRule !== this.#lineNumber) this.#openRule = true;
        hide(this.#draft, at, trimEnd(this.#text, at, end));
        return false;
    }
  }

  #underline(depth: number): void {
    const { at, end } = this.#cursor;
    const containers = this.#containers;
    const killed = this.#killsNote ? containers.innermostNote : undefined;
    if (killed?.note) {
      this.#tell("swallowed-text", "setext", killed);
      this.#leaf.beginAt(killed.note.from, this.#textEnd);
      this.#draft.notes.pop();
      while (containers.noteAt >= 0 && containers.innermostNote === killed) containers.pop(0);
      if (containers.innermostNote) takeLine(containers.innermostNote, killed.note.from, this.#textEnd);
    } else this.#takeForNote();
    this.#leaf.closeAsHeading(depth, containers.noteIndex, containers.quotes.length > 0);
    hide(this.#draft, at, trimEnd(this.#text, at, end));
  }

  #openItem(width: number, term: boolean): boolean {
    const cursor = this.#cursor;
    const offset = cursor.indent;
    cursor.skip(width);
    const spaces = cursor.indent;
    let indent = offset + width + 1;
    if (!cursor.blank && spaces < 5) {
      indent = offset + width + spaces;
      cursor.useIndent();
    } else cursor.use(1);
    if (term || this.#flavour.listIndent === "four") indent = 4;
    this.#containers.push({
      kind: "item",
      indent,
      line: this.#lineNumber,
      textFrom: cursor.at,
      note: undefined,
      index: -1,
      quoted: false,
    });
    return true;
  }

  #openNote(close: number, colon: number): boolean {
    const cursor = this.#cursor;
    const containers = this.#containers;
    const from = cursor.at;
    const label = this.#text.slice(from + 2, close);
    const note: DraftNote = {
      from,
      to: colon,
      label,
      labelSpan: { from: from + 2, to: close },
      key: keyOf(label, this.#flavour),
      inline: false,
      body: [],
    };
    const outer = containers.innermostNote;
    if (outer) {
      note.inNote = outer.index;
      if (this.#flavour.innerDefinition === "empties-outer") this.#tell("swallowed-text", "inner-definition", outer);
    }
    const index = this.#draft.notes.push(note) - 1;
    const quoted = containers.quotes.length > 0;
    containers.push({ kind: "note", indent: 4, line: this.#lineNumber, textFrom: colon, note, index, quoted });
    cursor.skip(colon - from);
    // For pandoc the space behind the colon belongs to the text, so that no heading can begin there.
    if (!this.#flavour.pandocBlocks || cursor.blank) cursor.useIndent();
    else if (cursor.indent >= 4) cursor.use(4);
    return true;
  }

  /** Counts the rest of the line to the body of the innermost note. */
  #takeForNote(): void {
    const note = this.#containers.innermostNote;
    if (note) takeLine(note, this.#cursor.at, trimEnd(this.#text, this.#cursor.at, this.#cursor.end));
  }

  #closeRule(from: number): void {
    this.#openRule = false;
    this.#lineOfClosedRule = this.#lineNumber;
    this.#draft.slips.push({ from, to: from + 3, code: "yaml-in-body", cause: "closing-rule", instead: "***" });
  }

  /** Tells what becomes of the line in or under a note. */
  #tell(code: "swallowed-text", cause: string, container: Container, from = this.#cursor.at): void {
    const to = trimEnd(this.#text, this.#cursor.at, this.#cursor.end);
    const label = container.note?.label ?? "";
    const top = container === this.#containers.all[0] && cause !== "inner-definition";
    if (top) this.#draft.slips.push({ from, to, code, cause, label, instead: this.#lineBreak + this.#text.slice(from, to) });
    else this.#draft.slips.push({ from, to, code, cause, label });
  }

  /** Tells the lines that the engine drops, all that stand one under the other at once. */
  #tellLost(container: Container): void {
    const slips = this.#draft.slips;
    const last = slips[slips.length - 1];
    const goesOn = last?.cause === "lazy-lost" && last.to === this.#textEnd;
    if (goesOn) slips.pop();
    this.#tell("swallowed-text", "lazy-lost", container, goesOn ? last.from : undefined);
  }

  /** Tells a definition that the engine reads as text of the paragraph it is glued to. */
  #tellGlued(): void {
    const { at, code, indent } = this.#cursor;
    if (this.#flavour.interruptsParagraph || code !== OPEN || indent > 3) return;
    const marker = definitionAt(this.#cursor, this.#flavour);
    if (!marker) return;
    const label = this.#text.slice(at + 2, marker.close);
    const slip: Slip = { from: at, to: marker.colon, code: "glued-note", cause: "paragraph-above", label };
    const top = this.#containers.depth === 0;
    this.#draft.slips.push(top ? { ...slip, instead: this.#lineBreak + this.#text.slice(at, marker.colon) } : slip);
  }

  /** Tells `[^1] : text` at the start of a paragraph, where the space keeps it from being a definition. */
  #tellSpacedColon(): void {
    const { at, end } = this.#cursor;
    if (this.#flavour.spaceBeforeColon || this.#cursor.code !== OPEN) return;
    const close = labelEnd(this.#text, at + 2, end, this.#flavour, "note");
    if (close < 0 || this.#text.charCodeAt(at + 1) !== CARET) return;
    const colon = skipSpaces(this.#text, close + 1, end);
    if (colon === close + 1 || colon >= end || this.#text.charCodeAt(colon) !== COLON) return;
    const label = this.#text.slice(at + 2, close);
    this.#draft.slips.push({ from: at, to: colon + 1, code: "mistyped-call", cause: "space-before-colon", label, instead: `[^${label}]:` });
  }

  #closeLeaf(end: number): void {
    this.#leaf.close(this.#containers.noteIndex, this.#containers.quotes.length > 0, end);
  }

  /** Closes the containers beyond the first `depth`, and the leaf with them, or also when none is closed. */
  #closeDownTo(depth: number, leafToo: boolean): void {
    const containers = this.#containers;
    if (!leafToo && depth >= containers.depth) return;
    this.#closeLeaf(this.#textEnd);
    // A comment that the paragraph leaves open goes on only over blank lines.
    if (this.#leaf.verbatim) this.#closeLeaf(this.#textEnd);
    while (containers.depth > depth) containers.pop(this.#textEnd);
  }

  #tookText(from: number, end: number): void {
    this.#textEnd = Math.max(this.#textEnd, trimEnd(this.#text, from, end));
    this.#blanks = 0;
  }
}

/** Beyond so many quotes, notes and list items in one another, and so many list items alone, what looks like a further one is text:
 *  the work for a line is in proportion to the depth. */
const DEEPEST = 1100;
const DEEPEST_ITEM = 100;

/** A letter that begins nothing but text when a paragraph is open. */
const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0x2000 || (code >= 0xc0 && code < 0x2000);

const LINE_FEED = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const OPEN = 0x5b;
const CARET = 0x5e;
const BACKTICK = 0x60;
const BAR = 0x7c;
const BYTE_ORDER_MARK = 0xfeff;
