import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { isSource } from "../sources/citing";
import { TO } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";
import { nounBefore } from "./of";
import { isSpelledAlso } from "./spelled-also";

/** Whether a name stands in a row with the one before it: `Herwegh and Bakunin`, `Bakunin . . . Herwegh`. */
export function row(block: Block, last: Candidate | undefined, name: Candidate): number {
  if (name.first === name.last && name.first > 0 && block.joined(name.first) && TOWNS.fits(block, name.first - 1)) return Evidence.Place;
  const bits = beside(block, last, name);
  return bits !== 0 && name.first === name.last && amongTowns(block, name.first - 1) ? Evidence.Place : bits;
}

/** Whether what is listed before a word are towns: `les villes de Privas, Aubenas et`. */
function amongTowns(block: Block, before: number): boolean {
  for (let at = before; at >= Math.max(0, before - LONGEST_LIST); at--) {
    if (TOWNS.fits(block, at)) return true;
    if (block.shape(at) !== Shape.Capital && !AND.fits(block, at) && !OF_TOWNS.fits(block, at)) return false;
  }
  return false;
}

const LONGEST_LIST = 16;
const OF_TOWNS = new WordPattern(/^(?:of|de|di|von)$/);
const TOWNS = new WordPattern(
  /^(?:towns|cities|villages|villes|bourgs|città|borghi|paesi|ciudades|villas|pueblos|cidades|vilas|aldeias|Städten?|Dörfern?|Orten?|Gemeinden|города|городов|городах|городами|сёла|села|деревни)$/i,
);

function beside(block: Block, last: Candidate | undefined, name: Candidate): number {
  if (!last) return 0;
  const between = name.first - last.last;
  if (block.possessive(last.last)) return 0;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (name.first === name.last && isSpelledAlso(block, last.last, name.first))
    return last.kind === "full" || last.kind === "initials" ? Evidence.And | Evidence.Cue : Evidence.And;
  // `in Okita, Salt and Tar, pp. 297–98`: a title
  if (between === 1 && gap === Gap.Comma && isSource(block, last)) return 0;
  // `the provost of Lund, Anders Sunesen`: what stands behind the preposition is the place of an office.
  if (between === 1 && gap === Gap.Comma && last.first === last.last && officeOf(block, last)) return 0;
  // `Sui colloqui di Desio, Carlotti`: what stands behind the preposition may be a place.
  if (between === 1 && gap === Gap.Comma && !block.english && ofThing(block, last)) return 0;
  // `Sugiyama Kimiko, Harubin monogatari`: a title in another language
  if (between === 1 && gap === Gap.Comma && (block.english || block.cites) && isForeign(block, name.last + 1)) return 0;
  if (between === 1 && (gap === Gap.Comma || gap === Gap.Ampersand || gap === (Gap.Period | Gap.Break))) return Evidence.And;
  if (last.first < last.last && name.first < name.last && isListed(block, last.last, name.first)) return Evidence.And;
  if (
    between === 2 &&
    AND.fits(block, name.first - 1) &&
    (block.gap(name.first - 1) & ~(Gap.Space | Gap.Comma)) === 0 &&
    (gap === 0 || gap === (Gap.Period | Gap.Break))
  )
    return Evidence.And;
  if (between <= LONGEST_OFFICE && holdsOffice(block, last) && holdsOffice(block, name) && onlyOffice(block, last.last, name.first))
    return Evidence.And | Evidence.Apposition;
  // two names, each in a line of its own
  if (between === 1 && block.text.charCodeAt(block.to(last.last)) === EN_SPACE) return Evidence.And;
  // `from Nichols to Sargent`
  if (
    between === 2 &&
    gap === 0 &&
    last.first > 0 &&
    TO.fits(block, name.first - 1) &&
    block.joined(name.first - 1) &&
    block.joined(last.first) &&
    FROM.fits(block, last.first - 1)
  )
    return Evidence.And;
  // `la dépêche de La Hitte à Thouvenel`
  if (between === 2 && gap === 0 && ADDRESSES.fits(block, name.first - 1) && block.joined(name.first - 1) && isLetterOf(block, last))
    return Evidence.And;
  // `to Sancroft, to Jeffreys, and finally to Russell`
  if (
    between <= 4 &&
    gap === 0 &&
    last.first > 0 &&
    ((block.gap(last.last + 1) & ~Gap.Space) === Gap.Comma || (between === 3 && AND.fits(block, last.last + 1))) &&
    (between === 2 || AND.fits(block, last.last + 1)) &&
    block.joined(last.first) &&
    REPEATED.fits(block, name.first - 1) &&
    (block.number(name.first - 1) === block.number(last.first - 1) || (D.fits(block, name.first - 1) && D.fits(block, last.first - 1)))
  )
    return Evidence.And;
  return 0;
}

