import { unitAt } from "../../text";
import { APOSTROPHE, HYPHEN, isPrefix, kindAt, LOWER, UPPER } from "./scan";
import { ARABIC_ARTICLE } from "./words/arabic";

/** Whether the sign at an offset is the first letter of an Arabic word: the ayn or hamza of `ʿAbdallah` and `ʾIshaq`, which older books print as
 *  a quotation mark, `‘Umar` and `'Omar`; the article of `Abu ’l-Fida`, which has lost its vowel. */
export const isAyn = (text: string, at: number, kind: number): boolean =>
  kind === APOSTROPHE &&
  (kindAt(text, at + 1) === UPPER
    ? isSign(unitAt(text, at)) || opensName(text, at)
    : text.startsWith("l-", at + 1) && opensCapital(text, at + 3));

/** Whether the hyphen at an offset, behind what began at another, joins an article to a word with ayn: `al-ʿAziz`, `al-‘Amin`. */
export const joinsAyn = (text: string, from: number, at: number): boolean =>
  kindAt(text, at) === HYPHEN &&
  kindAt(text, at + 1) === APOSTROPHE &&
  (kindAt(text, at + 2) & (UPPER | LOWER)) !== 0 &&
  isPrefix(text, from, at);

/** Whether the apostrophe at an offset is a hamza that ends a word, as another word of the name shows: `Baha’ al-Din`, `Zakariya’ b. Yahya`. */
export const endsInHamza = (text: string, at: number): boolean =>
  VOWEL.test(text.charAt(at - 1)) && GOES_ON.test(text.slice(at + 1, at + 6));

const VOWEL = /[aāâáàiīîíuūûú]/;
const GOES_ON = new RegExp(`^\\s(?:${ARABIC_ARTICLE}-|b\\.|ibn\\s)`);

/** Signs that are nothing but ayn and hamza. */
const isSign = (unit: number): boolean => unit >= 0x2bb && unit <= 0x2bf;

const opensCapital = (text: string, at: number): boolean =>
  kindAt(text, at) === UPPER || (kindAt(text, at) === APOSTROPHE && kindAt(text, at + 1) === UPPER);

/** A quotation mark before a name that begins with ayn, and none behind which a quotation would end. */
function opensName(text: string, at: number): boolean {
  const name = text
    .slice(at + 1, at + 1 + LONGEST)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return NAME.test(name) && !CLOSING.test(text.slice(at + 1, at + LONGEST_QUOTATION));
}

const LONGEST = 10;
const LONGEST_QUOTATION = 200;
const CLOSING = /[\p{L}\d.,!?]['’`](?![\p{L}])/u;

/** Names and families that begin with ayn, in the usual romanizations, without diacritics. Compiled for this project from general usage. */
const NAME =
  /^(?:Abb[ao]d|Abbas|Abbud|Abd|Abid|Ad(?:i|ud|nan|il)(?!\p{L})|Affan|Ai?sha|Ajlan|Ala|Ali(?:d|ds)?(?!\p{L})|Amm?[ai]r|Amr|Antar|Aqil|Arafa|Arib|Asim|Asqalan|At(?:a|iyya)(?!\p{L})|Attab|Attar|Awad|Awf|Ay(?:n|yash)(?!\p{L})|Aziz|Ikrima|Imad|Imran|Inan|Isa(?!\p{L})|Isam|Iyad|Izz|Omar|Osman|Othman|Uba[iy]|Uday|Ulayya|Uma[iy]?r|Uqba|Urwa|Utba|Ut[hm]?man|Uways)/u;
