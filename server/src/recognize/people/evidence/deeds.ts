import type { Block } from "../block";
import { isGiven, isUnknown } from "../names/name-words";
import { Shape } from "../scan";
import { BY, FOR } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { Evidence } from "./evidence";
import { isRomanceParticiple } from "./other-languages";
import { IS, predicate } from "./predicate";

/** What the verb right behind a name says of it: in `Acton observed that` bits of `Evidence`. */
export function verb(block: Block, at: number, name = at - 1): number {
  if (block.shape(at) !== Shape.Lower) return 0;
  // `Tobias Ellwick from whom he ran`
  if (isOfWhom(block, at)) return Evidence.Who;
  const first = TELLS.of(block, at);
  if (first === 0 && !(block.is(at) & VERBS)) return 0;
  let next = at;
  while (next < at + 2 && next + 1 < block.count && TELLS.of(block, next) & TELLS.bit.PRONOUN && block.shape(next + 1) === Shape.Lower)
    next++;
  if (next > at) return verb(block, next, name);
  if (first & TELLS.bit.ADVERB && at + 1 < block.count && block.joined(at + 1)) next++;
  if (next > at && isOfWhom(block, next)) return Evidence.Who;
  const told = ofSmallWord(block, next, name);
  if (told !== undefined) return told;
  const is = block.is(next);
  const kinds = TELLS.of(block, next);
  // `the Punic war`, `the Shang era`: verbs of other languages
  if (ENGLISH_NOUN.fits(block, next) && block.english) return 0;
  if (kinds & TELLS.bit.MOVES && !(block.opens(name) && THINGS_TOO.fits(block, next))) return Evidence.Says;
  if (is & Is.LooseVerb) return AUXILIARY.fits(block, next) ? Evidence.Verb : act(block, name, next);
  // `a castle owned by nobody`
  if (is & Is.PersonVerb) return BY.fits(block, next + 1) && DONE.fits(block, next) ? 0 : Evidence.Says;
  if ((is & ~Is.Common) === 0 && kinds & TELLS.bit.PAST && block.english)
    return AUXILIARY.fits(block, next) ? Evidence.Verb : act(block, name, next);
  if (kinds & TELLS.bit.PRESENT && block.english && doesTo(block, name, next + 1)) return Evidence.Verb | Evidence.Personal;
  if (is & Is.ObjectVerb && kinds & TELLS.bit.PAST && !BY.fits(block, next + 1) && block.english) return Evidence.Verb;
  if (isStranger(block, name) && hasOwn(block, next)) return Evidence.Says;
  return next > at && block.is(at) & Is.LooseVerb ? Evidence.Verb : 0;
}

/** What a pronoun, an auxiliary or a past tense of other languages says of the name before it; nothing where the verb behind it tells more. */
function ofSmallWord(block: Block, at: number, name: number): number | undefined {
  const kinds = TELLS.of(block, at);
  if (kinds & TELLS.bit.WHO_OR_WHICH) return WHO.fits(block, at) ? Evidence.Who : 0;
  if (kinds & TELLS.bit.RUSSIAN_PAST) return Evidence.Verb;
  if (kinds & TELLS.bit.ROMANCE_PAST && (block.is(at) & ~(Is.Common | Is.Foreign)) === 0 && !block.english)
    return isUnknown(block, name) && !isGiven(block, name) && standsFree(block, name) ? Evidence.Verb | Evidence.Personal : Evidence.Verb;
  // `Zurloni ha ricordato`, `Quenebert a démontré`
  if (kinds & TELLS.bit.HAS && !block.english && block.joined(at + 1) && isPerfect(block, at + 1))
    return isUnknown(block, name) && !isGiven(block, name) && standsFree(block, name) ? Evidence.Verb | Evidence.Personal : Evidence.Verb;
  if (kinds & TELLS.bit.AS && at + 1 < block.count && block.is(at + 1) & (Is.Title | Is.Role)) return Evidence.Apposition;
  // `Ellwick was further punished`
  if (kinds & TELLS.bit.PASSIVE) {
    const done = TELLS.of(block, at + 1) & TELLS.bit.ADVERB || FURTHER.fits(block, at + 1) ? at + 2 : at + 1;
    if (block.is(done) & Is.ObjectVerb && block.joined(done) && isStranger(block, name)) return Evidence.Verb | Evidence.Personal;
    // `Ellwick was born in Cork`
    if (OF_LIFE.fits(block, done) && block.joined(done) && isStranger(block, name)) return Evidence.Says;
  }
  // `Ellwick did not depict`
  if (kinds & TELLS.bit.DID && NOT.fits(block, at + 1) && isStranger(block, name)) return Evidence.Verb | Evidence.Personal;
  return (kinds & TELLS.bit.IS && predicate(block, at)) || undefined;
}

