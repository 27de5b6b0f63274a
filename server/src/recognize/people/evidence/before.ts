import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isStateOfTown } from "../names/american-states";
import { isPieceOfLand } from "../names/places-of-words";
import { Gap, Shape } from "../scan";
import { italicAt } from "../sources/set-off";
import { AND, TO } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { afterOf } from "./after-of";
import { authority } from "./authorities";
import { isOfInstitution } from "./cyrillic-cases";
import { RUSSIAN_PAST } from "./deeds";
import { Evidence } from "./evidence";
import { isOfGreekOffice } from "./greek-names";
import { lead } from "./leads";
import { isListedWithPlaces } from "./lists-of-places";
import { isNaming, naming } from "./naming";
import { isComplement, NO_ROLE, officeBefore, officeInClause } from "./offices";
import {
  bearsParticle,
  isCitedInLatin,
  isLatinNominative,
  isOccupation,
  isOneOfPeople,
  opensRomanceClause,
  saysRomance,
  standsBare,
} from "./other-languages";
import { isForeign } from "./rows";
import { isSpokenTo } from "./spoken-to";
import { standsFreely } from "./stands-freely";

/** What stands before a name and speaks for or against a person: bits of `Evidence`. */
export function before(block: Block, name: Candidate, titled: boolean): number {
  const at = name.first - 1;
  let bits = block.opens(name.first) ? Evidence.Start : 0;
  if (isSpokenTo(block, name)) bits |= Evidence.Cue;
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
  const cues = CUE.of(block, at);
  if (cues !== 0) bits |= cue(block, name, cues);
  const said = authority(block, name);
  if (said) return bits | said;
  if (isOneOfPeople(block, name)) bits |= Evidence.Apposition;
  if (standsBare(block, name)) bits |= Evidence.Personal;
  if (
    !block.english &&
    !block.german &&
    (opensRomanceClause(block, name) || bearsParticle(block, name) || isCitedInLatin(block, name) || isLatinNominative(block, name))
  )
    bits |= Evidence.Personal;
  // `New Haven`; but `Old Throckmorton would`
  if (block.shape(at) === Shape.Capital && QUALIFIER.fits(block, at) && !(OLD.fits(block, at) && block.opens(at))) bits |= Evidence.Place;
  if (OF.fits(block, at)) {
    bits |= afterOf(block, name, titled);
  } else if (A.fits(block, at) && at > 0 && !block.joined(at) && block.english) bits |= Evidence.The;
  // `your Petitioner`, `poor Haydon`
  else if (name.kind === "single" && block.english && OWNER.fits(block, at)) bits |= block.is(name.last) & Is.KnownName ? 0 : Evidence.The;
  else if (POOR.fits(block, at) && (name.kind === "given" || !(block.is(name.last) & (Is.Place | Is.People | Is.Common))))
    bits |= Evidence.Cue;
  else if (block.possessive(name.last) || name.kind === "full" || name.kind === "initials")
    return bits | editing(block, name) | (isCalledAfter(block, name) ? Evidence.Derived : 0);
  else bits |= lead(block, name);
  bits |= editing(block, name);
  if (!titled && block.shape(at) !== Shape.Lower) {
    if (officeBefore(block, at)) bits |= Evidence.Apposition;
    // `sein Bruder Ollnitz`, `der Sohn Wilhelms`
    if (block.is(at) & Is.Kin && block.german && !block.opens(at)) bits |= Evidence.Kin;
  }
  return bits;
}

