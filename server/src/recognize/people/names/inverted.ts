import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isSpelledAlso } from "../evidence/spelled-also";
import { Gap, Shape } from "../scan";
import { italicAt } from "../sources/set-off";
import { AND_AUTHOR, YEAR } from "../words/reference-words";
import { MONSIEUR } from "../words/romance";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isState, postNominal } from "./letters";
import { closes, isGiven, isName, isUnknown, joinsName, particlesAt } from "./name-words";
import { type InvertedForm, isInList, isOfAnother, isTown } from "./not-inverted";
import { closesPlace } from "./places-of-words";
import { begins, opensReference } from "./reference-heads";
import { isSurname } from "./surname";

/** `Acton, John E.`, `Turgenev, I. S.`: where the second part is nothing but given names and initials. */
export function inverted(block: Block, at: number): Candidate | undefined {
  const family = endOfFamily(block, at);
  if (block.possessive(family) || (family > at && (isGiven(block, at) || closesPlace(block, family)))) return undefined;
  if (family + 1 >= block.count) return undefined;
  const gap = block.gap(family + 1);
  if ((gap & ~Gap.Space) === Gap.Open) return parenthesized(block, at, family);
  const bare = gap === Gap.Space && family === at && block.initial(family + 1) && withoutComma(block, at);
  if ((!bare && (gap & ~Gap.Space) !== Gap.Comma) || isNoForename(block, family)) return undefined;
  const { initials, givens, next } = forenamesBehind(block, at, family);
  if (initials + givens === 0 || initials > 4) return undefined;
  const name: InvertedForm = { at, family, head: headOf(block, at), bare, initials, givens, next };
  if (
    isOfAnother(block, name) ||
    (isTown(block, name) && !isBeforeQuote(block, family)) ||
    (isInList(block, name) && !isIndexed(block, name.head, next))
  )
    return undefined;
  // `Saint-Hilaire, A. de. 1830`
  const last = PARTICLE.fits(block, next) && (block.initial(next - 1) || givens > 0) && endsName(block, next + 1) ? next : next - 1;
  if (last + 1 < block.count && goesOn(block, name, last + 1)) return undefined;
  return isShown(block, name, last + 1) ? { first: name.head, last, kind: "inverted", patronymic: false } : undefined;
}

/** The last word of the surname that begins at `at`. */
function endOfFamily(block: Block, at: number): number {
  let family = at;
  while (joinsName(block, family + 1) && family < at + 2 && !block.initial(family + 1)) family++;
  if (family > at || !block.opens(at)) return family;
  // `Muyart de Vouglans, Pierre-François`
  const particles = particlesAt(block, at + 1);
  return particles > 0 && (block.gap(at + particles + 2) & ~Gap.Space) === Gap.Comma ? at + particles + 1 : at;
}

/** Whether letters behind a surname are a rank or a state, the `M.` of another name, or stand in other italics. */
function isNoForename(block: Block, family: number): boolean {
  const next = family + 1;
  if (isBeforeQuote(block, family)) return false;
  if (postNominal(block, next) || (block.shape(next) === Shape.Letter && isState(block, next))) return true;
  // `le cardinal Mazarin, M. de Chavigny et`
  if (MONSIEUR.fits(block, next) && particlesAt(block, next + 1) > 0) return true;
  return italicAt(block, block.from(next)) !== italicAt(block, block.from(family));
}

/** `2 Watt, D. C., “Salt”`: initials between the head of a reference and a title in quotation marks. */
function isBeforeQuote(block: Block, family: number): boolean {
  let next = family + 1;
  while (block.initial(next)) next++;
  return next > family + 1 && (block.gap(next) & (Gap.Comma | Gap.Quote)) === (Gap.Comma | Gap.Quote) && begins(block, family);
}

