import type { Reading } from "../../model/note";
import { type Attribute, attributesOf } from "../../tags/attributes";
import { localName, type Markup } from "../../tags/markup";
import { type Draft, hide, LONGEST_NOTE } from "../draft";
import { solid } from "../entity-space";
import { settleNesting } from "../nesting";
import { type TagLanguage, type TagListener, TagWalk } from "../tag-walk";
import { ANCHORS, BLOCKS, DIVISIONS, HEADED, HIDDEN, NOT_CHOSEN } from "./elements";
import { isCalled, type TeiIds } from "./note-ids";
import { NO_BLOCK, type OpenBlock, OpenTeiNote } from "./open-notes";
import { pointed } from "./pointers";
import { referenceAt } from "./references";

type Attributes = ReadonlyMap<string, Attribute>;

const TEI: TagLanguage = { nameOf: localName, isBlock: (name) => BLOCKS.has(name), raw: new Set() };

/** Reads a stretch of TEI tag by tag. */
export class TeiScan implements TagListener {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #ids: TeiIds;
  readonly #walk: TagWalk;
  /** How many divisions are open. */
  #depth: number;
  /** How many notes in a row have turned out never to be closed. */
  #lost: number;
  #block: OpenBlock = NO_BLOCK;
  readonly #notes: OpenTeiNote[] = [];
  /** The element that was begun right before, with no words since. */
  #parent = "";
  /** How many choices are open. */
  #choices = 0;
  /** An entry of a bibliography is open that is a block by itself. */
  #inEntry = false;

  constructor(draft: Draft, text: string, entry: string, ids: TeiIds) {
    const [, , depth = "", lost = ""] = entry.split("|");
    this.#text = text;
    this.#draft = draft;
    this.#ids = ids;
    this.#walk = new TagWalk(draft, text, entry, TEI);
    this.#depth = Number(depth);
    this.#lost = Number(lost);
  }

  read(): Reading {
    this.#walk.walk(this);
    const { openFrom, state } = this.#walk;
    const end = this.#text.length;
    this.#endBlock(end);
    const unfinished = this.#notes.length > 0 && openFrom === undefined;
    this.#loseNotes(openFrom ?? end);
    const { blocks, calls, notes, opaque, slips, directives, problems } = this.#draft;
    settleNesting(calls, notes);
    blocks.sort((a, b) => a.from - b.from);
    const exit = [state || "|", this.#depth || "", this.#lost || ""].join("|");
    return { blocks, calls, notes, opaque, slips, directives, problems, exit: exit === "|||" ? "" : exit, unfinished };
  }

  get #note(): OpenTeiNote | undefined {
    return this.#notes[this.#notes.length - 1];
  }

  passed(from: number, mayBeCut: boolean): void {
    this.#parent = "";
    if (!mayBeCut) return;
    this.#endBlock(from);
    this.#loseNotes(from);
  }

  lineEnds(): void {
    this.#parent = "";
  }

