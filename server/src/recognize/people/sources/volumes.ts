import type { Block } from "../block";
import type { Named } from "../candidate";
import { Gap, Shape } from "../scan";
import { AND_AUTHOR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { opensQuotation } from "./set-off";
import { titleEnd } from "./work-titles";

/** Where the title of the volume ends in which an article stands, or the article where its editors come first: behind `“Salt,” in Tom Hood (1512–65) and
 *  his Time, ed.` it is this `ed.` */
export function volumeEnd(block: Block, names: readonly Named[], index: number, end: number): number {
  const first = end + 1;
  if (!IN_VOLUME.fits(block, end) || first >= block.count || opensQuotation(block, first) || block.shape(first) === Shape.Lower) return end;
  let at = index + 1;
  while (at < names.length && (names[at] as Named).first < first) at++;
  const name = names[at];
  if (name?.first === first) {
    const next = name.last + 1;
    const goesOn = block.joined(next)
      ? block.shape(next) === Shape.Lower && !AND_AUTHOR.fits(block, next)
      : (block.gap(next) & Gap.Open) !== 0 && block.shape(next) === Shape.Number;
    if (!goesOn || (block.is(next) & Is.Editor) !== 0) return end;
  }
  return Math.max(end, titleEnd(block, first, true));
}

const IN_VOLUME = new WordPattern(/^(?:in|dans|en|nel|em|w|в)$/i);
