import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** Whether a word stands where an archive's collection does, between its abbreviation and a numbered level: the `Dogana` of
 *  `ASXY, Dogana, Porto, b. 4`. It may be a surname all the same, where the document introduces it. */
export function isCollection(block: Block, { first, last }: Candidate): boolean {
  if (first !== last || first === 0 || block.prose.block.kind !== "note") return false;
  const before = block.shape(first - 1);
  if ((before !== Shape.Caps && before !== Shape.Mixed) || block.initial(first - 1) || !behindComma(block, first)) return false;
  for (let at = last + 1; at <= last + MOST_WORDS && at + 1 < block.count; at++) {
    if (LEVEL.fits(block, at) && behindComma(block, at)) return block.shape(at + 1) === Shape.Number;
    if (block.shape(at) !== Shape.Capital || !(behindComma(block, at) || (at > last + 1 && block.joined(at)))) return false;
  }
  return false;
}

/** How many words a series may have between the collection and the level. */
const MOST_WORDS = 4;

const behindComma = (block: Block, at: number): boolean => (block.gap(at) & ~Gap.Space) === Gap.Comma;

const LEVEL = new WordPattern(
  /^(?:b|bb|busta|buste|cart|cass|cassetta|fasc|filza|f|ff|fol|fols|fond|fondo|inv|k|kt|karton|leg|legajo|liasse|mazzo|n|nr|no|op|opis|pacco|reg|registro|register|sc|scatola|t|tom|vol|vols|box|folder|d|delo)$/,
);
