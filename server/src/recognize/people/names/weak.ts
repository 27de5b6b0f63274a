import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Evidence } from "../evidence/evidence";
import { closesFirm } from "../evidence/firms";
import { surroundings } from "../evidence/surroundings";
import { Gap, Shape } from "../scan";
import { isSurelyAuthor } from "../sources/citing";
import { italicAt, opensQuotation } from "../sources/set-off";
import { AND, WHO } from "../words/english";
import { ROMANCE_ADJECTIVE } from "../words/romance";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { isFamilyOfChina } from "./chinese";
import { isParticled } from "./name-words";
import { isLevelWord, isNoName } from "./no-names";
import { nobleBefore } from "./nobility";
import { closesPlace, isLand } from "./places-of-words";
import { isRank } from "./ranks";
import { opensReference } from "./reference-heads";
import { withSuffix } from "./second-names";
import { isOfOffice, titleBehind } from "./titles";

/** A word that is also a place or a common word; it is a name only where the document introduces it as one. */
export function weak(block: Block, at: number): Candidate | undefined {
  if (!block.capital(at)) return undefined;
  if (isParticled(block, at)) return { first: at, last: at, kind: "single", patronymic: false };
  if (isNoName(block, at) || isTooShort(block, at)) return undefined;
  if (opensAsAdverb(block, at) || isInTerm(block, at) || isOffice(block, at) || isOfPeople(block, at)) return undefined;
  const name: Candidate = { first: at, last: withSuffix(block, at), kind: "single", patronymic: false };
  return isRanked(block, at) || isIntroduced(block, at, surroundings(block, name, false)) ? name : undefined;
}

const isTooShort = (block: Block, at: number): boolean =>
  block.to(at) - block.from(at) < 3 && !(block.is(at) & Is.FamilyFirst) && !isFamilyOfChina(block, at);

/** `Ultimately, Ellwick rejects it` */
const opensAsAdverb = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.Common | Is.SurnameShape | Given)) === Is.Common && ADVERB.fits(block, at) && block.opens(at);
const ADVERB = new WordPattern(/^\p{Lu}\p{Ll}{3,}ly$/u);

/** Whether a word belongs to a term, a place, a firm or a body. */
function isInTerm(block: Block, at: number): boolean {
  const is = block.is(at);
  // `her Majesty`, `this Administration`
  if (block.joined(at) && DETERMINER.fits(block, at - 1)) return true;
  // `my dear Friend`
  if (is & Is.Common && is & (Is.Role | Is.Kin | Is.Personal) && block.joined(at) && DEAR.fits(block, at - 1)) return true;
  if (isPartOfTerm(block, at) || opensPlace(block, at) || closesPlace(block, at) || goesOnBody(block, at)) return true;
  // `Albert Street`
  if (is & Is.Organization && block.joined(at) && block.capital(at - 1) && !block.possessive(at - 1)) return true;
  // `Robert Ellwick Diary`
  if ((is & (Is.Attributive | Is.SurnameShape | Given)) === Is.Attributive && block.joined(at) && block.capital(at - 1)) return true;
  return isLevelWord(block, at) || opensTerm(block, at) || closesFirm(block, at);
}

/** Whether a word is an office, or a title before a name. */
function isOffice(block: Block, at: number): boolean {
  const is = block.is(at);
  if (isOfOffice(block, at) || (is & Is.Title && !surnamed(block, at))) return true;
  if (!(is & Is.Role)) return false;
  // `Chief of the Passport Bureau`
  if (!(is & (Is.SurnameShape | Given)) && OF.fits(block, at + 1) && block.joined(at + 1)) return true;
  if (!(block.is(at - 1) & Is.Title)) return false;
  // `the Lord Chancellors`, `Mr. Comptroller`
  return (block.joined(at) && block.capital(at - 1)) || (!(is & Is.SurnameShape) && (block.gap(at) & ~Gap.Space) === Gap.Period);
}

/** `students of Russian thought`: of a people, before what it has. */
const isOfPeople = (block: Block, at: number): boolean =>
  (block.is(at) & Is.People) !== 0 &&
  !isKnownRomance(block, at) &&
  !isGivenOnly(block.is(at)) &&
  block.joined(at + 1) &&
  !block.possessive(at) &&
  !(block.is(at + 1) & (Is.PersonVerb | Is.LooseVerb));