  end(name: string, { from, to }: Markup): number {
    if (name === "note") {
      this.#endNote(from, to);
      return to;
    }
    if (name === "choice") this.#choices = Math.max(0, this.#choices - 1);
    const isEntry = name === "bibl" && this.#inEntry;
    if (!isEntry && !BLOCKS.has(name)) return to;
    this.#inEntry = false;
    this.#endBlock(from);
    // A note that is still open when something ends that was begun before it was never closed.
    while (this.#note && !isEntry && !this.#note.end(name)) this.#loseNote(from);
    if (DIVISIONS.has(name)) this.#depth = Math.max(0, this.#depth - 1);
    this.#parent = "";
    return to;
  }

  start(name: string, tag: Markup): number {
    const { from, to, kind } = tag;
    const isOpen = kind === "start";
    if (BLOCKS.has(name)) this.#beginBlock(name, from, isOpen);
    else if (name === "bibl" && this.#isEntry(from)) {
      this.#inEntry = isOpen;
      this.#parent = name;
    }
    if (HIDDEN.has(name) || (this.#choices > 0 && NOT_CHOSEN.has(name))) {
      if (isOpen) this.#walk.hide(this, name, from);
      return to;
    }
    if (name === "choice" && isOpen) this.#choices++;
    if (name === "note") return this.#beginNote(tag, attributesOf(this.#text, tag));
    if (ANCHORS.has(name)) return this.#reference(name, tag, attributesOf(this.#text, tag));
    if (!BLOCKS.has(name)) this.#within(from);
    return to;
  }

  #beginBlock(name: string, from: number, isOpen: boolean): void {
    this.#endBlock(from);
    if (!isOpen) return;
    if (DIVISIONS.has(name)) this.#depth++;
    if (ENDS_NOTES.has(name)) this.#loseNotes(from);
    this.#note?.begin(name);
    const isHeading = name === "head" && !HEADED.has(this.#parent);
    this.#block = { ...NO_BLOCK, level: isHeading ? Math.max(1, this.#depth) : 0 };
    this.#parent = name;
  }

  /** An entry of a list of works begins a line, and nothing else. */
  #isEntry(from: number): boolean {
    const line = this.#text.lastIndexOf("\n", from - 1) + 1;
    return this.#block.first < 0 && !PARAGRAPHS.has(this.#parent) && this.#text.slice(line, from).trim() === "";
  }

  #endBlock(at: number): void {
    const { from, first, last, level } = this.#block;
    this.#block = NO_BLOCK;
    this.#choices = 0;
    const note = this.#note;
    if (first >= 0) {
      const span = { from: from < 0 ? first : from, to: last };
      if (note) this.#draft.blocks.push({ kind: "note", ...span, note: note.index });
      else this.#draft.blocks.push(level > 0 ? { kind: "heading", ...span, level } : { kind: "text", ...span });
    }
    note?.blockEnds();
    const outermost = this.#notes[0];
    if (!outermost) return;
    if (this.#lost >= MOST_LOST) this.#loseNotes(at);
    else if (at - outermost.draft.from > LONGEST_NOTE) {
      this.#loseNotes(at);
      this.#lost++;
    }
  }

  words(from: number, to: number): void {
    const { from: first, to: last } = solid(this.#text, from, to);
    if (first >= last) return;
    this.#parent = "";
    const { from: begins, first: known, level } = this.#block;
    this.#block = { from: begins, first: known < 0 ? first : known, last, level };
    this.#note?.words(begins < 0 ? this.#block.first : begins, last);
  }

  #beginNote(tag: Markup, attributes: Attributes): number {
    const { from, to } = tag;
    if (this.#notes.length >= DEEPEST) return to;
    const inText = this.#block.first >= 0;
    const id = attributes.get("xml:id");
    const place = pointed(attributes.get("target") ?? attributes.get("corresp"));
    const n = attributes.get("n");
    const named = id && isCalled(this.#ids, id.value) ? { key: id.value, keySpan: { from: id.from, to: id.to } } : undefined;
    const placed = !named && place && this.#ids.anchors.has(place.id) ? { key: place.id, keySpan: place.span } : undefined;
    const keyed = named ?? placed;
    const labelSpan = n ? { from: n.from, to: n.to } : (keyed?.keySpan ?? { from: to, to });
    const label = this.#text.slice(labelSpan.from, labelSpan.to);
    const inline = !keyed || (named !== undefined && inText);
    const draft = { from, to, label, labelSpan, key: "", ...keyed, inline, body: [] };
    this.#draft.notes.push(draft);
    // A note that stands where it is called may be called again elsewhere.
    if (keyed && inline) this.#draft.calls.push({ from, to, label, labelSpan, ...keyed });
    if (tag.kind === "empty") return to;
    this.#notes.push(new OpenTeiNote(draft, this.#draft.notes.length - 1, this.#block));
    this.#block = NO_BLOCK;
    this.#parent = "note";
    return to;
  }

  #endNote(from: number, to: number): void {
    const note = this.#note;
    if (!note) return;
    this.#endBlock(from);
    if (this.#note !== note) return;
    this.#notes.pop();
    note.close(to);
    this.#lost = 0;
    this.#block = note.around;
    this.#parent = "";
  }

  #loseNotes(at: number): void {
    while (this.#note) this.#loseNote(at);
  }

  /** Ends a note that is never closed, before `at`. */
  #loseNote(at: number): void {
    const note = this.#notes.pop();
    if (!note) return;
    note.lose();
    const { blocks } = this.#draft;
    // What was read behind its end is no part of it.
    for (let last = blocks.length - 1; last >= 0; last--) {
      const block = blocks[last];
      if (!block || block.note !== note.index || block.from < note.draft.to) break;
      blocks[last] = { kind: "text", from: block.from, to: block.to };
    }
    this.#block = note.around;
    this.#endBlock(at);
  }

  /** A call, or a reference that leads back from a note; another is a part of its line. */
  #reference(name: string, tag: Markup, attributes: Attributes): number {
    const { call, end, leadsBack } = referenceAt(this.#text, name, tag, attributes, this.#ids, this.#note?.draft.key);
    if (call) {
      this.#draft.calls.push(call);
      this.#parent = "";
      return end;
    }
    if (leadsBack && this.#note && !this.#note.hasText) {
      hide(this.#draft, tag.from, end);
      return end;
    }
    this.#within(tag.from);
    return tag.to;
  }

  /** A tag within a line: right before the first word of a block it is a part of it. */
  #within(from: number): void {
    if (this.#block.first < 0 && this.#block.from < 0) this.#block = { ...this.#block, from };
  }
}

/** What stands in no note. */
const ENDS_NOTES: ReadonlySet<string> = new Set([...DIVISIONS, "body", "back", "front", "text"]);

/** What may begin with a work that is cited. */
const PARAGRAPHS: ReadonlySet<string> = new Set(["p", "ab", "note", "item", "cell"]);

const MOST_LOST = 8;
/** No editor puts so many notes into one another: deeper ones are text of those around them. */
const DEEPEST = 6;
