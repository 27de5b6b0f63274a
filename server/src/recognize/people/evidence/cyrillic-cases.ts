import type { Block } from "../block";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

// In Russian an office and who holds it have one case; the genitive behind an office is that of an institution or a land.

/** Whether word `at` is none who holds the office before it: `глава Минюста`, `сотрудники Госбанка`, `ректором Сорбонны`. */
export function isOfInstitution(block: Block, office: number, at: number): boolean {
  if (!GENITIVE.fits(block, at) || block.is(at) & (Given | Is.KnownName) || OF_SOMEBODY.fits(block, office)) return false;
  if (LAND.fits(block, at) || INSTRUMENTAL.fits(block, office) || PLURAL.fits(block, office)) return true;
  return NOMINATIVE.fits(block, office) && (block.is(at) & Is.SurnameShape) === 0;
}

/** Whether word `at` is a genitive behind a thing, and so does nothing itself: `пресс-служба Кремля сообщила`. */
export const isGenitiveOfThing = (block: Block, at: number): boolean =>
  GENITIVE.fits(block, at) &&
  block.joined(at) &&
  block.shape(at - 1) === Shape.Lower &&
  (isOfInstitution(block, at - 1, at) || (THING.fits(block, at - 1) && !(block.is(at - 1) & (Is.Role | Is.Title | Is.Kin))));

/** `друг Гирта`: whose genitive is that of a person. */
const OF_SOMEBODY = new WordPattern(
  /^(?:друг|друз|враг|ученик|поклонник|сторонник|противник|приятел|соратник|сподвижник|наследник|преемник|предшественник|учител|биограф|адъютант|слуг|союзник|соперник|спутник|любовник|подруг|современник|последовател|помощник|сотоварищ|соавтор|издател)[а-яё]{0,4}$/,
);
const GENITIVE = new WordPattern(/^[А-ЯЁ][а-яё-]{2,}[аяыи]$/);
/** The genitive of lands, as no surname has it. */
const LAND = new WordPattern(/ии$/);
const INSTRUMENTAL = new WordPattern(/^[а-яё]{3,}(?:ом|ем|ём)$/);
const PLURAL = new WordPattern(/^[а-яё]{3,}(?:[иы]|ов|ей|ам|ям|ами|ями|ах|ях)$/);
const NOMINATIVE = new WordPattern(/^(?:глава|[а-яё-]{3,}(?:[бвгдзклмнпрстфхцчшщ]|ель|арь|ль))$/);
/** A noun in the nominative, no conjunction and no adverb. */
const THING = new WordPattern(
  /^(?!(?:если|когда|пока|хотя|либо|лишь|даже|тоже|также|теперь|потом|затем|тогда|тут|там|как|что|чтоб|так|уже|ведь|ибо|раз|вот|сам|сама|один|одна|наш|ваш|этот|тот|весь|вновь|вслед|вдруг|снова|сначала|сперва|наконец|накануне|вчера|сегодня|завтра|недавно|скоро)$)[а-яё-]{3,}[бвгдзклмнпрстфхцчшщьйая]$/,
);
