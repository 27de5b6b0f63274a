import type { NameCandidate } from "../../../model/people";
import { Evidence, WEIGHTS } from "../evidence/evidence";
import type { Spellings } from "../spellings/spellings";

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
  /** How often it stands inside a sentence as a word that may be a surname, with nothing against it. */
  inside = 0;
  /** It is nowhere more than a common word or a place. */
  weak = true;
  /** A full name, initials or a title stand with it somewhere. */
  introduced = false;
  /** A title stands somewhere with it, though it is a place. */
  titled = false;
  /** How many names stand beside it that are persons; with only a comma between them, half as many. */
  company = 0;
  person = false;
}

/** The surnames of a document: by their anchor, and for each of its spellings. */
export interface Families {
  readonly byAnchor: ReadonlyMap<string, Family>;
  readonly ofSpelling: readonly Family[];
}

/** A title, given names, initials or a byname: what makes a person of a word. */
export const INTRODUCES = Evidence.Given | Evidence.Initials | Evidence.Title | Evidence.Byname;
/** What is said of persons alone: enough to take even a common word for a name. */
const CERTAIN = Evidence.Known | Evidence.Who | Evidence.Kin | Evidence.Cue | Evidence.Dates | Evidence.Object | Evidence.Correspondent;
/** A title before a surname that is a common word as well. */
const TITLED = Evidence.Title | Evidence.SurnameShape;
/** Somebody who needs no introduction, and writes or is written to. */
const SENDER = Evidence.Known | Evidence.Correspondent;
/** `Wood, Annals, 3`: an author, though his name is a common word. */
const SHORT_TITLE = Evidence.Author | Evidence.SurnameShape;
const AGAINST = Evidence.The | Evidence.Place | Evidence.Imprint;
const SILENT = Evidence.InTitle | Evidence.Imprint;

/** Weighs the surnames of a document by all places where they stand. */
export function familiesOf(candidates: readonly NameCandidate[], spellings: Spellings): Families {
  const byAnchor = new Map<string, Family>();
  const ofSpelling = spellings.list.map(({ anchor }) => {
    let family = byAnchor.get(anchor);
    if (!family) byAnchor.set(anchor, (family = new Family()));
    return family;
  });
  const familyAt = (at: number): Family => ofSpelling[spellings.of[at] as number] as Family;
  const rows: number[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as NameCandidate;
    weigh(familyAt(at), candidate.evidence);
    if (candidate.evidence & Evidence.And && at > 0 && inRow(candidates[at - 1] as NameCandidate, candidate)) rows.push(at);
  }
  for (const family of byAnchor.values()) {
    if (family.acts >= FEWEST_ACTS && family.against === 0) family.introduced = true;
    family.person = judged(family);
  }
  introduceParts(spellings, byAnchor, ofSpelling);
  const counted = new Set<number>();
  for (let round = 0; round < 2 && rows.length > 0; round++) {
    keepCompany(candidates, rows, familyAt, counted);
    rows.reverse();
  }
  speakForThemselves(candidates, spellings, ofSpelling);
  return { byAnchor, ofSpelling };
}

/** Beside `the Qaderi court` and `Qaderi physicians`, `Abbud Qaderi` may be a person still: what is said of the house is not said of him. */
function speakForThemselves(candidates: readonly NameCandidate[], spellings: Spellings, ofSpelling: Family[]): void {
  const own = new Map<number, Family>();
  candidates.forEach(({ evidence }, at) => {
    const spelling = spellings.of[at] as number;
    const family = ofSpelling[spelling] as Family;
    if (family.person || family.against === 0 || !(evidence & Evidence.Several)) return;
    const alone = own.get(spelling) ?? new Family();
    weigh(alone, evidence);
    own.set(spelling, alone);
  });
  for (const [spelling, family] of own) {
    if (family.against > 0 || !judged(family)) continue;
    family.person = true;
    ofSpelling[spelling] = family;
  }
}

/** What stands in a row with persons is likely one: there and back, so that a row of strangers takes after its known member. In a list of
 *  three and more a comma says as much as an `and`. */
function keepCompany(
  candidates: readonly NameCandidate[],
  rows: readonly number[],
  familyAt: (at: number) => Family,
  counted: Set<number>,
): void {
  rows.forEach((at, index) => {
    const one = familyAt(at - 1);
    const other = familyAt(at);
    if (one.person === other.person || counted.has(at)) return;
    counted.add(at);
    const close = (candidates[at] as NameCandidate).from - (candidates[at - 1] as NameCandidate).to <= 2;
    const listed = Math.abs((rows[index - 1] ?? 0) - at) === 1 || Math.abs((rows[index + 1] ?? 0) - at) === 1;
    const unknown = one.person ? other : one;
    unknown.company += close && !listed ? 0.5 : 1;
    unknown.person = judged(unknown);
  });
}

