import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { adjacentInitial, isGiven, isName } from "./name-words";

// The states of the United States, and New South Wales, behind their towns, whole and cut short.

/** Whether `D. C.`, `N.Y.`, `Mass.` or the like stand behind a comma and a capital word, as behind an American town, and before no surname. */
export const locatesTown = (block: Block, at: number): boolean =>
  ((block.gap(at) & ~Gap.Space) === Gap.Comma &&
    (block.capital(at - 1) || block.shape(at - 1) === Shape.Caps) &&
    (isCutState(block, at) || isInitialedState(block, at))) ||
  isStateBehind(block, at);

/** `Washington D.C.`, `Alexandria Va`: no comma stands between the town and its state. */
export const isStateBehind = (block: Block, at: number): boolean =>
  block.joined(at) &&
  (block.is(at - 1) & (Is.Place | Is.SurnameShape)) !== 0 &&
  block.capital(at - 1) &&
  (isInitialedState(block, at) || (CUT_STATE.fits(block, at) && !(block.joined(at + 1) && block.capital(at + 1))));

/** `Bismarck, North Dakota` */
export const isInState = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma &&
  block.shape(at) === Shape.Capital &&
  (STATE.fits(block, at) || (HALF_STATE.fits(block, at) && block.joined(at + 1) && STATE_BEHIND.fits(block, at + 1)));

/** `City Point, Virginia, 2 July`: a state that is a woman's name as well, behind a word that is none. */
export const isStateOfTown = (block: Block, at: number): boolean =>
  isInState(block, at) && block.capital(at - 1) && (!isGiven(block, at - 1) || (block.is(at - 1) & Is.Place) !== 0);

/** Whether `D.C.` stands at word `at` behind a town: `Washington, D.C.`, in notes too. */
export const isInDistrict = (block: Block, town: number, at: number): boolean =>
  (block.is(town) & Is.Place) !== 0 && block.initial(at) && block.word(at) === "D" && block.word(at + 1) === "C";

/** The `Carolina` of `North Carolina`. */
export const closesState = (block: Block, at: number): boolean =>
  (block.is(at) & Is.Place) !== 0 && block.joined(at) && HALF_STATE.fits(block, at - 1) && STATE_BEHIND.fits(block, at);

const STATE = new WordPattern(
  /^(?:Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)$/,
);
const HALF_STATE = new WordPattern(/^(?:North|South|West|New|Rhode)$/);
const STATE_BEHIND = new WordPattern(/^(?:Carolina|Dakota|Hampshire|Island|Jersey|Mexico|Virginia|York)$/);

/** `Wilmington, DE: ISI`, `Concord, Mass.` */
const isCutState = (block: Block, at: number): boolean =>
  POSTAL.fits(block, at)
    ? (block.gap(at + 1) & (Gap.Colon | Gap.Close | Gap.Period | Gap.Semicolon)) !== 0
    : CUT_STATE.fits(block, at) && block.text.charCodeAt(block.to(at)) === 46;

/** Codes of the United States Postal Service, but for those that are words, and the customary abbreviations. */
const POSTAL = new WordPattern(
  /^(?:AK|AL|AR|AZ|CA|CO|CT|DC|DE|FL|GA|IA|ID|IL|KS|KY|LA|MA|MD|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)$/,
);
const CUT_STATE = new WordPattern(
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans|Ky|Mass|Md|Mich|Minn|Mo|Neb|Nev|Okla|Ont|Ore|Pa|Que|Tenn|Tex|Va|Vt|Wis|Wyo)$/,
);

const isInitialedState = (block: Block, at: number): boolean =>
  (block.shape(at) === Shape.Letter &&
    N.fits(block, at) &&
    S.fits(block, at + 1) &&
    W.fits(block, at + 2) &&
    block.initial(at) &&
    block.initial(at + 1)) ||
  isOfTwoLetters(block, at);

/** The letters of New South Wales. */
const N = new WordPattern(/^N$/);
const S = new WordPattern(/^S$/);
const W = new WordPattern(/^W$/);

const isOfTwoLetters = (block: Block, at: number): boolean =>
  // `Ellwick, R.I. (1980)`
  !(at === 1 && block.gap(at + 2) & Gap.Open) &&
  block.initial(at) &&
  block.initial(at + 1) &&
  adjacentInitial(block, at + 1) &&
  OF_STATES.test(block.word(at) + block.word(at + 1)) &&
  !(adjacentInitial(block, at + 2) && isName(block, at + 2) && !isGiven(block, at + 2));

const OF_STATES = /^(?:DC|NY|NJ|NC|SC|RI|NH|NM|ND|SD)$/;
