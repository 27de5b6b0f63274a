import { behind, RUSSIAN_PAST } from "./behind";
import type { Block } from "./block";
import type { Candidate } from "./candidate";
import { editsVolume } from "./citing";
import { cyrillicThing } from "./cyrillic-things";
import { Evidence } from "./evidence";
import { germanNoun } from "./german-nouns";
import { isUnknown } from "./name-words";
import { isNaming, naming } from "./naming";
import { officeBefore, officeInClause } from "./offices";
import { isPieceOfLand, isThingOfPlace } from "./places-of-words";
import { Gap, Shape } from "./scan";
import { titleBehind } from "./titles";
import { WordPattern } from "./vocabulary";
import { Is } from "./word-classes";

/** What stands before and behind a name and speaks for or against a person: bits of `Evidence`. */
export function surroundings(block: Block, name: Candidate, titled: boolean): number {
  const bits = behind(block, name) | germanNoun(block, name) | cyrillicThing(block, name);
  // In `a Calvinist from Upita, whom all detested` it is the Calvinist.
  if (ofOffice(block, name)) return before(block, name, titled) | (bits & ~OF_HEAD);
  // In `the mints of Potosí yielded` it is the mints.
  return before(block, name, titled) | (!titled && ofThing(block, name) ? bits & ~OF_DOER : bits);
}