/** What some words say only together with what stands around them. */
function cue(block: Block, name: Candidate, cues: number): number {
  const at = name.first - 1;
  // `the chronicler known as Khwandor`
  if (cues & CUE.bit.AS) return KNOWN.fits(block, at - 1) && block.is(at - 2) & (Is.Role | Is.Kin) ? Evidence.Cue : 0;
  // `eighteen bishops, including Ellwick`
  if (cues & CUE.bit.INCLUDING)
    return block.is(at - 1) & (Is.Role | Is.Title | Is.Kin) && !(block.is(name.last) & Is.Place) ? Evidence.Apposition : 0;
  if (cues & CUE.bit.AGED) return block.opens(at) && !(block.is(name.last) & Is.Place) ? Evidence.By : 0;
  // `un tal Orvello`, `ein gewisser Orvel`
  if (cues & CUE.bit.CERTAIN) return block.joined(at) && ONE.fits(block, at - 1) ? Evidence.Cue : 0;
  // `On Hermannus see`, `For Hermannus, see`, `For Saturninus and Glaucia see`
  const seen =
    (cues & CUE.bit.FOR) !== 0 && (SEE.fits(block, name.last + 1) || (AND.fits(block, name.last + 1) && SEE.fits(block, name.last + 3)));
  // `called on Acton`
  const called = ON.fits(block, at) && block.joined(at) && CALLED.fits(block, at - 1);
  return (seen ? Evidence.Cue : 0) | (called ? Evidence.Object : 0);
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
    return officeInClause(block, at) || officeBefore(block, at) ? bits | Evidence.Apposition | Evidence.Cue : bits;
  if (gap !== Gap.Comma) return bits;
  // `City Point, Virginia, 2 July`; `Ellwick Hospital, Washington`
  if (block.is(name.last) & Is.Place && (isStateOfTown(block, name.last) || (isBuilding(block, at) && name.kind !== "full")))
    return bits | Evidence.Place;
  // `the priest of St Mary’s, Lochee`
  if (block.possessive(at) && SAINT.fits(block, at - 1)) return bits | Evidence.Place;
  return officeBefore(block, at) || officeInClause(block, at) ? bits | Evidence.Apposition : bits;
}

const isBuilding = (block: Block, at: number): boolean =>
  block.capital(at) && (block.is(at) & (Is.Organization | Is.Attributive)) !== 0 && (block.is(at) & (Given | Is.SurnameShape)) === 0;

const isEnclosed = (block: Block, { last }: Candidate): boolean =>
  last + 1 < block.count &&
  (block.gap(last + 1) & Gap.Close) !== 0 &&
  ((block.is(last) & (Is.Place | Is.Organization | Is.People)) === 0 ||
    (block.is(last) & (Is.SurnameShape | Is.Place)) === Is.SurnameShape);

/** What a word in lower case right before the name says: `his uncle Neri`, `the baker Neri`, `met Neri`. */
function afterWord(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const is = block.is(at);
  let bits = 0;
  if (is & Is.Kin) bits |= Evidence.Kin;
  else if (is & (Is.Role | Is.Title))
    bits |= NO_ROLE.fits(block, at) || isOfInstitution(block, at, name.last) || isOfGreekOffice(block, at, name.last) ? 0 : Evidence.Role;
  else if (!block.english && isOccupation(block, at)) bits |= Evidence.Role;
  // `sent Fish a terse request`
  if (GAVE.fits(block, at) && WHAT.fits(block, name.last + 1) && block.joined(name.last + 1) && !(block.is(name.last) & Is.Place))
    bits |= Evidence.Object;
  // `ministro degli esteri Pallanti`, `directeur de la police Mercoeur`
  if (!block.english && isComplement(block, at)) bits |= Evidence.Role;
  // `come scrive Zurloni`, `le disait Quenebert`
  if (!block.english && saysRomance(block, at) && !(block.is(name.last) & (Is.Place | Is.Common))) bits |= Evidence.Says;
  if (block.gap(at) & Gap.Quote && (is & (Is.PersonVerb | Is.ObjectVerb | Is.LooseVerb) || SAID.fits(block, at))) bits |= Evidence.Says;
  else if (is & Is.ObjectVerb && !isWork(block, name.first)) bits |= Evidence.Object;
  else if (RUSSIAN_PAST.fits(block, at)) bits |= Evidence.Verb;
  // “…”, thinks Ranke; what goes on behind the name is another sentence's
  if (block.gap(at) & Gap.Comma && is & Is.PersonVerb && clauseEnds(block, name.last + 1)) bits |= Evidence.Says;
  // `so did Acton`, `nor would Acton`
  if (is & Is.LooseVerb || DID.fits(block, at)) bits |= at > 0 && block.joined(at) && INVERTS.fits(block, at - 1) ? Evidence.Object : 0;
  if (is & Is.Cue && !TO.fits(block, at)) bits |= LIKE.fits(block, at) && !plural(block, at - 1) ? Evidence.By : Evidence.Cue;
  return bits;
}

