import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isPieceOfLand } from "../names/places-of-words";
import { Gap, Shape } from "../scan";
import { editsVolume, isSource } from "../sources/citing";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { afterOf } from "./after-of";
import { isStranger, RUSSIAN_PAST } from "./deeds";
import { Evidence } from "./evidence";
import { isListedWithPlaces } from "./lists-of-places";
import { isNaming, naming } from "./naming";
import { isComplement, NO_ROLE, officeBefore, officeInClause } from "./offices";
import {
  bearsItalianArticle,
  bearsParticle,
  isCitedInLatin,
  isOccupation,
  isOneOfPeople,
  isRomanceParticiple,
  opensRomanceClause,
  saysRomance,
} from "./other-languages";
import { isInCharacters, standsFreely } from "./stands-freely";

/** What stands before a name and speaks for or against a person: bits of `Evidence`. */
export function before(block: Block, name: Candidate, titled: boolean): number {
  const at = name.first - 1;
  let bits = block.opens(name.first) ? Evidence.Start : 0;
  if (at < 0) return bits;
  // `at Loudon’s Ferry`
  if (name.kind === "single" && block.possessive(at) && block.capital(at) && block.joined(name.first) && !titled)
    bits |= block.is(name.last) & Is.KnownName ? 0 : Evidence.The;
  if (!titled && isListedWithPlaces(block, name)) bits |= Evidence.Place;
  if (standsFreely(block, name)) bits |= Evidence.By;
  if (isPieceOfLand(block, name)) return bits | Evidence.Place | Evidence.Derived;
  if (!block.joined(name.first)) return bits | apart(block, name);
  if (isNaming(block, at) && !titled && !(block.gap(at) & Gap.Quote)) bits |= naming(block, at);
  else if (block.shape(at) === Shape.Lower && !titled) bits |= afterWord(block, name);
  // `the chronicler known as Khwandor`
  if (AS.fits(block, at) && KNOWN.fits(block, at - 1) && block.is(at - 2) & (Is.Role | Is.Kin)) bits |= Evidence.Cue;
  // `On Hermannus see`, `For Hermannus, see`, `For Saturninus and Glaucia see`
  if (FOR.fits(block, at) && (SEE.fits(block, name.last + 1) || (AND.fits(block, name.last + 1) && SEE.fits(block, name.last + 3))))
    bits |= Evidence.Cue;
  if (isOneOfPeople(block, name)) bits |= Evidence.Apposition;
  if (!block.english && !block.german && (opensRomanceClause(block, name) || bearsParticle(block, name) || isCitedInLatin(block, name)))
    bits |= Evidence.Personal;
  // `called on Acton`
  if (ON.fits(block, at) && block.joined(at) && CALLED.fits(block, at - 1)) bits |= Evidence.Object;
  if (AGED.fits(block, at) && block.opens(at) && !(block.is(name.last) & Is.Place)) bits |= Evidence.By;
  // `New Haven`; but `Old Throckmorton would`
  if (block.shape(at) === Shape.Capital && QUALIFIER.fits(block, at) && !(OLD.fits(block, at) && block.opens(at))) bits |= Evidence.Place;
  if (OF.fits(block, at)) {
    bits |= afterOf(block, name, titled);
  } else if (A.fits(block, at) && at > 0 && !block.joined(at) && block.english) bits |= Evidence.The;
  // `your Petitioner`, `poor Haydon`
  else if (name.kind === "single" && block.english && OWNER.fits(block, at)) bits |= block.is(name.last) & Is.KnownName ? 0 : Evidence.The;
  else if (POOR.fits(block, at) && !(block.is(name.last) & (Is.Place | Is.People | Is.Common)) && block.english) bits |= Evidence.Cue;
  else if (block.possessive(name.last) || name.kind === "full" || name.kind === "initials")
    return bits | editing(block, name) | (isCalledAfter(block, name) ? Evidence.Derived : 0);
  else if (OF_AGE.fits(block, at) && ARTICLE.fits(block, at - 1) && isStranger(block, name.last)) bits |= Evidence.Cue;
  else if (DES.fits(block, at) && block.german && block.is(name.last) & (Given | Is.KnownName)) bits |= 0;
  else if (bearsItalianArticle(block, name)) bits |= Evidence.Personal;
  else if (ARTICLE.fits(block, at)) bits |= OTHER_ARTICLE.fits(block, at) && !block.english ? 0 : Evidence.The;
  else if (FOREIGN_PLACE.fits(block, at) && block.is(name.last) & Is.KnownName) bits |= 0;
  else if (PLACE.fits(block, at) && !(name.kind === "several" && isInCharacters(block, name.last)))
    bits |= editsVolume(block, name) || isSource(block, name) ? Evidence.Author : Evidence.Place;
  else if (BY_WHOM.fits(block, at) && block.joined(at) && isDoneBy(block, at) && !(block.is(name.last) & Is.Place)) bits |= Evidence.Object;
  else if (PERSON_PREPOSITION.fits(block, at)) bits |= Evidence.By;
  else if (TO.fits(block, at) && block.joined(at))
    bits |=
      block.is(at - 1) & Is.Cue
        ? Evidence.Cue
        : ADDRESSED.fits(block, ALSO.fits(block, at - 1) ? at - 2 : at - 1) && !(block.is(name.last) & Is.Place)
          ? Evidence.Object
          : 0;
  else if (FROM.fits(block, at) && isHeard(block, at - 1) && !(block.is(name.last) & Is.Place)) bits |= Evidence.Object;
  bits |= editing(block, name);
  if (!titled && block.shape(at) !== Shape.Lower) {
    if (officeBefore(block, at)) bits |= Evidence.Apposition;
    // `sein Bruder Ollnitz`, `der Sohn Wilhelms`
    if (block.is(at) & Is.Kin && block.german && !block.opens(at)) bits |= Evidence.Kin;
  }
  return bits;
}

