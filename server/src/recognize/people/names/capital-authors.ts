import { abbreviationsInCapitals } from "../../../data/repositories/repositories";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { isCitedAbove } from "../sources/cited-above";
import { italicAt, opensQuotation } from "../sources/set-off";
import { AND_NAME, isEtAl, YEAR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { adjacentInitial, isGiven, particlesAt, surnameInCapitals } from "./name-words";
import { opensReference } from "./reference-heads";

/** An author whose surname a reference prints in capitals: `LEE, Ann`, `LEE Ann`, `LEE (Ann)`, `DE LA MOTTE Jean`, `LEE 2011, p. 13`, `cf. LEE, Salt`. */
export function capitalAuthor(block: Block, at: number): Candidate | undefined {
  if (block.shape(at) !== Shape.Caps) return undefined;
  const family = endOfSurname(block, at);
  if (family < 0) return undefined;
  const next = family + 1;
  // `1 BLACKWELL, supra note 23`
  if (isCitedAbove(block, next)) return { first: at, last: family, kind: "single", patronymic: false };
  const isLife = at === 0 && LIFE.test(block.text);
  if (!isLife && (!block.cites || !mayHead(block, at))) return undefined;
  const gap = block.gap(next) & ~Gap.Space;
  const comma = gap === Gap.Comma;
  if (next < block.count && (gap === 0 || comma || gap === Gap.Open)) {
    const last = endOfForenames(block, next, comma);
    if (last >= next && !isLevel(block, last) && !isForename(block, at, last, gap) && ends(block, last + 1, gap))
      return { first: at, last, kind: "inverted", patronymic: false };
  }
  return standsAlone(block, next) && opensShort(block, at) ? { first: at, last: family, kind: "single", patronymic: false } : undefined;
}

/** `LEE, Ann (1843-1912)` at the head of a life in a dictionary. */
const LIFE = /^[^(]{4,60}\((?:ca?\. ?)?\d{4} ?[-–—] ?\d{4}\)/;

/** The `F.` of `GAXF, F.558`: a letter before a number is a level of an archive. */
const isLevel = (block: Block, at: number): boolean =>
  block.initial(at) && block.shape(at + 1) === Shape.Number && (block.gap(at + 1) & (Gap.Comma | Gap.Open)) === 0;

/** The `GEORGE` of `GEORGE I. BLACKWELL, SALT`, behind whose initial his surname stands in capitals, too. */
const isForename = (block: Block, at: number, last: number, gap: number): boolean =>
  gap === 0 && block.initial(last) && isGiven(block, at) && adjacentInitial(block, last + 1) && surnameInCapitals(block, last + 1);

/** Whether an author may begin with a word: where a reference does, behind `in`, or behind another author in capitals. */
const mayHead = (block: Block, at: number): boolean =>
  opensReference(block, at) ||
  isNumbered(block, at) ||
  IN.fits(block, at - 1) ||
  ALSO.fits(block, at - 1) ||
  ((block.gap(at) & (Gap.Comma | Gap.Ampersand)) !== 0 || AND_NAME.fits(block, at - 1) ? isBehindCapitals(block, at) : false);

/** A surname alone stands at the head or behind an “and”: `NAI, CSORP 1881` and `in FRUS 1881` are series. */
const opensShort = (block: Block, at: number): boolean =>
  !IN.fits(block, at - 1) &&
  (opensReference(block, at) || isNumbered(block, at) || ALSO.fits(block, at - 1) || AND_NAME.fits(block, at - 1));

/** `12 LEE Ann`: behind the number of a note. */
const isNumbered = (block: Block, at: number): boolean => at === 1 && block.shape(0) === Shape.Number;

const IN = new WordPattern(/^(?:in|en|dans|nel)$/i);
const ALSO = new WordPattern(/^(?:see|also|auch|aussi|anche)$/);

const isBehindCapitals = (block: Block, at: number): boolean => {
  for (let back = at - 1; back >= 0 && at - back < LONGEST_NAME; back--) if (block.shape(back) === Shape.Caps) return true;
  return false;
};

const LONGEST_NAME = 7;
const MOST_SURNAMES = 4;

/** The last word of a surname in capitals, with particles; -1 where it is an acronym or a number. */
function endOfSurname(block: Block, at: number): number {
  let last = at;
  while (last - at < MOST_SURNAMES && block.joined(last + 1)) {
    const particles = block.shape(last + 1) === Shape.Lower ? particlesAt(block, last + 1) : 0;
    if (block.shape(last + 1 + particles) !== Shape.Caps) break;
    last += 1 + particles;
  }
  return block.to(last) - block.from(last) >= 2 + (last === at ? 1 : 0) &&
    VOWEL.fits(block, last) &&
    !(block.is(last) & NO_SURNAME) &&
    !isArchive(block, last)
    ? last
    : -1;
}

/** `AAV, Segr. Stato`, but `MOL, Jan`: an archive, a library or a series by its abbreviation. */
const isArchive = (block: Block, at: number): boolean => abbreviationsInCapitals().has(block.word(at)) && !isGiven(block, at + 1);

const VOWEL = new WordPattern(/[AEIOUYÀ-ÖØ-ÝĀĂĄĒĖĘĚĪŌŐŪŮŰАЕИОУЫЭЮЯ]/);
const NO_SURNAME = Is.Organization | Is.Numeral;

/** The last of the forenames that begin with a word; less than it where there are none. Behind a comma one of them is known, or an initial. */
function endOfForenames(block: Block, from: number, comma: boolean): number {
  let last = from - 1;
  let known = !comma;
  while (last - from < 3 && last + 1 < block.count && (last < from || (block.gap(last + 1) & ~(Gap.Space | Gap.Period)) === 0)) {
    const at = last + 1;
    if (last >= from && block.gap(at) & Gap.Period && !block.initial(last)) break;
    const isInitial = block.initial(at);
    if (
      !isInitial &&
      (!(block.capital(at) || (comma && block.shape(at) === Shape.Caps && (known || isGiven(block, at)))) ||
        block.is(at) & NO_FORENAME ||
        // `FRUS Legislation: PL 102–138`
        (!comma && (block.is(at) & WORD) !== 0 && !isGiven(block, at)) ||
        italicAt(block, block.from(at)) !== italicAt(block, block.from(from - 1)))
    )
      break;
    if (isInitial || isGiven(block, at)) known = true;
    last = at;
  }
  if (last >= from && PARTICLE.fits(block, last + 1) && block.joined(last + 1)) last++;
  if (last > from && PARTICLE.fits(block, last) && PARTICLE.fits(block, last + 1)) last++;
  return known || endsStrongly(block, last + 1) ? last : from - 1;
}

const NO_FORENAME = Is.Place | Is.Calendar | Is.Organization | Is.Reference | Is.Numeral;
const WORD = Is.Common | Is.NounShape;
const PARTICLE = new WordPattern(/^(?:de|du|des|van|von|der|den|di|da|del|della|la|le|dos|d['’])$/);

/** Whether behind an author's forenames a quotation, italics, an editor, a year or the next author begins. */
const endsStrongly = (block: Block, at: number): boolean =>
  at >= block.count ||
  opensQuotation(block, at) ||
  italicAt(block, block.from(at)) ||
  (block.is(at) & Is.Editor) !== 0 ||
  YEAR.fits(block, at) ||
  AND_NAME.fits(block, at) ||
  (block.gap(at) & Gap.Period) !== 0 ||
  (block.shape(at) === Shape.Caps && (block.is(at) & Is.Numeral) === 0 && block.to(at) - block.from(at) > 2);

const ends = (block: Block, at: number, opened: number): boolean =>
  at >= block.count ||
  (opened === Gap.Open
    ? (block.gap(at) & Gap.Close) !== 0
    : (block.gap(at) & ~Gap.Space) !== 0 || AND_NAME.fits(block, at) || YEAR.fits(block, at) || UND.fits(block, at));

/** `LEE Ann u. HOOD Eve` */
const UND = new WordPattern(/^u$/);

/** Whether a surname in capitals ends the author before a word: a year follows, `et al.`, `op. cit.`, `(ed.)`, or behind a comma a title. */
const standsAlone = (block: Block, next: number): boolean =>
  YEAR.fits(block, next) ||
  (AND_NAME.fits(block, next) && block.shape(next + 1) === Shape.Caps) ||
  isEtAl(block, next) ||
  (block.is(next) & Is.Editor) !== 0 ||
  ((block.gap(next) & Gap.Comma) !== 0 && (CITED.fits(block, next) || opensQuotation(block, next) || opensTitle(block, next))) ||
  (next < block.count && unitBehind(block, next) === EQUALS);

/** The `Review of` of `DECLOUX, Review of`; a letter or a number behind the next word makes an archive of the capitals: `ACDS, Busta 15`. */
const opensTitle = (block: Block, at: number): boolean =>
  block.to(at - 1) - block.from(at - 1) >= FEWEST_LETTERS &&
  block.capital(at) &&
  block.to(at) - block.from(at) > 2 &&
  block.joined(at + 1) &&
  block.shape(at + 1) !== Shape.Number &&
  block.shape(at + 1) !== Shape.Letter;

const FEWEST_LETTERS = 5;
const CITED = new WordPattern(/^(?:op|art|cit|loc|ibid)$/);
const EQUALS = "=";
const unitBehind = (block: Block, next: number): string => block.text.slice(block.to(next - 1), block.from(next)).trim();

/** Whether a reference names an author by a surname in capitals alone. */
export const isNamedInCapitals = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "single" && block.shape(first) === Shape.Caps && capitalAuthor(block, first)?.last === last;
