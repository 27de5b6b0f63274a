import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { OF, THE } from "../words/english";
import { classOf } from "../words/lexicon";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { DEAN } from "./deans";
import { isGiven, isName, isUnknown, joinsName } from "./name-words";
import { isVolume } from "./second-names";
import { isSurnameSoon } from "./surname";

/** `Nicholas II`, `Catherine the Great`, `Cyril of Alexandria`. */
export function regnal(block: Block, at: number, titled: boolean): Candidate | undefined {
  if (!block.joined(at + 1) || block.possessive(at)) return undefined;
  if (!isGiven(block, at) && !(block.is(at) & Is.KnownName) && !titled)
    return opensByname(block, at + 1) && isName(block, at) && isUnknown(block, at)
      ? (bynamed(block, at) ?? numbered(block, at) ?? fromPlace(block, at))
      : undefined;
  let next = at + 1;
  while (next < at + 3 && next < block.count && block.joined(next) && isGiven(block, next) && block.capital(next)) next++;
  if (next >= block.count || !block.joined(next) || !opensByname(block, next)) return undefined;
  // `William I. Moreover`, not `William I. Cargo, director`
  const ends =
    FIRST.fits(block, next) &&
    (block.is(next + 1) & (Is.Common | Is.SurnameShape)) === Is.Common &&
    ((block.gap(next + 2) & Gap.Comma) === 0 || ADVERB.fits(block, next + 1));
  if (block.shape(next) === Shape.Letter && block.initial(next) && isSurnameSoon(block, next + 1) && !titled && !ends) return undefined;
  if ((block.is(next) & Is.Numeral) !== 0 && !FIRST.fits(block, next) && !(TENTH.fits(block, next) && block.initial(next)))
    return ofHouse(block, at, next);
  if (FIRST.fits(block, next) && isGiven(block, at) && isCounted(block, at, next, titled)) return ofHouse(block, at, next);
  const opener = OPENS_BYNAME.of(block, next);
  if (opener & OPENS_BYNAME.bit.ARTICLE && next + 1 < block.count && block.joined(next + 1) && block.shape(next + 1) === Shape.Capital) {
    const is = block.is(next + 1);
    if (
      (is & Is.Byname && ((is & (Is.Organization | Is.People)) === 0 || (OF_FAITH.fits(block, next + 1) && endsThere(block, next + 2)))) ||
      isOblique(block, next) ||
      (ORDINAL.fits(block, next + 1) && THE.fits(block, next) && !(block.joined(next + 2) && block.capital(next + 2)))
    )
      return { first: at, last: next + 1, kind: "byname", patronymic: false };
  }
  // `Nuestra Señora del Rosario de Almagro`
  if (block.joined(at) && ROMANCE_ARTICLE.fits(block, at - 1) && !block.english) return undefined;
  if (
    opener & OPENS_BYNAME.bit.PREPOSITION &&
    next === at + 1 &&
    !DEAN.fits(block, at) &&
    next + 1 < block.count &&
    (block.gap(next + 1) & ~Gap.Space) === 0
  ) {
    const is = block.is(next + 1);
    if (block.joined(at) && DETERMINER.fits(block, at - 1)) return undefined;
    // `King Offa of Mercia`, not `Mr Fossum of Oslo`
    const rules = titled && isUnknown(block, at) && OF.fits(block, next) && RULER.fits(block, at - 1);
    // `Governor Harrison of Indiana`: he governs it
    if (titled && OFFICE.fits(block, at - 1)) return undefined;
    if (!(isGiven(block, at) || rules) || (!OF.fits(block, next) && !(is & Is.Place))) return undefined;
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

/** `Elizabeth the Second`, not `James the Second Earl` */
const ORDINAL = new WordPattern(/^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth)$/);

/** `John the Baptist`, `Isabella the Catholic`, but `Elizabeth the Catholic lady`. */
const OF_FAITH = new WordPattern(/^(?:Baptist|Catholic)$/);
const endsThere = (block: Block, at: number): boolean => !block.joined(at) || block.possessive(at - 1) || GOES_ON.fits(block, at);
const GOES_ON = new WordPattern(/^(?:and|or|as|in|of|had|has|was|is|to|who|on|at|by|for|from|with|that|which)$/);

/** Whether the `I` behind a name is its number: in `dear Sir William I beseech you` and `Eustace I hope` it is who writes. */
const isCounted = (block: Block, at: number, next: number, titled: boolean): boolean =>
  titled && (block.english || OFFICE.fits(block, at - 1))
    ? RULER.fits(block, at - 1)
    : titled || block.possessive(next) || next + 1 >= block.count || block.gap(next + 1) !== Gap.Space || !LOWER_VERB.fits(block, next + 1);

const RULER = new WordPattern(
  /^(?:King|Queen|Emperor|Empress|Tsar|Czar|Kaiser|Shah|Khan|Sultan|Archduke|Elector|Margrave|Landgrave|Emir|Prince|Princess|Duke|Count|Bishop|Archbishop|Abbot|Abbess|Prior|Patriarch|Pope|Saint|St)$/,
);
const OFFICE = new WordPattern(
  /^(?:Mr|Mrs|Miss|Dr|Messrs|Senator|Congressman|Representative|Governor|Mayor|General|Gen|Colonel|Col|Captain|Capt|Major|Judge|Justice|Professor|Commodore|Admiral|Lieutenant)$/,
);
const ADVERB = new WordPattern(
  /^(?:However|Moreover|Furthermore|Indeed|Thus|Therefore|Meanwhile|Nevertheless|Nonetheless|Instead|Later|Then|Soon|Again|Besides|Hence|Perhaps|Still|\p{Lu}\p{Ll}+ly)$/u,
);
const FIRST = new WordPattern(/^(?:I)$/);
const TENTH = new WordPattern(/^(?:X)$/);

const ROMANCE_ARTICLE = new WordPattern(/^(?:del|della|dello|du|la|el|il|lo)$/);

/** Whether a number, an article or a preposition stands where a byname may begin. */
const opensByname = (block: Block, at: number): boolean => (block.is(at) & Is.Numeral) !== 0 || OPENS_BYNAME.of(block, at) !== 0;
const OPENS_BYNAME = new WordKinds({
  ARTICLE: /^(?:the|der|die|des|dem|den|il|lo|la|le|el)$/,
  PREPOSITION: /^(?:of|von|de|d['’]|di|da)$/,
});

/** `Friedrichs des Großen`, `dem Kühnen` */
const isOblique = (block: Block, article: number): boolean =>
  block.german && OBLIQUE_ARTICLE.fits(block, article) && (classOf(block.word(article + 1).replace(/n$/, "")) & Is.Byname) !== 0;

const OBLIQUE_ARTICLE = new WordPattern(/^(?:des|dem|den)$/);

/** `Prempeh II`, `Abgar V Ukkama`: in running text a word in no list and a number. */
function numbered(block: Block, at: number): Candidate | undefined {
  const next = at + 1;
  if (block.prose.block.kind === "note" || isVolume(block, next)) return undefined;
  if (!KING.fits(block, next) && !isFirst(block, next) && !isFifth(block, next)) return undefined;
  if (block.joined(at) && HERE.fits(block, at - 1)) return undefined;
  return ofHouse(block, at, next);
}

/** `Kulottunga I (1070–1122)`, `Alexius I Comnar (1081–1118)` */
const isFirst = (block: Block, at: number): boolean => FIRST.fits(block, at) && (hasBrackets(block, at + 1) || isHouse(block, at + 1));
const isHouse = (block: Block, at: number): boolean =>
  block.joined(at) && block.capital(at) && isUnknown(block, at) && hasBrackets(block, at + 1);
const hasBrackets = (block: Block, at: number): boolean => at < block.count && (block.gap(at) & Gap.Open) !== 0;
/** `Abgar V ruled`, no initial */
const isFifth = (block: Block, at: number): boolean => FIFTH.fits(block, at) && block.text.charCodeAt(block.to(at)) !== 46;
const FIFTH = new WordPattern(/^V$/);
const KING = new WordPattern(/^(?:II|III|IV|VI|VII|VIII|IX)$/);
const HERE = new WordPattern(/^(?:the|in|at|[A-Z].*)$/);

/** `Didymus the Blind`, `Willem van Haarlem the Younger`: a word in no list and a byname. */
function bynamed(block: Block, at: number): Candidate | undefined {
  const the = at + 1;
  if (!THE.fits(block, the) || !block.joined(the + 1)) return undefined;
  const is = block.is(the + 1);
  if (block.shape(the + 1) !== Shape.Capital || !(is & Is.Byname) || is & (Is.Organization | Is.People)) return undefined;
  return { first: at, last: the + 1, kind: "byname", patronymic: false };
}

/** `Nicholas II`, but `Johann II Bernoulli`. */
function ofHouse(block: Block, first: number, numeral: number): Candidate {
  const next = numeral + 1;
  if (!block.possessive(numeral) && joinsName(block, next) && isUnknown(block, next) && !block.initial(next))
    return { first, last: next, kind: "full", patronymic: false };
  return { first, last: numeral, kind: "regnal", patronymic: false };
}

/** `Adelard of Bath`, `Philoxenus of Mabbug`: a word in no list, or one with a Latin ending, without an article, and a known place. */
function fromPlace(block: Block, at: number): Candidate | undefined {
  const of = at + 1;
  if ((block.is(at) & (Is.KnownName | Is.SurnameShape) && !LATIN.fits(block, at)) || !OF.fits(block, of) || !block.joined(of + 1))
    return undefined;
  if ((block.is(of + 1) & Is.Place) === 0 || (at > 0 && block.joined(at) && DETERMINER.fits(block, at - 1))) return undefined;
  return { first: at, last: of + 1, kind: "byname", patronymic: false };
}

const LATIN = new WordPattern(/[a-z]{3}us$/);
const DETERMINER = new WordPattern(/^(?:the|a|an|this|each|every)$/i);

const LOWER_VERB = new WordPattern(
  /^(?:am|was|have|had|will|would|shall|should|can|could|may|do|did|think|know|believe|saw|see|went|found|say|said|might|must|hope|wish|want|suppose|trust|fear|never|cannot|beg|mean|feel|felt|hear|heard|told|tell|write|wrote|send|sent|get|got|read|met|like|love|dare|ought|always|often|now|just|thought|understand|remember|forgot|owe|rejoice|expect|assure|only|also)$/,
);
