import type { Block } from "../block";
import { isUnknown } from "../names/name-words";
import { Gap } from "../scan";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given } from "../words/word-classes";

/** `Orvell, The Hidden Salt, and Ada Ellwick, The Tides of Tar`: behind an “and” the author of another title. */
export const opensNextReference = (block: Block, at: number): boolean =>
  AND.fits(block, at) &&
  (block.is(at + 1) & Given) !== 0 &&
  block.joined(at + 2) &&
  block.capital(at + 2) &&
  (block.gap(at + 3) & Gap.Comma) !== 0 &&
  (ARTICLE.fits(block, at + 3) || (block.gap(at + 3) & Gap.Quote) !== 0 || (block.capital(at + 3) && isUnknown(block, at + 2))) &&
  block.cites;

const ARTICLE = new WordPattern(/^(?:The|A|An)$/);
