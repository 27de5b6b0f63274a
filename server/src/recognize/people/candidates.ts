import type { NameCandidate } from "../../model/people";
import type { Prose } from "../../model/prose";
import { sourceSpan } from "../prose";
import { Block } from "./block";
import { Evidence } from "./evidence";
import { Is } from "./lexicon";
import { type Candidate, nameAt } from "./names";
import { Gap, Shape } from "./scan";
import { referencesOf } from "./sources";
import { surroundings } from "./surroundings";

/** Every run of words that may be a name, with the evidence for and against: in `Signora Kameneff said` this is `Kameneff`, with
 *  `Title` and `Says`. Depends on these blocks alone; whether it is a person is decided for the document by `peopleOf`. */
export function nameCandidatesOf(prose: readonly Prose[]): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  prose.forEach((each, number) => {
    readBlock(each, number, candidates);
  });
  return candidates;
}

/** A candidate while its block is read. */
export interface Found extends Candidate {
  evidence: number;
  readonly title: string;
}

function readBlock(prose: Prose, number: number, into: NameCandidate[]): void {
  const block = new Block(prose);
  const found = candidatesIn(block);
  if (found.length === 0) return;
  for (const [index, zone] of referencesOf(block, found)) (found[index] as Found).evidence |= zone;
  const capitals = prose.block.kind === "heading" && !/[a-zà-ÿа-я]{3}/.test(prose.text) ? Evidence.InTitle : 0;
  for (const name of found) {
    let to = block.to(name.last);
    if (block.initial(name.last) && prose.text.charCodeAt(to) === 46) to++;
    const from = block.from(name.first);
    const span = sourceSpan(prose, from, to);
    into.push({
      from: span.from,
      to: span.to,
      written: prose.text.slice(from, to),
      title: name.title,
      evidence: name.evidence | capitals,
      block: number,
    });
  }
}

function candidatesIn(block: Block): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < block.count) {
    if (block.shape(at) === Shape.Lower || block.shape(at) === Shape.Number) {
      at++;
      continue;
    }
    const titleFrom = titleBefore(block, at);
    const titled = titleFrom < at;
    const name = nameAt(block, at, titled) ?? weak(block, at);
    if (!name) {
      at++;
      continue;
    }
    const opener = openedBy(block, name.first);
    const title = titled ? block.text.slice(block.from(titleFrom), block.to(at - 1)) : "";
    let evidence = own(block, name) | surroundings(block, name, titled) | row(block, found[found.length - 1], name);
    if (titled) evidence |= Evidence.Title;
    if (opener) evidence |= Evidence.Derived | Evidence.Place;
    found.push({ ...name, evidence, title });
    at = name.last + 1;
  }
  return found;
}

/** What the name itself says. */
function own(block: Block, name: Candidate): number {
  let bits = name.patronymic ? Evidence.Patronymic : 0;
  if (name.kind === "full") bits |= Evidence.Given;
  if (name.kind === "initials" || name.kind === "inverted") bits |= Evidence.Initials;
  if (name.kind === "shared") bits |= Evidence.Initials | Evidence.GivenOnly;
  if (name.kind === "regnal" || name.kind === "byname") bits |= Evidence.Byname;
  if (name.kind === "several") bits |= Evidence.Several;
  if (name.kind === "given") bits |= Evidence.GivenOnly;
  if (name.kind === "single" && block.is(name.last) & Is.SurnameShape) bits |= Evidence.SurnameShape;
  if (name.first === name.last && block.is(name.first) & ~(Is.SurnameShape | Is.Male | Is.Female | Is.Patronymic | Is.Byname))
    bits |= Evidence.Weak;
  if (inflected(block, name)) bits |= Evidence.Inflected;
  return bits;
}

/** Whether a name may stand in an oblique case: in Cyrillic, or with such an ending among romanized Russian words. */
function inflected(block: Block, name: Candidate): boolean {
  const word = block.word(name.last);
  if (/^[\u0400-\u052f]/.test(word)) return true;
  return /(?:[eo]v|in|sk|ck)(?:a|u|ym|oj|oi|om|omu|ogo)$/.test(word) && RUSSIAN.test(block.text);
}

const RUSSIAN =
  /\b(?:tovari[sš]|tov\.|polpred|posl(?:om|u|a)\b|polnomo[cč]|narkom|narodn|op\.|opis|delo\b|dokument[ya]\b|gosudarstv|ministr(?:om|u|a)\b|sekretar(?:ja|ia|em)|soob[sš]|pis['’ʹ]m|predstavitel|zapis|telegramm|sssr|k [A-Z])/i;

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
    if (lower && !dot && !LOWER_TITLE.test(block.word(back))) break;
    if (!lower && block.shape(back) !== Shape.Capital) break;
    first = back;
  }
  return first;
}

/** Titles that are written small before a name; other offices in lower case are roles. */
const LOWER_TITLE =
  /^(?:tovari|tov$|signora?$|monsieur|madame|frau$|herr$|comrade|saint$|abb|fr[aè]re$|p[eè]re$|don$|do[nñ]a$|se[nñ]or|fra$|knia|graf|camarade|genosse)/;

/** `Palazzo Chigi`, `Rue Danton`, `newspaper Izvestia`, `cruiser Garibaldi`. */
function openedBy(block: Block, at: number): boolean {
  if (at === 0 || (block.gap(at) & ~(Gap.Space | Gap.Quote)) !== 0) return false;
  const is = block.is(at - 1);
  return (is & Is.Opener) !== 0 && !block.possessive(at - 1);
}

/** Whether a name stands in a row with the one before it: `Trotskii and Zinoviev`, `Rykov . . . Dzerzhinskii`. */
function row(block: Block, last: Found | undefined, name: Candidate): number {
  if (!last) return 0;
  const between = name.first - last.last;
  if (block.possessive(last.last)) return 0;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (between === 1 && (gap === Gap.Comma || gap === (Gap.Period | Gap.Break))) return Evidence.And;
  if (
    between === 2 &&
    AND.test(block.word(name.first - 1)) &&
    (block.gap(name.first - 1) & ~(Gap.Space | Gap.Comma)) === 0 &&
    (gap === 0 || gap === (Gap.Period | Gap.Break))
  )
    return Evidence.And;
  return 0;
}

const AND = /^(?:and|or|nor|und|oder|et|ou|e|ed|o|y|и|i|versus|than)$/;

/** A word that is also a place or a common word; it is a name only where the document introduces it as one. */
function weak(block: Block, at: number): Candidate | undefined {
  if (!block.capital(at)) return undefined;
  const is = block.is(at);
  if (is & (Is.Organization | Is.Calendar | Is.Numeral | Is.Title | Is.Reference) || block.to(at) - block.from(at) < 3) return undefined;
  const name: Candidate = { first: at, last: at, kind: "single", patronymic: false };
  const said = surroundings(block, name, false);
  if (said & Evidence.Start && (said & ~Evidence.Start) === 0) return undefined;
  if (is & (Is.Place | Is.People) && (said & (Evidence.Says | Evidence.Who | Evidence.Kin | Evidence.Personal | Evidence.Object)) === 0)
    return undefined;
  return said & (Evidence.The | Evidence.Place | Evidence.Derived) ? undefined : name;
}