/** `Ellwick lives in Cork with her husband`, `Ellwick is best known for his part in it`, `Ellwick holds degrees from Cork`: whether what is somebody's own, or
 *  what persons alone earn, stands in the same clause. */
function hasOwn(block: Block, verb: number): boolean {
  for (let at = verb + 1; at < verb + MOST_IN_CLAUSE && block.joined(at); at++) {
    const kinds = OWN.of(block, at);
    if (kinds & OWN.bit.CAREER) return true;
    if (kinds & OWN.bit.HIS) return block.joined(at + 1) && ((block.is(at + 1) & Is.Kin) !== 0 || FOR.fits(block, at - 1));
  }
  return false;
}

const MOST_IN_CLAUSE = 9;
export const HIS = new WordPattern(/^(?:his|her)$/);
const CAREER = new WordPattern(
  /^(?:degrees?|doctorates?|Ph\.?D|diploma|[Ff]ellow|fellowships?|professorship|knighthood|baronetcy|peerage|apprenticeship|seminary|trustees|directors|emeritus|ordination|baptism|scholarships?)$/,
);
const OWN = new WordKinds({ HIS, CAREER });

const isOfWhom = (block: Block, at: number): boolean => WHOM.fits(block, at + 1) && block.joined(at + 1) && PREPOSITION.fits(block, at);

const VERBS = Is.LooseVerb | Is.PersonVerb | Is.ObjectVerb;

/** What stands behind a verb in the present that a stranger does: `Ellwick forgives him`, `Tobias Ellwick prints the list`. */
const doesTo = (block: Block, name: number, object: number): boolean =>
  isStranger(block, name) &&
  block.joined(object) &&
  (HIM.fits(block, object) ||
    (ANYTHING.fits(block, object) && block.joined(name) && block.capital(name - 1) && isUnknown(block, name - 1)));

const HIM = new WordPattern(/^(?:him|himself|herself|her|us|me|them|how|whether|why)$/);
const ANYTHING = new WordPattern(/^(?:the|a|an|it|its|this|these|those|his|their|that|no|nothing|only|what)$/);

/** What befalls persons alone. */
const OF_LIFE = new WordPattern(
  /^(?:born|baptised|baptized|buried|educated|schooled|apprenticed|ordained|knighted|ennobled|re-elected|reelected|arrested|imprisoned|jailed|beheaded|hanged|executed|murdered|assassinated|excommunicated|exiled|acquitted|pardoned|widowed|orphaned|canonised|canonized|beatified|naturalised|naturalized|court-martialled|wounded|married|survived|reassigned|inducted|honou?red|elevated|consecrated|defrocked|invalided|discharged|paroled|extradited|remarried)$/,
);
const NOT = new WordPattern(/^(?:not|never)$/);
const FURTHER = new WordPattern(/^(?:further|not|duly|promptly)$/);

const ENGLISH_NOUN = new WordPattern(/^(?:war|era|fit|bat|hat|gab)$/);

/** What a word in no list does is done by a person more often than by a village or a newspaper: `Ellwick moved on`, not `a castle owned by`. */
const act = (block: Block, name: number, verb: number): number =>
  isStranger(block, name) && !BY.fits(block, verb + 1) ? Evidence.Verb | Evidence.Personal : Evidence.Verb;

/** In Romance languages sentences open with words that are in no list, and a preposition may stand before a place: `les murs de Sarlat avaient`. */
export const isStranger = (block: Block, at: number): boolean =>
  isUnknown(block, at) &&
  !isGiven(block, at) &&
  (block.english ? !ARTICLE.fits(block, at - 1) : !block.german && !block.opens(at) && standsFree(block, at));

/** Whether neither a Romance article nor a preposition stands before a word. */
const standsFree = (block: Block, at: number): boolean => !ROMANCE_ARTICLE.fits(block, at - 1) && !ROMANCE_PREPOSITION.fits(block, at - 1);

