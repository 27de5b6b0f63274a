import { unitAt } from "../../text";
import { hashOf } from "../word-table";
import type { Block } from "./block";
import { MARGIN } from "./columns";
import { SPACES } from "./scan";

/** Languages in which the same word is another one, as bits: in German every noun has a capital, in English `von` is no preposition, in
 *  French `M.` is a gentleman, in Latin persons and things have one ending, in Italian persons have an article, `il Goldoni`, and in French, Italian and Spanish
 *  things have no capital. */
export enum Language {
  German = 1,
  English = 2,
  French = 4,
  Latin = 8,
  Italian = 16,
  Spanish = 32,
}

const ALL = Language.German | Language.English | Language.French | Language.Latin | Language.Italian | Language.Spanish;

/** In which of these languages a block is written, by how often their most frequent words stand in it: a block with `der` and `und` in
 *  ten words is German. */
export function languagesOf(block: Block): number {
  // So many of their words are not enough.
  let german = block.count / 40;
  let english = block.count / 25;
  let french = block.count / 40;
  let latin = Math.max(2, block.count / 25);
  let italian = block.count / 40;
  let spanish = Math.max(1, block.count / 40);
  let open: number = ALL;
  const { hash } = block.words;
  for (let at = 0; at < block.count && open !== 0; at++) {
    const languages = frequentIn(hash[at + MARGIN] as number);
    if ((languages & open) === 0 || !standsApart(block, at)) continue;
    if (languages & Language.German && --german < 0) open &= ~Language.German;
    if (languages & Language.English && --english < 0) open &= ~Language.English;
    if (languages & Language.French && --french < 0) open &= ~Language.French;
    if (languages & Language.Latin && --latin < 0) open &= ~Language.Latin;
    if (languages & Language.Italian && --italian < 0) open &= ~Language.Italian;
    if (languages & Language.Spanish && --spanish < 0) open &= ~Language.Spanish;
  }
  return ALL & ~open;
}

const FREQUENT: readonly (readonly [language: number, words: readonly string[]])[] = [
  [
    Language.German,
    ["der", "die", "das", "und", "den", "dem", "nicht", "ist", "ein", "eine", "einer", "mit", "auf", "für", "vom", "zum", "zur", "sich"],
  ],
  [Language.English, ["the", "and", "of", "was", "to", "his", "her"]],
  [
    Language.French,
    ["les", "des", "une", "dans", "qui", "est", "et", "du", "pour", "avec", "je", "ce", "cette", "au", "aux", "par", "dont", "leur"],
  ],
  [Language.Italian, ["il", "che", "di", "della", "nel", "dei", "gli", "alla", "dal", "non", "sono", "anche", "nella", "degli"]],
  [Language.Spanish, ["el", "los", "las", "por", "y", "del", "su", "pero", "fue", "sus"]],
  [
    Language.Latin,
    ["quod", "cum", "ut", "ad", "ab", "ex", "quae", "sed", "ac", "atque", "autem", "esse", "sunt", "quam", "hoc", "ejus", "eius"],
  ],
];

/** The hashes of frequent words and their languages, each in a place of its own. */
const PLACES = 4096;
const HASHES = new Int32Array(PLACES);
const LANGUAGES = new Uint8Array(PLACES);
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

for (const [language, words] of FREQUENT)
  for (const word of words) {
    const hash = hashOf(word, 0, word.length);
    if (LANGUAGES[placeOf(hash)] !== 0) throw new Error(`Two frequent words have one place, which needs more of them: ${word}.`);
    HASHES[placeOf(hash)] = hash;
    LANGUAGES[placeOf(hash)] = language;
  }

const frequentIn = (hash: number): number => (HASHES[placeOf(hash)] === hash ? (LANGUAGES[placeOf(hash)] as number) : 0);

/** Between spaces, or behind a quotation mark or a parenthesis that opens. */
const standsApart = (block: Block, at: number): boolean =>
  stands(unitAt(block.text, block.to(at)), BEHIND) && (block.from(at) === 0 || stands(unitAt(block.text, block.from(at) - 1), BEFORE));

const stands = (unit: number, where: number): boolean => ((STANDS[unit] as number) & where) !== 0;

/** Where a unit may stand beside such a word. */
const STANDS = new Uint8Array(65536);
const BEFORE = 1;
const BEHIND = 2;
for (const unit of SPACES) STANDS[unit] = BEFORE | BEHIND;
for (const mark of "“«„»(") STANDS[unitAt(mark, 0)] = BEFORE;