/** `the Dorothea Ellwick Pavilion`, `the Hugo Ellwick novel`: English has no article before a whole name, but before what is called after it. */
const isCalledAfter = (block: Block, { first, last }: Candidate): boolean =>
  THE.fits(block, first - 1) && !block.possessive(last) && !WHO.fits(block, last + 1) && block.english;

const THE = new WordPattern(/^the$/i);
const WHO = new WordPattern(/^(?:who|whom|whose|of)$/);

/** What a word says from which a sign parts the name: `geb. Krosigk`, `two bankers: Tiarks`, `the abbot, Suger`. */
function apart(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const gap = block.gap(name.first) & ~Gap.Space;
  const bits = editing(block, name);
  if (gap === Gap.Period && NEE.fits(block, at)) return bits | Evidence.Cue;
  if (gap === Gap.Colon && (plural(block, at) || COUNT.fits(block, at - 1))) return bits | Evidence.Apposition;
  // `the Ambassador in Norway (Armour)`
  if (gap === Gap.Open && isEnclosed(block, name))
    return officeInClause(block, at) || officeBefore(block, at) ? bits | Evidence.Apposition : bits;
  if (gap !== Gap.Comma) return bits;
  // `the priest of St Mary’s, Lochee`
  if (block.possessive(at) && SAINT.fits(block, at - 1)) return bits | Evidence.Place;
  return officeBefore(block, at) || officeInClause(block, at) ? bits | Evidence.Apposition : bits;
}

const isEnclosed = (block: Block, { last }: Candidate): boolean =>
  last + 1 < block.count && (block.gap(last + 1) & Gap.Close) !== 0 && !(block.is(last) & (Is.Place | Is.Organization | Is.People));

/** What a word in lower case right before the name says: `his uncle Neri`, `the baker Neri`, `met Neri`. */
function afterWord(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const is = block.is(at);
  let bits = 0;
  if (is & Is.Kin) bits |= Evidence.Kin;
  else if (is & (Is.Role | Is.Title)) bits |= NO_ROLE.fits(block, at) ? 0 : Evidence.Role;
  else if (!block.english && isOccupation(block, at)) bits |= Evidence.Role;
  // `sent Fish a terse request`
  if (GAVE.fits(block, at) && WHAT.fits(block, name.last + 1) && block.joined(name.last + 1) && !(block.is(name.last) & Is.Place))
    bits |= Evidence.Object;
  // `ministro degli esteri Pallanti`, `directeur de la police Mercoeur`
  if (!block.english && isComplement(block, at)) bits |= Evidence.Role;
  // `come scrive Zurloni`, `le disait Quenebert`
  if (!block.english && saysRomance(block, at) && !(block.is(name.last) & (Is.Place | Is.Common))) bits |= Evidence.Says;
  if (block.gap(at) & Gap.Quote && (is & (Is.PersonVerb | Is.ObjectVerb | Is.LooseVerb) || SAID.fits(block, at))) bits |= Evidence.Says;
  else if (is & Is.ObjectVerb) bits |= Evidence.Object;
  else if (RUSSIAN_PAST.fits(block, at)) bits |= Evidence.Verb;
  // “…”, thinks Ranke; what goes on behind the name is another sentence's
  if (block.gap(at) & Gap.Comma && is & Is.PersonVerb && clauseEnds(block, name.last + 1)) bits |= Evidence.Says;
  // `so did Acton`, `nor would Acton`
  if (is & Is.LooseVerb || DID.fits(block, at)) bits |= at > 0 && block.joined(at) && INVERTS.fits(block, at - 1) ? Evidence.Object : 0;
  if (is & Is.Cue && !TO.fits(block, at)) bits |= LIKE.fits(block, at) && !plural(block, at - 1) ? Evidence.By : Evidence.Cue;
  return bits;
}

