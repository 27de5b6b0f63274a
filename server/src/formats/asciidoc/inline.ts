import type { KeyCitation, Span } from "../../model/note";
import { shifted } from "../../text";
import { addressAround } from "../addresses";
import { type Draft, type DraftNote, hide } from "../draft";
import { trimmed } from "../paragraphs";
import { finderOf } from "../signs";
import { citationsIn, isCitation } from "./citations";
import { isComment, isPreprocessor } from "./lines";
import { footnoteAt, isOpaqueMacro, macroAt } from "./macros";

/** Where what is read is put. */
export interface Found {
  readonly draft: Draft;
  readonly citations: KeyCitation[];
}

/** Reads what stands in a block of text: notes, calls, citations, and what is no prose. A note goes from its bracket to the next one that
 *  closes and belongs to no other macro, so that no note stands in another. Source: Asciidoctor, `substitutors.rb`. */
export function readInline(found: Found, text: string, { from, to }: Span): void {
  const block: InlineBlock = { text: text.slice(from, to), shift: from, note: undefined, unclosed: new Set(), brackets: 0 };
  for (let at = nextSign(block.text, 0); at < block.text.length; at = nextSign(block.text, at)) at = readSign(found, block, at);
  // What is never closed is printed as it stands.
  const { note } = block;
  if (note) found.draft.slips.push({ code: "mistyped-call", cause: "unclosed-inline", from: note.draft.from, to: from + note.body });
}

/** A block of text by itself, where it stands in the whole, and what is open in it. */
interface InlineBlock {
  readonly text: string;
  readonly shift: number;
  /** The note whose bracket is open, and where its text begins. */
  note: { readonly draft: DraftNote; readonly body: number } | undefined;
  /** How many brackets are open in it that belong to no macro. */
  brackets: number;
  /** Marks of which none closes what is opened in the rest of the text. */
  readonly unclosed: Set<string>;
}

const nextSign = finderOf("\\:[]+$<(\n");

/** Reads what begins there; returns where to go on. */
function readSign(found: Found, block: InlineBlock, at: number): number {
  const { text } = block;
  switch (text[at]) {
    case "\\":
      return escaped(text, at);
    case ":":
      return macro(found, block, at);
    case "[":
      return bracket(found, block, at);
    case "]":
      return close(found.draft, block, at);
    case "+":
      return passed(found, block, at);
    case "$":
      return text.startsWith("$$", at) ? between(found, block, at, "$$") : at + 1;
    case "<":
      return angle(found, block, at);
    case "(":
      return indexTerm(found, block, at);
    default:
      return pastComments(text, at + 1);
  }
}

/** Past a sign that is escaped, or the name of a macro that is. */
function escaped(text: string, at: number): number {
  ESCAPED.lastIndex = at + 1;
  return ESCAPED.test(text) ? ESCAPED.lastIndex : at + 2;
}

const ESCAPED = /\p{L}[\p{L}\p{N}]{0,40}:(?!\s)/uy;

/** What the colon of a macro tells that stands `at`. */
function macro(found: Found, block: InlineBlock, at: number): number {
  const { text, shift } = block;
  if (text.startsWith("//", at + 1)) return address(found, block, at);
  const footnote = block.note ? undefined : footnoteAt(text, at);
  if (footnote) {
    const { label, labelSpan, to, isOpen, from } = footnote;
    const span = shifted({ from, to }, shift);
    if (!isOpen) found.draft.calls.push({ ...span, label, labelSpan: shifted(labelSpan, shift), key: label });
    else {
      const draft = { ...span, label, labelSpan: shifted(labelSpan, shift), key: label, inline: true, body: [] };
      block.note = { draft, body: to };
      block.brackets = 0;
    }
    return to;
  }
  const other = macroAt(text, at);
  if (!other) return at + 1;
  const { name, from, words, to } = other;
  if (isCitation(name)) {
    const cited = citationsIn(text, other, shift);
    found.citations.push(...cited);
  }
  if (isCitation(name) || isOpaqueMacro(name)) hide(found.draft, from + shift, to + shift);
  else {
    hide(found.draft, from + shift, words + shift);
    hide(found.draft, to - 1 + shift, to + shift);
  }
  return to;
}

/** An address, of which only the words in brackets behind it are prose. */
function address({ draft }: Found, { text, shift }: InlineBlock, at: number): number {
  const found = addressAround(text, at);
  if (!found) return at + 1;
  const words = LINK_WORDS.exec(text.slice(found.to, found.to + 2000))?.[0].length ?? 0;
  hide(draft, found.from + shift, found.to + (words > 0 ? 1 : 0) + shift);
  if (words > 0) hide(draft, found.to + words - 1 + shift, found.to + words + shift);
  return found.to + words;
}

const LINK_WORDS = /^\[(?:[^\]\\]|\\[\s\S])*\]/;

