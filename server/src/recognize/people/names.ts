import { type Block, MOST_INITIALS } from "./block";
import { regnal } from "./bynames";
import type { Candidate } from "./candidate";
import { inverted } from "./inverted";
import { Given, Is } from "./lexicon";
import {
  adjacentInitial,
  Blocking,
  closes,
  isGiven,
  isName,
  isPlainWord,
  isSurname,
  isSurnameSoon,
  isUnknown,
  joinsName,
  MOST_PARTICLES,
  particleCapital,
  particlesAt,
  SAINT,
  surnameInCapitals,
} from "./name-words";
import { Gap, Shape } from "./scan";
import { WordPattern } from "./vocabulary";

/** The longest name that begins with word `at`, if any. */
export function nameAt(block: Block, at: number, titled: boolean): Candidate | undefined {
  if (block.initial(at)) return withInitials(block, at);
  if (particleCapital(block, at)) return withParticle(block, at);
  if (isName(block, at) || surnameInCapitals(block, at)) {
    const name = inverted(block, at);
    if (name) return name;
  }
  if (!mayBegin(block, at, titled)) return undefined;
  return regnal(block, at, titled) ?? plain(block, at, titled);
}

function mayBegin(block: Block, at: number, titled: boolean): boolean {
  // `l’Ambigu`, `all’Aurora`: an elided article stands before things.
  if (
    at > 0 &&
    block.gap(at) === 0 &&
    ELIDED_ARTICLE.fits(block, at - 1) &&
    !(block.is(at) & (Given | Is.KnownName)) &&
    !DE.fits(block, Math.max(0, at - 2))
  )
    return false;
  if (titled && block.capital(at) && PERSONAL_TITLE.fits(block, at - 1)) return true;
  // `des Apothekers Rudolf Wild`
  if (
    at + 1 < block.count &&
    block.joined(at + 1) &&
    block.capital(at + 1) &&
    isGiven(block, at + 1) &&
    !isGiven(block, at) &&
    block.german
  )
    return false;
  if (block.shape(at) === Shape.Caps) return surnameInCapitals(block, at) && isGiven(block, at) && joinsName(block, at + 1);
  if (!block.capital(at)) return false;
  const is = block.is(at);
  if (is & Given && is & Is.Common && at > 0 && block.possessive(at - 1) && block.joined(at)) return false;
  if (isName(block, at)) return !(is & Given && is & Is.Common && block.opens(at) && !joinsName(block, at + 1));
  // `Salmon P. Chase`
  if ((is & Blocking) === Is.Common && !block.opens(at) && block.initial(at + 1) && block.joined(at + 1) && isSurnameSoon(block, at + 1))
    return true;
  return (
    titled &&
    (is & (Is.Organization | Is.Title | Is.Role | Is.Calendar | Is.Numeral | Is.People | Is.Reference)) === 0 &&
    !(is & Is.Place && !(is & Is.Common))
  );
}

const DE = new WordPattern(/^de$/);

