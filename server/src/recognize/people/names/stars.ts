import { unitAt } from "../../../text";
import type { Block } from "../block";

/** `Ann Lee* Harbour Museum`: behind the author of an article a star calls a note, where none has opened emphasis before him. */
export const isStarred = (block: Block, first: number, last: number): boolean =>
  unitAt(block.text, block.to(last)) === STAR && (first === 0 || unitAt(block.text, block.from(first) - 1) !== STAR);

const STAR = 42;
