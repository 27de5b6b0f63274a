import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { MONSIEUR } from "../words/romance";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** Classes of words that are no names by themselves. */
export const Blocking =
  Is.Place | Is.Organization | Is.People | Is.Calendar | Is.Title | Is.Role | Is.Common | Is.Opener | Is.Numeral | Is.NounShape | Is.Reference | Is.Editor | Is.Kin |
  Is.PersonVerb | Is.Attributive | Is.Personal | Is.ObjectVerb | Is.Cue | Is.Suffix; // biome-ignore format: one list

/** `Ada`, and `Frank`, which may be something else. */
export const isGiven = (block: Block, at: number): boolean => (block.is(at) & Given) !== 0;

/** A capital word that is in no list, or a given name. */
export function isName(block: Block, at: number): boolean {
  if (at >= block.count || !block.capital(at)) return false;
  const is = block.is(at);
  // In `Karl August` the month is a name.
  if (is & Is.Calendar) return (is & Given) !== 0 && isNoMonth(block, at);
  // `Bill Hunt`, but `the Reform Bill`
  if (is & (Given | Is.Patronymic)) return (is & Is.Organization) === 0 || ((block.english || block.german) && opensUnknown(block, at));
  // In `Golo Mann` the man is a name.
  if ((is & Blocking) === Is.Kin && is & Is.KnownName && !block.german) return true;
  return (is & Blocking) === 0 && block.to(at) - block.from(at) > 1;
}

/** Whether no capital word but a title stands before word `at`, and one that is in no list, or a name, behind it: `President Bill Hunt`,
 *  `Bill Jordan`, `Bill de Rosier`. */
const opensUnknown = (block: Block, at: number): boolean =>
  !(block.joined(at) && block.shape(at - 1) === Shape.Capital && (block.is(at - 1) & (Is.Title | Is.Organization)) !== Is.Title) &&
  !block.possessive(at) &&
  block.joined(at + 1) &&
  (block.capital(at + 1)
    ? isUnknown(block, at + 1) || (block.is(at + 1) & (Is.SurnameShape | Given)) !== 0
    : particlesAt(block, at + 1) > 0);

