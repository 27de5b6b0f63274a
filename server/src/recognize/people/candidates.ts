import type { NameCandidate } from "../../model/people";
import type { Prose } from "../../model/prose";
import { sourceSpan } from "../prose";
import { Block } from "./block";
import type { Candidate } from "./candidate";
import { describedAt, sameAs } from "./describe";
import { Evidence } from "./evidence";
import { Is } from "./lexicon";
import { nameAt } from "./names";
import { Gap, Shape } from "./scan";
import { referencesOf } from "./sources";
import { surroundings } from "./surroundings";
import { boundVocabulary, WordPattern } from "./vocabulary";

/** Every run of words that may be a name, with the evidence for and against: in `Madame Staël said` this is `Staël`, with
 *  `Title` and `Says`. Depends on these blocks alone; whether it is a person is decided for the document by `peopleOf`. */
export function nameCandidatesOf(prose: readonly Prose[]): NameCandidate[] {
  boundVocabulary();
  const candidates: NameCandidate[] = [];
  prose.forEach((each, number) => {
    readBlock(each, number, candidates);
  });
  return candidates;
}

/** A candidate while its block is read. */
export interface Found extends Candidate {
  evidence: number;
  title: string;
}

const DESCRIBED = Evidence.Role | Evidence.Apposition | Evidence.Title | Evidence.Kin;

function readBlock(prose: Prose, number: number, into: NameCandidate[]): void {
  const block = new Block(prose);
  const found = candidatesIn(block);
  if (found.length === 0) return;
  for (const [index, zone] of referencesOf(block, found)) (found[index] as Found).evidence |= zone;
  const capitals = prose.block.kind === "heading" && !/[a-zà-ÿа-я]{3}/.test(prose.text) ? Evidence.InTitle : 0;
  let last: Found | undefined;
  for (const name of found) {
    let to = block.to(name.last);
    if (prose.text.charCodeAt(to) === 46 && ((block.initial(name.last) && name.kind !== "regnal") || JUNIOR.fits(block, name.last))) to++;
    const from = block.from(name.first);
    const span = sourceSpan(prose, from, to);
    const described = name.evidence & DESCRIBED ? describedAt(block, name) : undefined;
    const same = last && sameAs(prose.text, block.to(last.last), from);
    last = name;
    into.push({
      from: span.from,
      to: span.to,
      written: prose.text.slice(from, to),
      title: name.title,
      evidence: name.evidence | capitals,
      block: number,
      ...(described
        ? { description: { ...sourceSpan(prose, described.from, described.to), text: prose.text.slice(described.from, described.to) } }
        : {}),
      ...(same ? { sameAs: same } : {}),
    });
  }
}

const JUNIOR = new WordPattern(/^(?:Jr|Sr|Esq)$/);

function candidatesIn(block: Block): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < block.count) {
    if (block.shape(at) === Shape.Lower || block.shape(at) === Shape.Number) {
      at++;
      continue;
    }
    const noble = nobleBefore(block, at);
    const titleFrom = noble < at ? noble : titleBefore(block, at);
    const titled = titleFrom < at;
    const bare = nameAt(block, at, titled && noble === at) ?? weak(block, at);
    if (!bare) {
      at++;
      continue;
    }
    const own = bare.first > 0 && ownsParticle(block, bare.first - 1, noble < at);
    const { last, kind, patronymic } = bare;
    const name: Found = { first: own ? bare.first - 1 : bare.first, last, kind, patronymic, evidence: 0, title: "" };
    const opener = openedBy(block, name.first);
    if (titled) name.title = block.text.slice(block.from(titleFrom), block.to(noble < at ? noble : at - 1));
    name.evidence = inName(block, name) | surroundings(block, name, titled) | row(block, found[found.length - 1], name);
    if (titled) name.evidence |= saintly(block, name) ? Evidence.Derived | Evidence.Place : Evidence.Title;
    if (opener) name.evidence |= Evidence.Derived | Evidence.Place;
    found.push(name);
    at = name.last + 1;
  }
  return found;
}

/** What the name itself says. */
function inName(block: Block, name: Candidate): number {
  let bits = name.patronymic ? Evidence.Given : 0;
  if (name.kind === "full") bits |= Evidence.Given;
  if (name.kind === "initials" || name.kind === "inverted") bits |= Evidence.Initials;
  if (name.kind === "shared") bits |= Evidence.Initials | Evidence.GivenOnly;
  if (name.kind === "regnal" || name.kind === "byname") bits |= Evidence.Byname;
  if (name.kind === "several") bits |= Evidence.Several;
  if (name.kind === "given") bits |= Evidence.GivenOnly | (behindPlace(block, name) ? Evidence.The : 0);
  if (
    block.is(name.kind === "several" ? name.first : name.last) & Is.KnownName ||
    (name.kind === "several" && block.is(name.first) & Is.FamilyFirst)
  )
    bits |= Evidence.Known;
  if (name.kind === "single" && block.is(name.last) & Is.SurnameShape) bits |= Evidence.SurnameShape;
  if (
    name.first === name.last &&
    block.is(name.first) & ~(Is.SurnameShape | Is.Male | Is.Female | Is.Patronymic | Is.Byname | Is.KnownName | Is.FamilyFirst)
  )
    bits |= Evidence.Weak;
  if (inflected(block, name)) bits |= Evidence.Inflected;
  return bits;
}

