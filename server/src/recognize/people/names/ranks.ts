import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Whether a word is an office that stands before surnames, and before the places where it is held. */
export const isRank = (block: Block, at: number): boolean => RANK.fits(block, at);

const RANK = new WordPattern(
  /^(?:Senator|Congressman|Congresswoman|Representative|Cardinal|Justice|Judge|Professor|Admiral|General|Colonel|Major|Captain|Commodore|Commander|Marshal|Lieutenant|Consul|Minister|Ambassador|President|Governor|Bishop)$/,
);

/** Whether a word is an office that is held at a place: a telegram goes to `Consul Smyrna`, but `Admiral Bristol` is a man, and so is `President
 *  Washington`, whose town has a given name. */
export const isPost = (block: Block, at: number, ofGiven: boolean): boolean => POST.fits(block, at) && !(ofGiven && RULER.fits(block, at));

const POST = new WordPattern(/^(?:Consul|Minister|Ambassador|President|Governor|Bishop|Commissioner|Representative|Legation)$/);
const RULER = new WordPattern(/^(?:President|Governor|Bishop)$/);

/** Whether the title before a given name makes a surname of it: `Mr. Baldwin`, `General Heinrich`, `Miss James`; `Miss Jane` is called by her first name. */
export const makesSurname = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "given" &&
  first === last &&
  (BEFORE_SURNAME.fits(block, first - 1) || (MISS.fits(block, first - 1) && (block.is(first) & Is.Male) !== 0));

const BEFORE_SURNAME = new WordPattern(
  /^(?:Mr|Mrs|Messrs|Dr|Professor|Prof|General|Colonel|Major|Captain|Lieutenant|Admiral|Commodore|Senator|President|Governor|Justice|Judge|Ambassador|[Pp]résident|[Gg]énéral|[Cc]olonel|[Cc]apitaine|[Mm]aréchal|Oberst|Hauptmann|Feldmarschall)$/,
);
const MISS = new WordPattern(/^Miss(?:es)?$/);

/** `Herr Graf!`, `die Frau Doktor`, `Euer Excellenz`: in German a title where no name is said. */
export const isTitleAlone = (block: Block, { first, last }: Candidate): boolean =>
  first === last && (block.is(last) & Is.Title) !== 0 && HERR.fits(block, first - 1) && block.joined(first);

const HERR = new WordPattern(/^(?:Herrn?|Frau|Hrn?|Euer|Eure[rn]?|Ew|Seiner?|Ihrer?|Dero)$/);
