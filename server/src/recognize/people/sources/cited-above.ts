import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** Whether behind an author stands where he has been cited, as lawyers write it: `Hand, supra note 3`, `Hand (n 3)`. */
export const isCitedAbove = (block: Block, at: number): boolean =>
  SUPRA.fits(block, at)
    ? (block.gap(at) & ~Gap.Space) === Gap.Comma && (!block.joined(at + 1) || NOTE.fits(block, at + 1))
    : N.fits(block, at) && (block.gap(at) & ~Gap.Space) === Gap.Open && block.shape(at + 1) === Shape.Number;

const SUPRA = new WordPattern(/^(?:supra|infra|above)$/);
const NOTE = new WordPattern(/^(?:nn?|notes?|at|pp?)$/);
const N = new WordPattern(/^n$/);
