import type { Span } from "../../../model/note";
import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Named } from "../candidate";
import { Gap } from "../scan";
import { TO } from "../words/english";
import { Is } from "../words/word-classes";
import { isSidenote } from "./sidenotes";

// What a text sets off from the rest: in quotation marks, in italics.

/** Whether a quotation begins right before this word. */
export function opensQuotation(block: Block, at: number): boolean {
  if (at > 0 && (block.gap(at) & Gap.Quote) === 0) return false;
  const from = block.from(at);
  return OPENING_QUOTE.test(block.text.slice(Math.max(0, from - 4), from));
}

/** One mark or two: `“Salt”`, `‘‘Salt’’`, `"'Salt' and Tar"`; in French a space stands behind it: `« Sel »`. */
const OPENING_QUOTE = /(?:^|[\s([,.])(?:[“"‘'«„‹]{1,2}|[«‹]\s)$/;

/** All that is printed in italics, as titles and ships are: `*Arsinoe*`. */
export function emphasized(block: Block, name: Named): boolean {
  const from = block.from(name.first);
  const to = block.to(name.last);
  for (const span of block.prose.italics)
    if (span.from === from && (span.to === to || (span.to <= to + 2 && isComma(block, to)))) return true;
  return false;
}

/** `*Arsinoe,*` */
const isComma = (block: Block, at: number): boolean => unitAt(block.text, at) === 44;

/** Whether a name begins in italics. */
export const italic = (block: Block, name: Named): boolean => italicAt(block, block.from(name.first));

/** Whether an offset lies in italics. */
export const italicAt = (block: Block, offset: number): boolean => italicsAt(block, offset) !== undefined;

/** The italics around an offset. */
export function italicsAt(block: Block, offset: number): Span | undefined {
  for (const span of block.prose.italics) if (span.from <= offset && offset < span.to) return span;
  return undefined;
}

/** A name inside a longer stretch of italics stands in a title; one that is all of it may be emphasized, or a ship. */
export function partOfItalics(block: Block, name: Named): boolean {
  const from = block.from(name.first);
  const span = italicsAt(block, from);
  if (span === undefined || letterHead(block, name.first, span) || isSidenote(block.text, span.from)) return false;
  return span.to - span.from > block.to(name.last) - from + 3 + (from - span.from > 0 ? 0 : 1);
}

/** `*Mrs. Penrose to Lady Harcourt*`: italics around word `at` that say who writes to whom. */
function letterHead(block: Block, at: number, { from, to }: Span): boolean {
  let first = at;
  while (first > 0 && block.from(first - 1) >= from) first--;
  if ((block.is(first) & Is.Title) === 0) return false;
  for (let next = first + 1; next < block.count && block.to(next) <= to; next++) if (TO.fits(block, next)) return true;
  return false;
}
