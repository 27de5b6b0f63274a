import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { GERMAN_GENITIVE } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** What German text, in which every noun has a capital, says of a single word: `der polnische Adel` is no Adel, `Cooks Reisen` are those
 *  of a Cook. */
export function germanNoun(block: Block, { first, last }: Candidate): number {
  if (first !== last || !block.german) return 0;
  const before = first - 1;
  if (isQuotedWork(block, first)) return Evidence.InTitle;
  if (block.is(last) & Given && block.joined(first) && block.shape(before) === Shape.Lower)
    return (DETERMINER.fits(block, before) || ADJECTIVE.fits(block, before)) && !(block.is(last) & Is.KnownName) ? Evidence.The : 0;
  if (
    isUnknown(block, last) &&
    block.joined(first) &&
    (DETERMINER.fits(block, before) || ARTICLE.fits(block, before) || (DEN.fits(block, before) && block.joined(before)))
  )
    return Evidence.The;
  return GERMAN_GENITIVE.fits(block, last) &&
    isUnknown(block, last) &&
    block.joined(last + 1) &&
    block.capital(last + 1) &&
    !(block.joined(first) && ARTICLE.fits(block, before))
    ? Evidence.By
    : 0;
}

/** `für den »Hamlet«`, `seinem „Faust“`: behind an article a single word in quotation marks is a work. */
const isQuotedWork = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Quote) !== 0 &&
  (block.gap(at + 1) & Gap.Quote) !== 0 &&
  (OF_WORK.fits(block, at - 1) || DETERMINER.fits(block, at - 1)) &&
  OPENS.test(block.text.charAt(block.from(at) - 1)) &&
  CLOSES.test(block.text.charAt(block.to(at)));
const OPENS = /[»„“"‚›]/;
const CLOSES = /[«“”"‘‹]/;
const OF_WORK = new WordPattern(/^(?:de[rnms]|die|das|im|zum|zur|am|vom)$/);

const DETERMINER = new WordPattern(
  /^(?:diese[rsmn]?|jene[rsmn]?|jede[rsmn]?|kein(?:e[rsmn]?)?|ein(?:e[rsmn]?)|ihre[rsmn]?|seine[rsmn]?|unsere[rsmn]?)$/,
);
/** Adjectives that say of what kind a thing is, not those that persons have too: `der junge`, `des alten`. */
const ADJECTIVE = new WordPattern(/^[a-zäöüß]{3,}(?:isch|lich|ig|iv|bar|sam|los|haft|end)e[nrsm]?$/);
const ARTICLE = new WordPattern(/^(?:des|eines|dieses|jenes|seines|ihres|unseres|jedes|keines)$/);
/** Before a plural in the dative, as in `von den Herausgebern`; before a surname it is rare, unless it begins a clause. */
const DEN = new WordPattern(/^den$/i);