function before(block: Block, name: Candidate, titled: boolean): number {
  const at = name.first - 1;
  let bits = block.opens(name.first) ? Evidence.Start : 0;
  if (at < 0) return bits;
  // `at Loudon’s Ferry`
  if (name.kind === "single" && block.possessive(at) && block.capital(at) && block.joined(name.first) && !titled) bits |= Evidence.The;
  if (isPieceOfLand(block, name)) return bits | Evidence.Place | Evidence.Derived;
  const gap = block.gap(name.first);
  if (!block.joined(name.first)) {
    bits |= editing(block, name);
    if ((gap & ~Gap.Space) === Gap.Period && NEE.fits(block, at)) bits |= Evidence.Cue;
    // `two bankers: Tiarks and`
    if ((gap & ~Gap.Space) === Gap.Colon && (plural(block, at) || COUNT.fits(block, at - 1))) bits |= Evidence.Apposition;
    if ((gap & ~Gap.Space) !== Gap.Comma) return bits;
    // `the priest of St Mary’s, Lochee`
    if (block.possessive(at) && SAINT.fits(block, at - 1)) bits |= Evidence.Place;
    else if (officeBefore(block, at) || officeInClause(block, at)) bits |= Evidence.Apposition;
    return bits;
  }
  const is = block.is(at);
  if (isNaming(block, at) && !titled && !(block.gap(at) & Gap.Quote)) bits |= naming(block, at);
  else if (block.shape(at) === Shape.Lower && !titled) {
    if (is & Is.Kin) bits |= Evidence.Kin;
    else if (is & (Is.Role | Is.Title)) bits |= NO_ROLE.fits(block, at) ? 0 : Evidence.Role;
    // `ministro degli esteri Pallanti`, `directeur de la police Mercoeur`
    if (!block.english && isComplement(block, at)) bits |= Evidence.Role;
    if (block.gap(at) & Gap.Quote && (is & (Is.PersonVerb | Is.ObjectVerb | Is.LooseVerb) || SAID.fits(block, at))) bits |= Evidence.Says;
    else if (is & Is.ObjectVerb) bits |= Evidence.Object;
    else if (RUSSIAN_PAST.fits(block, at)) bits |= Evidence.Verb;
    // “…”, thinks Ranke; what goes on behind the name is another sentence's
    if (block.gap(at) & Gap.Comma && is & Is.PersonVerb && clauseEnds(block, name.last + 1)) bits |= Evidence.Says;
    // `so did Acton`, `nor would Acton`
    if (is & Is.LooseVerb || DID.fits(block, at)) bits |= at > 0 && block.joined(at) && INVERTS.fits(block, at - 1) ? Evidence.Object : 0;
    if (is & Is.Cue && !TO.fits(block, at)) bits |= LIKE.fits(block, at) && !plural(block, at - 1) ? Evidence.By : Evidence.Cue;
  }
  // `On Hermannus see`, `For Hermannus, see`
  if (FOR.fits(block, at) && name.last + 1 < block.count && SEE.fits(block, name.last + 1)) bits |= Evidence.Cue;
  // `called on Acton`
  if (ON.fits(block, at) && block.joined(at) && CALLED.fits(block, at - 1)) bits |= Evidence.Object;
  if (AGED.fits(block, at) && block.opens(at) && !(block.is(name.last) & Is.Place)) bits |= Evidence.By;
  // `New Haven`; but `Old Throckmorton would`
  if (block.shape(at) === Shape.Capital && QUALIFIER.fits(block, at) && !(OLD.fits(block, at) && block.opens(at))) bits |= Evidence.Place;
  if (OF.fits(block, at)) {
    // `the Society of Antiquaries`
    if (!titled && name.first === name.last && block.joined(at) && block.capital(at - 1) && BODY.fits(block, at - 1))
      bits |= Evidence.Derived;
    // `Humphrey Penrose, of Nether Stowey`
    if (!block.joined(at) && block.gap(at) & Gap.Comma && at > 0 && block.capital(at - 1) && !(block.is(name.last) & Is.KnownName))
      bits |= Evidence.Place;
    // `Mustafa Pasha of Buda`, `the island of Sark`, `Erhard Ratdolt of Augsburg`
    if (
      !titled &&
      name.first === name.last &&
      block.joined(at) &&
      (titleBehind(block, at - 2) ||
        isThingOfPlace(block, at - 1) ||
        (BENEFICE.fits(block, at - 1) && !block.possessive(name.last)) ||
        (named(block, at - 1) && !block.possessive(name.last)))
    )
      bits |= Evidence.Place;
    if (OF_THE.fits(block, at) && name.first === name.last) bits |= Evidence.The;
    const head = block.is(at - 1);
    if (PSEUDONYM.fits(block, at - 1)) bits |= Evidence.Cue;
    if (SPOKE.fits(block, at - 1) && isUnknown(block, name.last)) bits |= Evidence.Object;
    if (((head & Is.Kin && !HEIR.fits(block, at - 1)) || COMPANION.fits(block, at - 1)) && block.shape(at - 1) === Shape.Lower)
      bits |= Evidence.Kin;
    else if (head & Is.Personal && block.shape(at - 1) === Shape.Lower && !OF_THINGS.fits(block, at - 1)) bits |= Evidence.Object;
  } else if (A.fits(block, at) && at > 0 && !block.joined(at) && block.english) bits |= Evidence.The;
  else if (block.possessive(name.last) || name.kind === "full" || name.kind === "initials") return bits | editing(block, name);
  else if (ARTICLE.fits(block, at)) bits |= OTHER_ARTICLE.fits(block, at) && !block.english ? 0 : Evidence.The;
  else if (FOREIGN_PLACE.fits(block, at) && block.is(name.last) & Is.KnownName) bits |= 0;
  else if (PLACE.fits(block, at)) bits |= editsVolume(block, name) ? Evidence.Author : Evidence.Place;
  else if (BY_WHOM.fits(block, at) && block.joined(at) && isDoneBy(block, at)) bits |= Evidence.Object;
  else if (PERSON_PREPOSITION.fits(block, at)) bits |= Evidence.By;
  else if (TO.fits(block, at) && block.joined(at))
    bits |= block.is(at - 1) & Is.Cue ? Evidence.Cue : ADDRESSED.fits(block, at - 1) ? Evidence.Object : 0;
  bits |= editing(block, name);
  if (!titled && block.shape(at) !== Shape.Lower && officeBefore(block, at)) bits |= Evidence.Apposition;
  return bits;
}

/** Whether word `at` is the noun in `ministro degli esteri`, behind an office in lower case and what joins them. */
function isComplement(block: Block, at: number): boolean {
  const link = LINK.fits(block, at - 1) ? at - 1 : -1;
  const office = link > 0 && LINK.fits(block, link - 1) ? link - 2 : link - 1;
  return (
    office >= 0 &&
    (block.is(office) & (Is.Role | Is.Title)) !== 0 &&
    block.shape(office) === Shape.Lower &&
    !NO_ROLE.fits(block, office) &&
    block.joined(at) &&
    block.joined(at - 1) &&
    block.joined(link)
  );
}