/** How many forenames and initials stand behind a surname, and the word behind them. */
function forenamesBehind(block: Block, at: number, family: number): Pick<InvertedForm, "initials" | "givens" | "next"> {
  // `Watkin, Sir Edward William, 12`
  const from = KNIGHT.fits(block, family + 1) ? family + 2 : family + 1;
  let next = from;
  let initials = 0;
  let givens = 0;
  while (next < block.count && (next === from || (block.gap(next) & ~(Gap.Space | Gap.Period)) === 0)) {
    if (block.initial(next)) initials++;
    else if (isForename(block, next, at) && initials === 0 && (givens === 0 || block.joined(next))) givens++;
    else break;
    next++;
  }
  const isOne = givens === 1 && initials === 0;
  // `Hore, Edward Coode. 1892.`, `Hore, Edward Coode, ed. Salt`
  if (
    isOne &&
    (at === 0 || !isGiven(block, at)) &&
    isSecond(block, next) &&
    (isYear(block, next + 1) || endsAuthor(block, at, next + 1) || isPaged(block, next + 1))
  )
    next++;
  // `Ellwick, Herman Arnold, 1860-1905`
  if (isOne && isBeforeYears(block, next)) next++;
  return { initials, givens, next };
}

/** Whether an unknown word goes on a forename as a second one does. */
const isSecond = (block: Block, at: number): boolean => isUnknown(block, at) && block.joined(at) && block.capital(at);

/** Whether what stands behind the forenames belongs to them, so that they are no end of a name. */
function goesOn(block: Block, { head, initials }: InvertedForm, next: number): boolean {
  const isInitial = block.initial(next - 1);
  if (block.shape(next) === Shape.Number && isInitial && (block.gap(next) & (Gap.Open | Gap.Comma)) === 0 && !isYear(block, next))
    return true;
  // `Повесть Э. Гофмана`, `Предвосхищая Ф. М. Достоевского`
  if (isInitial && CYRILLIC_OBLIQUE.fits(block, next) && isName(block, next) && !(block.is(head) & Is.SurnameShape)) return true;
  // `Nigra, G. Ranke and others` is a list: what follows would go on the second name.
  if ((block.gap(next) & ~(Gap.Space | (initials > 0 && isInitial ? Gap.Period : 0))) !== 0) return false;
  return block.gap(next) & Gap.Period
    ? (initials === 0 || !begins(block, head)) && isName(block, next)
    : (block.capital(next) && isSurname(block, next)) || particlesAt(block, next) > 0;
}

const CYRILLIC_OBLIQUE = new WordPattern(/^[А-ЯЁ][а-яё]+(?:а|я|у|ю|ым|ом|ем|ого|ому|ой)$/);

/** Whether a name stands where it may be inverted: at the head of a reference, or before what closes it. */
function isShown(block: Block, { at, head, bare, initials, givens }: InvertedForm, next: number): boolean {
  if (initials > 0) return givens > 0 || bare || opensReference(block, head) || isBehindInitials(block, head) || closes(block, next);
  // A given name alone in a list of people is none: `Paolo, Maria and Carlo`.
  if (isIndexed(block, head, next)) return true;
  return (
    opensReference(block, head) && (isGiven(block, at) || closes(block, next) || isSlashed(block, next) || AND_AUTHOR.fits(block, next))
  );
}

/** Whether a name stands in an index: `Lee, Ann Orme, 12, 34`, `34 Lee, Tom, Archbishop of Lund, 12`. */
const isIndexed = (block: Block, head: number, next: number): boolean =>
  isPaged(block, next)
    ? begins(block, head)
    : block.shape(head - 1) === Shape.Number &&
      block.joined(head) &&
      ((block.gap(next) & Gap.Comma) !== 0
        ? block.capital(next) && (block.is(next) & (Is.Title | Is.Role)) !== 0
        : isExplained(block, next));

/** Whether pages follow, or `ref 1` in books for the screen. */
const isPaged = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma
    ? block.shape(at) === Shape.Number && block.to(at) - block.from(at) < 4
    : REF.fits(block, at) && block.shape(at + 1) === Shape.Number;

/** `34 Waugh, Evelyn: Decline and Fall 12`, `34 Walters, Catherine (‘Skittles’) 12` */
const isExplained = (block: Block, at: number): boolean => (block.gap(at) & (Gap.Colon | Gap.Open)) !== 0;
const REF = new WordPattern(/^ref$/);

/** Whether another given name stands before the years of a life. */
const isBeforeYears = (block: Block, at: number): boolean =>
  block.joined(at) && isGiven(block, at) && (block.gap(at + 1) & (Gap.Comma | Gap.Open)) !== 0 && YEAR.fits(block, at + 1);

