import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { closes, EXAMPLE, LONGEST_ROW, NO_AUTHOR } from "./author-date";

/** `1 Andretta – Schaub 2010 ; Poncet 2015.`, `see Andretta 2010, p. 3`: at the head of a note, behind a semicolon or “see” authors and a year,
 *  dashes between them. */
export const isDatedInList = (block: Block, name: Candidate): boolean => isDated(block, name) && !BOOK.fits(block, name.last);

function isDated(block: Block, { first, last }: Candidate): boolean {
  if (!isUnknown(block, last) && !isSurnameToo(block, last)) return false;
  if (isSeen(block, first, last + 1)) return true;
  let year = last + 1;
  while (year < last + LONGEST_ROW && block.capital(year) && isDashed(block, year)) year++;
  if (!RECENT.fits(block, year) || !block.joined(year)) return false;
  if (!closes(block, year + 1) && (block.gap(year + 1) & Gap.Period) === 0 && !(AND.fits(block, year + 1) && block.capital(year + 2)))
    return false;
  let head = first;
  while (head > Math.max(0, first - LONGEST_ROW) && block.capital(head - 1) && isDashed(block, head)) head--;
  return (
    head === 0 ||
    (block.gap(head) & (Gap.Semicolon | Gap.Open)) !== 0 ||
    isListedBehind(block, head) ||
    isPagedInNote(block, head, year + 1)
  );
}

/** `Festschrift 1999, S. 5`: books that are cited without an author. */
const BOOK = new WordPattern(
  /^(?:Festschrift|Gedenkschrift|Katalog|Ausstellungskatalog|Sammelband|Beiheft|Sonderdruck|Handbuch|Lexikon|Regesten|Urkundenbuch|Chronik|Annalen|Akten|Werke|Schriften|Protokoll|Register|Inventar|Repertorium|Matrikel|Diss|Ausgabe|Catalogue|Catalogo|Catálogo)$/,
);

/** `Fuchs 1999, S. 5` in a note: a common word that is a surname as well. */
const isSurnameToo = (block: Block, at: number): boolean =>
  block.prose.block.kind === "note" &&
  (block.is(at) & Is.SurnameShape) !== 0 &&
  (block.is(at) & (NO_AUTHOR | Is.Kin | Is.Attributive)) === 0 &&
  (block.gap(at + 2) & Gap.Comma) !== 0;

/** `It is lost. Andretta 2010, 12`, `the temple: Andretta 2010, 12`: in a note a sentence or a clause begins with the author whose page stands there. */
const isPagedInNote = (block: Block, head: number, page: number): boolean =>
  block.prose.block.kind === "note" &&
  (block.gap(head) & (Gap.Period | Gap.Colon)) !== 0 &&
  (block.gap(page) & Gap.Comma) !== 0 &&
  block.shape(page) === Shape.Number;

/** Behind a year and “and” or a number, behind “see” and “for example”: `see, for example, Andretta 2010 and Poncet 2015`. */
const isListedBehind = (block: Block, head: number): boolean =>
  (block.shape(head - 1) === Shape.Number && block.joined(head)) ||
  (AND.fits(block, head - 1) && RECENT.fits(block, head - 2)) ||
  (block.prose.block.kind === "note" &&
    (EXAMPLE.fits(block, head - 1) || GERMAN_SIGNAL.fits(block, head - 1) || (block.is(head - 1) & Is.Reference) !== 0));

/** `anders Ollnitz 1999, S. 5` */
const GERMAN_SIGNAL = new WordPattern(
  /^(?:anders|ähnlich|ebenso|dazu|hierzu|auch|so|nach|bei|gegen|siehe|vgl|zuletzt|zuerst|jetzt|dagegen|kritisch|ausführlich|grundlegend|zusammenfassend|zit|wie|etwa|besonders|bes|überzeugend)$/i,
);

/** `1. Andretta 2010, pp. 3–5`, `discussed in Andretta 2010, p. 3`, `see Schaub: 1985, 12`: a year, and a page of what was written then. */
function isSeen(block: Block, first: number, year: number): boolean {
  if (!RECENT.fits(block, year) || (block.gap(year) & ~(Gap.Space | Gap.Colon)) !== 0) return false;
  const isLed = block.joined(first) && (block.is(first - 1) & Is.Reference) !== 0;
  const isNumbered = first === 1 && block.shape(0) === Shape.Number;
  if (!isLed && !isNumbered) return false;
  const page = year + 1;
  if (block.gap(year) & Gap.Colon) return isLed && block.cites && closes(block, page);
  return (
    (block.gap(page) & (Gap.Comma | Gap.Colon)) !== 0 && (OF_PAGE.fits(block, page) || (block.cites && block.shape(page) === Shape.Number))
  );
}

const OF_PAGE = new WordPattern(/^(?:pp?|S|Sp|Anm|Bd|Nr|Abb|Taf|pag|pagg|с|стр|ch|chap|chaps|n|nn|vol|f|ff)$/);

/** Whether nothing but a space or a dash stands before a word. */
const isDashed = (block: Block, at: number): boolean => block.joined(at) || (block.gap(at) & ~Gap.Space) === Gap.Break;
const RECENT = new WordPattern(/^(?:1[89]|20)\d\d[a-z]?$/);
