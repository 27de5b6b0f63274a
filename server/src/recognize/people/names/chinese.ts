import type { Block } from "../block";
import { Shape } from "../scan";
import { chineseGiven, readingsOf } from "../spellings/chinese-syllables";
import { classOf } from "../words/lexicon";
import { WordPattern, wordNumber } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";

/** Whether a Chinese name in full begins at a word: a family name of one syllable and a given name of two, as `He Shuzhen` is in Pinyin. */
export function isChinese(block: Block, at: number): boolean {
  const known = (block.is(at) & Is.FamilyFirst) !== 0;
  const kinds = SYLLABIC.of(block, at);
  if (!known && kinds === 0) return false;
  if (!block.capital(at) || !block.capital(at + 1) || !block.joined(at + 1) || block.possessive(at) || CHINA.fits(block, at + 1))
    return false;
  if (HYPHENATED_GIVEN.fits(block, at + 1)) return (known || (kinds & SYLLABIC.bit.ROMANIZED) !== 0) && !block.opens(at + 1);
  if (known && SYLLABLE.fits(block, at) && isSingleGiven(block, at + 1)) return true;
  return ((known && SYLLABLE.fits(block, at)) || (kinds & SYLLABIC.bit.FAMILY) !== 0) && GIVEN.fits(block, at + 1);
}

/** `Song China` is a land under a dynasty. */
const CHINA = new WordPattern(/^China$/);

/** Whether a family name and two syllables of a given name that no hyphen joins begin at a word: `Li Hung Chang`, `Le Duc Tho`. */
export const isInSyllables = (block: Block, at: number): boolean => isOfChina(block, at) || isOfVietnam(block, at);

const isOfVietnam = (block: Block, at: number): boolean =>
  block.joined(at + 1) &&
  block.joined(at + 2) &&
  block.capital(at + 1) &&
  block.capital(at + 2) &&
  FAMILY_OF_VIETNAM.fits(block, at) &&
  VIETNAMESE.fits(block, at + 1) &&
  VIETNAMESE.fits(block, at + 2) &&
  !block.possessive(at) &&
  !block.possessive(at + 1) &&
  (NOTHING_ELSE.fits(block, at) || (block.is(at + 2) & (Is.Common | Is.Title)) === 0);

/** Family names of Vietnam, most of which are words of other languages as well. Compiled from general usage. */
const FAMILY_OF_VIETNAM = new WordPattern(
  /^(?:Nguyen|Tran|Le|Pham|Huynh|Hoang|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Dinh|Truong|Trinh|Doan|Luong|Cao|Ton)$/,
);
const NOTHING_ELSE = new WordPattern(/^(?:Nguyen|Tran|Pham|Huynh|Hoang|Phan|Truong|Ngo)$/);
const VIETNAMESE = new WordPattern(/^(?:Ngh|Ch|Gi|Kh|Ng|Nh|Ph|Qu|Th|Tr|[BCDGHKLMNPRSTVXY])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/i);

const isOfChina = (block: Block, at: number): boolean =>
  (block.is(at) & Is.FamilyFirst) !== 0 &&
  isSyllable(block, at) &&
  !block.possessive(at) &&
  [at + 1, at + 2].every((next) => block.joined(next) && isSyllable(block, next) && !ENGLISH.fits(block, next)) &&
  !block.possessive(at + 1) &&
  !(block.joined(at + 3) && block.capital(at + 3) && !block.possessive(at + 2));

const isSyllable = (block: Block, at: number): boolean => block.capital(at) && ROMANIZED.fits(block, at);

/** `Li Chi`: a given name of one syllable, which is a word of other languages, in English text. */
const isSingleGiven = (block: Block, at: number): boolean =>
  block.english &&
  SYLLABLE.fits(block, at) &&
  !ENGLISH.fits(block, at) &&
  (block.is(at) & ~Is.FamilyFirst) === Is.Common &&
  !(block.joined(at + 1) && block.shape(at + 1) !== Shape.Lower && !block.possessive(at));

