import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { isEtAl, PAGE, ROMAN } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isCoauthor } from "./author-date";
import { isCitedAbove } from "./cited-above";
import { italicAt, opensQuotation } from "./set-off";

/** Whether a block refers to books as notes do: it is a note, has a number and a page, or names pages and volumes again and again, or pages behind commas. Text
 *  taken out of a book may have notes that nothing shows to be some. */
export const isCiting = (block: Block): boolean => block.prose.block.kind === "note" || NUMBERED.test(block.text) || locatesOften(block);

/** `“Bees,” in King and Ellwick, *Hortus*`: the editors of a volume; a number behind the comma makes a journal of the name. */
export function editsVolume(block: Block, { first, last }: Candidate): boolean {
  const before = first - 1;
  if (before < 1 || !block.joined(first) || !IN.fits(block, before) || !block.cites || block.is(last) & Is.Place) return false;
  if ((block.gap(before) & (Gap.Comma | Gap.Quote | Gap.Close | Gap.Period)) === 0) return false;
  const next =
    AND.fits(block, last + 1) && block.joined(last + 1) && block.joined(last + 2) && block.capital(last + 2) ? last + 3 : last + 1;
  return (
    next < block.count &&
    (block.gap(next) & Gap.Comma) !== 0 &&
    (italicAt(block, block.from(next)) || opensQuotation(block, next) || EDS.fits(block, next) || ARTICLE.fits(block, next))
  );
}

/** `the text is given in Okita, Salt and Tar, pp. 297–98`: a word in no list behind “in”, a title behind its comma, and a page of it. */
export function isSource(block: Block, { first, last, kind }: Candidate): boolean {
  const title = last + 1;
  if (
    (kind !== "single" && kind !== "given") ||
    !IN.fits(block, first - 1) ||
    (block.gap(title) & ~Gap.Space) !== Gap.Comma ||
    !block.capital(title)
  )
    return false;
  for (let at = title + 1; at < title + LONGEST_TITLE && at < block.count; at++) {
    if (block.gap(at) & (Gap.Semicolon | Gap.Open) || (block.gap(at) & Gap.Period && !PAGE.fits(block, at - 1))) return false;
    if (PAGE.fits(block, at)) return block.shape(at + 1) === Shape.Number;
    if (arePages(block, at)) return true;
  }
  return false;
}

/** `, 111–133)`, `, 46;`: pages behind a comma, and nothing more of the reference behind them. */
function arePages(block: Block, at: number): boolean {
  if (block.shape(at) !== Shape.Number || (block.gap(at) & ~Gap.Space) !== Gap.Comma || block.to(at) - block.from(at) > LONGEST_PAGE)
    return false;
  const isRange = block.shape(at + 1) === Shape.Number && (block.gap(at + 1) & Gap.Break) !== 0;
  const next = isRange ? at + 2 : at + 1;
  return (
    (block.gap(next) & (Gap.Semicolon | Gap.Close)) !== 0 || (isRange && (next >= block.count || (block.gap(next) & Gap.Period) !== 0))
  );
}

const LONGEST_PAGE = 3;
const LONGEST_TITLE = 12;

const IN = new WordPattern(/^in$/i);
const ARTICLE = new WordPattern(/^(?:A|An|The)$/);
const EDS = new WordPattern(/^eds?$/);

/** `Strange et al.`, `Warner, op. cit.`, `Hand, supra note 3`, `(Still & Ellwick, 1993)`: a person, though his name is a common word. */
export const isSurelyAuthor = (block: Block, at: number): boolean =>
  (BEHIND_AUTHOR.fits(block, at + 1) &&
    (isEtAl(block, at + 1)
      ? block.joined(at + 1) && block.joined(at + 2)
      : isCitedAbove(block, at + 1) || (CIT.fits(block, at + 2) && (block.gap(at + 1) & ~Gap.Space) === Gap.Comma))) ||
  isDatedWithPage(block, at) ||
  isCoauthor(block, at);

/** `Snow 1973, p. 138`: a surname, though a common word. */
const isDatedWithPage = (block: Block, at: number): boolean =>
  block.shape(at + 1) === Shape.Number &&
  block.joined(at + 1) &&
  block.to(at + 1) - block.from(at + 1) >= 4 &&
  (block.gap(at + 2) & ~Gap.Space) === Gap.Comma &&
  (block.is(at) & Is.SurnameShape) !== 0 &&
  PAGE.fits(block, at + 2);

const BEHIND_AUTHOR = new WordPattern(/^(?:et|op|loc|supra|infra|above|n)$/);
const CIT = new WordPattern(/^cit$/);

/** `12. Ellwick, Annals, 47.`, `3 Ellwick, “Salt,” Hortus, 2 May 1903.`, `4 Ellwick, Annals (Oslo, 1903)`: a number at the head, and a page behind a
 *  comma or `p.`, the day of a newspaper, or the place and year of a book. */
const NUMBERED =
  /^[[(]?\d{1,4}[\])]?(?:\s?\.\s*|\s+|(?=\p{Lu}\p{Ll}{2}))[“‘"'[]{0,2}\p{Lu}.{2,400}?(?:,\s\d{1,3}(?:[–-]\d{1,3})?(?=\s\(|[.;]|$)|\spp?\.\s?\d{1,4}|,\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4}[.;]|\s\(\p{Lu}[\p{L} :.,]{2,40},\s\d{4}\))/u;

function locatesOften(block: Block): boolean {
  const enough = Math.max(2, block.count / 40);
  let count = 0;
  for (let at = 0; at + 1 < block.count; at++) {
    // Few words have a number behind them, and only of these is asked what they are.
    if (arePages(block, at + 1) && ++count > enough) return true;
    if (block.shape(at + 1) !== Shape.Number && !(block.gap(at + 1) & Gap.Period && isRoman(block, at + 1))) continue;
    if (block.to(at) - block.from(at) <= LONGEST && LOCATOR.fits(block, at) && ++count > enough) return true;
  }
  return false;
}

const LOCATOR = new WordPattern(/^(?:pp?|vols?|chap|fols?|ibid|cap|lib|Bd|S|nos?|notes?|tomos?|tomes?|págs?|pagg?)$/i);
const LONGEST = 5;
const isRoman = (block: Block, at: number): boolean => ROMAN_UNITS.has(unitAt(block.text, block.from(at))) && ROMAN.fits(block, at);
const ROMAN_UNITS: ReadonlySet<number> = new Set(Array.from("ivxlc", (unit) => unitAt(unit, 0)));
