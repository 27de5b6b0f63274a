import type { Block } from "../block";
import { Gap } from "../scan";
import { BY } from "../words/english";
import { Is } from "../words/word-classes";
import { isUnknown } from "./name-words";

/** Whether a word opens the name of an editor: behind `ed.` and `edited by` stands a given name, known or not. */
export const isEdited = (block: Block, at: number): boolean =>
  block.joined(at + 1) &&
  block.capital(at + 1) &&
  (BY.fits(block, at - 1) && block.joined(at)
    ? (block.is(at - 2) & Is.Editor) !== 0 && isUnknown(block, at)
    : (block.is(at - 1) & Is.Editor) !== 0 && (block.gap(at) & ~Gap.Space) === Gap.Period);
