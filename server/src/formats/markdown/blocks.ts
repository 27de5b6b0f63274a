import type { Flavour } from "../../model/note";
import { tellGlued, tellSpacedColon, tellSwallowed } from "./block-slips";
import { type Container, Containers, DEEPEST, DEEPEST_ITEM, takeLine } from "./containers";
import { Cursor } from "./cursor";
import { DashTables } from "./dash-tables";
import { type Draft, type DraftNote, hide } from "./draft";
import { keyOf } from "./label";
import { Leaf } from "./leaf";
import { eachLine, headingAt, isPlainLetter, skipSpaces, trimEnd } from "./lines";
import { type Above, matchContainers } from "./matching";
import { closesMetadata } from "./metadata";
import { markerAt, type Standing, type Start, startAt, takeItemMark } from "./starts";

/** In the exit state: the next `---` will close what pandoc takes for metadata; a table drawn with dashes is open. */
const OPEN_RULE = "+rule";
const OPEN_TABLE = "+table";

/** Finds the blocks of a text, line by line: containers as in the parsing strategy of CommonMark 0.31 (appendix), with the flavour
 *  deciding what may interrupt a paragraph and what belongs to a note. */
export class BlockReader {
  readonly #draft: Draft;
  readonly #flavour: Flavour;
  readonly #text: string;
  readonly #containers = new Containers();
  readonly #leaf: Leaf;
  readonly #cursor: Cursor;
  readonly #tables: DashTables;
  /** Nothing of the document stands above the line. */
  #first: boolean;
  /** A `---` stands above from which on pandoc reads metadata if another follows. */
  #openRule: boolean;
  #lineOfClosedRule = -1;
  readonly #above: Above = { line: 0, blanks: 0, empty: true, textEnd: 0 };

  constructor(draft: Draft, text: string, entry: string) {
    this.#draft = draft;
    this.#flavour = draft.flavour;
    this.#text = text;
    this.#cursor = new Cursor(text);
    this.#first = entry === "";
    this.#openRule = entry.includes(OPEN_RULE);
    this.#tables = new DashTables(entry.includes(OPEN_TABLE));
    this.#leaf = new Leaf(draft, text, entry.replace(OPEN_RULE, "").replace(OPEN_TABLE, ""));
  }

