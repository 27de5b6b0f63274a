import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isInState, locatesTown } from "../names/american-states";
import { isUnknown } from "../names/name-words";
import { isStarred } from "../names/stars";
import { Gap, Shape } from "../scan";
import { isCitedAuthor } from "../sources/author-date";
import { isDatedInList } from "../sources/dated-in-notes";
import { italicAt } from "../sources/set-off";
import { AND, OF as ENGLISH_OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { belongs } from "./belongs";
import { HIS, isStranger, PREPOSITION, verb, WHOM } from "./deeds";
import { Evidence } from "./evidence";
import { isFirm } from "./firms";
import { predicate } from "./predicate";
import { isForeign } from "./rows";
import { isBody, isCounties, thingBehind } from "./things-behind";

/** What stands behind a name and speaks for or against a person. */
export function behind(block: Block, name: Candidate): number {
  const next = name.last + 1;
  if (next >= block.count || isStarred(block, name.first, name.last)) return 0;
  if (isCitedAuthor(block, name)) return Evidence.Author;
  if (isFirm(block, name) || isDomain(block.text, block.to(name.last)) || isNumbered(block.text, block.to(name.last)))
    return Evidence.Derived;
  // `Ellwick’s “Quiet Harvest”`
  if (block.possessive(name.last) && block.gap(next) & Gap.Quote && isStranger(block, name.last)) return Evidence.Personal;
  if (block.possessive(name.last)) return block.joined(next) ? belongs(block, next) : 0;
  const gap = block.gap(next);
  if ((block.shape(next) === Shape.Number || gap & Gap.Break) && isDatedInList(block, name)) return Evidence.Author;
  // `the Panther scribe Eldridge Cleaver`: the first is what the other belongs to.
  if (block.joined(next) && isOfficeOfNext(block, name, next)) return Evidence.Place;
  // `his famous Liaozhai zhiyi`: a title in another language
  if (isTitleOfOthers(block, name)) return Evidence.The;
  if (AND.fits(block, next)) {
    // `Keng Swee and I`
    if (I.fits(block, next + 1) && block.joined(next + 1) && block.english) return Evidence.Cue;
    // `Ellwick and his students`
    if (HIS.fits(block, next + 1) && block.joined(next) && block.joined(next + 1) && isStranger(block, name.last)) return Evidence.Personal;
    // `between Holt and Andrew counties`
    if (block.capital(next + 1) && block.joined(next + 2) && (isCounties(block, next + 2) || isBody(block, next + 2)))
      return Evidence.Derived;
  }
  if (block.joined(next)) return verb(block, next) | thingBehind(block, name, next);
  // `Short—who was born there`
  if (gap === Gap.Break && RELATIVE.fits(block, next)) return Evidence.Who;
  let bits = 0;
  if (gap & Gap.Open) bits |= dates(block, next) | (holds(block, next) ? Evidence.Apposition : 0);
  if (locatesTown(block, next) || (name.first === name.last && isInState(block, next))) return Evidence.Place;
  if ((gap & ~Gap.Space) === Gap.Period && CITED.fits(block, next) && CIT.fits(block, next + 1)) bits |= Evidence.Author;
  // `Pera, present-day Beyoğlu`
  if (PRESENT.fits(block, next) && name.first === name.last && next + 1 < block.count && block.capital(next + 1))
    return Evidence.Place | Evidence.Derived;
  if ((gap & ~Gap.Space) === Gap.Comma)
    bits |=
      entitles(block, name) || isSeen(block, name)
        ? Evidence.Author
        : apposition(block, next) || predicate(block, next) || besides(block, next);
  return bits;
}

/** `Sekwele [chief of the lake]`, `Orpen (clerk of the works)`: an office of something in brackets. */
const holds = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Lower && (block.is(at) & (Is.Role | Is.Kin)) !== 0 && block.joined(at + 1) && OF.fits(block, at + 1);

/** Whether a word in no list goes on in small letters what stands in English text. */
const isTitleOfOthers = (block: Block, { last, kind }: Candidate): boolean =>
  (kind === "single" || kind === "several") &&
  block.english &&
  isForeign(block, last + 1) &&
  (opensGloss(block, last + 2) || isForeign(block, last + 2));

/** `Liaozhai zhiyi (Strange stories`, before word `at` the bracket */
const opensGloss = (block: Block, at: number): boolean => (block.gap(at) & Gap.Open) !== 0;

/** `Лента.ру`, `Orvella.com`: no sentence begins in lower case, without a space. */
const isDomain = (text: string, at: number): boolean => text.charCodeAt(at) === 46 && /^[a-zа-я]$/.test(text.charAt(at + 1));

/** `Kepler-62f`, `Mariner-9` */
const isNumbered = (text: string, at: number): boolean => text.charCodeAt(at) === 45 && /^\d$/.test(text.charAt(at + 1));

const I = new WordPattern(/^I$/);

/** `Flammermont. Loco cit.` */
const CITED = new WordPattern(/^(?:Loco?|Op|Ouvr|Art)$/i);
const CIT = new WordPattern(/^(?:cit|cité)$/);

/** `vgl. Friedjung, Österreich 2, 114`: in running text, too, a title with a number follows who is to be compared. */
const isSeen = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  first > 0 &&
  block.capital(last + 1) &&
  [last + 2, last + 3, last + 4, last + 5].some((at) => block.shape(at) === Shape.Number) &&
  SEEN.fits(block, ESPECIALLY.fits(block, first - 1) ? first - 2 : first - 1) &&
  isUnknown(block, last);

const SEEN = new WordPattern(/^(?:see|consult|vgl|siehe|cf|cfr|voir|vedi|vid|véase|см|срв?)$/i);
const ESPECIALLY = new WordPattern(
  /^(?:especially|particularly|also|further|besonders|auch|surtout|aussi|specialmente|anche|especialmente)$/,
);

/** `anders Srbik, *Deutsche Einheit*`: behind a word in no list a title in italics. */
const entitles = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  (block.cites || first === 0) &&
  isUnknown(block, last) &&
  italicAt(block, block.from(last + 1)) &&
  !italicAt(block, block.from(last));

const PRESENT = new WordPattern(/^(?:present-day|modern-day|today['’]s|today)$/);

/** Whether an office in lower case stands right behind a single word, and somebody's full name behind the office. */
const isOfficeOfNext = (block: Block, { kind, last }: Candidate, next: number): boolean =>
  kind === "single" &&
  block.shape(next) === Shape.Lower &&
  (block.is(next) & Is.Role) !== 0 &&
  isUnknown(block, last) &&
  block.joined(next + 1) &&
  block.capital(next + 1) &&
  (block.is(next + 1) & Given) !== 0 &&
  block.joined(next + 2) &&
  block.capital(next + 2);

/** `(1889–1966)`, `(b. 1889)`, `(born in Turin)`, `(d. 1321)`. */
function dates(block: Block, at: number): number {
  const start = block.from(at);
  const said = LIFE.exec(block.text.slice(Math.max(0, start - 2), start + 24));
  if (!said) return 0;
  // Few lives are shorter than a war: `The Conspiracy of Lugo (1844–1849)`.
  const [, from = "", to = ""] = said;
  const years = Number(to.length < from.length ? from.slice(0, from.length - to.length) + to : to) - Number(from);
  return from === "" || years < 0 || years >= SHORTEST_LIFE ? Evidence.Dates : 0;
}

const SHORTEST_LIFE = 16;

const LIFE =
  /^[\s(]{1,2}(?:(?:ca?\. ?|circa )?(\d{3,4}) ?(?:BC)?[-–—] ?(?:ca?\. ?)?(\d{2,4})\)|(?:born|died|murdered|assassinated|executed|killed|b\.|d\.|fl\.|r\.|reg\.|geb\.|gest\.|né|née|nato|nata|род\.)\s|[*†] ?\d)/;

/** `, the Soviet ambassador`, `, who`, `, born in`, `, son of`. */
function apposition(block: Block, at: number): number {
  const kinds = IN_APPOSITION.of(block, at);
  const isQuale = QUALE.fits(block, at + 1) && block.joined(at + 1);
  if (block.shape(at) === Shape.Lower) {
    if (kinds === 0 && !(block.is(at) & (Is.Role | Is.Title | Is.Kin))) return isQuale ? Evidence.Who : 0;
    if (kinds & IN_APPOSITION.bit.QUI) return Evidence.Apposition;
    if (kinds & IN_APPOSITION.bit.PARTICIPLE && block.joined(at + 1)) return Evidence.Verb;
    if (kinds & IN_APPOSITION.bit.RELATIVE || (WHOM.fits(block, at + 1) && kinds & IN_APPOSITION.bit.PREPOSITION)) return Evidence.Who;
  }
  if (isQuale) return Evidence.Who;
  if (kinds & IN_APPOSITION.bit.BORN) return Evidence.Dates;
  for (let next = at; next < at + 6 && next < block.count; next++) {
    if (next > at && !block.joined(next)) return 0;
    // `Thence, a corps of clerks`: what is spoken of is the corps.
    if (next > at && ENGLISH_OF.fits(block, next) && !ONE.fits(block, next - 1)) return 0;
    // `Papists, Calvinists and other heretics`
    if (OTHER.fits(block, next)) return 0;
    const is = block.is(next);
    if (
      is & (Is.Role | Is.Title | Is.Kin) &&
      (block.shape(next) === Shape.Lower ||
        ((next === at ||
          (next === at + 1 && (HIGH.fits(block, at) || block.is(at) & Is.People)) ||
          (THE.fits(block, at) && allCapitals(block, at + 1, next))) &&
          !block.initial(next)))
    ) {
      // `Carpentras, Mgr Joseph de Beni`: the title of the next one.
      if (next === at && block.shape(at) === Shape.Capital && is & Is.Title && block.joined(at + 1) && block.capital(at + 1)) return 0;
      if (next === at && block.shape(next) === Shape.Lower && !(is & Is.Role) && !OF.fits(block, next + 1)) continue;
      return is & Is.Kin || (HIS.fits(block, at) && is & Is.Role) ? Evidence.Kin : Evidence.Apposition;
    }
    if (
      block.opens(at - 1) &&
      THE.fits(block, at) &&
      next > at &&
      block.gap(next + 1) & Gap.Comma &&
      verb(block, next + 1) === Evidence.Says
    )
      return Evidence.Says;
    if (next === at && !(kinds & IN_APPOSITION.bit.OPENS) && block.shape(next) === Shape.Lower) return 0;
  }
  return 0;
}

/** What stands with a capital before a capital office: `Dahl, Prime Minister and ruler of the isle`. */
const HIGH = new WordPattern(/^(?:Prime|Foreign|Home|Colonial|Chief|Vice|Deputy|Grand|High|Acting|Assistant|Under|Permanent|Crown|First)$/);

const OTHER = new WordPattern(/^other$/);
/** `Cochin, his friend`: nobody has a town for a friend. */
const ONE = new WordPattern(/^(?:one|two|three|four|some|most|many|several|all|head|chief|leader|first|last|best|both)$/);
const OF = new WordPattern(/^(?:of|de|d['’]|du|des|di|del|della|dello|degli|dell['’]|der|da|do|van|av|à|en)$/);

/** `the Home Secretary` */
function allCapitals(block: Block, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (block.shape(at) !== Shape.Capital || block.is(at) & (Is.Place | Is.Organization)) return false;
  return true;
}

/** `Pratt, at the consulate, called him`: the verb behind what is put in between. */
function besides(block: Block, at: number): number {
  // `Kawai, too, travelled`
  if (ASIDE.fits(block, at) && at + 1 < block.count && (block.gap(at + 1) & ~Gap.Space) === Gap.Comma) {
    const bits = verb(block, at + 1);
    return bits && bits | Evidence.By;
  }
  if (!PREPOSITION.fits(block, at) && !(SOON.fits(block, at) && PREPOSITION.fits(block, at + 1))) return 0;
  for (let next = at + 1; next < at + LONGEST_ASIDE && next < block.count; next++) {
    if (block.joined(next)) continue;
    const bits = (block.gap(next) & ~Gap.Space) === Gap.Comma ? verb(block, next) : 0;
    return bits && bits | Evidence.By;
  }
  return 0;
}

const ASIDE = new WordPattern(
  /^(?:too|however|also|therefore|though|meanwhile|moreover|indeed|perhaps|then|likewise|nevertheless|nonetheless|thus|instead|again|apparently|presumably|evidently|incidentally)$/,
);

const LONGEST_ASIDE = 13;

const SOON = new WordPattern(/^(?:soon|shortly|long|just|immediately|not|even|once|now|then)$/);

const THE = new WordPattern(/^(?:the|his|her|its|then|il|lo|le|der|die|el)$/);

const QUALE = new WordPattern(/^(?:quale|quali)$/);

const RELATIVE = new WordPattern(/^(?:who|whom|whose)$/);

/** What an apposition in small letters may begin with, but for offices and kin: of other words `apposition` asks nothing. */
const IN_APPOSITION = new WordKinds({
  RELATIVE,
  PREPOSITION,
  OTHER,
  /** French says of things, too. */
  QUI: /^qui$/,
  /** `Clarkson, riding through` */
  PARTICIPLE:
    /^(?!during|according|including|excluding|regarding|concerning|following|notwithstanding|being|nothing|something|everything|anything|morning|evening|spring|king)[a-z]{3,}ing$/,
  BORN: /^(?:born|né|née|nato|nata|geboren|geb|nacido|nacida|nascido|nascida|morto|morta|mort|morte|muerto|muerta|gestorben|gest|deceduto|deceduta|décédé|décédée|fallecido|fallecida|falecido|falecida|født|född|alias|aged|dit|dite|detto|detta|genannt)$/,
  OPENS: /^(?:the|a|an|une?|una|uno|eine?|l['’]|then|now|former|formerly|his|her|its|whose|il|lo|la|der|die|le|el|one|chief|head|another)$/,
});