/** `Ann Lee; Orla Perrow (Harbour Museum); Tom Hood`: nothing but a semicolon or something in brackets between two names of several words. */
function isListed(block: Block, last: number, next: number): boolean {
  const gap = block.gap(next) & ~Gap.Space;
  if (next === last + 1) return gap === Gap.Semicolon;
  if (next > last + LONGEST_ADDITION || (gap & ~(Gap.Close | Gap.Comma | Gap.Semicolon)) !== 0) return false;
  return (gap & Gap.Close) !== 0 && gap !== Gap.Close && (block.gap(last + 1) & ~Gap.Space) === Gap.Open;
}

const LONGEST_ADDITION = 9;

/** `Sauzet, de la justice ; Montalivet, de l’intérieur`: behind a comma the office of each. */
const holdsOffice = (block: Block, { last }: Candidate): boolean =>
  (block.gap(last + 1) & ~Gap.Space) === Gap.Comma && OF_OFFICE.fits(block, last + 1) && block.shape(last + 2) === Shape.Lower;

/** Whether between two words stand an office in lower case, and what parts it from the next. */
function onlyOffice(block: Block, first: number, next: number): boolean {
  const and = AND.fits(block, next - 1) ? next - 1 : next;
  if ((block.gap(and) & (Gap.Semicolon | Gap.Comma)) === 0) return false;
  for (let at = first + 1; at < next; at++)
    if (block.shape(at) !== Shape.Lower || (at > first + 1 && at < and && !block.joined(at))) return false;
  return true;
}

const LONGEST_OFFICE = 9;
const OF_OFFICE = new WordPattern(/^(?:of|de|du|des|del|della|dell['’]|dei|degli|der|für|do|da|dos|das|à|au|aux|al|alla|agli|ai)$/);

/** Whether a word in small letters goes on, which is in no list and no form of a verb. */
export const isForeign = (block: Block, at: number): boolean =>
  block.joined(at) &&
  block.shape(at) === Shape.Lower &&
  block.is(at) === 0 &&
  block.to(at) - block.from(at) > 1 &&
  !ENGLISH_ENDING.fits(block, at);

const ENGLISH_ENDING = new WordPattern(/(?:s|ed|ing|ly)$/);

/** As the end of a line is written between two items of a list. */
const EN_SPACE = 0x2002;
const FROM = new WordPattern(/^from$/i);
const REPEATED = new WordPattern(/^(?:to|from|by|with|for|against|of|d['’]|de|di|da|à|a|con|avec|par|por|von|mit|an|bei|с|от|у|к)$/);

const officeOf = (block: Block, { first }: Candidate): boolean =>
  first > 1 && block.joined(first) && OF.fits(block, first - 1) && (block.is(first - 2) & (Is.Role | Is.Title)) !== 0;

/** `d’Arnaud et de Quenebert` */
const D = new WordPattern(/^(?:de|d['’])$/);

const OF = new WordPattern(/^(?:of|de|di|von|van|zu|in|at|à|a)$/);

const isLetterOf = (block: Block, { first }: Candidate): boolean => (block.is(nounBefore(block, first, OF)) & Is.Personal) !== 0;
const ADDRESSES = new WordPattern(/^(?:à|a|al|alla|to|an)$/);

function ofThing(block: Block, { first, last }: Candidate): boolean {
  const noun = first === last ? nounBefore(block, first, OF) : -1;
  return block.shape(noun) === Shape.Lower && (block.is(noun) & (Is.Role | Is.Title | Is.Kin | Is.Personal)) === 0;
}

const AND = new WordPattern(/^(?:and|or|nor|und|oder|et|ou|e|ed|o|y|и|i|или|либо|versus|than)$/);