  /** Reads all lines; returns what is still open at the end. */
  read(): string {
    eachLine(this.#text, (from, end) => {
      this.#readLine(from, end);
      this.#above.line++;
    });
    return this.#finish();
  }

  #finish(): string {
    const leaf = this.#leaf;
    // The last paragraph may leave a comment open.
    if (!leaf.verbatim) this.#closeLeaf(this.#above.textEnd);
    const state = this.#containers.depth === 0 ? leaf.state : "";
    this.#closeLeaf(state === "" ? this.#above.textEnd : this.#text.length);
    this.#closeDownTo(0, false);
    return state + (this.#openRule ? OPEN_RULE : "") + (this.#tables.open ? OPEN_TABLE : "");
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
    if (this.#flavour.pandocBlocks && cursor.code === DASH && top) this.#tables.see(cursor, this.#above.line, leaf.lineCount);
    const empty = cursor.blank;
    const matched = matchContainers(cursor, this.#containers, this.#flavour, this.#above);
    if (!empty && matched > 0) this.#tellSwallowed(matched);
    this.#above.empty = empty;
    if (cursor.blank) this.#blankLine(matched);
    else {
      this.#textLine(matched);
      this.#tookText(from, end);
    }
    this.#first = false;
  }

  #blankLine(matched: number): void {
    const containers = this.#containers;
    const leaf = this.#leaf;
    const flavour = this.#flavour;
    this.#above.blanks++;
    const last = containers.all[matched - 1];
    // An item that begins with a blank line ends with the next.
    const empty =
      last?.kind === "item" &&
      !flavour.pandocBlocks &&
      leaf.kind === "" &&
      last.line === this.#above.line - 1 &&
      this.#above.textEnd <= last.textFrom;
    this.#closeDownTo(empty ? matched - 1 : matched, false);
    if (leaf.verbatim && leaf.state !== "") leaf.takeVerbatim(this.#cursor.from, this.#cursor.at, this.#cursor.end, 0);
    else if (leaf.kind !== "code") leaf.close(containers.noteIndex, containers.quotes.length > 0, this.#above.textEnd);
    if (flavour.blankLines > 0 && this.#above.blanks > flavour.blankLines && containers.noteAt >= 0)
      this.#closeDownTo(containers.noteAt, false);
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
    if (this.#tables.isEdge(this.#above.line)) return false;
    if (place !== depth && !(noteAt === place && this.#killsNote)) return false;
    if (kind === "code") return this.#flavour.pandocBlocks && lineCount === 1 && this.#above.blanks === 0;
    if (kind === "") return this.#killsNote;
    return kind === "paragraph" && (lineCount === 1 || this.#flavour.blankBefore === "none");
  }

  /** Whether an underline here would make a heading of the definition above. */
  get #killsNote(): boolean {
    const note = this.#containers.innermostNote;
    if (!this.#flavour.setextKillsNote || note?.line !== this.#above.line - 1) return false;
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
    if (leaf.kind === "paragraph" && !this.#endsVerse && (within || this.#isLazy(place)))
      tellGlued(this.#draft, cursor, this.#containers.depth === 0);
    else if (!(leaf.kind === "table" && within)) {
      const code = cursor.indent >= 4 && !(place === 0 && this.#tables.open);
      if (!(code && leaf.kind === "code" && within)) this.#closeDownTo(place, true);
      if (code) {
        leaf.addCode(cursor.at, cursor.end);
        this.#takeForNote();
        return;
      }
      tellSpacedColon(this.#draft, cursor);
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
    if (this.#flavour.lazyLine === "lost") this.#tell("lazy-lost", innermostNote);
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
        this.#containers.push({ kind: "quote", indent: 0, line: this.#above.line, textFrom: at, note: undefined, index: -1, quoted: true });
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
        if (start.kind === "open-rule" && this.#lineOfClosedRule !== this.#above.line) this.#openRule = true;
        hide(this.#draft, at, trimEnd(this.#text, at, end));
        return false;
    }
  }

  #underline(depth: number): void {
    const { at, end } = this.#cursor;
    const containers = this.#containers;
    const killed = this.#killsNote ? containers.innermostNote : undefined;
    if (killed?.note) {
      this.#tell("setext", killed);
      this.#leaf.beginAt(killed.note.from, this.#above.textEnd);
      this.#draft.notes.pop();
      while (containers.noteAt >= 0 && containers.innermostNote === killed) containers.pop(0);
      if (containers.innermostNote) takeLine(containers.innermostNote, killed.note.from, this.#above.textEnd);
    } else this.#takeForNote();
    this.#leaf.closeAsHeading(depth, containers.noteIndex, containers.quotes.length > 0);
    hide(this.#draft, at, trimEnd(this.#text, at, end));
  }

  #openItem(width: number, term: boolean): boolean {
    const indent = takeItemMark(this.#cursor, width, term, this.#flavour);
    const textFrom = this.#cursor.at;
    this.#containers.push({ kind: "item", indent, line: this.#above.line, textFrom, note: undefined, index: -1, quoted: false });
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
      if (this.#flavour.innerDefinition === "empties-outer") this.#tell("inner-definition", outer);
    }
    const index = this.#draft.notes.push(note) - 1;
    const quoted = containers.quotes.length > 0;
    containers.push({ kind: "note", indent: 4, line: this.#above.line, textFrom: colon, note, index, quoted });
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
    this.#lineOfClosedRule = this.#above.line;
    this.#draft.slips.push({ from, to: from + 3, code: "yaml-in-body", cause: "closing-rule", instead: "***" });
  }

  /** Tells text that goes on in a note although it looks like the end of it. */
  #tellSwallowed(matched: number): void {
    const { innermostNote, noteAt } = this.#containers;
    const { code, at, end } = this.#cursor;
    if (!innermostNote || noteAt >= matched || this.#cursor.column >= innermostNote.indent) return;
    if (this.#above.blanks > 0) this.#tell("paragraph", innermostNote);
    else if (this.#leaf.kind === "paragraph" && code === HASH && headingAt(this.#text, at, end) > 0) this.#tell("heading", innermostNote);
  }

  #tell(cause: string, container: Container): void {
    tellSwallowed(this.#draft, this.#cursor, cause, container, container === this.#containers.all[0], this.#above.textEnd);
  }

  #closeLeaf(end: number): void {
    this.#leaf.close(this.#containers.noteIndex, this.#containers.quotes.length > 0, end);
  }

  /** Closes the containers beyond the first `depth`, and the leaf with them, or also when none is closed. */
  #closeDownTo(depth: number, leafToo: boolean): void {
    const containers = this.#containers;
    if (!leafToo && depth >= containers.depth) return;
    this.#closeLeaf(this.#above.textEnd);
    // A comment that the paragraph leaves open goes on only over blank lines.
    if (this.#leaf.verbatim) this.#closeLeaf(this.#above.textEnd);
    while (containers.depth > depth) containers.pop(this.#above.textEnd);
  }

  #tookText(from: number, end: number): void {
    this.#above.textEnd = Math.max(this.#above.textEnd, trimEnd(this.#text, from, end));
    this.#above.blanks = 0;
  }
}

const HASH = 0x23;
const DASH = 0x2d;
const BAR = 0x7c;
