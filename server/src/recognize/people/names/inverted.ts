import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isSpelledAlso } from "../evidence/spelled-also";
import { Gap, Shape } from "../scan";
import { isDated } from "../sources/author-date";
import { italicAt } from "../sources/work-titles";
import { AND_AUTHOR, YEAR } from "../words/reference-words";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isInDistrict, locatesTown } from "./american-states";
import { isState, postNominal } from "./letters";
import { closes, isGiven, isName, isUnknown, joinsName, particlesAt } from "./name-words";
import { closesPlace } from "./places-of-words";
import { begins, opensReference } from "./reference-heads";
import { isSurname } from "./surname";

/** `Acton, John E.`, `Turgenev, I. S.`: where the second part is nothing but given names and initials. */
export function inverted(block: Block, at: number): Candidate | undefined {
  let family = at;
  while (joinsName(block, family + 1) && family < at + 2 && !block.initial(family + 1)) family++;
  // `Muyart de Vouglans, Pierre-François`
  if (family === at && block.opens(at)) {
    const particles = particlesAt(block, at + 1);
    if (particles > 0 && (block.gap(at + particles + 2) & ~Gap.Space) === Gap.Comma) family = at + particles + 1;
  }
  if (block.possessive(family) || (family > at && (isGiven(block, at) || closesPlace(block, family)))) return undefined;
  let next = family + 1;
  if (next >= block.count) return undefined;
  const gap = block.gap(next);
  if ((gap & ~Gap.Space) === Gap.Open) return parenthesized(block, at, family);
  const bare = gap === Gap.Space && family === at && block.initial(next) && withoutComma(block, at);
  if (
    (!bare && (gap & ~Gap.Space) !== Gap.Comma) ||
    postNominal(block, next) ||
    (block.shape(next) === Shape.Letter && isState(block, next))
  )
    return undefined;
  // `le cardinal Mazarin, M. de Chavigny et`
  if (MONSIEUR.fits(block, next) && particlesAt(block, next + 1) > 0) return undefined;
  if (italicAt(block, block.from(next)) !== italicAt(block, block.from(family))) return undefined;
  let initials = 0;
  let givens = 0;
  while (next < block.count && (next === family + 1 || (block.gap(next) & ~(Gap.Space | Gap.Period)) === 0)) {
    if (block.initial(next)) initials++;
    else if (isForename(block, next, at) && initials === 0 && (givens === 0 || block.joined(next))) givens++;
    else break;
    next++;
  }
  // `Hore, Edward Coode. 1892.`, `Hore, Edward Coode, ed. Salt`
  if (
    givens === 1 &&
    initials === 0 &&
    (at === 0 || !isGiven(block, at)) &&
    isUnknown(block, next) &&
    block.joined(next) &&
    block.capital(next) &&
    (isYear(block, next + 1) || endsAuthor(block, at, next + 1))
  )
    next++;
  // `Ellwick, Herman Arnold, 1860-1905`
  if (givens === 1 && initials === 0 && isBeforeYears(block, next)) next++;
  if (initials + givens === 0 || initials > 4) return undefined;
  // `(Ellwick, Spencer, & Hunt, 1993)`: authors by their surnames, of which one is a given name, too
  if (initials === 0 && isDated(block, { first: at, last: family })) return undefined;
  // `Резолюция Л. Мартова`: the initials are those of whom it was.
  if (bare && CYRILLIC.fits(block, at) && !(block.is(at) & (Is.SurnameShape | Is.KnownName)) && initials === 1 && isSurnameOf(block, next))
    return undefined;
  const head = headOf(block, at);
  // `in Bengal, Abu Fazl, the spokesman`
  if (block.is(at) & Is.Place && block.joined(at) && IN.fits(block, at - 1)) return undefined;
  // `in Williamsburg, Virginia, and`, `Moved to Washington, D. C.`
  if (isInDistrict(block, at, family + 1)) return undefined;
  if (!block.cites && !bare && (block.is(family + 1) & Is.Place || (next === family + 3 && locatesTown(block, family + 1))))
    return undefined;
  // `(Washington, D.C., 1948)`, also where a work is cited
  if (block.is(at) & Is.Place && (block.gap(at) & Gap.Open) !== 0 && next === family + 3 && locatesTown(block, family + 1))
    return undefined;
  // `the papers of Burleigh, Sidney, and Talbot`, `Linnæus and Cuvier, Ray and Gerard`: a list
  if (initials === 0 && !block.cites && block.joined(head)) return undefined;
  if (initials === 0 && givens === 1 && next === family + 2 && isListed(block, next)) return undefined;
  // `Saint-Hilaire, A. de. 1830`
  if (PARTICLE.fits(block, next) && block.initial(next - 1) && endsName(block, next + 1)) next++;
  const last = next - 1;
  if (
    next < block.count &&
    block.shape(next) === Shape.Number &&
    block.initial(last) &&
    (block.gap(next) & (Gap.Open | Gap.Comma)) === 0 &&
    !isYear(block, next)
  )
    return undefined;
  // `Nigra, G. Ranke and others` is a list: what follows would go on the second name.
  if (next < block.count && (block.gap(next) & ~(Gap.Space | (initials > 0 && block.initial(last) ? Gap.Period : 0))) === 0) {
    const period = (block.gap(next) & Gap.Period) !== 0;
    if (!period && ((block.capital(next) && isSurname(block, next)) || particlesAt(block, next) > 0)) return undefined;
    if (period && (initials === 0 || !begins(block, head)) && isName(block, next)) return undefined;
  }
  // A given name alone in a list of people is none: `Paolo, Maria and Carlo`.
  if (
    initials === 0 &&
    (isGiven(block, at)
      ? !opensReference(block, head)
      : !(opensReference(block, head) && (closes(block, next) || isSlashed(block, next) || AND_AUTHOR.fits(block, next))))
  )
    return undefined;
  if (initials > 0 && givens === 0 && !bare && !opensReference(block, head) && !isBehindInitials(block, head) && !closes(block, next))
    return undefined;
  return { first: head, last, kind: "inverted", patronymic: false };
}

