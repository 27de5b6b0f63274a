import type { NameCandidate } from "../../../model/people";
import { hashOf, larger } from "../../word-table";
import { MARGIN, type Words } from "../columns";
import { Evidence } from "../evidence/evidence";
import { Shape } from "../scan";
import { classOf } from "../words/lexicon";
import { remembered } from "../words/remembered";
import { stemsOf } from "../words/stems";
import { Given, Is } from "../words/word-classes";
import { INTRODUCES } from "./weights";

/** Hashes of words of three letters and more, by which is known whether a document has a word: no text need be kept for that. A capital makes
 *  another word of one. */
export class WordHashes {
  #hashes = new Int32Array(1024);
  #count = 0;

  add({ count, hash, from, to, shape }: Words): void {
    const most = this.#count + count;
    if (most > this.#hashes.length) this.#hashes = larger(this.#hashes, most);
    const hashes = this.#hashes;
    let end = this.#count;
    for (let at = MARGIN; at < count + MARGIN; at++)
      if ((to[at] as number) - (from[at] as number) >= SHORTEST_KEPT && shape[at] !== Shape.Number) hashes[end++] = hash[at] as number;
    this.#count = end;
  }

  /** All that have been added since somebody took them. */
  take(): Int32Array {
    const taken = this.#hashes.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }
}

const SHORTEST_KEPT = 3;

/** Takes a capital word for a name only where it is introduced as one, if the document has it in lower case too: whoever writes of
 *  a quintet does not mean a person in `the Harbourmaster Quintet`. The same list where nothing is to be done. */
export function withCommonWords(candidates: readonly NameCandidate[], words: readonly Int32Array[]): readonly NameCandidate[] {
  const asked = new Map<string, readonly number[]>();
  const wanted = new Set<number>();
  const plurals = pluralsAmong(candidates);
  for (const { written, evidence } of candidates) {
    if (!isDoubtful(evidence) || asked.has(written)) continue;
    const common = evidence & Evidence.Byname ? formsOfBynamed(written) : commonForms(written);
    const hashes = plurals.has(written) ? [...common, hashOf(written, 0, written.length - 1)] : common;
    asked.set(written, hashes);
    for (const hash of hashes) wanted.add(hash);
  }
  if (wanted.size === 0) return candidates;
  const known = found(wanted, words);
  if (known.size === 0) return candidates;
  return candidates.map((candidate) => {
    const hashes = isDoubtful(candidate.evidence) ? asked.get(candidate.written) : undefined;
    return hashes?.some((hash) => known.has(hash)) ? weakened(candidate) : candidate;
  });
}

/** Plurals of a people: `Dukhobors` where the document has `Dukhobor` too, as `Adams` is not, where one of them stands behind an article
 *  somewhere, or both again and again and never where authors and correspondents do. */
function pluralsAmong(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const spoken = new Map<string, { count: number; evidence: number }>();
  for (const { written } of candidates) {
    if (!written.endsWith("s") || spoken.has(written) || !isPlural(written)) continue;
    spoken.set(written, { count: 0, evidence: 0 });
    spoken.set(written.slice(0, -1), { count: 0, evidence: 0 });
  }
  const plurals = new Set<string>();
  if (spoken.size === 0) return plurals;
  for (const { written, evidence } of candidates) {
    const known = spoken.get(written);
    if (!known) continue;
    known.count++;
    known.evidence |= evidence;
  }
  for (const [written, many] of spoken) {
    const one = spoken.get(written.slice(0, -1));
    if (!one) continue;
    const evidence = many.evidence | one.evidence;
    const often = Math.min(one.count, many.count) >= OFTEN && (evidence & WRITES) === 0;
    if (often || evidence & (Evidence.The | Evidence.Derived)) plurals.add(written);
  }
  return plurals;
}

const OFTEN = 2;
const WRITES = Evidence.Author | Evidence.Editor | Evidence.Correspondent;

const isPlural = remembered(
  (written): boolean =>
    /^\p{Lu}\p{Ll}+[^s]s$/u.test(written) &&
    (classOf(written) & (NAMES | Is.SurnameShape)) === 0 &&
    (classOf(written.slice(0, -1)) & (NAMES | Is.SurnameShape)) === 0,
);

/** Which of the hashes are among those of the words of a document: few are wanted of many, and most are told apart by their last bits. */
function found(wanted: ReadonlySet<number>, words: readonly Int32Array[]): ReadonlySet<number> {
  const endings = new Uint8Array(ENDINGS);
  for (const hash of wanted) endings[hash & (ENDINGS - 1)] = 1;
  const known = new Set<number>();
  for (const hashes of words)
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] as number;
      if (endings[hash & (ENDINGS - 1)] === 1 && wanted.has(hash)) known.add(hash);
    }
  return known;
}

/** As many as ten bits have. */
const ENDINGS = 1024;

/** Shorter words are particles, articles and prepositions. */
const SHORTEST = 4;

/** Neither a given name, initials nor a title speak for it; the byname may be that of a thing, as in `Ruins of Palmyra`. */
const isDoubtful = (evidence: number): boolean => (evidence & (INTRODUCES & ~Evidence.Byname)) === 0 && (evidence & SURE) === 0;

const SURE = Evidence.Weak | Evidence.GivenOnly | Evidence.Known;

const weakened = (candidate: NameCandidate): NameCandidate => ({
  ...candidate,
  evidence: (candidate.evidence & ~Evidence.Byname) | Evidence.Weak,
});

/** Hashes of what the words of a name are where they are no name: for `Antiquaries` those of `antiquaries` and `antiquary`. */
const commonForms = remembered((written): readonly number[] => {
  // `Rush R. Sloane`
  if (written.includes(".")) return [];
  return written.split(" ").flatMap((word) => {
    if (word.length < SHORTEST || classOf(word) & NAMES) return [];
    const lower = word.toLowerCase();
    if (lower === word) return [];
    return [lower, ...stemsOf(lower)].flatMap((form) => (form.length < SHORTEST ? [] : [hashOf(form, 0, form.length)]));
  });
});

/** `Conception` in `Conception of Energy`: a given name elsewhere, and none before what is no place. */
const formsOfBynamed = remembered((written): readonly number[] => {
  const [first = "", of, last = ""] = written.split(" ");
  if (first.length < SHORTEST || (classOf(first) & NAMES && (of !== "of" || classOf(last) & Is.Place))) return [];
  return [first.toLowerCase(), ...stemsOf(first.toLowerCase())].flatMap((word) =>
    word.length < SHORTEST_KEPT ? [] : [hashOf(word, 0, word.length)],
  );
});

const NAMES = Given | Is.KnownName | Is.Patronymic | Is.Particle;