const ELIDED_ARTICLE = new WordPattern(/^(?!d)[a-zà-ÿ]+['’]$/i);

/** Titles behind which every capital word is a name: `Mr. Pope`, `Miss French`. */
const PERSONAL_TITLE = new WordPattern(/^(?:Mr|Mrs|Miss|Ms|Mme|Mlle|Messrs|Monsieur|Madame|Herr|Frau|Fräulein|Signora?|Sig|Señora?)$/);

function withParticle(block: Block, at: number): Candidate | undefined {
  // An article opens titles and newspapers (`Il Mulino`, `La Stampa`); alone it is no particle.
  if (OPENING_ARTICLE.fits(block, at) && block.opens(at)) return undefined;
  let last = at + 1;
  while (last - at < MOST_PARTICLES && (particleCapital(block, last) || SAINT.fits(block, last))) last++;
  const arabic = ARABIC.fits(block, at);
  while (
    arabic &&
    last - at < 5 &&
    last + 1 < block.count &&
    block.joined(last + 1) &&
    !block.possessive(last) &&
    (isName(block, last + 1) || ARABIC_ARTICLE.fits(block, last + 1))
  )
    last++;
  return { first: at, last, kind: arabic ? "full" : "single", patronymic: false };
}

const ARABIC_ARTICLE = new WordPattern(/^(?:al|el|ibn|ad|ar|as|at|az)-/);

const ARABIC = new WordPattern(/^(?:Ibn|Abu|Umm|Bint|Bin)$/);

const OPENING_ARTICLE = new WordPattern(/^(?:La|Le|Lo|El|Der|Den|Al|Da|Zu)$/);

/** `I. S. Turgenev`, `A.M. Gorčakov`, `A.` in `A. and F. Schlegel`. */
function withInitials(block: Block, at: number): Candidate | undefined {
  let next = at;
  while (next - at <= MOST_INITIALS && block.initial(next) && (next === at || adjacentInitial(block, next))) next++;
  if (next >= block.count || next - at > MOST_INITIALS) return undefined;
  // `M. de Choiseul` is Monsieur.
  if (next === at + 1 && MONSIEUR.fits(block, at) && particlesAt(block, next) > 0) return undefined;
  const gap = block.gap(next);
  const near = (gap & ~(Gap.Space | Gap.Period)) === 0;
  if (near) {
    const particles = particlesAt(block, next);
    let last = next + particles;
    while (last - next < MOST_PARTICLES && particleCapital(block, last)) last++;
    if (last < block.count && isSurname(block, last)) {
      // `D. Mack Smith`, `C. Wright Mills`
      if (
        !block.possessive(last) &&
        block.joined(last + 1) &&
        block.capital(last + 1) &&
        (isGiven(block, last) ? isPlainWord(block, last + 1) : isName(block, last + 1) && isUnknown(block, last))
      )
        last++;
      return { first: at, last: withSuffix(block, last), kind: "initials", patronymic: false };
    }
    if (particles === 0 && sharesSurname(block, next)) return { first: at, last: next - 1, kind: "shared", patronymic: false };
  }
  return undefined;
}

const MONSIEUR = new WordPattern(/^MM?$/);

/** `and F. Schlegel` behind initials or a given name that has no surname of its own. */
function sharesSurname(block: Block, at: number): boolean {
  if (!AND.fits(block, at) || at + 1 >= block.count || !block.joined(at + 1)) return false;
  let next = at + 1;
  const start = next;
  while (block.initial(next)) next++;
  if (next > start) return next < block.count && isSurname(block, next);
  return (
    isGiven(block, next) && next + 1 < block.count && block.joined(next + 1) && isSurname(block, next + 1) && !isGiven(block, next + 1)
  );
}

const AND = new WordPattern(/^(?:and|und|et|e|y|i|и|&)$/);

/** Given names, surnames and what joins them. */
function plain(block: Block, at: number, titled: boolean): Candidate {
  let last = at;
  let given = isGiven(block, at);
  let surname = !given;
  let patronymic = (block.is(at) & Is.Patronymic) !== 0 && !given;
  let known = given ? 1 : 0;
  while (last - at < 6 && !block.possessive(last)) {
    const next = last + 1;
    if (next >= block.count) break;
    if (block.initial(last) ? !adjacentInitial(block, next) : !block.joined(next)) break;
    if (block.initial(next) && (isSurnameSoon(block, next + 1) || closes(block, next + 1))) {
      last = next;
      continue;
    }
    const particles = particlesAt(block, next);
    if (particles > 0 && (given || known > 0 || (titled && last === at) || (last === at && compoundOf(block, at, next + particles)))) {
      last = next + particles;
      surname = true;
      continue;
    }
    if (particleCapital(block, next)) {
      last = next;
      continue;
    }
    if (isName(block, next)) {
      // Two names side by side: `Radetzky Carlo Dell’Acqua`, `Karl Marx Jenny Westphalen`.
      if (
        isGiven(block, next) &&
        surname &&
        (known > 0 || titled) &&
        joinsName(block, next + 1) &&
        !(block.is(next) & Is.SurnameShape && !titled)
      )
        break;
      if (block.is(next) & Is.Patronymic) patronymic = true;
      if (isGiven(block, next)) known++;
      else surname = true;
      last = next;
      continue;
    }
    if ((given && !surname) || block.initial(last)) {
      if (
        (block.capital(next) &&
          isSurname(block, next) &&
          !(block.is(next) & (Is.Place | Is.People) && block.is(at) & (Is.Place | Is.People))) ||
        surnameInCapitals(block, next)
      ) {
        last = next;
        surname = true;
        given = true;
        continue;
      }
    }
    break;
  }
  last = withSuffix(block, last);
  const several = last > at;
  const kind = known > 0 ? (several ? "full" : "given") : several ? "several" : "single";
  if (kind === "given" && sharesSurname(block, last + 1) && block.joined(last + 1)) return { first: at, last, kind: "shared", patronymic };
  return { first: at, last, kind, patronymic };
}

/** `Strube de Piermont`, `Chardon de la Rochette`: words in no list on both sides, no article before. */
function compoundOf(block: Block, at: number, end: number): boolean {
  if (!isUnknown(block, at) || !isUnknown(block, end) || !block.capital(end)) return false;
  return at === 0 || !block.joined(at) || !ARTICLE.fits(block, at - 1);
}

const ARTICLE = new WordPattern(/^(?:the|le|la|les|il|el|los|las|der|die|das|au|du|del|al|a)$/i);

/** `Jr.`, `III`, `fils` behind a name. */
function withSuffix(block: Block, last: number): number {
  const next = last + 1;
  if (next >= block.count || block.possessive(last)) return last;
  if ((block.gap(next) & ~(Gap.Space | Gap.Comma)) === 0 && JUNIOR.fits(block, next)) return next;
  return block.joined(next) && THE_THIRD.fits(block, next) ? next : last;
}

const THE_THIRD = new WordPattern(/^(?:III|IV|II)$/);

const JUNIOR = new WordPattern(/^(?:Jr|Sr|Esq|jun|sen)$/);
