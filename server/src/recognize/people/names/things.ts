import type { Block } from "../block";
import { italicAt } from "../sources/set-off";
import { Given, Is } from "../words/word-classes";
import { isLand } from "./places-of-words";
import { behindSaint } from "./saints";
import { isSurnameOfThing } from "./surnames-of-things";

/** Whether the word behind a given name makes a thing of both: `Art Exhibition`, `James Fort`, `Juan Country` behind `San`,
 *  `Hugo Award`, `Hugo Space Center`. */
export const isThing = (block: Block, at: number, next: number): boolean =>
  opensThing(block, next) ||
  ((block.is(next) & (Is.Common | Is.SurnameShape)) === Is.Common && behindSaint(block, at)) ||
  (isLand(block, next) &&
    (block.is(next) & (Is.SurnameShape | Is.KnownName)) === 0 &&
    !block.initial(next - 1) &&
    !isSurnameOfThing(block, next)) ||
  ((block.is(at) & Is.Common) !== 0 &&
    ((block.is(next) & (Is.NounShape | Is.Attributive)) !== 0 ||
      ((block.is(next) & Is.Common) !== 0 && italicAt(block, block.from(next)))) &&
    (block.is(next) & (Is.SurnameShape | Is.KnownName)) === 0) ||
  isOfSomebody(block, next);

/** The `Award` of `Hugo Award`: what is called after somebody, and nobody's surname. */
const isOfSomebody = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.Attributive | Is.SurnameShape | Is.KnownName | Given)) === Is.Attributive &&
  (block.is(at - 1) & Given) !== 0 &&
  !block.initial(at - 1) &&
  !isSurnameOfThing(block, at);

/** The `Space` of `Hugo Space Center`: a common word before what is called after somebody. */
export const opensThing = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.Common | Is.SurnameShape | Is.KnownName | Is.Title | Given)) === Is.Common &&
  !block.possessive(at) &&
  block.joined(at + 1) &&
  block.capital(at + 1) &&
  (block.is(at + 1) & (Is.Attributive | Is.Organization)) !== 0 &&
  (block.is(at + 1) & (Is.Title | Is.SurnameShape)) === 0;