/** Whether an editor's mark stands behind the forenames, or the title behind those of an entry's first author: `Hore, Edward Coode. The Salt`. */
const endsAuthor = (block: Block, at: number, next: number): boolean =>
  next < block.count &&
  ((block.gap(next) & ~Gap.Space) === Gap.Comma
    ? (block.is(next) & Is.Editor) !== 0
    : at === 0 && (block.gap(next) & Gap.Period) !== 0 && block.capital(next));

/** The second of `Gram, K., Ikon, H. A., & Kahl, T.` */
const isBehindInitials = (block: Block, at: number): boolean =>
  at > 1 && block.initial(at - 1) && (block.gap(at) & (Gap.Period | Gap.Comma)) === (Gap.Period | Gap.Comma) && !block.initial(at);

/** A given name, in capitals only where the family name opens an entry; not the month of `Hanna, May 25, 1926`. */
const isForename = (block: Block, at: number, family: number): boolean =>
  isGiven(block, at) &&
  (block.capital(at) || (block.shape(at) === Shape.Caps && block.opens(family))) &&
  !(block.is(at) & Is.Calendar && block.shape(at + 1) === Shape.Number);

/** `Ellwick, W. 1859.`, not `Opis, D. 59` */
const isYear = (block: Block, at: number): boolean =>
  YEAR.fits(block, at) && (at + 1 >= block.count || (block.gap(at + 1) & (Gap.Period | Gap.Colon | Gap.Comma)) !== 0);

/** Where the particles before a surname begin: `de Waal, Edmund`. */
function headOf(block: Block, at: number): number {
  let head = at;
  while (head > 0 && at - head < 2 && block.joined(head) && PARTICLE.fits(block, head - 1)) head--;
  // `Le Ridant, Pierre`
  return head > 0 && block.joined(head) && CAPITAL_PARTICLE.fits(block, head - 1) && block.opens(head - 1) ? head - 1 : head;
}

const KNIGHT = new WordPattern(/^(?:Sir|Dame|Lady|Lord)$/);
const CAPITAL_PARTICLE = new WordPattern(/^(?:Le|La|De|Du|Des|Di|Da|Del|Della|Van|Von)$/);

const PARTICLE = new WordPattern(/^(?:de|du|van|von|der|den|di|da|la|le|ten|ter|zu|af)$/);

const endsName = (block: Block, at: number): boolean => at >= block.count || (block.gap(at) & (Gap.Period | Gap.Comma | Gap.Open)) !== 0;

/** Russian bibliographies put no comma: `Пекарский П.`, and in them `Hughes L.` */
const withoutComma = (block: Block, at: number): boolean =>
  CYRILLIC.fits(block, at) ||
  (isUnknown(block, at) &&
    !isGiven(block, at) &&
    (block.cyrillic ? opensReference(block, at) : block.cites && !block.german && begins(block, at) && endsInitials(block, at + 1)));

/** Whether a title begins behind the initials from `at` on: `Gomerez M. From Oslo to Bergen`; a number of kings is no initial. */
function endsInitials(block: Block, at: number): boolean {
  let next = at;
  while (block.initial(next)) next++;
  return (
    !NUMERAL.fits(block, at) &&
    next > at &&
    next < block.count &&
    (block.gap(next) & Gap.Period) !== 0 &&
    block.capital(next) &&
    !isGiven(block, next) &&
    !(isUnknown(block, next) && (block.gap(next + 1) & Gap.Comma) !== 0)
  );
}

const NUMERAL = new WordPattern(/^[IVX]$/);

/** `Calvet (Esprit)`, as French references have it. */
function parenthesized(block: Block, at: number, family: number): Candidate | undefined {
  let next = family + 1;
  if (!opensReference(block, at) || isSpelledAlso(block, family, next)) return undefined;
  while (
    next < block.count &&
    (isGiven(block, next) || block.initial(next)) &&
    (next === family + 1 || block.gap(next) === Gap.Space || block.initial(next - 1))
  )
    next++;
  if (next === family + 1 || (next < block.count && (block.gap(next) & Gap.Close) === 0)) return undefined;
  return block.text.charCodeAt(block.to(next - 1)) === 41 ? { first: at, last: next - 1, kind: "inverted", patronymic: false } : undefined;
}

/** The second of `Lee, Ann/Hood, Tom`. */
const isSlashed = (block: Block, at: number): boolean => unitAt(block.text, block.to(at - 1)) === SLASH;
const SLASH = 47;
