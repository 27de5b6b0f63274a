import type { Block } from "../block";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** Whether the words behind word `last` make a firm of the name: `Gibbs & Sons`, `Harper and Brothers`. */
export const isFirm = (block: Block, last: number): boolean =>
  !block.possessive(last) &&
  (closesFirm(block, last + 1) ||
    (AND.fits(block, last + 1) && block.joined(last + 1) && block.joined(last + 2) && COMPANY.fits(block, last + 2)));

/** Whether word `at` is the `Sons` of `Gibbs & Sons`. */
export const closesFirm = (block: Block, at: number): boolean => (block.gap(at) & Gap.Ampersand) !== 0 && COMPANY.fits(block, at);

const AND = new WordPattern(/^(?:and|und|et|e|y|en)$/);

const COMPANY = new WordPattern(
  /^(?:Sons?|Co|Company|Brothers|Bros|Partners|Nephews?|Cie|Compagnie|Fils|Frères|Söhne|Sohn|Figli|Figlio|Fratelli|Hijos|Hermanos|Zoon|Zonen)$/,
);
