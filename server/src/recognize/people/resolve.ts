import type {
  Alias,
  Description,
  DocumentPeople,
  Gender,
  MentionKind,
  MentionRole,
  NameCandidate,
  NameForm,
  PersonMention,
  PersonName,
} from "../../model/people";
import { aliasesOf } from "./aliases";
import { comparisonOf } from "./comparison";
import { divided } from "./divide";
import { Evidence, WEIGHTS } from "./evidence";
import { keysOf } from "./key";
import { lemmaKeysOf } from "./lemma";
import { classOf, Is } from "./lexicon";
import { type Spelling, spellingsOf } from "./spellings";

/** The people of a document, from the candidates of all its blocks in text order: a surname that one place introduces is a person
 *  everywhere. Costs grow with the candidates once and with the distinct spellings otherwise. */
export function peopleOf(candidates: readonly NameCandidate[]): DocumentPeople {
  const spellings = spellingsOf(candidates);
  const families = familiesOf(candidates, spellings);
  const pieces = divided(candidates, (written) => [...lemmaKeysOf(written), ...keysOf(written)].some((key) => accepted(families.get(key))));
  if (pieces === candidates) return written(candidates, spellings, families);
  const others = spellingsOf(pieces);
  return written(pieces, others, familiesOf(pieces, others));
}

/** All that a document says of one surname, under every spelling. */
interface Family {
  for: number;
  against: number;
  /** Weak signs: repeated, they say no more than once. */
  faint: number;
  /** It is nowhere more than a common word or a place. */
  weak: boolean;
  /** A full name, initials or a title stand with it somewhere. */
  introduced: boolean;
  /** How many names stand beside it that are persons; with only a comma between them, half as many. */
  company: number;
  person: boolean;
}

const accepted = (family: Family | undefined): boolean => family?.person ?? false;

const INTRODUCES = Evidence.Given | Evidence.Initials | Evidence.Title | Evidence.Byname;
/** What is said of persons alone: enough to take even a common word for a name. */
const CERTAIN = Evidence.Known | Evidence.Who | Evidence.Kin | Evidence.Cue | Evidence.Dates | Evidence.Object | Evidence.Correspondent;
const AGAINST = Evidence.The | Evidence.Place | Evidence.Imprint;
const SILENT = Evidence.InTitle | Evidence.Imprint;

function familiesOf(candidates: readonly NameCandidate[], spellings: ReadonlyMap<string, Spelling>): Map<string, Family> {
  const families = new Map<string, Family>();
  const familyOf = (candidate: NameCandidate): Family => {
    const anchor = spellings.get(candidate.written)?.anchor ?? "";
    let family = families.get(anchor);
    if (!family)
      families.set(anchor, (family = { for: 0, against: 0, faint: 0, weak: true, introduced: false, company: 0, person: false }));
    return family;
  };
  for (const candidate of candidates) {
    const family = familyOf(candidate);
    weigh(family, candidate.evidence);
  }
  for (const family of families.values()) family.person = judged(family);
  // What stands in a row with persons is likely one: twice, so that a row of strangers takes after its known member.
  for (let round = 0; round < 2; round++) {
    candidates.forEach((candidate, at) => {
      if ((candidate.evidence & Evidence.And) === 0 || candidate.evidence & SILENT) return;
      const last = candidates[at - 1];
      if (!last || last.block !== candidate.block || last.evidence & SILENT) return;
      if (
        last.evidence & Evidence.Start &&
        candidate.from - last.to <= 2 &&
        (last.evidence & ~(Evidence.Start | Evidence.Inflected | Evidence.SurnameShape)) === 0
      )
        return;
      const one = familyOf(last);
      const other = familyOf(candidate);
      if (one.person !== other.person) (one.person ? other : one).company += candidate.from - last.to <= 2 ? 0.5 : 1;
    });
    for (const family of families.values()) family.person ||= judged(family);
  }
  return families;
}