const LINK = new WordPattern(/^(?:degli|del|della|dello|delle|dell['’]|dei|di|des|du|de|d['’]|la|l['’]|las|los|do|da|dos|das)$/);

/** `examined by Sutton`, `examined at Bern by Sutton`, `the obituary is by Sutton`. */
function isDoneBy(block: Block, by: number): boolean {
  const done = by > 2 && PLACE.fits(block, by - 2) && block.joined(by - 1) && block.joined(by - 2) ? by - 3 : by - 1;
  return (
    (block.is(done) & (Is.ObjectVerb | Is.PersonVerb | Is.Personal)) !== 0 ||
    IS.fits(block, done) ||
    DONE.fits(block, done) ||
    (block.french && FRENCH_DONE.fits(block, done))
  );
}

const clauseEnds = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Period | Gap.Semicolon | Gap.Comma)) !== 0;

const DONE = new WordPattern(/^(?:printed|signed|countersigned|engraved|drawn|drafted|compiled|collected|discovered)$/);
/** A participle or an infinitive: `écrit par`, `se fit remarquer par`. */
const FRENCH_DONE = new WordPattern(/^[a-zà-ÿ]{3,}(?:ée?s?|er|ues?|u|ite?s?|ie?s?|ir)$/);
const IS = new WordPattern(/^(?:is|are)$/);
const DID = new WordPattern(/^(?:did|does|had|has|was|is|would|could)$/);
const INVERTS = new WordPattern(/^(?:so|neither|nor)$/i);
const CALLED = new WordPattern(/^(?:call|called|calls|calling|waited)$/);
const AGED = new WordPattern(/^(?:Old|Young|Poor)$/);
const OLD = new WordPattern(/^(?:Old|Little|Great)$/);
const TO = new WordPattern(/^to$/i);
const LIKE = new WordPattern(/^like$/i);
const ON = new WordPattern(/^on$/i);
const FOR = new WordPattern(/^(?:on|for|about)$/i);
const SPOKE = new WordPattern(/^(?:spoke|speaks|spoken|said|says|thought|thinks|wrote|writes|heard|dreamed|complained|made|make)$/);
const A = new WordPattern(/^a$/i);
const BY_WHOM = new WordPattern(/^(?:by|par)$/i);

const OF_THINGS = new WordPattern(
  /^(?:accounts?|history|story|death|house|home|fall|hands|life|body|analysis|study|view|report|reports|rule)$/,
);

const OF_THE = new WordPattern(/^(?:del|du)$/i);

/** A verb behind a quotation: “…,” muttered Sutton. */
const SAID = new WordPattern(/^[a-z]{3,}ed$/);

/** `geb. Krosigk` */
const NEE = new WordPattern(/^(?:geb|née?|урожд|ur|z domu|f)$/);

/** The first word of names of places: `New Haven`, `Nether Stowey`. */
const QUALIFIER = new WordPattern(
  /^(?:New|Old|Great|Little|Upper|Lower|Nether|North|South|East|West|Los|Las|Santo|Puerto|Porto|Monte|Ribeira|Cabo|Villa|Bad|Sankt|Fort|Port|Mount|Lake)$/,
);

/** Italian has the article before surnames too, `il Goldoni`, and German `an` is no article. */
const OTHER_ARTICLE = new WordPattern(/^(?:il|lo|an)$/);

const SEE = new WordPattern(/^(?:see|cf|compare|vgl|siehe|voir)$/);

const NO_ROLE = new WordPattern(/^(?:m|on|st|re|t|general|private|major|premier|victor|sun|agent|deputy|fellow|radical|saint)$/);

/** `ed. Scaligeri`, `edited by Scaliger`. */
function editing(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (gap === Gap.Period && at > 0 && block.is(at) & Is.Editor) return Evidence.Editor;
  return gap === 0 && BY.fits(block, at) && block.is(at - 1) & Is.Editor ? Evidence.Editor : 0;
}

const BY = new WordPattern(/^(?:by|von|da|par)$/);

/** `the pen name of Aurore Dupin` */
const PSEUDONYM = new WordPattern(/^(?:names?|pseudonym|alias|plume|pseudonyme|pseudonimo|pseudónimo|Pseudonym|псевдоним)$/);

const OF_HEAD = Evidence.Who | Evidence.Apposition | Evidence.Kin | Evidence.Dates;

const OF_DOER = Evidence.Says | Evidence.Verb;

const ofThing = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  first > 1 &&
  block.joined(first) &&
  block.joined(first - 1) &&
  block.word(first - 1) === "of" &&
  (block.is(first - 2) & (Is.PersonVerb | Is.LooseVerb | Is.ObjectVerb)) === 0;

const ofOffice = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  first > 1 &&
  block.joined(first) &&
  block.joined(first - 1) &&
  OF_OR_FROM.fits(block, first - 1) &&
  (block.is(first - 2) & (Is.Role | Is.Title | Is.People | (FROM.fits(block, first - 1) ? Is.Kin : 0))) !== 0 &&
  !COMPANION.fits(block, first - 2);

const named = (block: Block, at: number): boolean =>
  at > 0 &&
  ENGLISH_OF.fits(block, at + 1) &&
  block.joined(at) &&
  block.capital(at) &&
  (block.is(at) & (Is.Title | Is.Organization | Is.Common)) === 0;

/** Bodies that are called after things and places, and hardly after a surname without an article. */
const BODY = new WordPattern(
  /^(?:Society|Societies|Court|Courts|Institute|Academy|College|Order|Guild|Company|Board|Bank|Chamber|Council|Ministry|Department|Faculty|University|Bureau|Office|Union|League|Association|Federation|Congress|Knights|Fellowship|Commissioners)$/,
);

const ENGLISH_OF = new WordPattern(/^(?:of)$/);
const FROM = new WordPattern(/^(?:from|aus)$/);
const OF_OR_FROM = new WordPattern(/^(?:of|from|de|di|von|aus|van)$/);

/** Those who serve a place: `the rector of Wilton`. */
const BENEFICE = new WordPattern(
  /^(?:kings?|queens?|sultans?|khans?|emirs?|rajas?|rulers?|governors?|rector|vicar|curate|bishop|archbishop|abbot|abbess|prior|prioress|mayor|provost|archdeacon|parson)$/,
);

const COUNT = new WordPattern(/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several)$/);

