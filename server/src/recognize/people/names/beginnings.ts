import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { italicAt, opensQuotation } from "../sources/set-off";
import { OF, THE } from "../words/english";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { isChinese, isInSyllables } from "./chinese";
import { isDoubtful } from "./doubtful";
import { Blocking, isElidedName, isGiven, isName, isUnknown, joinsName, surnameInCapitals } from "./name-words";
import { isAddress, isFunctionWord, isLevelWord, isOther } from "./no-names";
import { closesPlace } from "./places-of-words";
import { isSurnameSoon } from "./surname";
import { isTitledThing } from "./surnames-of-things";
import { isOfOffice } from "./titles";

/** Whether a name may begin with word `at`: with `Ada` in `Dear Ada`, not with `Dear`. */
export function mayBegin(block: Block, at: number, titled: boolean): boolean {
  if (isBefore(block, at, titled) || isOther(block, at) || isBehindPlace(block, at)) return false;
  if (isChinese(block, at) || isInSyllables(block, at) || isFamilyFirst(block, at)) return true;
  if (isBehindArticle(block, at)) return false;
  const capital = block.capital(at);
  if (titled && capital && PERSONAL_TITLE.fits(block, at - 1)) return followsTitle(block, at);
  if (titled && capital && PEER.fits(block, at - 1) && isPeerage(block.is(at))) return true;
  if (isGermanApposition(block, at)) return false;
  if (block.shape(at) === Shape.Caps) return beginsInCapitals(block, at, titled);
  return capital && beginsInText(block, at, titled);
}

/** Whether a word stands before a name, or is no part of one. */
function isBefore(block: Block, at: number, titled: boolean): boolean {
  const is = block.is(at);
  // `Dean Hensley Henson`, `the Scot James Sinclair`
  if (
    is & Given &&
    (is & Is.Title || (is & Is.People && at > 0 && THE.fits(block, at - 1))) &&
    block.joined(at + 1) &&
    isGiven(block, at + 1) &&
    (joinsName(block, at + 2) || DONNA.fits(block, at))
  )
    return true;
  // the second word of `Claggett Shale`
  if (closesPlace(block, at)) return true;
  // `Monte Casino`, `Rio de la Plata`
  if (is & Is.Opener && is & Given && !titled && !block.initial(at + 1)) return true;
  // `Regis Galliae`
  if (is & Is.Title && is & Given && block.latin) return true;
  // `7 As J. R. Orpen wrote`
  if (block.shape(at + 1) === Shape.Letter && isFunctionWord(block, at)) return true;
  // `Добрейший Михаил Федорович`
  if (isFunctionWord(block, at) && CYRILLIC.fits(block, at)) return true;
  if (isDoubtful(block, at, titled) || isLevelWord(block, at)) return true;
  // `Echoing Hugo Ellwick`
  if (is === 0 && block.opens(at) && block.joined(at + 1) && isGiven(block, at + 1) && PARTICIPLE.fits(block, at) && block.english)
    return true;
  return titled && isAddress(block, at);
}

/** Whether a place stands where a place is named, and a name behind it. */
function isBehindPlace(block: Block, at: number): boolean {
  const is = block.is(at);
  if (!(is & Is.Place)) return false;
  // `In Florence Bianca Cappello`
  if (placedBefore(block, at) && isGiven(block, at + 1) && joinsName(block, at + 2)) return true;
  // `Ambassador to Czechoslovakia U. Alexis Orvell`
  return !(is & Given) && joinedBehindTo(block, at) && block.initial(at + 1) && isSurnameSoon(block, at + 1);
}

/** `Li Wan` */
const isFamilyFirst = (block: Block, at: number): boolean =>
  (block.is(at) & Is.FamilyFirst) !== 0 && block.capital(at) && !block.opens(at) && joinsName(block, at + 1) && !isGiven(block, at + 1);

/** `l’Ambigu`, `all’Aurora`: an elided article stands before things. */
const isBehindArticle = (block: Block, at: number): boolean =>
  at > 0 &&
  block.gap(at) === 0 &&
  ELIDED_ARTICLE.fits(block, at - 1) &&
  !isElidedName(block, at) &&
  !(block.is(at) & (Given | Is.KnownName)) &&
  !DE.fits(block, Math.max(0, at - 2));

/** Whether a word with a capital goes on a title behind which all of them are names. */
const followsTitle = (block: Block, at: number): boolean =>
  joinsName(block, at + 1) || isCutShort(block, at) ? !(block.is(at) & Is.Title) : !isOffice(block.is(at));

/** `Lord Mansfield`, but `Lord Mayor` */
const isPeerage = (is: number): boolean => (is & (Is.Title | Is.Role | Is.Organization | Is.Common)) === 0;

/** `des Apothekers Rudolf Wild` */
const isGermanApposition = (block: Block, at: number): boolean =>
  !(block.is(at) & Given) &&
  block.german &&
  block.joined(at + 1) &&
  ((block.capital(at + 1) && isGiven(block, at + 1)) || block.initial(at + 1));

const beginsInCapitals = (block: Block, at: number, titled: boolean): boolean =>
  surnameInCapitals(block, at) &&
  (((block.is(at) & Given) !== 0 && joinsName(block, at + 1) && !inCapitals(block, at)) ||
    // `M. PICHON` in a text that sets all surnames so
    (titled && (block.opens(at - 1) || MONSIEUR.fits(block, at - 1))));