/** `Arabia Felix`, `New Victoria`: the second word of a place. */
const behindPlace = (block: Block, name: Candidate): boolean =>
  name.first === name.last &&
  block.joined(name.first) &&
  name.first > 0 &&
  block.capital(name.first - 1) &&
  (block.is(name.first - 1) & Is.Place) !== 0;

/** Whether a name may stand in an oblique case: in Cyrillic, or with such an ending among romanized Russian words. */
function inflected(block: Block, name: Candidate): boolean {
  if (CYRILLIC.fits(block, name.last)) return true;
  return OBLIQUE.fits(block, name.last) && block.russian;
}

const OBLIQUE = new WordPattern(/(?:[eo]v|in|sk|ck)(?:a|u|ym|oj|oi|om|omu|ogo)$/);

const CYRILLIC = new WordPattern(/^[\u0400-\u052f]/);

/** First word of the titles that end right before word `at`; `at` itself where there are none. */
function titleBefore(block: Block, at: number): number {
  let first = at;
  while (first > 0 && at - first < 4) {
    const back = first - 1;
    const gap = block.gap(first);
    if ((gap & ~(Gap.Space | Gap.Period)) !== 0) break;
    const is = block.is(back);
    const dot = (gap & Gap.Period) !== 0;
    if (dot && !(is & Is.Title && block.to(back) - block.from(back) <= 5)) break;
    if (block.possessive(back)) break;
    if ((is & Is.Title) === 0 || block.initial(back)) break;
    const lower = block.shape(back) === Shape.Lower;
    if (lower && !dot && !LOWER_TITLE.fits(block, back)) break;
    if (!lower && block.shape(back) !== Shape.Capital) break;
    first = back;
  }
  return first;
}

/** The title in `Duke of Marlborough`, `comte d’Argental`, `M. de Choiseul`, where a name begins at `at`; otherwise `at`. */
function nobleBefore(block: Block, at: number): number {
  if (at < 2 || block.is(at) & (Is.Place | Is.People | Is.Organization)) return at;
  let back = at - 1;
  if (LA.fits(block, back) && back > 1) back--;
  if (!NOBLE_PARTICLE.fits(block, back) || block.gap(back) & ~(Gap.Space | Gap.Period)) return at;
  return NOBLE.fits(block, back - 1) ? back - 1 : at;
}

