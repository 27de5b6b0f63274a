import type { Block } from "../block";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** Whether word `at`, the name of a thing elsewhere, is a surname behind a forename, as in `Henry Cabot Lodge` and `Hedley Bull`: not in
 *  `in Albert Street`, `Washington Post`, `Frank Law School`. */
export function isSurnameOfThing(block: Block, at: number): boolean {
  if (!isThingAndSurname(block, at) || at === 0 || block.german || opensTerm(block, at)) return false;
  if (block.initial(at - 1)) return true;
  const is = block.is(at - 1);
  // `Henry Cabot` before `Lodge`
  if (is === 0 && at > 1 && block.joined(at - 1) && (block.is(at - 2) & Given || block.initial(at - 2))) return true;
  if ((is & (Given | Is.KnownName | Is.SurnameShape)) === 0 || is & Is.Place) return false;
  return !(STANDS.fits(block, at) && isLocated(block, at - 1)) && !(isWay(block, at) && ON.fits(block, at - 2));
}

/** Whether word `at` is a surname behind a title, though the name of a thing: `Senator Lodge`, `Colonel House`. */
export const isTitledThing = (block: Block, at: number): boolean =>
  isThingAndSurname(block, at) && TITLE.fits(block, at - 1) && !opensTerm(block, at);

/** Whether word `at` is what organizations and buildings are called, and people too. */
export const isThingAndSurname = (block: Block, at: number): boolean => (block.is(at) & Is.Organization) !== 0 && THING.fits(block, at);

/** After the frequent surnames of the censuses of the United Kingdom and the United States. */
const THING = new WordPattern(
  /^(?:Battle|Bridge|Bull|Case|Castle|Church|Court|House|Lake|Lane|Law|Lodge|Park|Place|Post|Reich|Stamp|Street)$/,
);

/** `Law School`, `House Committee` */
const opensTerm = (block: Block, at: number): boolean =>
  block.joined(at + 1) &&
  !block.possessive(at) &&
  block.shape(at + 1) === Shape.Capital &&
  (block.is(at + 1) & (Is.Organization | Is.Attributive | Is.Role | Is.Common)) !== 0;

/** Whether word `at` stands behind a preposition of place or a number: `in Albert`, `12 Albert`. */
const isLocated = (block: Block, at: number): boolean =>
  block.joined(at) && (WHERE.fits(block, at - 1) || block.shape(at - 1) === Shape.Number);

/** What has an address. */
const STANDS = new WordPattern(/^(?:Park|Lane|Street|Bridge|Church|Castle|House|Lodge|Court|Lake|Place|Chapel|Land)$/);
const WHERE = new WordPattern(
  /^(?:in|at|near|off|into|along|down|up|across|outside|inside|through|the|toward|towards|around|behind|beyond)$/i,
);
const isWay = (block: Block, at: number): boolean => WAY.fits(block, at) && block.joined(at - 1);
const WAY = new WordPattern(/^(?:Street|Lane|Bridge|Place)$/);
const ON = new WordPattern(/^on$/i);
const TITLE = new WordPattern(
  /^(?:Senator|Congressman|Congresswoman|Representative|Colonel|Col|Captain|Capt|Major|Lieutenant|Sergeant|Ambassador|Professor|Prof|Justice|Judge|Secretary|Reverend|Rev|Comrade|Commissioner)$/,
);