/** Whether a title of nobility stands before a place or a common word, or a rank before a place: `Admiral Bristol`, where the text knows a Bristol. */
const isRanked = (block: Block, at: number): boolean =>
  ((block.is(at) & (Is.Place | Is.Common)) !== 0 && nobleBefore(block, at) < at) ||
  ((block.is(at) & Is.Place) !== 0 && block.joined(at) && isRank(block, at - 1));

/** Whether what is said of a word, `said`, is said of a person. */
function isIntroduced(block: Block, at: number, said: number): boolean {
  const is = block.is(at);
  if (
    said & Evidence.Start &&
    (said & ~Evidence.Start) === 0 &&
    !shortReference(block, at) &&
    !(is & Is.SurnameShape && besides(block, at)) &&
    !writes(block, at) &&
    !isSurelyAuthor(block, at)
  )
    return false;
  if (
    is & (Is.Place | Is.People) &&
    !isKnownRomance(block, at) &&
    !(is & Is.People && (block.possessive(at) || isGivenOnly(is))) &&
    !writes(block, at) &&
    !isCitedAgain(block, at) &&
    !ownsAsPerson(block, at) &&
    (said & (Evidence.Says | Evidence.Verb | Evidence.Who | Evidence.Kin | Evidence.Personal | Evidence.Object)) === 0
  )
    return false;
  return !(said & (Evidence.The | Evidence.Place | Evidence.Derived)) || writes(block, at);
}

/** `Lincoln’s proviso`, where the text has an Abraham Lincoln; what is Washington’s is often its government’s. */
const ownsAsPerson = (block: Block, at: number): boolean =>
  block.possessive(at) &&
  block.shape(at + 1) === Shape.Lower &&
  block.joined(at + 1) &&
  !SEAT.fits(block, at) &&
  !block.german &&
  block.english;

const SEAT = new WordPattern(
  /^(?:Washington|London|Paris|Berlin|Vienna|Rome|Madrid|Moscow|Petersburg|Peking|Beijing|Tokyo|Warsaw|Prague|Athens|Lisbon|Brussels|Delhi|Cairo|Ottawa|Canberra|Dublin|Hanover|Holland|Ireland|England|Scotland|France|Israel|Jordan|Chad|Cyprus)$/,
);

/** `Wright and Pease`: a word with a capital behind an “and”. */
const besides = (block: Block, at: number): boolean =>
  AND.fits(block, at + 1) && block.joined(at + 1) && block.joined(at + 2) && block.capital(at + 2);

/** `see Limerick, *The Legacy*`: a surname, though that of a town. */
export const isCitedAgain = (block: Block, at: number): boolean =>
  block.cites &&
  opensReference(block, at) &&
  (block.gap(at + 1) & Gap.Comma) !== 0 &&
  (italicAt(block, block.from(at + 1)) || opensQuotation(block, at + 1));

/** `Frank`: of a people and a given name, but no place. */
const isGivenOnly = (is: number): boolean => (is & Given) !== 0 && (is & Is.Place) === 0;

/** `the Massachusetts Legislature`, `a Drum Major`: what goes on another capital word inside a sentence is a part of its term. */
const isPartOfTerm = (block: Block, at: number): boolean =>
  block.joined(at) &&
  at > 1 &&
  block.capital(at - 1) &&
  !block.opens(at - 1) &&
  !block.possessive(at - 1) &&
  !block.german &&
  (block.is(at - 1) & (Is.Title | Is.Role | Is.People | Is.Kin | Given | Is.SurnameShape)) === 0 &&
  ((block.is(at - 1) & (Is.Common | Is.Place | Is.Organization | Is.Attributive)) !== 0 || isLand(block, at));

/** `New York`, `Upper Salem` */
const opensPlace = (block: Block, at: number): boolean =>
  QUALIFIER.fits(block, at) && block.joined(at + 1) && (block.is(at + 1) & (Is.Place | Is.People)) !== 0;