/** Words of English that are syllables of Chinese. */
const ENGLISH = new WordPattern(
  /^(?:Me|He|She|We|Be|Do|So|To|No|Go|In|On|An|Men|Man|Can|Long|Song|Sang|Ran|Run|Sun|Gun|Fun|Pan|Pin|Pen|Ten|Den|Hen|Tin|Sin|Bin|Ban|Fan|Fang|Gang|Hang|Rang|Ping|Ding|King|Wing|Dong|Gong|Hue|Sue|You|Lie|Die|Pie|Tie)$/,
);

/** Whether a word is a family name of China that is a word of other languages as well: the `Ma` of `Ma Rong`, where the document has one. */
export const isFamilyOfChina = (block: Block, at: number): boolean => FAMILY.fits(block, at) && !FUNCTION.fits(block, at) && block.english;

const FUNCTION = new WordPattern(/^(?:He|An|You|Long|Fan|Ran)$/);

/** Whether a hyphenated word goes on in small letters, as titles do in Wade-Giles: `Chung-kuo she-hui`. */
export const isRomanizedTitle = (block: Block, at: number): boolean =>
  HYPHENATED_GIVEN.fits(block, at) && block.joined(at + 1) && block.shape(at + 1) === Shape.Lower && LOWER_HYPHENATED.fits(block, at + 1);

/** Whether two words are a Chinese name, the family name first: `Sheng Xuanhuai`, `Peng Huang`. */
export function isFamilyFirst(first: string, last: string): boolean {
  const known = (classOf(first) & Is.FamilyFirst) !== 0;
  if (known && isOf(SYLLABLE, first) && isOf(SYLLABLE, last) && classOf(last) & Is.FamilyFirst) return true;
  if (chineseGiven(last)?.romanization === "W" && readingsOf(first).length > 0) return true;
  return (known || isOf(FAMILY, first)) && isOf(GIVEN, last) && !(classOf(last) & Given);
}

const isOf = (pattern: WordPattern, word: string): boolean => pattern.isOf(wordNumber(word, 0, word.length));

/** Whether every word may be a syllable of Chinese: `Li Hung Chang`. */
export const areSyllables = (words: readonly string[]): boolean => words.every((word) => isOf(ROMANIZED, word));

/** Frequent family names of China that are words of other languages as well, so that alone they say nothing. Compiled from
 *  general usage, not taken from a published list. */
const FAMILY = new WordPattern(
  /^(?:He|Ma|Su|Wan|Sheng|Long|Gan|Dai|Du|Fan|Pang|Yin|Shan|Bo|Bi|An|You|Yan|Tu|Wen|Ning|Rong|Zuo|Geng|Ruan|Sang|Shang|Shu|Xin|Zang|Zhan|Zhuang|Zhen|Cen|Chai|Ke|Kuang|Nie|Pu|Qu|Xi|Yue)$/,
);

/** Wade-Giles and Korean: `Ko Pao-ch’uan`, `Kim Il-sung`. */
const ROMANIZED = new WordPattern(
  /^(?:Ch|Hs|Sh|Ts|Tz|[BCFHJKLMNPRSTWY])?['’ʻʼ]?(?:ieh|iao|ueh|üan|uan|uai|ang|eng|ing|ung|iang|iung|ien|ian|ai|ao|an|en|in|un|ün|ei|ia|iu|ou|ua|ui|uo|ih|eh|ŭ|a|e|i|o|u|ü)h?$/,
);
const HYPHENATED_GIVEN = new WordPattern(/^\p{Lu}[a-zü]{0,3}['’ʻʼ]?[a-zü]{0,4}-[a-z]{1,2}[a-zü]{0,1}['’ʻʼ]?[a-zü]{0,4}$/u);
const LOWER_HYPHENATED = new WordPattern(/^[a-zü]{1,3}['’ʻʼ]?[a-zü]{1,4}-[a-zü'’ʻʼ-]+$/);

const SYLLABLE = new WordPattern(
  /^(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)$/i,
);

/** Two syllables of Pinyin; no `Lane`, no `Rise`. */
const GIVEN = new WordPattern(
  /^(?!.{3}e$)(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)$/i,
);

const SYLLABIC = new WordKinds({ ROMANIZED, FAMILY });
