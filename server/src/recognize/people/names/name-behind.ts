import type { Block } from "../block";
import { ownsWork } from "../evidence/german-names";
import { ROMANCE_ADJECTIVE } from "../words/romance";
import { GERMAN_GENITIVE } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isOwnedBefore, isSenderBefore } from "./cases";
import { type Growing, type Grown, joined } from "./growing";
import { isGiven, isName, joinsName } from "./name-words";
import { isFeature } from "./places-of-words";
import { opensFullName } from "./second-names";

/** A word behind a name that by itself may be a name: it goes on, as `Lee` in `Ann Lee`, or is another's, as in `Karl Marx Jenny Westphalen`. */
export function nameBehind(block: Block, name: Growing): Grown {
  const { last, titled, known } = name;
  const next = last + 1;
  // `Democrazia Cristiana`
  if (known === 0 && !titled && ROMANCE_ADJECTIVE.fits(block, next) && !block.english) return "ends";
  // `Karl Augusts Brief`
  if (GERMAN_GENITIVE.fits(block, last) && isNounOfGerman(block, next)) return "ends";
  if (isSenderBefore(block, next) || (known === 0 && isOwnedBefore(block, next))) return "ends";
  if (!isName(block, next)) return undefined;
  // `In diesem Gutachten listet Bunsen Kettwigens Arbeiten`
  if (last === name.first && ENS.fits(block, next) && ownsWork(block, next)) return "ends";
  if (isAnothers(block, name, next)) return "ends";
  if (block.is(next) & Is.Patronymic) name.patronymic = true;
  if (isGiven(block, next) && !(block.is(next) & Is.Place && known === 0)) name.known++;
  else name.surname = true;
  return joined(name, next);
}

function isAnothers(block: Block, { first, last, titled, surname, known }: Growing, next: number): boolean {
  // `Ann Lee Ann Lee`
  if (last > first && block.number(next) === block.number(first)) return true;
  // `Claggett Shale`
  if (isFeature(block, next)) return true;
  if (known === 0 && !titled) {
    // `der Rücktritt Weskotts`
    if (last === first && block.german && block.joined(first) && GERMAN_ARTICLE.fits(block, first - 1)) return true;
    // `Schleiermachers Predigten`
    if (last === first && ownsWork(block, first)) return true;
    // In German every noun has a capital: `Kopenhagener Namensvetter Thorvald`.
    if (isGiven(block, next) && (block.german || opensFullName(block, next))) return true;
  }
  // Two names side by side: `Radetzky Carlo Dell’Acqua`, `Karl Marx Jenny Westphalen`; `дочь Юрия Ольмета Ксения`.
  return (
    isGiven(block, next) &&
    surname &&
    (known > 0 || titled) &&
    (joinsName(block, next + 1) || (OBLIQUE.fits(block, last) && block.cyrillic)) &&
    !(block.is(next) & Is.SurnameShape && !titled)
  );
}

const ENS = new WordPattern(/^\p{Lu}\p{Ll}+[szx]ens$|^\p{Lu}\p{Ll}+(?:tz|sch)ens$/u);
const GERMAN_ARTICLE = new WordPattern(/^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|im|zum|zur|am|vom|beim)$/i);
const isNounOfGerman = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.Common | Is.NounShape)) !== 0 && (block.is(at) & (Is.SurnameShape | Is.KnownName)) === 0 && block.german;

/** A Russian surname in a case behind which no name of the same person stands in another. */
const OBLIQUE = new WordPattern(/^[А-ЯЁ][а-яё]{2,}(?:[аяуюе]|[оыие]м|[оы]й)$/);
