import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isCitedInLatin } from "../evidence/other-languages";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Whether what is in no list may be a mere word of a language of which the lists know little: a name only where the document introduces it. */
export const isMereWord = (block: Block, name: Candidate): boolean =>
  (name.kind === "single" && opensRomance(block, name.first)) || isLatinWord(block, name);

/** `Sua Dominatio`, `Regni Galliae`: in Latin words in no list say little. */
const isLatinWord = (block: Block, name: Candidate): boolean =>
  (name.kind === "single" || name.kind === "several") &&
  !(block.is(name.last) & (Is.KnownName | Is.SurnameShape)) &&
  block.latin &&
  !isCitedInLatin(block, name);

/** `Apparteneva alla Camera`: a sentence of a Romance language opens with a word of its that is in no list. */
const opensRomance = (block: Block, at: number): boolean =>
  ROMANCE_WORD.fits(block, at) && block.opens(at) && !block.english && !block.german;

/** Endings of adverbs, participles, verbs and nouns. */
const ROMANCE_WORD = new WordPattern(
  /^\p{Lu}\p{Ll}{2,}(?:ment|mente|zion[ei]|cion|ción|ciones|sión|tions?|[ai]ndo|iendo|[aei]va|[aei]vano|[ai]ba|aban|ían?|ait|aient|èrent|[aiu]t[oaie]|[ai]d[oa]s?|ità|idad|tés?|[aei]ntes?|[àìòù])$/u,
);

/** `Regis Galliae`, `ducis Mantuae` */
export const isLatinLand = (block: Block, at: number): boolean => LATIN_LAND.fits(block, at) && block.latin;
const LATIN_LAND = new WordPattern(/^\p{Lu}\p{Ll}{3,}(?:ae|arum|orum|ensis?|ensem)$/u);
