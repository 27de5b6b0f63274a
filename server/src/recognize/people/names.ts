import { type Block, MOST_INITIALS } from "./block";
import { Given, Is } from "./lexicon";
import { Gap, Shape } from "./scan";

/** Words `first` to `last` that may be one name, and how they are made up. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: "full" | "initials" | "several" | "single" | "given" | "regnal" | "byname" | "inverted" | "shared";
  readonly patronymic: boolean;
}

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

/** Classes of words that are no names by themselves. */
const Blocking =
  Is.Place | Is.Organization | Is.People | Is.Calendar | Is.Title | Is.Role | Is.Common | Is.Opener | Is.Numeral | Is.NounShape | Is.Reference | Is.Editor | Is.Kin |
  Is.PersonVerb | Is.Attributive | Is.Personal | Is.ObjectVerb | Is.Cue; // biome-ignore format: one list
/** Classes that never are a surname, not even behind a given name. */
const Never = Is.Organization | Is.Numeral | Is.Reference;

const isGiven = (block: Block, at: number): boolean => (block.is(at) & Given) !== 0;

/** A capital word that is in no list, or a given name. */
export function isName(block: Block, at: number): boolean {
  if (at >= block.count || !block.capital(at)) return false;
  const is = block.is(at);
  // In `Karl August` the month is a name.
  if (is & Is.Calendar) return (is & Given) !== 0 && isNoMonth(block, at);
  if (is & (Given | Is.Patronymic)) return (is & Is.Organization) === 0;
  return (is & Blocking) === 0 && block.to(at) - block.from(at) > 1;
}

/** In `Karl August` and `August Schlegel` the month is a name; in `in August Schlegel left` it is none. */
function isNoMonth(block: Block, at: number): boolean {
  if (particlesAt(block, at + 1) > 0) return true;
  if (at > 0 && block.joined(at)) {
    if (isGiven(block, at - 1) && block.capital(at - 1)) return true;
    if (block.shape(at - 1) === Shape.Number || MONTH_BEFORE.test(block.word(at - 1))) return false;
  }
  const next = at + 1;
  return (
    next < block.count &&
    block.joined(next) &&
    block.capital(next) &&
    !block.possessive(at) &&
    (isGiven(block, next) || isUnknown(block, next))
  );
}

const MONTH_BEFORE =
  /^(?:in|on|of|by|since|until|till|from|to|early|late|mid|last|next|every|each|this|that|during|through|and|im|en|nel|le|en)$/i;

