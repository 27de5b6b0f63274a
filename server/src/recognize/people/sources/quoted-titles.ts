import type { Block } from "../block";
import { Gap, KIND, LOWER, Shape, UPPER } from "../scan";
import { AND } from "../words/english";
import { OTHERS } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import type { Title } from "./dated-titles";
import { opensQuotation } from "./set-off";

/** The titles in quotation marks of a block that refers to books, in text order: of `Ann Lee, “Nelson at Sea,” *Limen* 3` the words of the article's. */
export function quotedTitles(block: Block): readonly Title[] {
  if ((block.words.gaps & Gap.Quote) === 0 && !opensQuotation(block, 0)) return NONE;
  const titles: Title[] = [];
  for (let at = 0; at < block.count; at++) {
    if ((at > 0 && (block.gap(at) & Gap.Quote) === 0) || !opensQuotation(block, at) || !mayOpen(block, at)) continue;
    const end = closing(block.text, block.from(at));
    if (end < 0 || isSentence(block, at, end)) continue;
    let to = at + 1;
    while (to < block.count && block.from(to) < end) to++;
    if (!isClosed(block, end, to)) continue;
    titles.push({ from: at, to, quoted: true });
    at = to - 1;
  }
  return titles;
}

const NONE: readonly Title[] = [];

/** `The 3rd of May. « Quenebert is here. »`: in guillemets, behind a full stop and with one at the end, stand words that somebody has said. */
const isSentence = (block: Block, at: number, end: number): boolean =>
  block.text.charAt(end) === "»" &&
  (block.gap(at) & Gap.Period) !== 0 &&
  !block.initial(at - 1) &&
  SENTENCE_END.test(block.text.slice(Math.max(0, end - 2), end));

const SENTENCE_END = /[.!?…]\s?$/;

/** Whether a title may begin with a word: in capitals, at the head, behind a sign, and behind an author rather than a verb: not in `he wrote, “My dear Lee”`. */
const mayOpen = (block: Block, at: number): boolean =>
  block.shape(at) !== Shape.Lower &&
  (at === 0 ||
    (block.shape(at - 1) !== Shape.Lower && (block.gap(at) & SIGN) !== 0 && !isBehindPage(block, at)) ||
    leads(block, at - 1) ||
    OTHERS.fits(block, at - 1) ||
    REVIEW.fits(block, at - 1));

/** `Salt, 42: “Nelson slept”`: words of the book, but `Lee 2008: “Salt”`. */
const isBehindPage = (block: Block, at: number): boolean =>
  block.shape(at - 1) === Shape.Number &&
  block.to(at - 1) - block.from(at - 1) < YEAR_LENGTH &&
  (block.gap(at) & (Gap.Colon | Gap.Close)) === Gap.Colon;

const YEAR_LENGTH = 4;

const leads = (block: Block, at: number): boolean => (block.is(at) & (Is.Reference | Is.Editor)) !== 0 && !AND.fits(block, at);

const SIGN = Gap.Comma | Gap.Period | Gap.Semicolon | Gap.Colon | Gap.Open | Gap.Close;
/** `Review “Tides”` */
const REVIEW = new WordPattern(/^(?:Review|review)$/);

/** Where the quotation mark stands that closes what the mark before an offset opens; -1 where there is none soon. */
function closing(text: string, from: number): number {
  const mark = text.charAt(from - 1) === " " ? text.charAt(from - 2) : text.charAt(from - 1);
  const marks = CLOSING.get(mark);
  if (!marks) return -1;
  const end = Math.min(text.length, from + LONGEST);
  for (let at = from; at < end; at++) {
    if (!marks.includes(text.charAt(at))) continue;
    // The apostrophe of `Nelson’s` closes nothing.
    if (mark === "‘" && ((KIND[text.charCodeAt(at + 1)] as number) & (LOWER | UPPER)) !== 0) continue;
    return at;
  }
  return -1;
}

const LONGEST = 400;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["«", "»"],
  ["„", "“”"],
  ["‹", "›"],
]);

/** Whether behind the closing mark at `end` a reference goes on with word `to`: after a sign, with `in` or a number, in brackets or not. */
function isClosed(block: Block, end: number, to: number): boolean {
  if (to >= block.count || SIGNS.test(block.text.slice(end - 1, end + 3))) return true;
  return block.shape(to) === Shape.Number || IN.fits(block, to) || leads(block, to);
}

const SIGNS = /[,.?!][”"’»“›]|[”"’»“›] ?[,.;:]/;
const IN = new WordPattern(/^(?:in|dans|en|nel|nella|em|w|v|в)$/i);
