import type { NameCandidate } from "../../../model/people";
import { Evidence } from "../evidence/evidence";
import { classOf } from "../words/lexicon";
import { Is } from "../words/word-classes";
import { AGAINST, CERTAIN, faintWeight, INTRODUCES, SILENT, weightOf } from "./weights";

/** All that a document says of one surname, under every spelling. A class, since V8 copies each object written as `{ for: 0, … }` as soon as
 *  it counts halves. */
export class Family {
  for = 0;
  against = 0;
  /** Weak signs: repeated, they say no more than once. */
  faint = 0;
  /** How often it is a common word or a place of which nothing is said that is said of persons. */
  mute = 0;
  /** How often it is a word in no list of which nothing is said. */
  silent = 0;
  /** How often it is a word that may be a surname and does what persons do. */
  acts = 0;
  /** What has been said of it where it is a common word that is no surname: said again and again, it makes no person of it. */
  said = 0;
  /** How often it stands inside a sentence as a word that may be a surname, with nothing against it. */
  inside = 0;
  /** It is nowhere more than a common word or a place. */
  weak = true;
  /** A full name, initials or a title stand with it somewhere. */
  introduced = false;
  /** A title stands somewhere with it, though it is a place. */
  titled = false;
  /** It is the name of a state, which says and does what persons do: nobody without a title or another name. */
  state = false;
  /** How many names stand beside it that are persons; with only a comma between them, half as many. */
  company = 0;
  person = false;
}

/** Adds what one place says. */
export function weigh(family: Family, candidate: NameCandidate): void {
  const evidence = withoutRepeated(family, candidate);
  const known = weightOf(evidence);
  family.for += known.for;
  family.against += known.against;
  family.faint |= known.faint;
  if (evidence & SILENT) return;
  if (evidence & Evidence.Weak && STATES.has(candidate.written)) family.state = true;
  if (evidence & Evidence.SurnameShape && !(evidence & (Evidence.Start | AGAINST))) family.inside++;
  if (evidence & ACTS) {
    if (evidence & NAMELIKE && !(evidence & (Evidence.Start | AGAINST))) family.acts++;
  } else if (known.for === 0) {
    if (evidence & Evidence.Weak) family.mute++;
    else if ((evidence & SPEAKING) === 0) family.silent++;
  }
  // `Wellington to Castlereagh`: the duke, though a town has his name
  if ((evidence & SENDER) === SENDER) family.introduced = true;
  if (evidence & Evidence.Title) family.titled = true;
  // `Mr Hunt`
  if ((evidence & TITLED) === TITLED) family.introduced = true;
  if ((evidence & Evidence.Weak) === 0) {
    family.weak = false;
    if (evidence & INTRODUCES) family.introduced = true;
  }
}

/** States whose names people have as well; the list of places has all of them. */
const STATES: ReadonlySet<string> = new Set(["Israel", "Jordan", "Chad", "Georgia", "Cyprus", "Kenya", "India", "Malta"]);

/** A title before a surname that is a common word as well. */
const TITLED = Evidence.Title | Evidence.SurnameShape;
/** Somebody who needs no introduction, and writes or is written to. */
const SENDER = Evidence.Known | Evidence.Correspondent;

/** In `the said Persons`, however often they are spoken of, what makes persons of a common word counts once; a place may be somebody's title. */
function withoutRepeated(family: Family, { evidence, written }: NameCandidate): number {
  const said = evidence & CERTAIN;
  if (said === 0 || (evidence & (Evidence.Weak | NAMELIKE | INTRODUCES)) !== Evidence.Weak || classOf(written) & Is.Place) return evidence;
  const repeated = family.said & said;
  family.said |= said;
  return evidence & ~repeated;
}

/** Decides whether a surname is one of a person, after all that has been said of it. */
export function judge(family: Family): void {
  if (!family.state && family.acts >= FEWEST_ACTS && family.for >= family.against * CLEARLY) family.introduced = true;
  family.person = isPerson(family);
}

export function isPerson(family: Family): boolean {
  const acts = family.acts >= FEWEST_ACTS ? family.acts : 0;
  const positive = family.for + faintWeight(family.faint) + Math.min(family.company, 3) * 2 + acts;
  if (family.introduced) return positive > family.against * 0.4;
  if (family.state && !family.titled) return false;
  const silence = MUTE * family.mute + SILENCE * Math.max(0, family.silent - MOST_SILENT);
  return positive - family.against >= (family.weak ? 2.4 : 1.4) + silence && positive > family.against * 1.5;
}

/** `Hunt claimed`, `Hunt’s article`: so often nothing but a person does such things. */
const FEWEST_ACTS = 3;
/** So many times as much must speak for a person as for a place: `Florence`, who sits in Florence once. */
const CLEARLY = 4;

/** `Hunt`, `Frank`: common words that are surnames or given names as well. */
const NAMELIKE = Evidence.SurnameShape | Evidence.GivenOnly;

const ACTS = Evidence.Verb | Evidence.Says | Evidence.Personal;

const SPEAKING = Evidence.And | Evidence.By | Evidence.GivenOnly | Evidence.Known | Evidence.Several;

/** So often a surname may be said without anything being said of it; from then on each time tells a little against a person. */
const MOST_SILENT = 4;
const SILENCE = 0.1;

/** How much a common word that stands for no person takes from one that may. */
const MUTE = 0.35;

/** How sure it is that a surname is one, from 0 to 1. */
export function certaintyOf(family: Family): number {
  if (family.introduced) return 1;
  return Math.min(0.95, 0.5 + (family.for + faintWeight(family.faint) - family.against + family.company) / 12);
}
