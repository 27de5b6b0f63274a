import type {
  Alias,
  Declension,
  Description,
  DocumentPeople,
  Gender,
  NameCandidate,
  NameForm,
  PersonMention,
  PersonName,
} from "../../../model/people";
import type { Steps } from "../../../steps";
import { Evidence } from "../evidence/evidence";
import { isBirth } from "../evidence/same";
import { comparisonOf, withoutGenitive } from "../spellings/comparison";
import { genderOfName, genderOfTitle } from "../spellings/gender";
import { keysOf } from "../spellings/key";
import { isGermanGenitive, obliqueKeysOf } from "../spellings/lemma";
import { comparedBy, type Spelling, type Spellings, spellingsOf } from "../spellings/spellings";
import { boundVocabulary } from "../words/vocabulary";
import { aliasesOf } from "./aliases";
import { divided } from "./divide";
import { type Families, familiesOf } from "./families";
import { certaintyOf, type Family } from "./family";
import { withLadies } from "./ladies";
import { withCommonWords } from "./lower-words";
import { kindOf, roleOf, titlesAmong } from "./mention-kinds";
import { withMonsieurs } from "./monsieurs";

/** The people of a document, from the candidates of all its blocks in text order and the hashes of their words: a surname
 *  that one place introduces is a person everywhere. In steps, since a long text has thousands of candidates: costs grow with these once, and
 *  with the distinct spellings otherwise. */
export function* peopleInSteps(all: readonly NameCandidate[], words: readonly Int32Array[]): Steps<DocumentPeople> {
  boundVocabulary();
  const candidates = withCommonWords(withMonsieurs(all), words);
  yield;
  const spellings = spellingsOf(candidates);
  yield;
  const families = familiesOf(candidates, spellings);
  yield;
  const isPerson = (key: string): boolean => families.byAnchor.get(key)?.person ?? false;
  const pieces = divided(
    candidates,
    spellings.has,
    (name) => obliqueKeysOf(name).some(isPerson) || keysOf(name).some(isPerson),
    surnamesIn(spellings),
  );
  yield;
  if (pieces === candidates) return yield* written(candidates, spellings, families);
  const others = spellingsOf(pieces);
  yield;
  return yield* written(pieces, others, familiesOf(pieces, others));
}

/** Whether a word is the surname behind somebody's given name. */
function surnamesIn({ list }: Spellings): (word: string) => boolean {
  let surnames: ReadonlySet<string> | undefined;
  return (word) => {
    surnames ??= new Set(list.flatMap(({ name }) => (name.given.length > 0 && name.family !== "" ? [name.family] : [])));
    return surnames.has(word);
  };
}

/** A form while its places are gathered. */
interface Draft {
  readonly spelling: Spelling;
  readonly gender: Gender | undefined;
  /** The name with the surname that it shares with the next one, where that is so. */
  readonly shared: PersonName | undefined;
  readonly titles: string[];
  count: number;
  first: number;
  inflected: boolean;
  author: boolean;
  cited: boolean;
  relative: boolean;
  /** Stands behind `ed.`, where Latin has the genitive. */
  edited: boolean;
  certainty: number;
}

function* written(candidates: readonly NameCandidate[], spellings: Spellings, { ofSpelling }: Families): Steps<DocumentPeople> {
  const drafts = new Drafts(spellings);
  const mentions: PersonMention[] = [];
  const descriptions: Description[] = [];
  const stated: Alias[] = [];
  const titles = titlesAmong(candidates, spellings);
  /** Surnames that stand somewhere where no genitive can stand. */
  const nominatives = new Set<string>();
  candidates.forEach((candidate, at) => {
    const index = spellings.of[at] as number;
    const spelling = spellings.list[index] as Spelling;
    const family = ofSpelling[index] as Family;
    const kind = kindOf(candidate, spelling, family, titles[index] === 1);
    if (!kind) return;
    const before = candidate.sameAs ? mentionBefore(mentions, candidates[at - 1]) : undefined;
    const shared =
      sharedFamily(candidate, spelling, candidates[at + 1], spellings, at + 1) ??
      (before && birthName(candidate, spelling, drafts.list[before.form] as Draft));
    const isAuthor = (candidate.evidence & (Evidence.Author | Evidence.Editor)) !== 0;
    const form = drafts.form(index, genderOfTitle(candidate.title), shared, candidate.from, family, isAuthor);
    const draft = drafts.list[form] as Draft;
    if (kind === "name") {
      if (draft.count === 0) [draft.first, draft.relative] = [candidate.from, candidate.relative === true];
      draft.count++;
      if (isAuthor) draft.author = true;
      else draft.cited = false;
    }
    if (candidate.title !== "" && !draft.titles.includes(candidate.title)) draft.titles.push(candidate.title);
    if (candidate.evidence & Evidence.Inflected) draft.inflected = true;
    else nominatives.add(spelling.name.family);
    if (candidate.evidence & Evidence.Editor) draft.edited = true;
    if (before && before.form !== form) stated.push({ form, other: before.form, why: candidate.sameAs ?? "" });
    if (candidate.description && kind === "name") descriptions.push({ ...candidate.description, form });
    mentions.push({ from: candidate.from, to: candidate.to, form, kind, role: roleOf(candidate.evidence) });
  });
  yield;
  const forms = withLadies(drafts.list.map((draft) => formOf(draft, nominatives)));
  const spellingsOfForms = drafts.list.map(({ spelling }) => spelling);
  yield;
  return { forms, mentions, aliases: [...stated, ...aliasesOf(forms, spellingsOfForms, descriptions)], descriptions };
}