function mayBegin(block: Block, at: number, titled: boolean): boolean {
  // `l’Ambigu`, `all’Aurora`: an elided article stands before things.
  if (
    at > 0 &&
    block.gap(at) === 0 &&
    /^(?!d)[a-zà-ÿ]+['’]$/i.test(block.word(at - 1)) &&
    !(block.is(at) & (Given | Is.KnownName)) &&
    !/^de$/.test(block.word(Math.max(0, at - 2)))
  )
    return false;
  if (titled && block.capital(at) && PERSONAL_TITLE.test(block.word(at - 1))) return true;
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

/** Titles behind which every capital word is a name: `Mr. Pope`, `Miss French`. */
const PERSONAL_TITLE = /^(?:Mr|Mrs|Miss|Ms|Mme|Mlle|Messrs|Monsieur|Madame|Herr|Frau|Fräulein|Signora?|Sig|Señora?)$/;

/** `LENIN` in `V. I. LENIN`: a surname set in capitals, no acronym. */
const surnameInCapitals = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Caps &&
  block.to(at) - block.from(at) >= 3 &&
  /[AEIOUYÀ-ÖÙ-ÝАЕИОУЫЭЮЯ]/.test(block.word(at)) &&
  (block.is(at) & (Is.Organization | Is.Numeral)) === 0;

/** Whether a word goes on a name that began before it. */
function joinsName(block: Block, at: number): boolean {
  return (
    at < block.count &&
    block.joined(at) &&
    !block.possessive(at - 1) &&
    (isName(block, at) || block.initial(at) || surnameInCapitals(block, at))
  );
}

/** Lower-case particles from `at` on, ending before a capital word: for `van der Rohe` 2; 0 where there are none. */
function particlesAt(block: Block, at: number): number {
  let end = at;
  if (ARTICLE_PARTICLE.test(block.word(at))) return 0;
  while (end < at + 3 && end < block.count && (block.joined(end) || (end === at && block.initial(at - 1))) && isParticle(block, end)) end++;
  if (end === at || !(block.joined(end) && end < block.count)) return 0;
  if (SAINT.test(block.word(end)) && end + 1 < block.count && block.joined(end + 1) && block.capital(end + 1)) return end + 1 - at;
  if (!block.capital(end) && block.shape(end) !== Shape.Mixed) return 0;
  return (block.is(end) & (Is.Organization | Is.Title | Is.Calendar)) === 0 ? end - at : 0;
}

/** Articles, which are particles only behind another: `van der`, `de la`. */
const ARTICLE_PARTICLE = /^(?:der|den|dem|la|le|las|los|l['’]|y|al|el)$/;

const SAINT = /^(?:San|Santa|Sant|Santo|Saint)$/;

/** Words that open a title or a sentence behind an initial: `Palm, F. The Seals of Lund`. */
const OPENING =
  /^(?:The|A|An|In|On|Of|And|At|By|To|From|For|With|But|This|That|He|She|It|His|Her|Il|Gli|I|Un|Una|Les|Des|Sur|Dans|Der|Die|Das|Ein|Eine|Zur|Zum|Über|Aus|Los|Las|Sobre|О|В|К|На|По|Из)$/;

const NAME_PARTICLE =
  /^(?:de|da|di|del|della|dello|delle|degli|dei|dal|dalla|du|des|d['’]|van|von|vom|zu|zum|zur|der|den|ter|ten|te|af|av|ibn|bin|bint|ben|bar|al|el|la|l['’]|las|los|do|dos|das|le|y|st|of)$/;

function isParticle(block: Block, at: number): boolean {
  if (block.shape(at) !== Shape.Lower) return false;
  if ((block.is(at) & Is.Particle) === 0 && block.to(at) - block.from(at) > 3) return false;
  const word = block.word(at);
  return word !== "of" && NAME_PARTICLE.test(word);
}

/** `De`, `Della`, `Van`, `Ibn` before a name. */
function particleCapital(block: Block, at: number, more = MOST_PARTICLES): boolean {
  if (at + 1 >= block.count || block.shape(at) !== Shape.Capital || !block.joined(at + 1)) return false;
  const word = block.word(at);
  if (!CAPITAL_PARTICLE.test(word)) return false;
  if (isName(block, at + 1) || (more > 1 && particleCapital(block, at + 1, more - 1))) return true;
  if (SAINT.test(block.word(at + 1)) && at + 2 < block.count && block.joined(at + 2) && block.capital(at + 2)) return true;
  // `Da Ponte`, `Della Casa`: words that alone would be a bridge and a house
  return (
    NOBLE_PARTICLE.test(word) &&
    block.capital(at + 1) &&
    (block.is(at + 1) & (Is.Organization | Is.Place | Is.Calendar | Is.People | Is.Title)) === 0
  );
}

/** No name has more in a row. */
const MOST_PARTICLES = 4;

const CAPITAL_PARTICLE =
  /^(?:De|Di|Del|Della|Delle|Dello|Degli|Dei|Dal|Dalla|Du|Des|Van|Von|Vander|Ten|Ter|Ibn|Bin|Abu|Al|El|Da|Dos|Mac|Fitz|Der|Den|Zu|Lo|La|Le)$/;

const NOBLE_PARTICLE = /^(?:Da|Della|Dalla|Del|Degli|Dei|Van|Von|Di|De)$/;

function withParticle(block: Block, at: number): Candidate | undefined {
  // An article opens titles and newspapers (`Il Mulino`, `La Stampa`); alone it is no particle.
  if (/^(?:La|Le|Lo|El|Der|Den|Al|Da|Zu)$/.test(block.word(at)) && block.opens(at)) return undefined;
  let last = at + 1;
  while (last - at < MOST_PARTICLES && (particleCapital(block, last) || SAINT.test(block.word(last)))) last++;
  const arabic = /^(?:Ibn|Abu|Umm|Bint|Bin)$/.test(block.word(at));
  while (
    arabic &&
    last - at < 5 &&
    last + 1 < block.count &&
    block.joined(last + 1) &&
    !block.possessive(last) &&
    (isName(block, last + 1) || /^(?:al|el|ibn|ad|ar|as|at|az)-/.test(block.word(last + 1)))
  )
    last++;
  return { first: at, last, kind: arabic ? "full" : "single", patronymic: false };
}

/** `I. S. Turgenev`, `A.M. Gorčakov`, `A.` in `A. and F. Schlegel`. */
function withInitials(block: Block, at: number): Candidate | undefined {
  let next = at;
  while (next - at <= MOST_INITIALS && block.initial(next) && (next === at || adjacentInitial(block, next))) next++;
  if (next >= block.count || next - at > MOST_INITIALS) return undefined;
  // `M. de Choiseul` is Monsieur.
  if (next === at + 1 && /^MM?$/.test(block.word(at)) && particlesAt(block, next) > 0) return undefined;
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

/** In no list that speaks against a surname, but perhaps a common word: `Smith`. */
const isPlainWord = (block: Block, at: number): boolean => isName(block, at) || (block.is(at) & Blocking & ~Is.Common) === 0;

const isUnknown = (block: Block, at: number): boolean => (block.is(at) & Blocking) === 0;

const adjacentInitial = (block: Block, at: number): boolean => (block.gap(at) & ~(Gap.Space | Gap.Period)) === 0;

/** `and F. Schlegel` behind initials or a given name that has no surname of its own. */
function sharesSurname(block: Block, at: number): boolean {
  if (!/^(?:and|und|et|e|y|i|и|&)$/.test(block.word(at)) || at + 1 >= block.count || !block.joined(at + 1)) return false;
  let next = at + 1;
  const start = next;
  while (block.initial(next)) next++;
  if (next > start) return next < block.count && isSurname(block, next);
  return (
    isGiven(block, next) && next + 1 < block.count && block.joined(next + 1) && isSurname(block, next + 1) && !isGiven(block, next + 1)
  );
}

/** Behind a given name or initials nearly every capital word is a surname. */
function isSurname(block: Block, at: number): boolean {
  if (OPENING.test(block.word(at))) return false;
  if (block.capital(at)) return (block.is(at) & (Never | Is.Calendar)) === 0 || (block.is(at) & Given) !== 0;
  return surnameInCapitals(block, at);
}

/** `Acton, John E.`, `Turgenev, I. S.`: where the second part is nothing but given names and initials. */
function inverted(block: Block, at: number): Candidate | undefined {
  let family = at;
  while (joinsName(block, family + 1) && family < at + 2 && !block.initial(family + 1)) family++;
  if (block.possessive(family) || (family > at && isGiven(block, at))) return undefined;
  let next = family + 1;
  if (next >= block.count) return undefined;
  const bare = block.gap(next) === Gap.Space && family === at && /[\u0400-\u052f]/.test(block.word(at).charAt(0));
  if (!bare && (block.gap(next) & ~Gap.Space) !== Gap.Comma) return undefined;
  if (bare && !block.initial(next)) return undefined;
  let initials = 0;
  let givens = 0;
  while (next < block.count && (next === family + 1 || (block.gap(next) & ~(Gap.Space | Gap.Period)) === 0)) {
    if (block.initial(next)) initials++;
    else if (isGiven(block, next) && block.capital(next) && initials === 0 && (givens === 0 || block.joined(next))) givens++;
    else break;
    next++;
  }
  if (initials + givens === 0 || initials > 4) return undefined;
  const last = next - 1;
  if (next < block.count && block.shape(next) === Shape.Number && block.initial(last) && (block.gap(next) & Gap.Open) === 0)
    return undefined;
  // `Nigra, G. Ranke and others` is a list: what follows would go on the second name.
  if (next < block.count && (block.gap(next) & ~(Gap.Space | (initials > 0 && block.initial(last) ? Gap.Period : 0))) === 0) {
    const period = (block.gap(next) & Gap.Period) !== 0;
    if (!period && ((block.capital(next) && isSurname(block, next)) || particlesAt(block, next) > 0)) return undefined;
    if (period && (initials === 0 || !opensReference(block, at)) && isName(block, next)) return undefined;
  }
  // A given name alone in a list of people is none: `Paolo, Maria and Carlo`.
  if (initials === 0 && (isGiven(block, at) ? !opensReference(block, at) : !(opensReference(block, at) && closes(block, next))))
    return undefined;
  if (initials > 0 && givens === 0 && !bare && !opensReference(block, at) && !closes(block, next)) return undefined;
  return { first: at, last, kind: "inverted", patronymic: false };
}

/** Where a reference may begin: the first word of a block, behind a semicolon, behind `see` or `in`. */
export function opensReference(block: Block, at: number): boolean {
  if (at === 0 || block.gap(at) & (Gap.Semicolon | Gap.Break)) return true;
  if ((block.gap(at) & Gap.Period) !== 0 && !block.abbreviation(at - 1)) return true;
  return (block.is(at - 1) & (Is.Reference | Is.Editor)) !== 0;
}

/** Whether what stands before word `at` ends a name in a reference. */
const closes = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Period | Gap.Comma | Gap.Open | Gap.Colon | Gap.Semicolon | Gap.Quote)) !== 0;

/** `Nicholas II`, `Catherine the Great`, `Cyril of Alexandria`. */
function regnal(block: Block, at: number, titled: boolean): Candidate | undefined {
  if (block.possessive(at)) return undefined;
  if (!isGiven(block, at) && !(block.is(at) & Is.KnownName) && !titled) return fromPlace(block, at);
  let next = at + 1;
  while (next < at + 3 && next < block.count && block.joined(next) && isGiven(block, next) && block.capital(next)) next++;
  if (next >= block.count || !block.joined(next)) return undefined;
  if (block.shape(next) === Shape.Letter && block.initial(next) && isSurnameSoon(block, next + 1) && !titled) return undefined;
  if ((block.is(next) & Is.Numeral) !== 0 && block.word(next) !== "I" && block.word(next) !== "X") return ofHouse(block, at, next);
  if (
    block.word(next) === "I" &&
    (titled ||
      block.possessive(next) ||
      next + 1 >= block.count ||
      block.gap(next + 1) !== Gap.Space ||
      !LOWER_VERB.test(block.word(next + 1)))
  )
    return { first: at, last: next, kind: "regnal", patronymic: false };
  const word = block.word(next);
  if (
    /^(?:the|der|die|il|lo|la|le|el)$/.test(word) &&
    next + 1 < block.count &&
    block.joined(next + 1) &&
    block.shape(next + 1) === Shape.Capital
  ) {
    const is = block.is(next + 1);
    if (is & Is.Byname && (is & (Is.Organization | Is.People)) === 0)
      return { first: at, last: next + 1, kind: "byname", patronymic: false };
  }
  if (/^(?:of|von|de|d['’]|di|da)$/.test(word) && next === at + 1 && next + 1 < block.count && (block.gap(next + 1) & ~Gap.Space) === 0) {
    const is = block.is(next + 1);
    if (!isGiven(block, at) || (word !== "of" && !(is & Is.Place))) return undefined;
    if (
      block.capital(next + 1) &&
      (is & (Is.Organization | Is.Calendar | Is.Title)) === 0 &&
      (block.is(at) & Is.Place) === 0 &&
      ((block.is(at) & Is.Common) === 0 || (is & Is.Place) !== 0 || !block.opens(at))
    )
      return { first: at, last: next + 1, kind: "byname", patronymic: false };
  }
  return undefined;
}

/** `Nicholas II`, but `Johann II Bernoulli`. */
function ofHouse(block: Block, first: number, numeral: number): Candidate {
  const next = numeral + 1;
  if (!block.possessive(numeral) && joinsName(block, next) && isUnknown(block, next) && !block.initial(next))
    return { first, last: next, kind: "full", patronymic: false };
  return { first, last: numeral, kind: "regnal", patronymic: false };
}

/** `Adelard of Bath`: a word in no list, without an article, and a known place. */
function fromPlace(block: Block, at: number): Candidate | undefined {
  const of = at + 1;
  if (
    !isName(block, at) ||
    !isUnknown(block, at) ||
    block.is(at) & (Is.KnownName | Is.SurnameShape) ||
    of + 1 >= block.count ||
    !block.joined(of) ||
    !block.joined(of + 1) ||
    block.word(of) !== "of"
  )
    return undefined;
  if ((block.is(of + 1) & Is.Place) === 0 || (at > 0 && block.joined(at) && /^(?:the|a|an|this|each|every)$/i.test(block.word(at - 1))))
    return undefined;
  return { first: at, last: of + 1, kind: "byname", patronymic: false };
}

const LOWER_VERB = /^(?:am|was|have|had|will|would|shall|should|can|could|may|do|did|think|know|believe|saw|see|went|found|say|said)$/;

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
  return at === 0 || !block.joined(at) || !/^(?:the|le|la|les|il|el|los|las|der|die|das|au|du|del|al|a)$/i.test(block.word(at - 1));
}

function isSurnameSoon(block: Block, at: number): boolean {
  let next = at;
  while (block.initial(next)) next++;
  return (
    next < block.count && (block.gap(next) & ~(Gap.Space | Gap.Period)) === 0 && (isSurname(block, next) || particlesAt(block, next) > 0)
  );
}

/** `Jr.`, `III`, `fils` behind a name. */
function withSuffix(block: Block, last: number): number {
  const next = last + 1;
  if (next >= block.count || block.possessive(last)) return last;
  if ((block.gap(next) & ~(Gap.Space | Gap.Comma)) === 0 && /^(?:Jr|Sr|Esq|jun|sen)$/.test(block.word(next))) return next;
  return block.joined(next) && /^(?:III|IV|II)$/.test(block.word(next)) ? next : last;
}
