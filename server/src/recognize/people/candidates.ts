import type { NameCandidate } from "../../model/people";
import type { Prose } from "../../model/prose";
import { unitAt } from "../../text";
import { sourceSpan } from "../prose";
import { type Block, blockOf } from "./block";
import type { Candidate } from "./candidate";
import { type Words, wordsOf } from "./columns";
import { isCalledWork } from "./evidence/called-works";
import { type Described, describedAt } from "./evidence/describe";
import { Evidence } from "./evidence/evidence";
import { inName } from "./evidence/in-name";
import { openedBy } from "./evidence/openers";
import { isRelative } from "./evidence/relative";
import { revised } from "./evidence/revised";
import { row } from "./evidence/rows";
import { sameAs } from "./evidence/same";
import { surroundings } from "./evidence/surroundings";
import { isArabicTitle } from "./names/arabic-titles";
import { isRomanizedTitle } from "./names/chinese";
import { isJudge } from "./names/judges";
import { isLatinLand } from "./names/mere-words";
import { nameAt } from "./names/names";
import { beginsNone } from "./names/no-names";
import { nobleBefore, ownParticles } from "./names/nobility";
import { placeOfWords } from "./names/places-of-words";
import { isPost, isTitleAlone, makesSurname } from "./names/ranks";
import { bearsSaint, isPlaceOfSaint, isSilentSaint, placed, saintly } from "./names/saints";
import { titleBefore, titleBehind, wholeTitleFrom } from "./names/titles";
import { weak } from "./names/weak";
import type { WordHashes } from "./resolve/lower-words";
import { Gap } from "./scan";
import { referencesOf } from "./sources/sources";
import { boundVocabulary, WordPattern, wordNumber, wordOf } from "./words/vocabulary";
import { Given, Is } from "./words/word-classes";

/** A name in one block, at offsets of its prose. */
export interface BlockName extends Omit<NameCandidate, "block" | "description"> {
  readonly description: Described | undefined;
}

/** Every run of words of a block that may be a name, with the evidence for and against: in `Madame Staël said` this is `Staël`, with
 *  `Title` and `Says`. Depends on text, kind and italics of the block alone; whether it is a person is decided for the document by `peopleOf`. */
export function namesOf(prose: Prose, hashes: WordHashes): readonly BlockName[] {
  const words = wordsOf(prose.text);
  hashes.add(words);
  return words.capitals === 0 ? NONE : namesAmong(words, prose);
}

function namesAmong(words: Words, prose: Prose): readonly BlockName[] {
  boundVocabulary();
  const block = blockOf(prose, words);
  const found = asTold(candidatesIn(block), block, prose);
  if (found.length === 0) return NONE;
  const references = referencesOf(block, found);
  const capitals = prose.block.kind === "heading" && !/[a-zà-ÿа-я]{3}/.test(prose.text) ? Evidence.InTitle : 0;
  return found.map((name, at) => {
    const last = at > 0 ? found[at - 1] : undefined;
    const from = block.from(name.first);
    const to = endOf(block, name);
    const evidence = name.evidence | (references[at] as number);
    return {
      from,
      to,
      written: writtenAs(block, name, from, to),
      title: name.title,
      evidence: evidence | (capitals && BY.fits(block, name.first - 1) ? 0 : capitals),
      description: describedAt(block, name, evidence),
      sameAs: last && sameAs(block, last, name),
      relative: evidence & OF_RELATIVES && isRelative(block, name) ? true : undefined,
    };
  });
}

/** What the words before a name say where these are `his brother`, `his brother,` or `sein Bruder`. */
const OF_RELATIVES = Evidence.Kin | Evidence.Apposition | Evidence.Title;

/** `BY ADA LUNT` between the title of a chapter and its text. */
const BY = new WordPattern(/^BY$/);

const NONE: readonly BlockName[] = [];

/** The candidates as the editor of a text has marked the names in it: what is that of a place is nobody, what is that of a person somebody,
 *  whatever it looks like. */
function asTold(found: Found[], block: Block, { told }: Prose): Found[] {
  if (told.length === 0) return found;
  return found.flatMap((name) => {
    const [from, to] = [block.from(name.first), block.to(name.last)];
    const mark = told.find((each) => each.from <= from && to <= each.to);
    if (!mark) return [name];
    return mark.isPerson ? [{ ...name, evidence: (name.evidence & ~DOUBT) | Evidence.Cue }] : [];
  });
}

/** What speaks against a name only as long as nobody says that it is one. */
const DOUBT = Evidence.Weak | Evidence.Start | Evidence.The | Evidence.Place | Evidence.Derived | Evidence.Imprint | Evidence.InTitle;

/** The units of a name as the one string that all places share where it is written so. */
const writtenAs = (block: Block, { first, last }: Candidate, from: number, to: number): string =>
  first === last && to === block.to(last) ? block.word(first) : wordOf(wordNumber(block.text, from, to));

/** A name as a candidate of its document: `offset` is where the text of its block's chunk begins, `block` the number of the block. */
export function candidateOf(name: BlockName, prose: Prose, offset: number, block: number): NameCandidate {
  const { from, to } = sourceSpan(prose, name.from, name.to);
  const { written, title, evidence, sameAs, relative, description } = name;
  return {
    from: from + offset,
    to: to + offset,
    written,
    title,
    evidence,
    block,
    description: description && describedIn(prose, description, offset),
    sameAs,
    relative,
  };
}