function beginsInText(block: Block, at: number, titled: boolean): boolean {
  const is = block.is(at);
  if (is & Given && is & Is.Common && at > 0 && block.possessive(at - 1) && block.joined(at)) return false;
  if (isName(block, at)) return !(is & Given && is & Is.Common && block.opens(at) && !joinsName(block, at + 1) && !isNumbered(block, at));
  // `Salmon P. Chase`, not `Secretary of the Treasury W. Michael Holm`
  if ((is & Blocking) === Is.Common && !block.opens(at) && block.initial(at + 1) && block.joined(at + 1) && isSurnameSoon(block, at + 1))
    return !endsOffice(block, at);
  // `Fox Buttermere, “Man of the Year”`
  if (isPlainSurname(block, at) && joinsName(block, at + 1) && isUnknown(block, at + 1) && opensTitleBehind(block, at + 2)) return true;
  if (!titled) return false;
  if (isTitledThing(block, at)) return true;
  // `Prinz August`
  if (is & Given && is & Is.Calendar && block.joined(at) && PRINCE.fits(block, at - 1)) return true;
  return (
    !(isOfOffice(block, at) && !joinsName(block, at + 1)) &&
    (is & (Is.Organization | Is.Title | Is.Role | Is.Calendar | Is.Numeral | Is.People | Is.Reference | Is.Suffix)) === 0 &&
    !(is & Is.Place && !(is & Is.Common))
  );
}

/** The `Treasury` of `Secretary of the Treasury`, the `Commerce` of `Secretary of Commerce`. */
function endsOffice(block: Block, at: number): boolean {
  const of = block.joined(at) && THE.fits(block, at - 1) ? at - 2 : at - 1;
  return of > 0 && block.joined(of) && block.joined(of + 1) && OF.fits(block, of) && (block.is(of - 1) & (Is.Title | Is.Role)) !== 0;
}

const PARTICIPLE = new WordPattern(/^\p{Lu}\p{Ll}{2,}ing$/u);

/** Whether a title in quotation marks or italics begins behind the comma before a word. */
const opensTitleBehind = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Comma) !== 0 && (opensQuotation(block, at) || italicAt(block, block.from(at)));

const isPlainSurname = (block: Block, at: number): boolean =>
  (block.is(at) & Blocking) === Is.Common && (block.is(at) & Is.SurnameShape) !== 0;

/** `Donna Rachele`, though `Donna Orwin` */
const DONNA = new WordPattern(/^Donna$/);

/** `Urban VIII` at the head of a sentence; not `Mark VIII`, which is a tank. */
const isNumbered = (block: Block, at: number): boolean =>
  block.joined(at + 1) && (block.is(at + 1) & Is.Numeral) !== 0 && !MODEL.fits(block, at);
const MODEL = new WordPattern(/^(?:Mark|Page|Art|Will|Bill)$/);

/** `A FRANK STATEMENT`: a given name among other words in capitals. */
const inCapitals = (block: Block, at: number): boolean =>
  (at > 0 &&
    block.joined(at) &&
    block.shape(at - 1) !== Shape.Lower &&
    block.shape(at - 1) !== Shape.Capital &&
    (block.is(at - 1) & Is.Title) === 0) ||
  (block.joined(at + 2) && block.shape(at + 2) === Shape.Caps && !isGiven(block, at + 2) && !surnameInCapitals(block, at + 2));

/** The `Dr.` of `Frau Dr. Ursula Treu`. */
const isCutShort = (block: Block, at: number): boolean => block.text.charCodeAt(block.to(at)) === 46 && block.to(at) - block.from(at) < 5;

/** `Mr. Comptroller`, `Mr. Doctor`: an office that never became a surname. */
const isOffice = (is: number): boolean => (is & Is.Role) !== 0 && (is & (Is.SurnameShape | Given)) === 0;

const placedBefore = (block: Block, at: number): boolean => at > 0 && block.joined(at) && block.joined(at + 1) && WHERE.fits(block, at - 1);
const joinedBehindTo = (block: Block, at: number): boolean =>
  at > 1 && block.joined(at) && block.joined(at + 1) && OF_PLACE.fits(block, at - 1) && (block.is(at - 2) & (Is.Title | Is.Role)) !== 0;
const OF_PLACE = new WordPattern(/^(?:to|in|at|of)$/);
const WHERE = new WordPattern(/^(?:In|At|From|in|at|from|To)$/);

const MONSIEUR = new WordPattern(/^(?:MM?|Mme|Mlle|[Oo]n|Sig|Sr|Sra|Herrn?|Hrn?)$/);

const PRINCE = new WordPattern(/^(?:Prinz|Prinzen|König|Kaiser|Prince|King|Emperor|prince|принц|король|короля)$/);
const PEER = new WordPattern(
  /^(?:Lord|Lady|Viscount|Viscountess|Baron|Baroness|Earl|Graf|Grafen|Gräfin|Fürst|Fürsten|Fürstin|Freiherrn?|[Cc]onte|[Cc]omte|[Mm]archese|[Pp]rincipe|[Cc]onde)$/,
);

const DE = new WordPattern(/^de$/);

const ELIDED_ARTICLE = new WordPattern(/^(?!d)[a-zà-ÿ]+['’]$/i);

/** Titles behind which every capital word is a name: `Mr. Pope`, `Miss French`. */
const PERSONAL_TITLE = new WordPattern(
  /^(?:On|on|onn|Mr|Mrs|Miss|Ms|Mme|Mlle|Messrs|Monsieur|Madame|Herr|Frau|Fräulein|Signora?|Sig|Señora?|Dr|Sir|Mgr|Mons)$/,
);
