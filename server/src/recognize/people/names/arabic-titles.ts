import type { Block } from "../block";
import { Shape } from "../scan";
import { ARABIC_ARTICLE } from "../words/arabic";
import { WordPattern } from "../words/vocabulary";

/** Whether what an Arabic name would be goes on as titles do, with a preposition or “and”: `al-Kamil fi al-Tarikh`, `Tarikh al-Rusul wa-l-Muluk`. */
export const isArabicTitle = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Mixed &&
  block.joined(at + 1) &&
  block.shape(at + 1) !== Shape.Capital &&
  ARTICLE.fits(block, at) &&
  GOES_ON.fits(block, at + 1);

const ARTICLE = new WordPattern(new RegExp(`^${ARABIC_ARTICLE}-`));
const GOES_ON = new WordPattern(/^(?:f[iīíî]|wa|min|il[aāáâ]|(?:wa|fi|f[īíî]|li|bi|mina?)['’]?-.+)$/);
