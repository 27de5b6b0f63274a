import type { Block } from "../block";
import { opensShip } from "../names/letters";
import { isGiven, SAINT } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Whether what stands before word `at` makes a street, a newspaper or a ship of it: `Palazzo Pitti`, `Rue Danton`, `newspaper Kolokol`, `cruiser
 *  Aurora`. */
export function openedBy(block: Block, at: number): boolean {
  // `Fond 4 — Orlova`
  if (at > 1 && block.shape(at - 1) === Shape.Number && block.joined(at - 1) && (block.gap(at) & ENDS_CLAUSE) === 0)
    return (block.is(at - 2) & Is.Opener) !== 0 && block.capital(at - 2);
  if (at > 2 && block.initial(at - 1) && opensShip(block, at - 1)) return true;
  // `Mt. Orvell`
  if ((block.gap(at) & ~Gap.Space) === Gap.Period) return (block.is(at - 1) & Is.Opener) !== 0 && MOUNT.fits(block, at - 1);
  if (at === 0 || (block.gap(at) & ~(Gap.Space | Gap.Quote)) !== 0) return false;
  // `la mina San Miguel`
  if (at > 1 && SAINT.fits(block, at - 1) && block.joined(at - 1)) return openedBy(block, at - 1);
  if ((block.is(at - 1) & Is.Opener) === 0) return closesOperation(block, at);
  // `a note via Steven Orvell`
  if (VIA.fits(block, at - 1) && block.english) return false;
  return !block.possessive(at - 1) && !isWhereHe(block, at) && !isPublisher(block, at);
}

/** The `Thunder` of `Operation Rolling Thunder`. */
const closesOperation = (block: Block, at: number): boolean =>
  at > 1 &&
  block.capital(at - 1) &&
  (block.is(at - 2) & Is.Opener) !== 0 &&
  block.joined(at - 1) &&
  block.joined(at) &&
  OPERATION.fits(block, at - 2) &&
  !block.possessive(at - 1);
const OPERATION = new WordPattern(/^Operation$/);

const VIA = new WordPattern(/^via$/);

/** `the publisher William Orvell`: a house is called by surnames. */
const isPublisher = (block: Block, at: number): boolean =>
  isGiven(block, at) && PUBLISHER.fits(block, at - 1) && block.joined(at + 1) && block.capital(at + 1);

const PUBLISHER = new WordPattern(/^publisher$/);
const MOUNT = new WordPattern(/^Mt$/);

/** Not `Mexico City 1976); Orlova`. */
const ENDS_CLAUSE = Gap.Close | Gap.Semicolon | Gap.Period | Gap.Comma;

/** `the village Ellwick had left`, `the river William Ellwick saw`: a clause that lacks its “which”, and no name of the village. */
const isWhereHe = (block: Block, at: number): boolean =>
  block.shape(at - 1) === Shape.Lower &&
  DETERMINER.fits(block, at - 2) &&
  block.joined(at + 1) &&
  ((block.shape(at + 1) === Shape.Lower && HAD.fits(block, at + 1)) ||
    (isGiven(block, at) && block.capital(at + 1) && (block.is(at + 2) & Is.PersonVerb) !== 0 && block.shape(at + 2) === Shape.Lower));

const DETERMINER = new WordPattern(/^(?:the|an?|this|that)$/i);
const HAD = new WordPattern(/^(?:had|has|saw|knew|wanted|visited|wrote|found|loved|described)$/);