const QUALIFIER = new WordPattern(/^(?:New|Old|Great|Little|Upper|Lower|North|South|East|West|Northern|Southern|Eastern|Western)$/);

const DEAR = new WordPattern(/^(?:dear|dearest)$/i);
const DETERMINER = new WordPattern(/^(?:his|her|its|their|our|my|your|this|these|those|present|late|new|whole|same|own)$/i);

/** `Democrazia Cristiana`: an adjective of Romance languages behind a word with a capital that is no given name. */
const goesOnBody = (block: Block, at: number): boolean =>
  ROMANCE_ADJECTIVE.fits(block, at) && block.joined(at) && block.capital(at - 1) && (block.is(at - 1) & Given) === 0 && !block.english;

/** `Moro ha detto`: in Romance languages a word for one of a people has no capital without an article. */
export const isKnownRomance = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.People | Is.KnownName | Is.Place)) === (Is.People | Is.KnownName) &&
  !block.english &&
  !block.german &&
  !DETERMINER_OF_PEOPLE.fits(block, at - 1);

const DETERMINER_OF_PEOPLE = new WordPattern(/^(?:il|lo|la|l['’]|i|gli|le|les|el|los|un|uno|una|une)$/i);

/** `Free Trade`, `Black Friday`: two common words with capitals are a term, unless the first is a surname that stands for itself. */
const opensTerm = (block: Block, at: number): boolean =>
  block.joined(at + 1) &&
  !block.possessive(at) &&
  block.shape(at + 1) === Shape.Capital &&
  (block.is(at) & (Is.Common | Is.SurnameShape | Is.Title)) === Is.Common &&
  (block.is(at + 1) & (Is.Common | Is.SurnameShape | Given | Is.Title | Is.Role)) === Is.Common;

/** A title that stands where a surname may: `Frere` and `King`, not `King of`, `the Dean`, `Dean Swift`. */
const surnamed = (block: Block, at: number): boolean =>
  (block.opens(at) || (block.gap(at) & Gap.Period) !== 0
    ? (block.joined(at + 1) && (block.is(at + 1) & (Is.PersonVerb | Is.LooseVerb)) !== 0) ||
      WHO.fits(block, at + 1) ||
      // `Comte’s work`
      block.possessive(at) ||
      isCitedAgain(block, at)
    : (block.gap(at) & ~(Gap.Space | Gap.Comma | Gap.Semicolon)) === 0) &&
  block.text.charCodeAt(block.to(at)) !== 46 &&
  (block.is(at + 1) & Is.Title) === 0 &&
  !titleBehind(block, at - 1) &&
  !(block.joined(at + 1) && (block.capital(at + 1) || OF.fits(block, at + 1) || block.initial(at + 1))) &&
  !block.german &&
  !block.latin &&
  !block.russian;

/** `Wellington à Castlereagh`: a sender, though he has the name of a town. */
const writes = (block: Block, at: number): boolean =>
  isWrittenTo(block, at) ||
  (at + 2 < block.count &&
    block.joined(at + 1) &&
    block.joined(at + 2) &&
    ADDRESSES.fits(block, at + 1) &&
    (block.capital(at + 2) || block.initial(at + 2)));

/** `Peel to Aberdeen, 3 May` */
const isWrittenTo = (block: Block, at: number): boolean =>
  at > 1 &&
  block.joined(at) &&
  block.joined(at - 1) &&
  ADDRESSES.fits(block, at - 1) &&
  block.capital(at - 2) &&
  at + 1 < block.count &&
  (block.gap(at + 1) & ~Gap.Space) === Gap.Comma &&
  block.shape(at + 1) === Shape.Number;

const ADDRESSES = new WordPattern(/^(?:to|à|an)$/);

/** `Hall, The Balkan Wars, 30` or `Hall, ed.` at the head of a note. */
const shortReference = (block: Block, at: number): boolean =>
  block.cites &&
  at + 1 < block.count &&
  (block.gap(at + 1) & ~(Gap.Space | Gap.Quote)) === Gap.Comma &&
  (block.shape(at + 1) !== Shape.Lower || (block.is(at + 1) & Is.Editor) !== 0);

const OF = new WordPattern(/^(?:of|de|di|von|van)$/);