const NOBLE_PARTICLE = new WordPattern(/^(?:of|de|d['’]|du|di|von|da|della)$/);

const LA = new WordPattern(/^(?:la|l['’])$/);

const NOBLE = new WordPattern(
  /^(?:M|MM|Mme|Mlle|[Dd]uke|[Dd]uchess|[Ee]arl|[Mm]arquess|[Mm]arquis|[Mm]arquise|[Mm]archioness|[Vv]iscount|[Cc]ount|[Cc]ountess|[Bb]aron|[Ll]ord|[Ll]aird|[Pp]rince|[Pp]rincesse|[Cc]omte|[Cc]omtesse|[Dd]uc|[Dd]uchesse|[Vv]icomte|[Cc]hevalier|[Cc]onte|[Cc]ontessa|[Mm]archese|[Dd]uca|[Cc]onde|[Mm]arqu[eé]s|[Dd]uque|[Gg]raf|[Ff]reiherr|[Hh]erzog|[Ff]ürst)$/,
);

/** Whether the particle before a name is a part of it: in `d’Alembert` and `M. de Choiseul`. */
function ownsParticle(block: Block, at: number, noble: boolean): boolean {
  if (ELIDED_LE.fits(block, at))
    return (
      at > 0 &&
      BEFORE_ELIDED_LE.fits(block, at - 1) &&
      (noble || !DE.fits(block, at - 1)) &&
      !block.german &&
      (block.is(at + 1) & (Is.Place | Is.Common)) === 0
    );
  if (ELIDED_DE.fits(block, at)) return (block.is(at + 1) & Is.Place) === 0;
  if (noble) return DE_OR_DU.fits(block, at) && MONSIEUR.fits(block, at - 1);
  // `von Haven` in an English text, but `Rue de Rivoli`
  if (!PARTICLE.fits(block, at) || !block.joined(at + 1) || (block.is(at + 1) & Is.Place) !== 0) return false;
  return block.english && !(at > 0 && block.joined(at) && block.shape(at - 1) !== Shape.Lower);
}

const PARTICLE = new WordPattern(/^(?:von|van|de|du|di|da|del|della|ten|ter|zu|af|av)$/);

const MONSIEUR = new WordPattern(/^(?:MM?|Mme|Mlle)$/);

const DE_OR_DU = new WordPattern(/^(?:de|du)$/);

const ELIDED_DE = new WordPattern(/^d['’]$/);

const DE = new WordPattern(/^de$/);

const BEFORE_ELIDED_LE = new WordPattern(/^(?:de|to|by|from|with|of|and|marquis)$/);

const ELIDED_LE = new WordPattern(/^l['’]$/);

/** `St James’s`, `St David’s`: a church or what is named after one. */
const saintly = (block: Block, name: Candidate): boolean =>
  block.possessive(name.last) && name.first > 0 && SAINT.fits(block, name.first - 1);

const SAINT = new WordPattern(/^(?:St|Saint|San|Santa|Sankt)$/);

/** Titles that are written small before a name; other offices in lower case are roles. */
const LOWER_TITLE = new WordPattern(
  /^(?:tovari|tov$|signora?$|monsieur|madame|frau$|herr$|comrade|saint$|abb|fr[aè]re$|p[eè]re$|don$|do[nñ]a$|se[nñ]or|fra$|knia|graf|camarade|genosse|prince(?:sse?)?$|comte(?:sse)?$|duc$|duchesse$|baron(?:ne|e|essa)?$|marquise?$|vicomte|chevalier$|mar[eé]chal$|cardinal$|conte(?:ssa)?$|march[eé]se$|duca$|princip|count(?:ess)?$)/,
);

/** `Palazzo Pitti`, `Rue Danton`, `newspaper Kolokol`, `cruiser Aurora`. */
function openedBy(block: Block, at: number): boolean {
  // `Fond 4 — Orlova`
  if (at > 1 && block.shape(at - 1) === Shape.Number && block.joined(at - 1))
    return (block.is(at - 2) & Is.Opener) !== 0 && block.capital(at - 2);
  if (at === 0 || (block.gap(at) & ~(Gap.Space | Gap.Quote)) !== 0) return false;
  return (block.is(at - 1) & Is.Opener) !== 0 && !block.possessive(at - 1);
}

/** Whether a name stands in a row with the one before it: `Herwegh and Bakunin`, `Bakunin . . . Herwegh`. */
function row(block: Block, last: Found | undefined, name: Candidate): number {
  if (!last) return 0;
  const between = name.first - last.last;
  if (block.possessive(last.last)) return 0;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (between === 1 && (gap === Gap.Comma || gap === (Gap.Period | Gap.Break))) return Evidence.And;
  if (
    between === 2 &&
    AND.fits(block, name.first - 1) &&
    (block.gap(name.first - 1) & ~(Gap.Space | Gap.Comma)) === 0 &&
    (gap === 0 || gap === (Gap.Period | Gap.Break))
  )
    return Evidence.And;
  return 0;
}

const AND = new WordPattern(/^(?:and|or|nor|und|oder|et|ou|e|ed|o|y|и|i|versus|than)$/);

/** A word that is also a place or a common word; it is a name only where the document introduces it as one. */
function weak(block: Block, at: number): Candidate | undefined {
  if (!block.capital(at)) return undefined;
  const is = block.is(at);
  if (is & (Is.Organization | Is.Calendar | Is.Numeral | Is.Title | Is.Reference) || block.to(at) - block.from(at) < 3) return undefined;
  const name: Candidate = { first: at, last: at, kind: "single", patronymic: false };
  const said = surroundings(block, name, false);
  if (said & Evidence.Start && (said & ~Evidence.Start) === 0 && !shortReference(block, at) && !writes(block, at)) return undefined;
  if (
    is & (Is.Place | Is.People) &&
    !writes(block, at) &&
    (said & (Evidence.Says | Evidence.Who | Evidence.Kin | Evidence.Personal | Evidence.Object)) === 0
  )
    return undefined;
  return said & (Evidence.The | Evidence.Place | Evidence.Derived) && !writes(block, at) ? undefined : name;
}

/** `Wellington à Castlereagh`: a sender, though he has the name of a town. */
const writes = (block: Block, at: number): boolean =>
  at + 2 < block.count && block.joined(at + 1) && block.joined(at + 2) && ADDRESSES.fits(block, at + 1) && block.capital(at + 2);

const ADDRESSES = new WordPattern(/^(?:to|à|an)$/);

/** `Hall, The Balkan Wars, 30` at the head of a note. */
const shortReference = (block: Block, at: number): boolean =>
  block.prose.block.kind === "note" &&
  at + 1 < block.count &&
  (block.gap(at + 1) & ~Gap.Space) === Gap.Comma &&
  block.shape(at + 1) !== Shape.Lower;