/** `José Gonçalves de Oliveira` introduces `Oliveira` and `Gonçalves` too, and `Árni Magnússon` speaks for `Árni`. */
function introduceParts({ list }: Spellings, byAnchor: ReadonlyMap<string, Family>, ofSpelling: readonly Family[]): void {
  list.forEach(({ name, keys }, at) => {
    const { person, introduced } = ofSpelling[at] as Family;
    if (!person || name.given.length === 0) return;
    for (const key of keys.surnames) {
      const family = byAnchor.get(key);
      if (!family || family.person || family.weak) continue;
      if (introduced) family.introduced = true;
      family.company++;
      family.person = judged(family);
    }
  });
}

/** Whether a candidate and the one before it speak for each other. */
function inRow(last: NameCandidate, candidate: NameCandidate): boolean {
  if (candidate.evidence & SILENT || last.evidence & SILENT || last.block !== candidate.block) return false;
  // `Watson, Bread and Roses`
  if (isMute(last) || isMute(candidate)) return false;
  return !(
    last.evidence & Evidence.Start &&
    candidate.from - last.to <= 2 &&
    (last.evidence & ~(Evidence.Start | Evidence.Inflected | Evidence.SurnameShape)) === 0
  );
}

/** Whether a candidate is a common word or a place that is no surname, of which nothing is said. */
const isMute = ({ evidence }: NameCandidate): boolean =>
  (evidence & ~(Evidence.And | Evidence.Start | Evidence.Inflected | Evidence.The | Evidence.Place)) === Evidence.Weak;

function weigh(family: Family, evidence: number): void {
  let known = weights.get(evidence);
  if (!known) weights.set(evidence, (known = weightOf(evidence)));
  family.for += known.for;
  family.against += known.against;
  family.faint |= known.faint;
  if (evidence & SILENT) return;
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

/** What one place adds to its surname. There are few combinations of evidence, and each is weighed once. */
const weights = new Map<number, Pick<Family, "for" | "against" | "faint">>();

function weightOf(evidence: number): Pick<Family, "for" | "against" | "faint"> {
  if (evidence & SILENT) return { for: 0, against: evidence & Evidence.Imprint ? 2 : 0, faint: 0 };
  const weak = (evidence & Evidence.Weak) !== 0 && (evidence & INTRODUCES) === 0;
  let counted = weak ? evidence & (CERTAIN | AGAINST) : evidence;
  if (weak && (evidence & SHORT_TITLE) === SHORT_TITLE) counted |= SHORT_TITLE;
  if (evidence & Evidence.Author) counted &= ~Evidence.Place;
  if (evidence & Evidence.Derived) counted &= ~Evidence.The;
  let positive = 0;
  let negative = 0;
  for (const [bit, weight] of WEIGHTS) {
    if ((counted & bit & ~FAINT) === 0) continue;
    if (weight > 0) positive = Math.max(positive, weight) + Math.min(positive, weight) * 0.4;
    else negative -= weight;
  }
  const cites = (evidence & Evidence.Correspondent) !== 0 || (evidence & SHORT_TITLE) === SHORT_TITLE;
  if (weak) positive *= evidence & Evidence.Start && !cites ? 0.3 : 0.7;
  return { for: positive, against: negative, faint: counted & FAINT };
}

const FAINT = Evidence.Known | Evidence.Several | Evidence.SurnameShape | Evidence.GivenOnly | Evidence.By | Evidence.Verb;
const FAINT_WEIGHTS = WEIGHTS.filter(([bit]) => bit & FAINT);

function faintly({ faint }: Family): number {
  let sum = 0;
  if (faint !== 0) for (const [bit, weight] of FAINT_WEIGHTS) if (faint & bit) sum += weight;
  return sum;
}

function judged(family: Family): boolean {
  const acts = family.acts >= FEWEST_ACTS ? family.acts : 0;
  const positive = family.for + faintly(family) + Math.min(family.company, 3) * 1.5 + acts;
  if (family.introduced) return positive > family.against * 0.5;
  const silence = MUTE * family.mute + SILENCE * Math.max(0, family.silent - MOST_SILENT);
  return positive - family.against >= (family.weak ? 2.4 : 1.4) + silence && positive > family.against * 1.5;
}

/** `Hunt claimed`, `Hunt’s article`: so often nothing but a person does such things. */
const FEWEST_ACTS = 3;

/** `Hunt`, `Frank`: common words that are surnames or given names as well. */
const NAMELIKE = Evidence.SurnameShape | Evidence.GivenOnly;

const ACTS = Evidence.Verb | Evidence.Says | Evidence.Personal;

const SPEAKING = Evidence.And | Evidence.By | Evidence.GivenOnly | Evidence.Known | Evidence.Several;

/** So often a surname may be said without anything being said of it; from then on each time tells a little against a person. */
const MOST_SILENT = 4;
const SILENCE = 0.15;

/** How much a common word that stands for no person takes from one that may. */
const MUTE = 0.35;

/** How sure it is that a surname is one, from 0 to 1. */
export function certaintyOf(family: Family): number {
  if (family.introduced) return 1;
  return Math.min(0.95, 0.5 + (family.for + faintly(family) - family.against + family.company) / 12);
}