const clauseEnds = (block: Block, at: number): boolean =>
  at >= block.count ||
  (block.gap(at) & (Gap.Period | Gap.Semicolon | Gap.Comma)) !== 0 ||
  // `écrit Linguet dans son journal`
  (TO_WHOM_OR_WHERE.fits(block, at) && !block.english);

const TO_WHOM_OR_WHERE = new WordPattern(/^(?:dans|à|au|aux|en|de|le|nella|nel|in|a|al|alla|im|an|am|nach|на|в|к)$/);

const DID = new WordPattern(/^(?:did|does|had|has|was|is|would|could)$/);
const INVERTS = new WordPattern(/^(?:so|neither|nor)$/i);
const CALLED = new WordPattern(/^(?:call|called|calls|calling|waited|decided|relied|relies|rely|prevailed)$/);
const OLD = new WordPattern(/^(?:Old|Little|Great)$/);
const KNOWN = new WordPattern(/^known$/);
const LIKE = new WordPattern(/^like$/i);
const ON = new WordPattern(/^on$/i);
/** What `cue` asks of the word before a name. */
const CUE = new WordKinds({
  AS: /^as$/,
  AGED: /^(?:Old|Young|Poor)$/,
  INCLUDING: /^(?:including|notably|namely)$/,
  FOR: /^(?:on|for|about)$/i,
  CERTAIN: /^(?:tal|tale|certain|certaine|certo|certa|cierto|cierta|gewisser|gewissen|gewissem|gewisse|nommée?|dénommée?)$/,
});
const ONE = new WordPattern(/^(?:an?|une?|un['’]|uno|una|ein|eine[rnm]?|el|le|la)$/i);
const A = new WordPattern(/^a$/i);
/** A verb behind a quotation: “…,” muttered Sutton. */
const SAID = new WordPattern(/^[a-z]{3,}ed$/);

/** `geb. Krosigk` */
const NEE = new WordPattern(/^(?:geb|née?|урожд|ur|z domu|f)$/);

/** The first word of names of places: `New Haven`, `Nether Stowey`. */
const QUALIFIER = new WordPattern(
  /^(?:New|Old|Great|Little|Upper|Lower|Nether|North|South|East|West|Los|Las|Santo|Puerto|Porto|Sublime|Monte|Ribeira|Cabo|Villa|Bad|Sankt|Fort|Port|Mount|Lake)$/,
);

const SEE = new WordPattern(/^(?:see|cf|compare|vgl|siehe|voir)$/);

/** `ed. Scaligeri`, `edited by Scaliger`. */
function editing(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const gap = block.gap(name.first) & ~Gap.Space;
  // `K. M. Antonov, gen. ed. Russkaia filosofiia`: a title
  if (gap === Gap.Period && at > 0 && block.is(at) & Is.Editor && !(name.first === name.last && isForeign(block, name.last + 1)))
    return Evidence.Editor;
  return gap === 0 && BY.fits(block, at) && block.is(at - 1) & Is.Editor ? Evidence.Editor : 0;
}

const BY = new WordPattern(/^(?:by|von|da|par)$/);

const COUNT = new WordPattern(/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several)$/);

const SAINT = new WordPattern(/^(?:St|Saint)$/);

const OF = new WordPattern(/^(?:of|de|di|del|della|von|du|d['’])$/i);
/** In a note `see *Alexiad* 18.3`: what stands in italics is a book. */
const isWork = (block: Block, at: number): boolean => block.prose.block.kind === "note" && italicAt(block, block.from(at));

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
