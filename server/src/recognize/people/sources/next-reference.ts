import type { Block } from "../block";
import { isUnknown } from "../names/name-words";
import { Gap } from "../scan";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** `Orvell, The Hidden Salt, and Ada Ellwick, The Tides of Tar`, `and Ada Ellwick (ed), Tides`: behind an “and” the author of another title. */
export const opensNextReference = (block: Block, at: number): boolean =>
  AND.fits(block, at) &&
  (block.is(at + 1) & Given) !== 0 &&
  block.joined(at + 2) &&
  block.capital(at + 2) &&
  (block.gap(at + 3) & Gap.Comma
    ? ARTICLE.fits(block, at + 3) || (block.gap(at + 3) & Gap.Quote) !== 0 || (block.capital(at + 3) && isUnknown(block, at + 2))
    : (block.gap(at + 3) & Gap.Open) !== 0 && (block.is(at + 3) & Is.Editor) !== 0) &&
  block.cites;

const ARTICLE = new WordPattern(/^(?:The|A|An)$/);
