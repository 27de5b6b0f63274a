import type { Prose } from "../../model/prose";
import { unitAt } from "../../text";
import { MARGIN, type Words, wordsOf } from "./columns";
import { Language, languagesOf } from "./languages";
import { Gap, Shape } from "./scan";
import { isCiting } from "./sources/citing";
import { classInText } from "./words/in-text";
import { WordPattern, wordNumber, wordOf } from "./words/vocabulary";
import { Given, Is } from "./words/word-classes";

/** Nobody has more initials. */
export const MOST_INITIALS = 5;

/** The words of a block. One table serves all blocks: it is valid until the next one. */
export function blockOf(prose: Prose, words: Words): Block {
  block.begin(prose, words);
  return block;
}

/** The words of one block with what they can be: the table that the steps of recognition read. */
export class Block {
  prose: Prose = NO_PROSE;
  words: Words = wordsOf("");
  text = "";
  count = 0;
  // The columns of words that are asked for most.
  shapes = this.words.shape;
  gaps = this.words.gap;
  numbers = this.words.number;
  classes = this.words.is;
  #languages: number | undefined;
  #english: boolean | undefined;
  #cites: boolean | undefined;
  #russian: boolean | undefined;
  #cyrillic: boolean | undefined;
  #ampersands: boolean | undefined;

  begin(prose: Prose, words: Words): void {
    this.prose = prose;
    this.words = words;
    this.text = prose.text;
    this.count = words.count;
    this.shapes = words.shape;
    this.gaps = words.gap;
    this.numbers = words.number;
    this.classes = words.is;
    this.#languages = undefined;
    this.#english = undefined;
    this.#cites = undefined;
    this.#russian = undefined;
    this.#cyrillic = undefined;
    this.#ampersands = undefined;
  }

