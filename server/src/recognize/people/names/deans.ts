import type { Block } from "../block";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** `Dean of Cork`, `Dean Pierce` where the text speaks of a dean, and `Dean Swift`; alone it is a given name: `Dean Acheson`. */
export const isDean = (block: Block, at: number): boolean =>
  DEAN.fits(block, at) &&
  block.joined(at + 1) &&
  (OF.fits(block, at + 1) ||
    (block.capital(at + 1) && (!IN_ENGLISH.fits(block, at) || (block.is(at + 1) & Is.KnownName) !== 0 || DEANERY.test(block.text))));

export const DEAN = new WordPattern(/^(?:Bailie|Dean)$/);
const IN_ENGLISH = new WordPattern(/^Dean$/);
const DEANERY = /\b(?:dean|deans|deanery)\b/;

/** Whether word `at` is the forename of `Don M. Cowper`: behind the Spanish title stands a forename. */
export const isDonald = (block: Block, at: number): boolean =>
  DON.fits(block, at) && block.joined(at + 1) && block.initial(at + 1) && block.capital(at + 2);

const DON = new WordPattern(/^Don$/);
