import type { Prose } from "../../model/prose";
import { MARGIN, type Words, wordsOf } from "./columns";
import { isInitial } from "./initial";
import { Language, languagesOf } from "./languages";
import { Gap, Shape } from "./scan";
import { isCiting } from "./sources/citing";
import { isEntry } from "./sources/entries";
import { classInText } from "./words/in-text";
import { WordPattern, wordNumber, wordOf } from "./words/vocabulary";
import { Is } from "./words/word-classes";

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
  #refers: boolean | undefined;
  #entry: boolean | undefined;
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
    this.#refers = undefined;
    this.#entry = undefined;
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

  /** Whether the text is Italian, where an article stands before surnames. */
  get italian(): boolean {
    return (this.#spoken() & Language.Italian) !== 0;
  }

  /** Whether the text is Spanish, where `D.` is a don. */
  get spanish(): boolean {
    return (this.#spoken() & Language.Spanish) !== 0;
  }

  /** Whether the text is French, Italian or Spanish, where things have no capital. */
  get romance(): boolean {
    return (this.#spoken() & (Language.French | Language.Italian | Language.Spanish)) !== 0;
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
    return (this.#english ??= this.english && this.prose.block.kind !== "note" && !this.#refersAsNotes());
  }

  #spoken(): number {
    return (this.#languages ??= languagesOf(this));
  }

  /** Whether it is a note, an entry of a bibliography, or text that refers to books as notes do, as where a note was not recognized as one. */
  get cites(): boolean {
    return (this.#cites ??= this.entry || this.#refersAsNotes());
  }

  /** Whether it begins as an entry of a bibliography. */
  get entry(): boolean {
    return (this.#entry ??= this.prose.block.kind !== "note" && isEntry(this));
  }

  #refersAsNotes(): boolean {
    return (this.#refers ??= isCiting(this));
  }

  /** Whether there are romanized Russian words. */
  get russian(): boolean {
    this.#russian ??= RUSSIAN.test(this.text);
    return this.#russian;
  }

  /** Whether there are words in Cyrillic letters. */
  get cyrillic(): boolean {
    this.#cyrillic ??= (this.words.firsts & FIRST_CYRILLIC) !== 0 && /[\u0400-\u052f]{3}/.test(this.text);
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
  initial(at: number): boolean {
    return isInitial(this, at);
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

/** Of `KrasnovLevitin` a PDF has lost the hyphen at a line's end; in `cAbdallah` a raised c was ayn. */
const COMPOUND = new WordPattern(
  /[-'’]|^c[AEIOUÂÎÛĀĪŪ][\p{L}-]{2,}$|^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$|^(?:Mc|Mac|Fitz|De|Di|La|Le|Van|Von|Du|Des)[A-Z]/u,
);

const FIRST_CYRILLIC = 0x400;

const NO_PROSE: Prose = { block: { kind: "text", from: 0, to: 0 }, text: "", runs: [], italics: [], told: [], widths: undefined };
const block = new Block();