export const PREPOSITION = new WordPattern(/^(?:at|in|of|from|with|on|by|for|after|before|under|like|unlike|as|among|despite|without|to)$/);

/** `El Ferrocarril took sides` */
const ARTICLE = new WordPattern(/^(?:a|an|El|La|Le|Il|Der|Die|Das)$/);
const ROMANCE_ARTICLE = new WordPattern(
  /^(?:l[ae]s?|l['’]|il|lo|gli|i|el|los|las|un|une?|una|uno|des|du|del|della|dello|au|aux|al|alla|nel|nella|os?|as?)$/i,
);
const ROMANCE_PREPOSITION = new WordPattern(
  /^(?:de|d['’]|di|à|a|ad|en|in|da|dans|per|por|par|pour|para|sur|su|sous|vers|verso|hacia|hasta|desde|em|sobre)$/i,
);
const DONE = new WordPattern(/^[a-z]{2,}ed$/);

const AUXILIARY = new WordPattern(
  /^(?:called|named|known|was|had|would|could|did|might|may|became|began|continued|appeared|seemed|remained|were|is|lay|lies|stood|stands|hatte|wurde|war|era|fut|fu|etait|avait|aveva)$/,
);

/** `Wool came first`: at the head of a sentence every word has a capital. */
const THINGS_TOO = new WordPattern(/^(?:came|went|brought|gave)$/);

const WHO = new WordPattern(/^(?:who|whom|himself|herself|personally|stesso|stessa|selbst|lui-même|elle-même|mismo|mesmo|zelf)$/);

export const WHOM = new WordPattern(/^whom$/);

/** The past tense, by which a Russian verb is known best. */
export const RUSSIAN_PAST = new WordPattern(/^[а-яё]{2,}(?:[аяиеуоыё]л(?:а|и|ся|ась|ись)?|[её]с)$/);

const isPerfect = (block: Block, at: number): boolean =>
  isRomanceParticiple(block, at) || (FRENCH_PARTICIPLE.fits(block, at) && block.french);
const FRENCH_PARTICIPLE = new WordPattern(/^[a-zà-ÿ]{2,}(?:é|[uû]|it|is)$/);

/** All that `verb` asks of a word, but for the verbs that are in lists. */
const TELLS = new WordKinds({
  RUSSIAN_PAST,
  IS,
  /** Pronouns before the verb: `Hetzel l’aurait coupé`, `Mazzini gli scrisse`. */
  PRONOUN:
    /^(?:l['’]|le|la|les|lui|leur|se|s['’]|me|m['’]|ne|n['’]|y|en|non|lo|li|gli|si|mi|ci|te|os|nos|no|lhe|não|o|a|sich|ihm|ihn|ihr|niet|hem)$/,
  ADVERB:
    /^(?:also|then|later|soon|again|once|often|never|always|still|even|now|thus|therefore|however|first|once|too|both|himself|had|has|[a-z]+ly)$/,
  WHO_OR_WHICH: /^(?:who|whom|whose|himself|herself|personally|stesso|stessa|selbst|lui-même|elle-même|mismo|mesmo|zelf|che|qui)$/,
  /** Endings of past tenses that Spanish, Portuguese, Italian and French nouns and adjectives hardly have. */
  ROMANCE_PAST:
    /^[a-zà-ÿ]{2,}(?:ó|ò|aba|aban|ía|ían|ava|avano|eva|evano|iva|ait|aient|èrent|irent|urent|ou|eu|iu|avam|aram|eram|iram|arono|erono|irono|ettero|[^aeiou]ero)$/,
  HAS: /^(?:ha|hanno|aveva|avevano|ebbe|a|avait|ont|eut|había|habían)$/,
  AS: /^(?:as|als|come|comme)$/,
  PASSIVE: /^(?:was|were|is|being|been)$/,
  DID: /^(?:did|does|could|would|had)$/,
  /** What persons do more often than places, houses and ships. */
  MOVES: /^(?:came|went|brought|gave|reported|denied|managed|sent)$/,
  /** `muttered`, and irregular ones that are in no list. */
  PAST: /^(?:[a-z]{3,}[^e]ed|heard|flew|fed|forbade|quit|clung|crept|leapt)$/,
  PRESENT: /^[a-z]{2,}[^s]s$/,
});