/** In `Karl August` and `August Schlegel` the month is a name; in `in August Schlegel left` it is none. */
function isNoMonth(block: Block, at: number): boolean {
  if (particlesAt(block, at + 1) > 0) return true;
  // `from Jan Žižka`: abbreviated months stand before numbers.
  if (JAN.fits(block, at) && block.joined(at + 1) && block.capital(at + 1)) return true;
  // `короля Августа II`
  if (KING.fits(block, at + 1) && block.joined(at + 1)) return true;
  // In English text no month is called `Julio`.
  if (ROMANCE_MONTH.fits(block, at) && block.english) return true;
  // `am 12. April Barthel Meyer`
  if (at > 0 && block.gap(at) === (Gap.Period | Gap.Space) && block.shape(at - 1) === Shape.Number && block.german) return false;
  if (at > 0 && block.joined(at)) {
    if (isGiven(block, at - 1) && block.capital(at - 1)) return true;
    if (block.shape(at - 1) === Shape.Number || MONTH_BEFORE.fits(block, at - 1)) return false;
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

const KING = new WordPattern(/^(?:II|III|IV)$/);
const JAN = new WordPattern(/^Jan$/);
const ROMANCE_MONTH = new WordPattern(/^(?:Julio|Junio|Augusto|Octavio|Avril|Abril)$/);

const MONTH_BEFORE = new WordPattern(
  /^(?:in|on|of|by|since|until|till|from|to|early|late|mid|last|next|every|each|this|that|during|through|and|im|en|nel|le|en)$/i,
);

/** `LENIN` in `V. I. LENIN`: a surname set in capitals, no acronym. */
export const surnameInCapitals = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Caps &&
  block.to(at) - block.from(at) >= 3 &&
  VOWEL.fits(block, at) &&
  (block.is(at) & (Is.Organization | Is.Numeral)) === 0 &&
  !isInHeading(block, at);

/** `PHILIP AND JOANNA`, `FERDINAND VISITS NAPLES`: a word of a heading in capitals that is no surname. */
const isInHeading = (block: Block, at: number): boolean =>
  CONJUNCTION.fits(block, at) ||
  (at > 0 &&
    block.shape(at - 1) === Shape.Caps &&
    (block.shape(at + 1) === Shape.Caps || block.shape(at - 2) === Shape.Caps) &&
    (block.is(at) & (Is.Common | Is.SurnameShape | Is.KnownName | Given)) === Is.Common);

const CONJUNCTION = new WordPattern(/^(?:AND|OR|THE|OF|IN|TO|AT|BY|FOR|WITH|FROM|UND|ET)$/);

const VOWEL = new WordPattern(/[AEIOUYÀ-ÖÙ-ÝАЕИОУЫЭЮЯ]/);

/** Whether a word goes on a name that began before it. */
export function joinsName(block: Block, at: number): boolean {
  return (
    at < block.count &&
    block.joined(at) &&
    !block.possessive(at - 1) &&
    (isName(block, at) || block.initial(at) || surnameInCapitals(block, at))
  );
}

/** Lower-case particles from `at` on, ending before a capital word: for `van der Rohe` 2; 0 where there are none. */
export function particlesAt(block: Block, at: number): number {
  let end = at;
  if (ARTICLE_PARTICLE.fits(block, at) && !opensSurname(block, at)) return 0;
  // `Adam Holski vel Grawski`, not `Plinius vel Tacitus`
  if (block.latin && VEL.fits(block, at)) return 0;
  // `Thomas à Kempis`, not `Napoléon à Talleyrand`
  if (block.to(at) - block.from(at) === 1 && TO.fits(block, at) && !OF_KEMPIS.fits(block, at + 1)) return 0;
  // `Fürst Esch des Paschas Freund`
  if (DES.fits(block, at) && block.german) return 0;
  while (
    end < at + 3 &&
    end < block.count &&
    (joinsParticle(block, end) || (end === at && block.initial(at - 1))) &&
    isParticle(block, end)
  )
    end++;
  if (end === at || !(joinsParticle(block, end) && end < block.count)) return 0;
  if (SAINT.fits(block, end) && end + 1 < block.count && block.joined(end + 1) && block.capital(end + 1)) return end + 1 - at;
  if (!block.capital(end) && block.shape(end) !== Shape.Mixed) return 0;
  // `Vicki zum Tee`
  if (ZU.fits(block, at) && !isUnknown(block, end)) return 0;
  // `Nando dalla Chiesa`: behind a given name a church is a surname; `L. von Pastor`
  const never =
    ITALIAN_PARTICLE.fits(block, at) && isGiven(block, at - 1)
      ? Is.Calendar
      : Is.Organization | Is.Calendar | (block.initial(at - 1) ? 0 : Is.Title);
  return (block.is(end) & never) === 0 ? end - at : 0;
}

/** `Hugo le Carvé`, `Hassan al Orvani`: in English text an article of another language right behind a given name. */
const opensSurname = (block: Block, at: number): boolean =>
  FOREIGN_ARTICLE.fits(block, at) && block.joined(at) && block.capital(at - 1) && isGiven(block, at - 1) && block.english;

const FOREIGN_ARTICLE = new WordPattern(/^(?:le|la|al|el)$/);

const VEL = new WordPattern(/^vel$/);
const TO = new WordPattern(/^[aà]$/);
const OF_KEMPIS = new WordPattern(/^(?:Becket|Kempis|Wood|Lasco|Court|Beckett)$/);
const DES = new WordPattern(/^des$/);
const VON = new WordPattern(/^(?:Von|Zu|Zum|Zur)$/);
const ZU = new WordPattern(/^(?:zu|zum|zur)$/);
const ITALIAN_PARTICLE = new WordPattern(/^(?:dalla|dal|dalle|dallo|dagli|dai|della|dello)$/);

/** Whether a word is the `Chiesa` of `dalla Chiesa` in running English, where the particle is no preposition. */
export const isParticled = (block: Block, at: number): boolean =>
  block.joined(at) &&
  ITALIAN_PARTICLE.fits(block, at - 1) &&
  block.english &&
  !(block.joined(at - 1) && block.capital(at - 2)) &&
  block.prose.block.kind !== "note";

/** The second word of `L’Enfant`, where its article is written as that of a name. */
export const isElidedName = (block: Block, at: number): boolean =>
  block.gap(at) === 0 && CAPITAL_LE.fits(block, at - 1) && block.capital(at) && block.english;

const CAPITAL_LE = new WordPattern(/^L['’]$/);

/** Whether nothing but a space, or the full stop of `v.`, stands before a word. */
const joinsParticle = (block: Block, at: number): boolean =>
  block.joined(at) || (isAbbreviatedParticle(block, at - 1) && (block.gap(at) & ~(Gap.Space | Gap.Period)) === 0);

/** The `v.` of `C. v. Littrow`, the `d.` of `v. d. Goltz`. */
const isAbbreviatedParticle = (block: Block, at: number): boolean =>
  at >= 0 &&
  block.text.charCodeAt(block.to(at)) === 46 &&
  ((V.fits(block, at) && (D.fits(block, at + 1) || isForename(block, at - 1) || RANK.fits(block, at - 1))) ||
    (D.fits(block, at) && V.fits(block, at - 1)) ||
    (B.fits(block, at) && block.joined(at) && block.capital(at - 1) && block.capital(at + 1)));

/** `Heinrich Ritter v. Hochfeld` */
const RANK = new WordPattern(/^(?:Ritter|Freiherr|Graf|Edler|Fürst|Baron)$/);

/** Not the `Parker` of a trial, `Parker v. Mills`. */
const isForename = (block: Block, at: number): boolean => block.initial(at) || (isGiven(block, at) && !(block.is(at) & Is.SurnameShape));

const V = new WordPattern(/^v$/);
const D = new WordPattern(/^d$/);
/** The `b.` of `ʿAli b. Musa`, a son. */
const B = new WordPattern(/^b$/);

/** Articles, which are particles only behind another: `van der`, `de la`. */
const ARTICLE_PARTICLE = new WordPattern(/^(?:der|den|dem|la|le|las|los|l['’]|y|al|el)$/);

export const SAINT = new WordPattern(/^(?:San|Santa|Sant|Santo|Saint)$/);

const NAME_PARTICLE = new WordPattern(
  /^(?:de|da|di|del|della|dello|delle|degli|dei|dal|dalla|du|des|d['’]|van|von|fon|фон|де|дю|ван|дер|дель|делла|ди|vom|zu|zum|zur|der|den|ter|ten|te|af|av|ibn|bin|bint|ben|bar|al|el|la|l['’]|las|los|do|dos|das|le|y|st|à|a|vel)$/,
);

function isParticle(block: Block, at: number): boolean {
  if (block.shape(at) !== Shape.Lower) return false;
  if ((block.is(at) & Is.Particle) === 0 && block.to(at) - block.from(at) > 3) return false;
  return isAbbreviatedParticle(block, at) || NAME_PARTICLE.fits(block, at);
}

/** `De`, `Della`, `Van`, `Ibn` before a name. */
export function particleCapital(block: Block, at: number, more = MOST_PARTICLES): boolean {
  if (at + 1 >= block.count || block.shape(at) !== Shape.Capital || !block.joined(at + 1)) return false;
  if (!CAPITAL_PARTICLE.fits(block, at)) return false;
  // `Von Roggenbach, eine Erklärung`: a preposition
  if (VON.fits(block, at) && (!block.joined(at) || block.opens(at)) && block.german && !block.english) return false;
  if (isName(block, at + 1) || (more > 1 && particleCapital(block, at + 1, more - 1))) return true;
  if (particlesBehind(block, at) > 0) return true;
  if (SAINT.fits(block, at + 1) && at + 2 < block.count && block.joined(at + 2) && block.capital(at + 2)) return true;
  // `Ada G. La France`
  if (CAPITAL_ARTICLE.fits(block, at) && block.capital(at + 1) && isBehindForename(block, at) && block.english) return true;
  // `Da Ponte`, `Della Casa`: words that alone would be a bridge and a house
  return (
    (NOBLE_PARTICLE.fits(block, at) || (CAPITAL_ARTICLE.fits(block, at) && (isBehindForename(block, at) || isBehindTitle(block, at)))) &&
    block.capital(at + 1) &&
    (block.is(at + 1) & (Is.Organization | Is.Place | Is.Calendar | Is.People | Is.Title)) === 0
  );
}

/** Lower-case particles behind `Van` and `De` at the head of a name: in `Van der Goes` and `De la Cruz` one. */
export const particlesBehind = (block: Block, at: number): number =>
  block.joined(at + 2) &&
  ((DUTCH_PARTICLE.fits(block, at) && DUTCH_ARTICLE.fits(block, at + 1) && block.capital(at + 2)) ||
    (DE.fits(block, at) && ROMANCE_ARTICLE.fits(block, at + 1) && isName(block, at + 2)))
    ? 1
    : 0;

const DUTCH_PARTICLE = new WordPattern(/^(?:Van|Von)$/);
const DUTCH_ARTICLE = new WordPattern(/^(?:der|den|de|ter|het)$/);

const DE = new WordPattern(/^De$/);
const ROMANCE_ARTICLE = new WordPattern(/^(?:la|las|los|l['’])$/);

/** No name has more in a row. */
export const MOST_PARTICLES = 4;

const CAPITAL_PARTICLE = new WordPattern(
  /^(?:De|Di|Del|Della|Delle|Dello|Degli|Dei|Dal|Dalla|Du|Des|Van|Von|Vander|Ten|Ter|Ibn|Bin|Bar|Ab[uúûūíī]|Al|El|Da|Dos|Mac|Fitz|Der|Den|Zu|Lo|La|Le)$/,
);

const isBehindForename = (block: Block, at: number): boolean =>
  at > 0 && (block.initial(at - 1) ? adjacentInitial(block, at) : block.joined(at)) && isForename(block, at - 1);

/** `M. de La Tour du Pin` */
const isBehindTitle = (block: Block, at: number): boolean =>
  at > 1 && OF_TITLE.fits(block, at - 1) && block.joined(at) && ((block.is(at - 2) & Is.Title) !== 0 || MONSIEUR.fits(block, at - 2));
const OF_TITLE = new WordPattern(/^(?:de|di)$/);

/** `Henri Le Dran`, though `dran` is a word of German */
const CAPITAL_ARTICLE = new WordPattern(/^(?:Le|La|Lo|Du|Des)$/);

const NOBLE_PARTICLE = new WordPattern(/^(?:Da|Della|Dalla|Del|Degli|Dei|Van|Von|Di|De)$/);

/** In no list that speaks against a surname, but perhaps a common word: `Smith`. */
export const isPlainWord = (block: Block, at: number): boolean => isName(block, at) || (block.is(at) & Blocking & ~Is.Common) === 0;

/** A word that is in no list but those of surnames: `Ellwick`. */
export const isUnknown = (block: Block, at: number): boolean => (block.is(at) & Blocking) === 0;

/** Whether nothing but a space and a full stop stands before a word, as between initials: `A. M.`, `A.M.` */
export const adjacentInitial = (block: Block, at: number): boolean => (block.gap(at) & ~(Gap.Space | Gap.Period)) === 0;

/** Whether what stands before word `at` ends a name in a reference. */
export const closes = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Period | Gap.Comma | Gap.Open | Gap.Colon | Gap.Semicolon | Gap.Quote)) !== 0;
