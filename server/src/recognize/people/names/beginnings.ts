import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { italicAt, opensQuotation } from "../sources/work-titles";
import { OF, THE } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { isChinese, isInSyllables } from "./chinese";
import { DEAN, isDean } from "./deans";
import { Blocking, isElidedName, isGiven, isName, isUnknown, joinsName, surnameInCapitals } from "./name-words";
import { isAddress, isFunctionWord, isLevelWord, isOther } from "./no-names";
import { closesPlace } from "./places-of-words";
import { isSurnameSoon } from "./surname";
import { isThingAndSurname, isTitledThing } from "./surnames-of-things";
import { isOfOffice } from "./titles";

/** Whether a name may begin with word `at`: with `Ada` in `Dear Ada`, not with `Dear`. */
export function mayBegin(block: Block, at: number, titled: boolean): boolean {
  const is = block.is(at);
  // `Dean Hensley Henson`, `the Scot James Sinclair`
  if (
    is & Given &&
    (is & Is.Title || (is & Is.People && at > 0 && THE.fits(block, at - 1))) &&
    block.joined(at + 1) &&
    isGiven(block, at + 1) &&
    (joinsName(block, at + 2) || DONNA.fits(block, at))
  )
    return false;
  // the second word of `Claggett Shale`
  if (closesPlace(block, at)) return false;
  // `Monte Casino`, `Rio de la Plata`
  if (is & Is.Opener && is & Given && !titled && !block.initial(at + 1)) return false;
  // `Regis Galliae`
  if (is & Is.Title && is & Given && block.latin) return false;
  // `7 As J. R. Orpen wrote`
  if (block.shape(at + 1) === Shape.Letter && isFunctionWord(block, at)) return false;
  if (isMereWord(block, at, titled) || isLevelWord(block, at) || isOther(block, at)) return false;
  // `Echoing Hugo Ellwick`
  if (is === 0 && block.opens(at) && block.joined(at + 1) && isGiven(block, at + 1) && PARTICIPLE.fits(block, at) && block.english)
    return false;
  if (titled && isAddress(block, at)) return false;
  // `In Florence Bianca Cappello`
  if (is & Is.Place && placedBefore(block, at) && isGiven(block, at + 1) && joinsName(block, at + 2)) return false;
  // `Ambassador to Czechoslovakia U. Alexis Orvell`
  if ((is & (Is.Place | Given)) === Is.Place && joinedBehindTo(block, at) && block.initial(at + 1) && isSurnameSoon(block, at + 1))
    return false;
  if (isChinese(block, at) || isInSyllables(block, at)) return true;
  // `Li Wan`
  if (is & Is.FamilyFirst && block.capital(at) && !block.opens(at) && joinsName(block, at + 1) && !isGiven(block, at + 1)) return true;
  // `l’Ambigu`, `all’Aurora`: an elided article stands before things.
  if (
    at > 0 &&
    block.gap(at) === 0 &&
    ELIDED_ARTICLE.fits(block, at - 1) &&
    !isElidedName(block, at) &&
    !(is & (Given | Is.KnownName)) &&
    !DE.fits(block, Math.max(0, at - 2))
  )
    return false;
  if (titled && block.capital(at) && PERSONAL_TITLE.fits(block, at - 1))
    return joinsName(block, at + 1) || isCutShort(block, at) ? !(is & Is.Title) : !isOffice(is);
  // `Lord Mansfield`, but `Lord Mayor`
  if (titled && block.capital(at) && PEER.fits(block, at - 1) && !(is & (Is.Title | Is.Role | Is.Organization | Is.Common))) return true;
  // `des Apothekers Rudolf Wild`
  if (!(is & Given) && block.german && block.joined(at + 1) && ((block.capital(at + 1) && isGiven(block, at + 1)) || block.initial(at + 1)))
    return false;
  if (block.shape(at) === Shape.Caps)
    return (
      surnameInCapitals(block, at) &&
      (((is & Given) !== 0 && joinsName(block, at + 1) && !inCapitals(block, at)) ||
        // `M. PICHON` in a text that sets all surnames so
        (titled && (block.opens(at - 1) || MONSIEUR.fits(block, at - 1))))
    );
  if (!block.capital(at)) return false;
  if (is & Given && is & Is.Common && at > 0 && block.possessive(at - 1) && block.joined(at)) return false;
  if (isName(block, at)) return !(is & Given && is & Is.Common && block.opens(at) && !joinsName(block, at + 1) && !isNumbered(block, at));
  // `Salmon P. Chase`, not `Secretary of the Treasury W. Michael Holm`
  if ((is & Blocking) === Is.Common && !block.opens(at) && block.initial(at + 1) && block.joined(at + 1) && isSurnameSoon(block, at + 1))
    return !endsOffice(block, at);
  // `Fox Buttermere, “Man of the Year”`
  if (isPlainSurname(block, at) && joinsName(block, at + 1) && isUnknown(block, at + 1) && opensTitleBehind(block, at + 2)) return true;
  if (titled && isTitledThing(block, at)) return true;
  // `Prinz August`
  if (titled && is & Given && is & Is.Calendar && block.joined(at) && PRINCE.fits(block, at - 1)) return true;
  return (
    titled &&
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

/** Whether a word that begins a name elsewhere begins none here. */
function isMereWord(block: Block, at: number, titled: boolean): boolean {
  const kinds = DOUBTFUL.of(block, at);
  if (kinds === 0) return false;
  // `Fr Thomas Orvell` without a full stop
  if (kinds & DOUBTFUL.bit.FATHER && block.joined(at + 1) && isGiven(block, at + 1)) return true;
  // `nach dessen Tod`
  if (kinds & DOUBTFUL.bit.GERMAN_NOUN && !titled && block.german) return true;
  // `la Repubblica Romana`
  if (kinds & DOUBTFUL.bit.ROMAN && block.joined(at) && block.capital(at - 1) && !isGiven(block, at - 1)) return true;
  // `Pero Olivaz lo vio`, `Laissons Quenebert`
  if (kinds & DOUBTFUL.bit.OPENING_WORD && block.opens(at) && block.joined(at + 1) && block.capital(at + 1) && !block.english) return true;
  if (kinds & DOUBTFUL.bit.DEAN && isDean(block, at)) return true;
  if (kinds & DOUBTFUL.bit.HONOR && block.joined(at) && OWN.fits(block, at - 1)) return true;
  if (kinds & DOUBTFUL.bit.ART && isBeforeThing(block, at)) return true;
  if (kinds & DOUBTFUL.bit.CYRILLIC && opensCyrillic(block, at)) return true;
  return (kinds & DOUBTFUL.bit.ADJECTIVE) !== 0 && isAdjective(block, at, (kinds & DOUBTFUL.bit.CHRISTIAN) !== 0);
}

/** What begins a name elsewhere, and here perhaps none. */
const DOUBTFUL = new WordKinds({
  DEAN,
  /** `your Serenity`, `her Grace` */
  HONOR: /^(?:Serenity|Grace|Clemency|Felicity|Prudence|Reverence)$/,
  /** Father, Sister, Brother */
  FATHER: /^(?:Fr|Sr|Br)$/,
  /** German nouns that are given names elsewhere. */
  GERMAN_NOUN: /^(?:Tod|Art|Land|Will|Rat|Fort|Vita)$/,
  ROMAN: /^(?:Romana|Santa|Latina|Serena|Cristiana|Augusta)$/,
  OPENING_WORD: /^(?:Pero|Mas|Sino|Porque|Aunque|Cuando|Mentre|Quando|Perché|\p{Lu}\p{Ll}{3,}[^mp]ons)$/u,
  CYRILLIC: /^[\u0400-\u052f]/,
  ADJECTIVE: /^(?:German|Roman|Divine|Christian|Pauline)$/,
  CHRISTIAN: /^(?:Christian|Pauline)$/,
  ART: /^(?:Art|Wilhelmine)$/,
});

const PARTICIPLE = new WordPattern(/^\p{Lu}\p{Ll}{2,}ing$/u);

const OWN = new WordPattern(/^(?:your|his|her|their)$/i);

/** Whether a title in quotation marks or italics begins behind the comma before a word. */
const opensTitleBehind = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Comma) !== 0 && (opensQuotation(block, at) || italicAt(block, block.from(at)));

const isPlainSurname = (block: Block, at: number): boolean =>
  (block.is(at) & Blocking) === Is.Common && (block.is(at) & Is.SurnameShape) !== 0;

/** `German Customs`, `Roman Law`: in English these are given names only before a surname. */
const isAdjective = (block: Block, at: number, isChristian: boolean): boolean =>
  block.english &&
  block.joined(at + 1) &&
  block.capital(at + 1) &&
  (isChristian ? !isUnknown(block, at + 1) || goesOnTerm(block, at) : (block.is(at + 1) & Is.KnownName) === 0) &&
  ((block.is(at + 1) & Is.SurnameShape) === 0 || isThingAndSurname(block, at + 1));

/** `Art Project`, `Wilhelmine Germany` */
const isBeforeThing = (block: Block, at: number): boolean =>
  block.joined(at + 1) &&
  block.capital(at + 1) &&
  (block.is(at + 1) & (Is.Common | Is.Place | Is.Organization)) !== 0 &&
  (block.is(at + 1) & (Is.SurnameShape | Is.KnownName | Is.Particle | Given)) === 0 &&
  block.english;

/** `Spiritual Christian Dukhobors` */
const goesOnTerm = (block: Block, at: number): boolean =>
  at > 0 && block.joined(at) && block.capital(at - 1) && (block.is(at - 1) & (Is.Common | Is.Title | Given)) === Is.Common;

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

/** `Сам Иван Петрович`, `Дневник Барсова`: a word before the name whose capital only opens the sentence. */
function opensCyrillic(block: Block, at: number): boolean {
  if (!joinsName(block, at + 1)) return false;
  // `представитель Роскосмоса Александр Воробьёв`, which are of two cases, as `Герарду Фридриху Миллеру` are not
  if (!block.opens(at))
    return (
      isUnknown(block, at) &&
      !isGiven(block, at) &&
      isGiven(block, at + 1) &&
      joinsName(block, at + 2) &&
      !(block.is(at + 2) & Is.Patronymic) &&
      endOf(block, at) !== endOf(block, at + 1)
    );
  if (block.is(at) & (Given | Is.SurnameShape | Is.Patronymic | Is.KnownName)) return false;
  // `Тарле Евгений Викторович (1874—1955)`: a surname that stands first
  if (isGiven(block, at + 1))
    return (
      joinsName(block, at + 2) &&
      !(block.is(at + 2) & Is.Patronymic && PARTED.test(block.text.slice(block.to(at + 2), block.to(at + 2) + 3)))
    );
  return (block.is(at + 1) & (Is.SurnameShape | Is.Patronymic)) === Is.SurnameShape;
}

/** The vowel with which a word ends, or nothing. */
const endOf = (block: Block, at: number): string => /[аеёиоуыэюя]?$/.exec(block.word(at))?.[0] ?? "";

const PARTED = /^(?: ?\(|,| [—–-]|\.?\n|$)/;

const MONSIEUR = new WordPattern(/^(?:MM?|Mme|Mlle|[Oo]n|Sig|Sr|Sra|Herrn?|Hrn?)$/);

const PRINCE = new WordPattern(/^(?:Prinz|Prinzen|König|Kaiser|Prince|King|Emperor|prince|принц|король|короля)$/);
const PEER = new WordPattern(
  /^(?:Lord|Lady|Viscount|Viscountess|Baron|Baroness|Earl|Graf|Grafen|Gräfin|Fürst|Fürsten|Fürstin|Freiherrn?|[Cc]onte|[Cc]omte|[Mm]archese|[Pp]rincipe|[Cc]onde)$/,
);

const DE = new WordPattern(/^de$/);

const ELIDED_ARTICLE = new WordPattern(/^(?!d)[a-zà-ÿ]+['’]$/i);

/** Titles behind which every capital word is a name: `Mr. Pope`, `Miss French`. */
const PERSONAL_TITLE = new WordPattern(
  /^(?:On|on|onn|Mr|Mrs|Miss|Ms|Mme|Mlle|Messrs|Monsieur|Madame|Herr|Frau|Fräulein|Signora?|Sig|Señora?|Dr|Sir)$/,
);