/** Whether another given name stands before the years of a life. */
const isBeforeYears = (block: Block, at: number): boolean =>
  block.joined(at) && isGiven(block, at) && (block.gap(at + 1) & (Gap.Comma | Gap.Open)) !== 0 && YEAR.fits(block, at + 1);

/** Whether an editor's mark stands behind the forenames, or the title behind those of an entry's first author: `Hore, Edward Coode. The Salt`. */
const endsAuthor = (block: Block, at: number, next: number): boolean =>
  next < block.count &&
  ((block.gap(next) & ~Gap.Space) === Gap.Comma
    ? (block.is(next) & Is.Editor) !== 0
    : at === 0 && (block.gap(next) & Gap.Period) !== 0 && block.capital(next));

/** The third of the surnames in `Pryor, Shannon, Cruzatte, and Labiche`, the `and` of `Pryor, Shannon, and Captain Clark`. */
const isListed = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma && ((AND_AUTHOR.fits(block, at) && (block.is(at + 1) & Is.Title) !== 0) || isThird(block, at));

const isThird = (block: Block, at: number): boolean => isOfMany(block, at) || isThirdStranger(block, at);

/** The third of four and more single words between commas, none of them a place. */
const isOfMany = (block: Block, at: number): boolean =>
  [at, at + 1].every((each) => block.capital(each) && (block.is(each) & Is.Place) === 0 && !italicAt(block, block.from(each))) &&
  (block.gap(at + 1) & ~Gap.Space) === Gap.Comma &&
  (block.gap(at + 2) & ~Gap.Space) === Gap.Comma;

const isThirdStranger = (block: Block, at: number): boolean =>
  block.capital(at) &&
  isUnknown(block, at) &&
  !isGiven(block, at) &&
  !italicAt(block, block.from(at)) &&
  ((block.gap(at + 1) & ~Gap.Space) === Gap.Comma || (AND_AUTHOR.fits(block, at + 1) && block.joined(at + 1))) &&
  (block.capital(at + 1) || AND_AUTHOR.fits(block, at + 1));

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

const IN = new WordPattern(/^(?:in|at|from|of|to|near)$/i);

/** Where the particles before a surname begin: `de Waal, Edmund`. */
function headOf(block: Block, at: number): number {
  let head = at;
  while (head > 0 && at - head < 2 && block.joined(head) && PARTICLE.fits(block, head - 1)) head--;
  // `Le Ridant, Pierre`
  return head > 0 && block.joined(head) && CAPITAL_PARTICLE.fits(block, head - 1) && block.opens(head - 1) ? head - 1 : head;
}

const CAPITAL_PARTICLE = new WordPattern(/^(?:Le|La|De|Du|Des|Di|Da|Del|Della|Van|Von)$/);

const MONSIEUR = new WordPattern(/^M$/);
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

/** Whether right behind initials stands what ends as surnames do. */
const isSurnameOf = (block: Block, at: number): boolean =>
  (block.gap(at) & ~(Gap.Space | Gap.Period)) === 0 && block.capital(at) && (block.is(at) & (Is.SurnameShape | Is.KnownName)) !== 0;
