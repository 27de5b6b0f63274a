import type { Block } from "../block";
import { Gap } from "../scan";
import { isGiven, isName } from "./name-words";
import { isSurname } from "./surname";

/** `[Marek] Dymnitz`: a forename that an editor supplied, in brackets, which are no part of the name. */
export const isSupplied = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Open) !== 0 &&
  isGiven(block, at) &&
  block.gap(at + 1) === (Gap.Close | Gap.Space) &&
  block.text.charCodeAt(block.to(at)) === 93 &&
  (isName(block, at + 1) || isSurname(block, at + 1)) &&
  !(block.joined(at + 2) && block.capital(at + 2));