  /** Whether the text is German, where every noun has a capital. */
  get german(): boolean {
    return (this.#spoken() & Language.German) !== 0;
  }

  /** Whether the text is French, where `M.` is a gentleman. */
  get french(): boolean {
    return (this.#spoken() & Language.French) !== 0;
  }

  /** Whether the text is Latin, where words of things have capitals and the endings of names. */
  get latin(): boolean {
    return (this.#spoken() & Language.Latin) !== 0;
  }

  /** Whether the text is English, where `von` and `de` are no prepositions. */
  get english(): boolean {
    return (this.#spoken() & Language.English) !== 0;
  }

  /** Running text in English, which quotes titles of other languages less often than notes do. */
  get plainEnglish(): boolean {
    return (this.#english ??= this.english && this.prose.block.kind !== "note" && !this.cites);
  }

  #spoken(): number {
    return (this.#languages ??= languagesOf(this));
  }

  /** Whether it is a note, or text that refers to books as notes do, as where a note was not recognized as one. */
  get cites(): boolean {
    this.#cites ??= isCiting(this);
    return this.#cites;
  }

  /** Whether there are romanized Russian words. */
  get russian(): boolean {
    this.#russian ??= RUSSIAN.test(this.text);
    return this.#russian;
  }

  /** Whether there are words in Cyrillic letters. */
  get cyrillic(): boolean {
    this.#cyrillic ??= /[\u0400-\u052f]{3}/.test(this.text);
    return this.#cyrillic;
  }

  /** Whether `&` stands for “and” between words in lower case, as letters have it; not in `&c.` and `& co.` */
  get writesAmpersands(): boolean {
    this.#ampersands ??= (this.words.gaps & Gap.Ampersand) !== 0 && /& ?(?!co?\b)\p{Ll}/u.test(this.text);
    return this.#ampersands;
  }

  from(at: number): number {
    return this.words.from[at + MARGIN] as number;
  }

  to(at: number): number {
    return this.words.to[at + MARGIN] as number;
  }

  shape(at: number): number {
    return this.shapes[at + MARGIN] as number;
  }

  /** What stands before word `at`; before the first and behind the last word a break. */
  gap(at: number): number {
    return this.gaps[at + MARGIN] as number;
  }

  /** The number of a word in the vocabulary: outside of the block that of a word without letters. */
  number(at: number): number {
    return this.asked(at) || this.#numbered(at);
  }

  /** The same where somebody has asked for it, and else 0. */
  asked(at: number): number {
    return this.numbers[at + MARGIN] as number;
  }

  #numbered(at: number): number {
    return (this.numbers[at + MARGIN] = wordNumber(this.text, this.from(at), this.to(at), this.words.hash[at + MARGIN]));
  }

  word(at: number): string {
    return wordOf(this.number(at));
  }

  /** Bits of `Is`; 0 outside of the block. */
  is(at: number): number {
    const known = this.classes[at + MARGIN] as number;
    return known >= 0 ? known : this.#classified(at);
  }

  #classified(at: number): number {
    return (this.classes[at + MARGIN] = this.shape(at) === Shape.Number ? 0 : classInText(this, at));
  }

  possessive(at: number): boolean {
    return this.words.possessive[at + MARGIN] !== 0;
  }

  /** Whether only a space stands between this word and the one before it. */
  joined(at: number): boolean {
    return (this.gaps[at + MARGIN] as number) <= Gap.Space;
  }

  /** Whether a sentence, a quotation or a clause behind a colon begins with this word. */
  opens(at: number): boolean {
    if (at === 0) return true;
    const gap = this.gap(at);
    if (gap & (Gap.Break | Gap.Quote | Gap.Colon)) return true;
    return (gap & Gap.Period) !== 0 && !this.abbreviation(at - 1);
  }

  /** Whether the full stop behind this word ends no sentence: an initial, a title, an abbreviation. */
  abbreviation(at: number): boolean {
    const shape = this.shape(at);
    if (shape === Shape.Letter) return true;
    const length = this.to(at) - this.from(at);
    return length <= 5 && (this.is(at) & (Is.Title | Is.Editor | Is.Reference | Is.Organization | Is.Cue | Is.Suffix)) !== 0;
  }

  /** An initial of a name: `L.`, `Ju.`, `K-K.`, and `M` in `M M. Speranskij`. */
  initial(at: number, ahead = MOST_INITIALS): boolean {
    const shape = this.shape(at);
    if (shape === Shape.Letter)
      return (
        (this.#dot(at) && !this.#isFirst(at)) ||
        (ahead > 0 && !ONE_LETTER.fits(this, at) && this.initial(at + 1, ahead - 1)) ||
        (at > 0 && !OPENS.fits(this, at) && this.shape(at - 1) === Shape.Letter && (this.gap(at) & ~Gap.Space) === Gap.Period) ||
        this.#undotted(at) ||
        this.#inside(at)
      );
    if ((shape !== Shape.Capital && shape !== Shape.Caps) || !this.#dot(at)) return false;
    if (EDITED.fits(this, at) && (this.shape(at + 1) === Shape.Letter || this.is(at + 1) & Given)) return false;
    const length = this.to(at) - this.from(at);
    if (shape === Shape.Caps) return length === 3 && unitAt(this.text, this.from(at) + 1) === 45;
    return length <= 6 && (this.is(at) & (Is.Title | Is.Calendar)) === 0 && INITIALS.fits(this, at);
  }

  /** `Петра I.` at the end of a Russian sentence. */
  #isFirst(at: number): boolean {
    return at > 0 && unitAt(this.text, this.from(at)) === 73 && unitAt(this.text, this.to(at - 1) - 1) > 0x3ff;
  }

  /** One of the two or three letters before a surname that have no full stops: `A P` in `A P Baggs`. */
  #undotted(at: number): boolean {
    const isSecond = this.joined(at) && this.shape(at - 1) === Shape.Letter;
    if (!isSecond && !(this.joined(at + 1) && this.shape(at + 1) === Shape.Letter)) return false;
    let next = at + 1;
    while (next < at + MOST_INITIALS && this.joined(next) && this.shape(next) === Shape.Letter && !this.#dot(next)) next++;
    return this.joined(next) && this.capital(next) && (this.is(next) & NO_SURNAME) === 0 && !this.#dot(at);
  }

  /** The letter in `Thomas W Mankin`, `Sir W Elford` and `sold it to W Elford`, where a hand or a press has left out its full stop. */
  #inside(at: number): boolean {
    return (
      this.joined(at) &&
      this.joined(at + 1) &&
      this.capital(at + 1) &&
      (this.is(at + 1) & (NO_SURNAME | Is.Title)) === 0 &&
      !NUMERAL.fits(this, at) &&
      !this.possessive(at - 1) &&
      (this.capital(at - 1)
        ? (this.is(at - 1) & (Given | Is.TitleOfMan | Is.TitleOfWoman)) !== 0
        : BEFORE_PERSONS.fits(this, at - 1) && ((this.is(at + 1) & Is.SurnameShape) !== 0 || this.is(at + 1) === 0))
    );
  }

  /** Whether a full stop stands right behind a word. */
  #dot(at: number): boolean {
    return (this.gap(at + 1) & (Gap.Period | Gap.Break)) !== 0 && unitAt(this.text, this.to(at)) === 46;
  }

  /** Written with a capital as names are; acronyms are not. */
  capital(at: number): boolean {
    const shape = this.shape(at);
    if (shape === Shape.Capital) return true;
    return shape === Shape.Mixed && COMPOUND.fits(this, at);
  }
}

const RUSSIAN =
  /\b(?:tovari[sš]|tov\.|polpred|posl(?:om|u|a)\b|polnomo[cč]|narkom|narodn|op\.|opis|delo\b|dokument[ya]\b|gosudarstv|ministr(?:om|u|a)\b|sekretar(?:ja|ia|em)|soob[sš]|pis['’ʹ]m|predstavitel|zapis|telegramm|sssr|k [A-Z])/i;

/** Two letters for one Cyrillic or Greek one, and the customary abbreviations of given names. */
const INITIALS = new WordPattern(
  /^(?:Ia|Iu|Ja|Ju|Ya|Yu|Je|Ye|Zh|Kh|Ts|Ch|Sh|Th|Ph|Ps|Ge|Jo|Wm|Chr|Ant|Io|Jos|Fr|Geo|Jas|Ed|Alb|Aug|Joh|Jac|Nic|Chas|Chs|Tho|Thos|Edw|Edm|Edmd|Alexr|Richd|Danl|Margt|Benjn|Nathl|Willm|Eliz|Jno|Nath|Rog|Robt|Saml|Benj|Friedr|Wilh|Heinr|Herb|Ad|Alex|Andr|Bened|Bern|Christ|Conr|Dan|Ferd|Franc|Gottfr|Guil|Herm|Hier|Ign|Ioh|Joach|Laur|Leop|Lud|Ludw|Matth|Mich|Phil|Rich|Rud|Seb|Steph|Theod|Vinc|Дж|Гр|Вл|Ал|Ник|Вас|Мих|Серг)$/,
);
/** Russian words of one letter, which open a sentence: `Петра I. С этого года`. */
const OPENS = new WordPattern(/^[АВИКОСУЯ]$/);
/** Words of one letter that lack the full stop of an initial. */
const ONE_LETTER = new WordPattern(/^[АВИКОСУЯAEIOYÀÉ]$/);
/** Letters that are numbers of rulers, or `I`. */
const NUMERAL = new WordPattern(/^[IVX]$/);
const BEFORE_PERSONS = new WordPattern(/^(?:to|by|from|with|and|signed)$/);
/** What follows letters and is no surname: `I A Journal`. */
const NO_SURNAME = Is.Organization | Is.Place | Is.People | Is.Calendar | Is.Numeral;
/** `Ed. H. Delehaye`, `Ed. Alan Crossley` */
const EDITED = new WordPattern(/^Ed$/);
/** Of `KrasnovLevitin` a PDF has lost the hyphen at a line's end. */
const COMPOUND = new WordPattern(/[-'’]|^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$|^(?:Mc|Mac|Fitz|De|Di|La|Le|Van|Von|Du|Des)[A-Z]/u);

const NO_PROSE: Prose = { block: { kind: "text", from: 0, to: 0 }, text: "", runs: [], italics: [], told: [], widths: undefined };
const block = new Block();