function describedIn(prose: Prose, { from, to }: Described, offset: number): NameCandidate["description"] {
  const span = sourceSpan(prose, from, to);
  return { from: span.from + offset, to: span.to + offset, text: prose.text.slice(from, to) };
}

/** A candidate while its block is read. */
export interface Found extends Candidate {
  evidence: number;
  title: string;
}

/** The full stop behind an initial belongs to the name, and that of `Jr.` */
function endOf(block: Block, name: Found): number {
  const to = block.to(name.last);
  if (
    name.kind === "inverted" &&
    unitAt(block.text, to) === 41 &&
    block.gap(name.last + 1) & Gap.Close &&
    block.text.slice(block.from(name.first), to).includes("(")
  )
    return to + 1;
  if (unitAt(block.text, to) !== 46) return to;
  // German numbers of rulers have a full stop.
  if (name.kind === "regnal")
    return block.is(name.last) & Is.Numeral && (block.german || ORDINAL.test(block.text.slice(to, to + 3))) ? to + 1 : to;
  return block.initial(name.last) || ABBREVIATED.fits(block, name.last) ? to + 1 : to;
}

/** `Wilhelm I. (1797–1888)`: no sentence ends here. */
const ORDINAL = /^\.(?: \(|[,;])/;

/** `Jr.`, and Dutch patronymics: `Cornelisz.` */
const ABBREVIATED = new WordPattern(/^(?:Jr|Sr|\p{Lu}\p{Ll}{2,}(?:sz|szn|zn|sdr))$/u);

/** The candidates of a block from left to right, each with its title and what is said in it and around it; names of places are passed over. */
function candidatesIn(block: Block): Found[] {
  const found: Found[] = [];
  const { capitals, capital } = block.words;
  let end = 0;
  for (let each = 0; each < capitals; each++) {
    const at = capital[each] as number;
    if (at < end) continue;
    const place = placeOfWords(block, at);
    if (place > 0) {
      end = at + place;
      continue;
    }
    const noble = nobleBefore(block, at);
    const before = noble < at ? noble : titleBefore(block, at);
    // `the Emin Pasha Relief Expedition`: the title belongs to the name before it.
    const titleFrom = noble === at && before === at - 1 && block.capital(at - 2) && titleBehind(block, at - 2) ? at : before;
    const titled = titleFrom < at;
    const bare = titled || !beginsNone(block, at) ? (nameAt(block, at, titled && noble === at) ?? weak(block, at)) : undefined;
    if (
      !bare ||
      isRomanizedTitle(block, bare.last) ||
      isArabicTitle(block, bare.last) ||
      (block.is(bare.last) & Is.Title && isTitleAlone(block, bare))
    )
      continue;
    const { last, kind, patronymic } = bare;
    // `San Martín`: a person only where the document knows one who is called so.
    const isSaint = titled && placed(block, bare) && !saintly(block, bare);
    const isOfSaint = isSaint && bearsSaint(block, bare.first - 1);
    const first = bare.first - (isSaint ? (isOfSaint ? 2 : 1) : ownParticles(block, bare.first, noble < at));
    const isSurname = isSaint || (titled && makesSurname(block, bare));
    const name: Found = { first, last, kind: isSurname ? "single" : kind, patronymic, evidence: 0, title: "" };
    const opener = openedBy(block, first) || isCalledWork(block, name);
    const titleEnd = isSaint ? first - 1 : noble < at ? noble : at - 1;
    if (titled && titleFrom <= titleEnd)
      name.title = wordOf(wordNumber(block.text, block.from(wholeTitleFrom(block, titleFrom)), block.to(titleEnd)));
    name.evidence = inName(block, name) | surroundings(block, name, titled) | row(block, found.at(-1), name);
    if (isOfSaint) name.evidence |= Evidence.SurnameShape;
    else if (isSaint) name.evidence |= name.title === "" ? Evidence.Weak : Evidence.Title;
    else if (titled) name.evidence |= titleOf(block, name);
    else if (titleBehind(block, name.last) || isJudge(block, name.last)) {
      name.title = block.word(name.last + 1);
      name.evidence |= namesStreet(block, name) ? Evidence.Derived | Evidence.Place : Evidence.Title;
    }
    name.evidence = revised(block, name, titled);
    if (opener) name.evidence |= Evidence.Derived | Evidence.Place;
    found.push(name);
    end = name.last + 1;
  }
  return found;
}

/** What a title before a name says of it: a person, but for saints, of whom towns and churches are called. */
function titleOf(block: Block, name: Found): number {
  if (saintly(block, name) || isPlaceOfSaint(block, name)) return Evidence.Derived | Evidence.Place;
  if (isSilentSaint(block, name)) return Evidence.Weak;
  return isPostOrLand(block, name) ? 0 : Evidence.Title;
}

/** In `Consul Smyrna` the title makes no person of what also is a place: a telegram goes there; nor does it of the land in `Regis Galliae`. */
const isPostOrLand = (block: Block, { evidence, last, kind }: Found): boolean =>
  kind === "single" &&
  (evidence & Evidence.Weak) !== 0 &&
  (block.is(last) & Is.Place ? isPost(block, last - 1, (block.is(last) & Given) !== 0) : isLatinLand(block, last));

/** `Soliman Pasha Street`, `the Emin Pasha Relief Expedition` */
const namesStreet = (block: Block, { last }: Found): boolean =>
  block.joined(last + 2) &&
  block.capital(last + 2) &&
  ((block.is(last + 2) & (Is.Opener | Is.Attributive)) !== 0 || (block.is(last + 2) & (Is.Common | Is.SurnameShape)) === Is.Common);