function weigh(family: Family, evidence: number): void {
  let known = weights.get(evidence);
  if (!known) weights.set(evidence, (known = weightOf(evidence)));
  family.for += known.for;
  family.against += known.against;
  family.faint |= known.faint;
  if (evidence & SILENT) return;
  if ((evidence & Evidence.Weak) === 0) {
    family.weak = false;
    if (evidence & INTRODUCES) family.introduced = true;
  }
}

/** What one place adds to its surname. There are few combinations of evidence, and each is weighed once. */
const weights = new Map<number, Pick<Family, "for" | "against" | "faint">>();

function weightOf(evidence: number): Pick<Family, "for" | "against" | "faint"> {
  if (evidence & SILENT) return { for: 0, against: evidence & Evidence.Imprint ? 1 : 0, faint: 0 };
  const weak = (evidence & Evidence.Weak) !== 0 && (evidence & INTRODUCES) === 0;
  let counted = weak ? evidence & (CERTAIN | AGAINST) : evidence;
  if (evidence & Evidence.Author) counted &= ~Evidence.Place;
  if (evidence & Evidence.Derived) counted &= ~Evidence.The;
  let positive = 0;
  let negative = 0;
  for (const [bit, weight] of WEIGHTS) {
    if ((counted & bit & ~FAINT) === 0) continue;
    if (weight > 0) positive = Math.max(positive, weight) + Math.min(positive, weight) * 0.4;
    else negative -= weight;
  }
  if (weak) positive *= evidence & Evidence.Start ? 0.3 : 0.7;
  return { for: positive, against: negative, faint: counted & FAINT };
}

const FAINT = Evidence.Known | Evidence.Several | Evidence.SurnameShape | Evidence.GivenOnly | Evidence.By | Evidence.Verb;

function faintly(family: Family): number {
  let sum = 0;
  for (const [bit, weight] of WEIGHTS) if (family.faint & bit) sum += weight;
  return sum;
}

function judged(family: Family): boolean {
  const positive = family.for + faintly(family) + Math.min(family.company, 3) * 1.5;
  if (family.introduced) return positive > family.against * 0.5;
  return positive - family.against >= (family.weak ? 2.4 : 1.4) && positive > family.against * 1.5;
}

/** Whether one place counts, given that its surname is that of a person or not. */
function kindOf(candidate: NameCandidate, spelling: Spelling, family: Family): MentionKind | undefined {
  const { evidence } = candidate;
  if (evidence & Evidence.Imprint || !family.person) return undefined;
  if (evidence & Evidence.Weak && !(evidence & (INTRODUCES | Evidence.InTitle))) {
    if (evidence & (Evidence.Place | Evidence.The)) return undefined;
    if (
      !family.introduced &&
      !(evidence & Evidence.Correspondent) &&
      (evidence & Evidence.Start || classOf(candidate.written) & (Is.Place | Is.People | Is.NounShape | Is.Role))
    )
      return undefined;
    const alone = evidence & ~(Evidence.Weak | Evidence.Start | Evidence.And | Evidence.SurnameShape);
    if (evidence & Evidence.Start && alone === 0) return undefined;
  }
  if (evidence & Evidence.InTitle)
    return evidence & Evidence.Weak && family.introduced && !(classOf(candidate.written) & Is.Common) ? "name" : "in-title";
  if (evidence & Evidence.Derived) return "derived";
  if (spelling.name.family === "" && spelling.name.given.length === 0) return undefined;
  return "name";
}

function roleOf(evidence: number): MentionRole {
  if (evidence & Evidence.Editor) return "editor";
  if (evidence & Evidence.Author) return "author";
  return evidence & Evidence.Correspondent ? "correspondent" : "text";
}

interface Draft {
  readonly spelling: Spelling;
  readonly gender: Gender | undefined;
  readonly name: PersonName;
  readonly titles: Set<string>;
  count: number;
  first: number;
  inflected: boolean;
  /** Stands behind `ed.`, where Latin has the genitive. */
  edited: boolean;
  certainty: number;
}

