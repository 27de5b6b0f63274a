import type { Block } from "../block";
import type { Named } from "../candidate";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** `lo stesso fu detto (Zurloni, Le origini, p. 75)`: in brackets of running text a surname, a comma, a title and a page of it. */
export function isReferredTo(block: Block, { first, last }: Named): boolean {
  if ((block.gap(first) & Gap.Open) === 0 || (block.gap(last + 1) & ~(Gap.Space | Gap.Quote)) !== Gap.Comma) return false;
  if (!isUnknown(block, last)) return false;
  for (let at = last + 2; at < last + LONGEST_REFERENCE && at < block.count && (block.gap(at) & (Gap.Close | Gap.Semicolon)) === 0; at++)
    if (PAGE.fits(block, at) && isLocated(block, at + 1)) return true;
  return false;
}

const isLocated = (block: Block, at: number): boolean => block.shape(at) === Shape.Number || NUMERAL.fits(block, at);
const LONGEST_REFERENCE = 24;
const PAGE = new WordPattern(/^(?:pp?|pagg?|págs?|t|tom|vol|S|s|Bd|с|т|fol|ff?)$/);
const NUMERAL = new WordPattern(/^[IVXLivxl]+$/);
