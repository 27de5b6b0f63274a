import type { Block } from "../block";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { DEAN, isDean } from "./deans";
import { isGiven, isUnknown, joinsName } from "./name-words";
import { isThingAndSurname } from "./surnames-of-things";

/** Whether a word that begins a name elsewhere begins none here. */
export function isDoubtful(block: Block, at: number, titled: boolean): boolean {
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
  if (kinds & DOUBTFUL.bit.ART && (isBeforeThing(block, at) || isArtOf(block, at))) return true;
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

const OWN = new WordPattern(/^(?:your|his|her|their)$/i);

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

/** `History of Art in`, `British Art`: what has a history, or is a people’s, is nobody. */
const isArtOf = (block: Block, at: number): boolean =>
  block.joined(at) &&
  !(block.joined(at + 1) && block.capital(at + 1)) &&
  (OF.fits(block, at - 1) || (block.capital(at - 1) && (block.is(at - 1) & (Is.People | Is.Place | Is.Common)) !== 0)) &&
  block.english;

/** `Spiritual Christian Dukhobors` */
const goesOnTerm = (block: Block, at: number): boolean =>
  at > 0 && block.joined(at) && block.capital(at - 1) && (block.is(at - 1) & (Is.Common | Is.Title | Given)) === Is.Common;

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