function written(
  candidates: readonly NameCandidate[],
  spellings: ReadonlyMap<string, Spelling>,
  families: ReadonlyMap<string, Family>,
): DocumentPeople {
  const drafts: Draft[] = [];
  const indexes = new Map<string, number>();
  const mentions: PersonMention[] = [];
  const descriptions: Description[] = [];
  const stated: Alias[] = [];
  candidates.forEach((candidate, at) => {
    const spelling = spellings.get(candidate.written);
    const family = spelling && families.get(spelling.anchor);
    if (!spelling || !family) return;
    const kind = kindOf(candidate, spelling, family);
    if (!kind) return;
    const gender = genderOfTitle(candidate.title);
    const shared = sharedFamily(candidate, spelling, candidates[at + 1], spellings);
    const key = `${candidate.written}\n${gender ?? ""}${shared ? `\n${shared.family}` : ""}`;
    let form = indexes.get(key);
    if (form === undefined) {
      form = drafts.length;
      indexes.set(key, form);
      const name = shared ? { ...shared, given: spelling.name.given.length > 0 ? spelling.name.given : [spelling.written] } : spelling.name;
      drafts.push({
        spelling,
        gender,
        name,
        titles: new Set(),
        count: 0,
        first: candidate.from,
        inflected: false,
        edited: false,
        certainty: certaintyOf(family),
      });
    }
    const draft = drafts[form] as Draft;
    if (kind === "name") {
      if (draft.count === 0) draft.first = candidate.from;
      draft.count++;
    }
    if (candidate.title !== "") draft.titles.add(candidate.title);
    if (candidate.evidence & Evidence.Inflected) draft.inflected = true;
    if (candidate.evidence & Evidence.Editor) draft.edited = true;
    const before = mentions[mentions.length - 1];
    if (candidate.sameAs && before && before.to > (candidates[at - 1]?.from ?? 0) && before.form !== form) {
      stated.push({ form, other: before.form, why: candidate.sameAs });
    }
    if (candidate.description && kind === "name") descriptions.push({ ...candidate.description, form });
    mentions.push({ from: candidate.from, to: candidate.to, form, kind, role: roleOf(candidate.evidence) });
  });
  const forms = drafts.map(formOf);
  return { forms, mentions, aliases: [...stated, ...aliasesOf(forms, descriptions)], descriptions };
}

function formOf(draft: Draft): NameForm {
  const { name } = draft;
  const gender = draft.gender ?? genderOfName(name);
  return {
    written: draft.spelling.written,
    name,
    ...comparisonOf(name, draft.inflected, draft.edited && name.given.length === 0),
    ...(gender ? { gender } : {}),
    titles: [...draft.titles],
    count: draft.count,
    first: draft.first,
    certainty: draft.certainty,
  };
}

/** `A. and F. Schlegel`: the family name of the next one is his too. */
function sharedFamily(
  candidate: NameCandidate,
  spelling: Spelling,
  next: NameCandidate | undefined,
  spellings: ReadonlyMap<string, Spelling>,
): PersonName | undefined {
  const both = Evidence.Initials | Evidence.GivenOnly;
  if ((candidate.evidence & both) !== both || !next || next.block !== candidate.block) return undefined;
  const name = spellings.get(next.written)?.name;
  return name && name.family !== "" && spelling.name !== name ? name : undefined;
}

function certaintyOf(family: Family): number {
  if (family.introduced) return 1;
  return Math.min(0.95, 0.5 + (family.for + faintly(family) - family.against + family.company) / 12);
}

function genderOfTitle(title: string): Gender | undefined {
  if (title === "") return undefined;
  let bits = 0;
  for (const word of title.split(/[\s.]+/)) bits |= classOf(word);
  return bits & Is.TitleOfWoman ? "female" : bits & Is.TitleOfMan ? "male" : undefined;
}

function genderOfName(name: PersonName): Gender | undefined {
  for (const given of name.given) {
    const is = classOf(given);
    if (is & Is.Patronymic) return /n(?:a|oi|oj|u|y)$|на$/.test(given) ? "female" : "male";
    const bits = is & (Is.Male | Is.Female);
    if (bits === Is.Female) return "female";
    if (bits === Is.Male) return "male";
  }
  return undefined;
}
