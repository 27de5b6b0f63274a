import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { isThingOfPlace } from "../names/places-of-words";
import { titleBehind } from "../names/titles";
import { Gap, Shape } from "../scan";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";
import { repeatsOf } from "./of";
import { bearsItalianArticle } from "./other-languages";

/** What “of” before a name says: nothing of `Mustafa Pasha of Buda`, for a person in `the widow of Neri`. Bits of `Evidence`. */
export function afterOf(block: Block, name: Candidate, titled: boolean): number {
  const at = name.first - 1;
  let bits = 0;
  // `the Church of Jesus Christ`
  if (!titled && block.joined(at) && CHURCH.fits(block, at - 1)) bits |= Evidence.Derived;
  // `the race of Orwel`
  if (!titled && name.kind === "single" && block.joined(at) && DYNASTY.fits(block, at - 1)) bits |= Evidence.Derived | Evidence.The;
  // `the Society of Antiquaries`
  if (!titled && name.first === name.last && block.joined(at) && block.capital(at - 1) && BODY.fits(block, at - 1))
    bits |= Evidence.Derived;
  // `Humphrey Penrose, of Nether Stowey`
  if (
    !block.joined(at) &&
    block.gap(at) & Gap.Comma &&
    at > 0 &&
    block.capital(at - 1) &&
    !(block.is(name.last) & Is.KnownName) &&
    !repeatsOf(block, at)
  )
    bits |= Evidence.Place;
  // `Mustafa Pasha of Buda`, `the island of Sark`, `Erhard Ratdolt of Augsburg`
  if (!titled && name.kind === "several" && block.joined(at) && isThingOfPlace(block, at - 1)) bits |= Evidence.Place;
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
  const head = block.is(at - 1);
  if (bearsItalianArticle(block, name)) bits |= Evidence.Personal;
  else if (
    OF_THE.fits(block, at) &&
    name.first === name.last &&
    !(head & Is.Personal && DEL.fits(block, at) && isUnknown(block, name.last))
  )
    bits |= Evidence.The;
  if (PSEUDONYM.fits(block, at - 1)) bits |= Evidence.Cue;
  if ((SPOKE.fits(block, at - 1) || UNDER.fits(block, at - 1)) && isUnknown(block, name.last)) bits |= Evidence.Object;
  if (((head & Is.Kin && !HEIR.fits(block, at - 1)) || COMPANION.fits(block, at - 1)) && block.shape(at - 1) === Shape.Lower)
    bits |= Evidence.Kin;
  else if (
    head & Is.Personal &&
    // `Entretiens de Quenebert`
    (block.shape(at - 1) === Shape.Lower || (isUnknown(block, name.last) && !block.english && !block.german)) &&
    !OF_THINGS.fits(block, at - 1)
  )
    bits |= Evidence.Object;
  return bits;
}

const OF_THINGS = new WordPattern(
  /^(?:accounts?|history|story|death|house|home|fall|hands|life|body|analysis|study|view|report|reports|rule|texts?|translations?|editions?|versions?|cop(?:y|ies))$/,
);

const DEL = new WordPattern(/^del$/);
const OF_THE = new WordPattern(/^(?:del|du)$/i);

const SPOKE = new WordPattern(/^(?:spoke|speaks|spoken|said|says|thought|thinks|wrote|writes|heard|dreamed|complained|made|make)$/);

/** Only under a person: `under the auspices of Ellwick`. */
const UNDER = new WordPattern(
  /^(?:auspices|chairmanship|editorship|guidance|tutelage|generalship|tuition|supervision|premiership|pontificate|captaincy|authorship|instigation|pen|brush)$/,
);

/** `the pen name of Aurore Dupin` */
const PSEUDONYM = new WordPattern(/^(?:names?|pseudonym|alias|plume|pseudonyme|pseudonimo|pseudónimo|Pseudonym|псевдоним)$/);

const named = (block: Block, at: number): boolean =>
  at > 0 &&
  OF.fits(block, at + 1) &&
  block.joined(at) &&
  block.capital(at) &&
  (block.is(at) &
    (Is.Title | Is.Organization | (block.is(at) & Is.SurnameShape && block.joined(at) && isGiven(block, at - 1) ? 0 : Is.Common))) ===
    0;

/** Bodies that are called after things and places, and hardly after a surname without an article. */
const CHURCH = new WordPattern(/^(?:Church|Churches|Order|Congregation|Sisters|Brothers|Daughters|Sons|Disciples|Assembly|Assemblies)$/);
const BODY = new WordPattern(
  /^(?:Society|Societies|Court|Courts|Institute|Academy|College|Order|Guild|Company|Board|Bank|Chamber|Council|Ministry|Department|Faculty|University|Bureau|Office|Union|League|Association|Federation|Congress|Knights|Fellowship|Commissioners)$/,
);

const DYNASTY = new WordPattern(/^(?:race|dynasty|tribe|clan|dynastie|dynastia|dinastía|dinastia|династии|рода)$/);

/** Those who serve a place: `the rector of Wilton`. */
const BENEFICE = new WordPattern(
  /^(?:lords?|lady|lairds?|sheriffs?|constables?|castellans?|citizens?|merchants?|kings?|queens?|sultans?|khans?|emirs?|rajas?|rulers?|governors?|rector|vicar|curate|bishop|archbishop|abbot|abbess|prior|prioress|mayor|provost|archdeacon|parson|vescov[oi]|arcivescovo|priore|podestà|governatore|sindaco|évêques?|archevêque|prieur|maire|obispos?|arzobispo|gobernador|alcalde|corregidor)$/,
);

/** One is the heir of a realm, too. */
const HEIR = new WordPattern(/^heirs?$/);

/** Roles that one has towards a person, not towards a place. */
export const COMPANION = new WordPattern(
  /^(?:friends?|disciples?|students?|pupils?|secretary|assistant|successor|predecessor|followers?|contemporary|rivals?|biographer|lover|companion|patron|colleagues?|admirers?|opponents?|enemy|enemies|favou?rite|prot[eé]g[eé]e?|teacher|physician|murderer|assassins?|supporters?|murder|assassination|marriage|assassinat|ami|amico|amici|freund|sch[uü]lers?|discepolo|disciple|allievo|élève|elève|alumno|aluno|amigo|leerling|vriend|kollegen?|nachfolgers?|vorg[aä]ngers?|successeur|prédécesseur|successore|predecessore|sucesor|sucessor)$/,
);
