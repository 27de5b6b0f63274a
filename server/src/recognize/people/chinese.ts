import type { Block } from "./block";
import { classOf } from "./lexicon";
import { WordPattern } from "./vocabulary";
import { Given, Is } from "./word-classes";

/** Whether a Chinese name in full begins at a word: a family name of one syllable and a given name of two, as `He Shuzhen` is in Pinyin. */
export const isChinese = (block: Block, at: number): boolean =>
  block.capital(at) &&
  block.capital(at + 1) &&
  block.joined(at + 1) &&
  !block.possessive(at) &&
  (((block.is(at) & Is.FamilyFirst) !== 0 && SYLLABLE.fits(block, at)) || FAMILY.fits(block, at)) &&
  GIVEN.fits(block, at + 1);

/** Whether two words are a Chinese name, the family name first: `Sheng Xuanhuai`, `Peng Huang`. */
export function isFamilyFirst(first: string, last: string): boolean {
  const known = (classOf(first) & Is.FamilyFirst) !== 0;
  if (known && SYLLABLE.pattern.test(first) && SYLLABLE.pattern.test(last) && classOf(last) & Is.FamilyFirst) return true;
  return (known || FAMILY.pattern.test(first)) && GIVEN.pattern.test(last) && !(classOf(last) & Given);
}

/** Frequent family names of China that are words of other languages as well, so that alone they say nothing. Compiled from
 *  general usage, not taken from a published list. */
const FAMILY = new WordPattern(
  /^(?:He|Ma|Su|Wan|Sheng|Long|Gan|Dai|Du|Fan|Pang|Yin|Shan|Bo|Bi|An|You|Yan|Tu|Wen|Ning|Rong|Zuo|Geng|Ruan|Sang|Shang|Shu|Xin|Zang|Zhan|Zhuang|Zhen|Cen|Chai|Ke|Kuang|Nie|Qu|Xi|Yue)$/,
);

const SYLLABLE = new WordPattern(
  /^(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)$/i,
);

/** Two syllables of Pinyin; no `Lane`, no `Rise`. */
const GIVEN = new WordPattern(
  /^(?!.{3}e$)(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)$/i,
);