/** `examined by Sutton`, `examined at Bern by Sutton`, `the obituary is by Sutton`. */
function isDoneBy(block: Block, by: number): boolean {
  const done = by > 2 && PLACE.fits(block, by - 2) && block.joined(by - 1) && block.joined(by - 2) ? by - 3 : by - 1;
  return (
    (block.is(done) & (Is.ObjectVerb | Is.PersonVerb | Is.Personal)) !== 0 ||
    IS.fits(block, done) ||
    DONE.fits(block, done) ||
    (block.french && FRENCH_DONE.fits(block, done)) ||
    (!PAR.fits(block, by) && !block.english && isRomanceParticiple(block, done))
  );
}

const clauseEnds = (block: Block, at: number): boolean =>
  at >= block.count ||
  (block.gap(at) & (Gap.Period | Gap.Semicolon | Gap.Comma)) !== 0 ||
  // `écrit Linguet dans son journal`
  (TO_WHOM_OR_WHERE.fits(block, at) && !block.english);

const TO_WHOM_OR_WHERE = new WordPattern(/^(?:dans|à|au|aux|en|de|le|nella|nel|in|a|al|alla|im|an|am|nach|на|в|к)$/);

const DONE = new WordPattern(/^(?:printed|signed|countersigned|engraved|drawn|drafted|compiled|collected|discovered)$/);
/** A participle or an infinitive: `écrit par`, `se fit remarquer par`. */
const FRENCH_DONE = new WordPattern(/^[a-zà-ÿ]{3,}(?:ée?s?|er|ues?|u|ite?s?|ie?s?|ir)$/);
const IS = new WordPattern(/^(?:is|are)$/);
const DID = new WordPattern(/^(?:did|does|had|has|was|is|would|could)$/);
const INVERTS = new WordPattern(/^(?:so|neither|nor)$/i);
const CALLED = new WordPattern(/^(?:call|called|calls|calling|waited|decided|relied|relies|rely|prevailed)$/);
/** `the young Orvell`; not `the late Devonian`, nor `the old Orvell`, which is an inn. */
const OF_AGE = new WordPattern(/^(?:young|younger|elder|aged|ag(?:e)?ing|elderly|dying|ailing|widowed|unfortunate|learned|venerable)$/);
const AGED = new WordPattern(/^(?:Old|Young|Poor)$/);
const OLD = new WordPattern(/^(?:Old|Little|Great)$/);
const ALSO = new WordPattern(/^(?:also|too|especially|particularly|above|deeply)$/);
const AS = new WordPattern(/^as$/);
const KNOWN = new WordPattern(/^known$/);
const TO = new WordPattern(/^to$/i);
const LIKE = new WordPattern(/^like$/i);
const ON = new WordPattern(/^on$/i);
const FOR = new WordPattern(/^(?:on|for|about)$/i);
const A = new WordPattern(/^a$/i);
const BY_WHOM = new WordPattern(/^(?:by|par|por|da|dal|dall['’])$/i);
const PAR = new WordPattern(/^(?:by|par)$/i);

/** A verb behind a quotation: “…,” muttered Sutton. */
const SAID = new WordPattern(/^[a-z]{3,}ed$/);

/** `geb. Krosigk` */
const NEE = new WordPattern(/^(?:geb|née?|урожд|ur|z domu|f)$/);

/** The first word of names of places: `New Haven`, `Nether Stowey`. */
const QUALIFIER = new WordPattern(
  /^(?:New|Old|Great|Little|Upper|Lower|Nether|North|South|East|West|Los|Las|Santo|Puerto|Porto|Sublime|Monte|Ribeira|Cabo|Villa|Bad|Sankt|Fort|Port|Mount|Lake)$/,
);

/** Italian has the article before surnames too, `il Goldoni`, and German `an` is no article. */
const OTHER_ARTICLE = new WordPattern(/^(?:[Ii]l|lo|an)$/);

/** `die Chronik des Eusebius`: where a name has no genitive, the article shows it. */
const DES = new WordPattern(/^des$/);

const SEE = new WordPattern(/^(?:see|cf|compare|vgl|siehe|voir)$/);

/** `ed. Scaligeri`, `edited by Scaliger`. */
function editing(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (gap === Gap.Period && at > 0 && block.is(at) & Is.Editor) return Evidence.Editor;
  return gap === 0 && BY.fits(block, at) && block.is(at - 1) & Is.Editor ? Evidence.Editor : 0;
}

const BY = new WordPattern(/^(?:by|von|da|par)$/);

const COUNT = new WordPattern(/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several)$/);

const SAINT = new WordPattern(/^(?:St|Saint)$/);

/** What one sends or says to a person: “his letter to Mazzini”, “wrote to Offa”. */
const ADDRESSED = new WordPattern(
  /^(?:letters?|wrote|written|writing|writes|telegrams?|telegraphed|dispatch|dispatches|despatch|despatches|addressed|dedicated|reply|replied|report|reported|said|spoke|speaking|note|notes|memorandum|married|betrothed|engaged|attributed|ascribed|confided|proposed|loyal|speech|according|appealed|complained|petitions?|petitioned|appeals?|complaints?|memorial|testimony|confession|confessed|grateful|indebted|thankful|listened|bowed|apologi[sz]ed|denied|granted|lent|sold|paid)$/,
);

/** `heard it from Stroganov`: what one hears, learns and borrows from persons. */
const isHeard = (block: Block, at: number): boolean =>
  block.joined(at + 1) && (HEARD.fits(block, at) || (IT.fits(block, at) && HEARD.fits(block, at - 1)));

const FROM = new WordPattern(/^from$/);
const IT = new WordPattern(/^(?:it|this|that|him|them|much|something|nothing|money)$/);
const HEARD = new WordPattern(
  /^(?:heard|hears?|learn(?:ed|t|s)?|borrow(?:ed|s)?|inherited|extracted|letters?|telegrams?|message|reply|note)$/,
);

const OF = new WordPattern(/^(?:of|de|di|del|della|von|du|d['’])$/i);
const ARTICLE = new WordPattern(
  /^(?:the|il|la|le|lo|gli|l['’]|der|die|das|dem|el|los|las|les|nell['’]|sull['’]|dell['’]|all['’]|dall['’]|nella|nel|del|dello|du|des|au|aux|im|zum|zur|sul|sulla|al|alla|dal|dalla|an|every|each|some|any|no)$/i,
);
const PLACE = new WordPattern(
  /^(?:in|at|near|inside|outside|throughout|within|across|toward|towards|nach|aus|dans|chez|into|around|opposite|present|via|v|iz|do|в|во|из)$/i,
);
/** `nach Kafka` */
const FOREIGN_PLACE = new WordPattern(/^(?:nach|chez|aus)$/);
const PERSON_PREPOSITION = new WordPattern(
  /^(?:by|under|with|against|for|par|contre|avec|contro|mit|gegen|durch|con|por|contra|da|sobre|selon|secondo|según|laut|nach|chez)$/i,
);

/** What is given stands behind him to whom it is. */
const GAVE = new WordPattern(
  /^(?:sent|gave|given|offered|handed|showed|lent|promised|wrote|brought|bought|owed|granted|taught|left|paid)$/,
);
const WHAT = new WordPattern(/^(?:an?|the|his|her|their|its|some|two|three|four|several|this|copies|instructions|permission|word)$/);
const OWNER = new WordPattern(/^(?:my|your|our|these|those|such)$/i);
/** Nobody pities a town, or writes to one. */
const POOR = new WordPattern(/^(?:poor|dear|dearest)$/i);

const plural = (block: Block, at: number): boolean => PLURAL.fits(block, at);

const PLURAL = new WordPattern(
  /^(?:men|women|people|those|figures|writers|others|someone|somebody|man|woman|anyone|diplomat|poets|artists|friends|historians|scholars)$/,
);