/** The forms of a document: one for each spelling, apart for men, women and those of whom no title tells, and for each shared surname. A
 *  surname alone is one form in the text and another where its bearer is cited: it may be the author's, of whom the text does not speak. */
class Drafts {
  readonly list: Draft[] = [];
  /** For each spelling, gender and whether it is an author's, the number of its form and one; 0 where there is none. */
  readonly #forms: number[];
  readonly #shared = new Map<string, number>();

  constructor(readonly spellings: Spellings) {
    this.#forms = new Array<number>(spellings.list.length * 6).fill(0);
  }

  form(
    index: number,
    gender: Gender | undefined,
    shared: PersonName | undefined,
    first: number,
    family: Family,
    isAuthor: boolean,
  ): number {
    const spelling = this.spellings.list[index] as Spelling;
    const place =
      index * 6 + (gender === undefined ? 0 : gender === "male" ? 1 : 2) + (isAuthor && spelling.name.given.length === 0 ? 3 : 0);
    const key = shared && `${place} ${shared.given.join(" ")} ${shared.family}`;
    const known = key === undefined ? (this.#forms[place] as number) - 1 : (this.#shared.get(key) ?? -1);
    if (known >= 0) return known;
    const form = this.list.length;
    if (key === undefined) this.#forms[place] = form + 1;
    else this.#shared.set(key, form);
    this.list.push({
      spelling,
      gender,
      shared,
      titles: [],
      count: 0,
      first,
      inflected: false,
      author: false,
      cited: true,
      relative: false,
      edited: false,
      certainty: certaintyOf(family),
    });
    return form;
  }
}

function formOf(draft: Draft, nominatives: ReadonlySet<string>): NameForm {
  const { spelling, shared } = draft;
  const name = shared ?? spelling.name;
  const declension = declensionOf(draft, name, nominatives);
  const { keys, lemmas, givens, bucket } = shared ? comparisonOf(name, declension) : comparedBy(spelling, declension);
  const { titles, author, relative, count, first, certainty } = draft;
  const cited = draft.cited && count > 0;
  const gender = draft.gender ?? (shared ? genderOfName(name) : spelling.gender);
  return {
    written: spelling.written,
    name,
    declension,
    keys,
    lemmas,
    givens,
    bucket,
    gender,
    titles,
    author,
    cited,
    relative,
    count,
    first,
    certainty,
  };
}

/** A German genitive is one only where the surname never stands otherwise: `Bartels` may be the whole of it. */
function declensionOf({ inflected, edited }: Draft, name: PersonName, nominatives: ReadonlySet<string>): Declension | undefined {
  const { family, given } = name;
  if (inflected && isGermanGenitive(family || (given.at(-1) ?? "")))
    return (
      family === ""
        ? given.some((each) => withoutGenitive(each) !== each)
        : !nominatives.has(family) || nominatives.has(family.slice(0, -1))
    )
      ? "german"
      : undefined;
  if (inflected) return "russian";
  return edited && name.given.length === 0 ? "latin" : undefined;
}

/** The mention of the candidate before, where that is a mention. */
function mentionBefore(mentions: readonly PersonMention[], last: NameCandidate | undefined): PersonMention | undefined {
  const before = mentions.at(-1);
  return before && last && before.to > last.from ? before : undefined;
}

/** In `Aurore Dudevant, née Dupin` the surname has her given name, and is none of her father's. */
function birthName({ sameAs }: NameCandidate, { name }: Spelling, { spelling, shared }: Draft): PersonName | undefined {
  const { given } = shared ?? spelling.name;
  return isBirth(sameAs ?? "") && name.family !== "" && name.given.length === 0 && given.length > 0 ? { ...name, given } : undefined;
}

/** `A. and F. Schlegel`: the family name of the next one is his too. */
function sharedFamily(
  candidate: NameCandidate,
  spelling: Spelling,
  next: NameCandidate | undefined,
  spellings: Spellings,
  at: number,
): PersonName | undefined {
  const both = Evidence.Initials | Evidence.GivenOnly;
  if ((candidate.evidence & both) !== both || !next || next.block !== candidate.block) return undefined;
  const name = spellings.list[spellings.of[at] as number]?.name;
  if (!name || name.family === "" || spelling.name === name) return undefined;
  return { ...name, given: spelling.name.given.length > 0 ? spelling.name.given : [spelling.written] };
}
