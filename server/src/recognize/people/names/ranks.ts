import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";

/** Whether a word is an office that stands before surnames, and before the places where it is held. */
export const isRank = (block: Block, at: number): boolean => RANK.fits(block, at);

const RANK = new WordPattern(
  /^(?:Senator|Congressman|Congresswoman|Representative|Cardinal|Justice|Judge|Professor|Admiral|General|Colonel|Major|Captain|Commodore|Commander|Marshal|Lieutenant|Consul|Minister|Ambassador|President|Governor|Bishop)$/,
);

/** Whether a word is an office that is held at a place: a telegram goes to `Consul Smyrna`, but `Admiral Bristol` is a man. */
export const isPost = (block: Block, at: number): boolean => POST.fits(block, at);

const POST = new WordPattern(/^(?:Consul|Minister|Ambassador|President|Governor|Bishop|Commissioner|Representative|Legation)$/);