const SAINT = new WordPattern(/^(?:St|Saint)$/);

/** One is the heir of a realm, too. */
const HEIR = new WordPattern(/^heirs?$/);

/** Roles that one has towards a person, not towards a place. */
const COMPANION = new WordPattern(
  /^(?:friends?|disciples?|students?|pupils?|secretary|assistant|successor|predecessor|followers?|contemporary|rivals?|biographer|lover|companion|patron|colleagues?|admirers?|opponents?|enemy|enemies|favou?rite|prot[eé]g[eé]e?|teacher|physician|murderer|assassins?|supporters?|murder|assassination|marriage|assassinat|ami|amico|amici|freund|sch[uü]lers?|discepolo|disciple|allievo|élève|elève|alumno|aluno|amigo|leerling|vriend|kollegen?|nachfolgers?|vorg[aä]ngers?|successeur|prédécesseur|successore|predecessore|sucesor|sucessor)$/,
);

/** What one sends or says to a person: “his letter to Mazzini”, “wrote to Offa”. */
const ADDRESSED = new WordPattern(
  /^(?:letters?|wrote|written|writing|writes|telegrams?|telegraphed|dispatch|dispatches|despatch|despatches|addressed|dedicated|reply|replied|report|reported|said|spoke|speaking|note|notes|memorandum|married|betrothed|engaged|attributed|ascribed|confided|proposed|loyal|speech|according|appealed|complained|petitions?|petitioned|appeals?|complaints?|memorial|testimony|confession|confessed|listened|bowed|apologi[sz]ed|denied|granted|lent|sold|paid)$/,
);

const OF = new WordPattern(/^(?:of|de|di|del|della|von|du|d['’])$/i);
const ARTICLE = new WordPattern(
  /^(?:the|il|la|le|lo|gli|l['’]|der|die|das|dem|el|los|las|les|nell['’]|sull['’]|dell['’]|all['’]|dall['’]|nella|nel|del|dello|du|des|au|aux|im|zum|zur|sul|sulla|al|alla|dal|dalla|an|every|each|some|any|no)$/i,
);
const PLACE = new WordPattern(
  /^(?:in|at|near|inside|outside|throughout|within|across|toward|towards|nach|aus|dans|chez|into|around|v|iz|do|в|во|из)$/i,
);
/** `nach Kafka` */
const FOREIGN_PLACE = new WordPattern(/^(?:nach|chez|aus)$/);
const PERSON_PREPOSITION = new WordPattern(
  /^(?:by|under|with|against|for|par|contre|avec|contro|mit|gegen|durch|con|por|contra|da|sobre|selon|secondo|según|laut|nach|chez)$/i,
);

const plural = (block: Block, at: number): boolean => PLURAL.fits(block, at);

const PLURAL = new WordPattern(
  /^(?:men|women|people|those|figures|writers|others|someone|somebody|man|woman|anyone|diplomat|poets|artists|friends|historians|scholars)$/,
);
