import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** Whether the words beside a name make a firm of it: `Gibbs & Sons`, `Harper and Brothers`. */
export const isFirm = (block: Block, { first, last }: Candidate): boolean =>
  !block.possessive(last) &&
  (isPair(block, first) ||
    isPair(block, last + 1) ||
    closesFirm(block, behindPartners(block, last + 1)) ||
    (AND.fits(block, last + 1) && block.joined(last + 1) && block.joined(last + 2) && COMPANY.fits(block, last + 2)));

/** In running text `Swan & Hunter`: the sign joins partners, “and” persons. */
const isPair = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Ampersand && block.capital(at - 1) && block.capital(at) && !block.cites;

/** In `Tootal, Brand, Leem & Co.` the ampersand behind the partners. */
function behindPartners(block: Block, at: number): number {
  let next = at;
  while (next < at + MOST_PARTNERS && (block.gap(next) & ~Gap.Space) === Gap.Comma && block.capital(next)) next++;
  return next;
}

const MOST_PARTNERS = 4;

/** Whether word `at` is the `Sons` of `Gibbs & Sons`. */
export const closesFirm = (block: Block, at: number): boolean => (block.gap(at) & Gap.Ampersand) !== 0 && COMPANY.fits(block, at);

const AND = new WordPattern(/^(?:and|und|et|e|y|en)$/);

const COMPANY = new WordPattern(
  /^(?:Sons?|Co|Company|Brothers|Bros|Partners|Nephews?|Cie|Compagnie|Fils|Frères|Söhne|Sohn|Figli|Figlio|Fratelli|Hijos|Hermanos|Zoon|Zonen)$/,
);
