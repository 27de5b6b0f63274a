import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { RUSSIAN_PAST } from "./deeds";
import { Evidence } from "./evidence";

/** What Russian text says of a word in no list, which has a capital inside the sentence only as a name: it does something in `Вильде
 *  переехал`, is written to in `отвечал Гирту`, and wrote in `донесение Вильде`. Bits of `Evidence`. */
export function cyrillicName(block: Block, { first, last }: Candidate): number {
  if (first !== last || !CYRILLIC.fits(block, last) || !isUnknown(block, last) || isGiven(block, last)) return 0;
  const before = first - 1;
  let bits = 0;
  if (block.joined(first)) {
    if (LETTER.fits(block, before)) bits |= Evidence.Object;
    if (DATIVE.fits(block, last) && ADDRESSES.fits(block, before)) bits |= Evidence.Object;
  }
  if (!block.opens(first) && block.joined(last + 1) && block.shape(last + 1) === Shape.Lower && RUSSIAN_PAST.fits(block, last + 1))
    bits |= Evidence.Verb | Evidence.Personal;
  return bits;
}

const CYRILLIC = new WordPattern(/^[\u0400-\u052f]/);
const DATIVE = new WordPattern(/(?:[уюе]|ому|ему|ой|ей)$/);

/** Verbs of saying and sending to somebody. */
const ADDRESSES = new WordPattern(
  /^(?:(?:на|от|вы)?(?:писал|сказал|слал)|(?:со|до)общ(?:ал|ил)|отвеч(?:ал|ает)|ответил|говорил|телеграфировал|доносил|донес|перед(?:ал|авал)|поруч(?:ил|ал)|предложил|советовал|обещал|жаловался|дал)[аи]?$/,
);

/** What persons write and say, with its author behind it in the genitive. */
const LETTER = new WordPattern(
  /^(?:пись(?:мо|ма|ме|мах|мом|мами|му)|писем|телеграмм[аыеу]|донесени[еяю]|депеш[аиеу]|записк[аиеу]|дневник[ае]?|воспоминани[яй]|реч[ьи]|доклад[ае]?|показани[яе]|мемуар(?:ы|ах|ов)|мнени[юе]|слов(?:ам|а)|отставк[аиеу]|переписк[аиеу])$/i,
);
