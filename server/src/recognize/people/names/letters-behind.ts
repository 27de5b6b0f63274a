import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isPlainWord } from "./name-words";
import { opensReference } from "./reference-heads";
import { isVolume } from "./second-names";

/** An author whose initials stand behind the surname without a sign, as in British law and in medicine: `Lee AB, ‘Salt’`, `Hunt T and`, `Beck C von`. */
export function lettersBehind(block: Block, at: number): Candidate | undefined {
  if (!block.capital(at) || !block.cites) return undefined;
  let family = at;
  while (family - at < 2 && block.joined(family + 1) && block.capital(family + 1) && block.shape(family + 1) !== Shape.Letter) family++;
  const letters = family + 1;
  if (!block.joined(letters) || !areLetters(block, letters) || !mayHead(block, at)) return undefined;
  let last = letters;
  while (PARTICLE.fits(block, last + 1) && block.joined(last + 1) && last - letters < 2) last++;
  return ends(block, last + 1) && isSurname(block, at, family) ? { first: at, last, kind: "inverted", patronymic: false } : undefined;
}

/** Up to four capitals without full stops that are no number of a king and, but at the head, no acronym that stands behind names. */
const areLetters = (block: Block, at: number): boolean => {
  const shape = block.shape(at);
  return (
    (shape === Shape.Letter || (shape === Shape.Caps && block.to(at) - block.from(at) <= 4)) &&
    LETTERS.fits(block, at) &&
    block.text.charCodeAt(block.to(at)) !== 46 &&
    (at === 1 || !NO_INITIALS.fits(block, at)) &&
    !isVolume(block, at)
  );
};

const LETTERS = new WordPattern(/^\p{Lu}{1,4}$|^\p{Lu}{1,2}-\p{Lu}{1,2}$/u);
const NO_INITIALS = new WordPattern(/^(?:[IVX]+|MSS?|UK|USA?|UN|EU|DC|NY|TV|QC|KC|SJ|MP|PhD|MA|BA|LJ|CJ|JSC|SA|AG|II)$/);
const PARTICLE = new WordPattern(/^(?:de|du|van|von|der|den|di|da|del|la|le|ter|zu)$/);
const AND = new WordPattern(/^(?:and|und|et|e|y|others)$/);

const mayHead = (block: Block, at: number): boolean =>
  opensReference(block, at) ||
  (at === 1 && block.shape(0) === Shape.Number) ||
  (((block.gap(at) & (Gap.Comma | Gap.Ampersand)) !== 0 || AND.fits(block, at - 1)) &&
    areLetters(block, at - (AND.fits(block, at - 1) ? 2 : 1)));

const ends = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Comma | Gap.Semicolon | Gap.Open | Gap.Colon | Gap.Period)) !== 0 || AND.fits(block, at);

/** A common word is a surname at the head of an entry alone. */
const isSurname = (block: Block, at: number, family: number): boolean =>
  isPlainWord(block, family) && (family > at || at === 0 || !(block.is(at) & Is.Common) || (block.is(at) & Is.SurnameShape) !== 0);
