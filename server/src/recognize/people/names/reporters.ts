import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** Whether a word is cut short as American lawyers cut courts, states and reports: `(5th Cir. 1980)`, `167 F. Supp. 155`, `(Fla. Dist. Ct. App.)`. */
export const isReporter = (block: Block, at: number): boolean =>
  block.text.charCodeAt(block.to(at)) === 46 &&
  REPORTER.fits(block, at) &&
  (block.shape(at - 1) === Shape.Number ||
    ORDINAL.fits(block, at - 1) ||
    block.shape(at + 1) === Shape.Number ||
    (block.gap(at + 1) & (Gap.Close | Gap.Comma)) !== 0 ||
    REPORTER.fits(block, at + 1));

const REPORTER = new WordPattern(
  /^(?:Cir|Supp|Hosp|Rptr|Ct|App|Dist|Cas|Auth|Ass['’]n|Comm['’]n|R[Ee][Vv]|Fla|Pa|Cal|Ill|Mass|Mich|Minn|Wis|Tex|Tenn|Wash|Conn|Colo|Ariz|Ark|Okla|Ind|Neb|Nev|Ala|Va|Ky|Del|Ga|Kan|Misc)$/,
);
const ORDINAL = new WordPattern(/^(?:\d+(?:st|nd|rd|th|d)|st|nd|rd|th)$/);
