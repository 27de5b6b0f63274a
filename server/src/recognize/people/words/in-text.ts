import type { Block } from "../block";
import { GERMAN_NOUN, germanClassOfNumber } from "./german";
import { latinClassOfNumber } from "./latin";
import { classOfNumber } from "./lexicon";
import { WordPattern } from "./vocabulary";
import { Given, Is } from "./word-classes";

/** What a word can be in the language of its block: `Orten` is a word of German text and a surname in English text. Bits of `Is`. */
export function classInText(block: Block, at: number): number {
  const listed = classOfNumber(block.number(at));
  if (listed === 0 && block.latin && block.capital(at)) return latinClassOfNumber(block.number(at));
  const is = inGerman(block, at, listed);
  return is & Is.Foreign ? foreign(block, is) : is;
}

/** In German every noun has a capital, also one that is a known surname or a given name elsewhere. */
function inGerman(block: Block, at: number, is: number): number {
  if ((is !== 0 && (is & NAMES) === 0) || !block.german || !block.capital(at)) return is;
  if (NOUN.fits(block, at)) return (is & ~NAMES) | Is.Common;
  return is === 0 ? germanClassOfNumber(block.number(at)) : is;
}

const NOUN = new WordPattern(GERMAN_NOUN);
const NAMES = Given | Is.KnownName;

function foreign(block: Block, is: number): number {
  if (block.plainEnglish) return is & ~(Is.Common | Is.Foreign);
  return block.english && !(is & Is.Common) ? is & ~Is.Foreign : is | Is.Common;
}
