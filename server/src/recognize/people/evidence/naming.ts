import type { Block } from "../block";
import { isThingOfPlace } from "../names/places-of-words";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** Whether word `at` says that what follows is a name: `called`, `named`. */
export const isNaming = (block: Block, at: number): boolean => NAMING.fits(block, at);

const CALLED = new WordPattern(/^called$/);
const NAMING = new WordPattern(/^(?:called|named)$/);

/** What `called` at word `at` says of the name behind it: in `a clerk named Tupman` it is that of a person, in `a town called Tupman` and
 *  `now called Tupman` of a place. */
export function naming(block: Block, at: number): number {
  let back = at - 1;
  for (; back >= 0 && LINK.fits(block, back); back--) if (NOWADAYS.fits(block, back)) return Evidence.Place;
  if (back < 0) return Evidence.By;
  const is = block.is(back);
  if (isThingOfPlace(block, back) || is & Is.Place) return Evidence.Place;
  if (WRITING.fits(block, back)) return Evidence.The;
  if (is & (Is.Role | Is.Kin | Is.Title)) return Evidence.Cue | Evidence.Role;
  if (is & (Is.People | Given) || PERSON.fits(block, back)) return Evidence.Cue;
  // `a patrician named Mundus`: things are called rather than named.
  return block.shape(back) === Shape.Lower && CALLED.fits(block, at) ? Evidence.By : Evidence.Cue;
}

const LINK = new WordPattern(
  /^(?:now|nowadays|formerly|anciently|hence|also|afterwards|then|since|still|once|originally|previously|otherwise|sometimes|generally|usually|commonly|likewise|whence|at|present|is|was|are|were|been|being|has|have|had|it|which|that|and|there)$/,
);
const NOWADAYS = new WordPattern(/^(?:now|nowadays|formerly|anciently|hence|whence|present|which|there)$/);
/** `the document called Orvella` */
const WRITING = new WordPattern(
  /^(?:documents?|treatise|memorandum|books?|journals?|magazine|newspapers?|paper|periodical|review|poems?|novels?|plays?|epic|pamphlet|chronicle|manuscript|plan|project|programme|program|scheme|draft|treaty|movement|party|society|organi[sz]ation|group|association|club|ship|boat|vessel|disease|language|dialect|tribe|sect|festival|dish|game|dance)$/,
);
const PERSON = new WordPattern(
  /^(?:who|whom|whose|he|him|she|they|them|we|I|you|himself|herself|themselves|one|someone|somebody|anyone|another|others?|persons?|personage|individual|youths?|lads?|fellow|girl|boy|child|infant|stranger|creature|slave|convert|natives?|two|three|four)$/,
);