/** An anchor, `[[map]]`, the role of what follows, `[.small]#salt#`, or a bracket. */
function bracket({ draft }: Found, block: InlineBlock, at: number): number {
  const { text, shift } = block;
  ANCHOR.lastIndex = at;
  if (ANCHOR.test(text)) {
    hide(draft, at + shift, ANCHOR.lastIndex + shift);
    return ANCHOR.lastIndex;
  }
  ROLE.lastIndex = at;
  if (ROLE.test(text)) {
    hide(draft, at + shift, ROLE.lastIndex + shift);
    return ROLE.lastIndex;
  }
  block.brackets++;
  return at + 1;
}

const ANCHOR = /\[\[\[?[\p{L}_:][\p{L}\p{N}\p{Pc}:.-]{0,300}(?:, ?[^\][]{1,300})?\]\]\]?/uy;
const ROLE = /\[[^[\]\n]{1,200}\](?=([#*_`^~+])\1?[^\s#*_`^~+])/y;

function close(draft: Draft, block: InlineBlock, at: number): number {
  const { note, text, shift, brackets } = block;
  block.brackets = Math.max(0, brackets - 1);
  if (!note) return at + 1;
  block.note = undefined;
  const body = shifted(trimmed(text, note.body, at), shift);
  note.draft.to = at + 1 + shift;
  if (body.from < body.to) note.draft.body = [body];
  draft.notes.push(note.draft);
  const { from, label, labelSpan, key } = note.draft;
  if (label !== "") draft.calls.push({ from, to: note.body + shift, label, labelSpan, key });
  // An author who puts brackets into a note means the one behind them.
  if (brackets > 0 && /^[^[\]]{0,500}\]/.test(text.slice(at + 1, at + 502))) {
    draft.slips.push({ code: "mistyped-call", cause: "bracket-inside", from: at + shift, to: at + 1 + shift, instead: "\\]" });
  }
  return at + 1;
}

/** Text that is printed as it stands: `+++<u>+++`, `++a++`, `+a+`. */
function passed(found: Found, block: InlineBlock, at: number): number {
  const { text } = block;
  const marks = /^\+{1,3}/.exec(text.slice(at, at + 3))?.[0] ?? "+";
  if (marks.length > 1) return between(found, block, at, marks);
  // A single mark stands around words and not between their letters.
  if (/[\p{L}\p{N}_;:\\]$/u.test(text.slice(Math.max(0, at - 1), at)) || !/^\+\S/.test(text.slice(at, at + 2)) || block.unclosed.has("+"))
    return at + 1;
  SINGLE.lastIndex = at + 1;
  for (let end = SINGLE.exec(text); end; end = SINGLE.exec(text))
    if (end.index > at + 1 || SINGLE.lastIndex > at + 2) return SINGLE.lastIndex;
  block.unclosed.add("+");
  return at + 1;
}

const SINGLE = /(?<=\S)\+(?![\p{L}\p{N}_])/gu;

/** Hides what stands between two marks. */
function between({ draft }: Found, block: InlineBlock, at: number, marks: string): number {
  const { text, shift, unclosed } = block;
  const end = unclosed.has(marks) ? -1 : text.indexOf(marks, at + marks.length);
  if (end < 0) {
    unclosed.add(marks);
    return at + marks.length;
  }
  hide(draft, at + shift, end + marks.length + shift);
  return end + marks.length;
}

/** A cross-reference, `<<map,the map>>`, of which only the words are prose, or an address. */
function angle({ draft }: Found, { text, shift }: InlineBlock, at: number): number {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  if (!found) return at + 1;
  const to = REFERENCE.lastIndex;
  const words = found[1] === undefined ? to : at + found[0].length - 2 - (found[2] as string).length;
  hide(draft, at + shift, words + shift);
  if (words < to) hide(draft, to - 2 + shift, to + shift);
  return to;
}

const REFERENCE = /<<[\p{L}\p{N}_#/.:{][^<>,]{0,500}(,[ \t\n]*([^<>]{0,1000}))?>>/uy;

/** A term for the index: `((salt))` is printed, `(((salt, white)))` is not. */
function indexTerm({ draft }: Found, { text, shift }: InlineBlock, at: number): number {
  TERM.lastIndex = at;
  const found = TERM.exec(text);
  if (!found) return at + 1;
  const to = TERM.lastIndex;
  if (found[0].startsWith("(((")) hide(draft, at + shift, to + shift);
  else {
    hide(draft, at + shift, at + 2 + shift);
    hide(draft, to - 2 + shift, to + shift);
  }
  return to;
}

const TERM = /\(\(\([^()]{1,500}\)\)\)|\(\([^()]{1,500}\)\)/y;

/** Past lines of the block that are comments, or gone before it is read. */
function pastComments(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd();
    if (!isComment(line) && !isPreprocessor(line)) return at;
    at = end < 0 ? text.length : end + 1;
  }
  return at;
}
