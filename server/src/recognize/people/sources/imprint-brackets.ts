import type { Block } from "../block";
import { Gap } from "../scan";
import { YEAR } from "../words/reference-words";

/** Whether brackets that open before word `at` have a colon or a year in them. */
export function isImprint(block: Block, at: number): boolean {
  for (let next = at; next < Math.min(at + LONGEST_IMPRINT, block.count); next++) {
    if (YEAR.fits(block, next) || block.gap(next + 1) & Gap.Colon) return true;
    if (block.gap(next + 1) & Gap.Close) return false;
  }
  return false;
}

const LONGEST_IMPRINT = 12;
