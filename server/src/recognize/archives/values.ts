import { isYear, MONTH } from "../dates";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { DASHES, isCapital, isCapitals, isDigit, isMark, ROMAN_CAPITALS, SEPARATORS } from "../tokens";
import { is, wordClass } from "../words";
import { isNoLevel, LEVEL_WORDS, type LevelWord, wordsWith } from "./levels";
import { numberEnd } from "./numbers";

/** A level word with what follows it: `op. 20`. Indices count tokens. */
export interface PrintedUnit {
  readonly words: readonly LevelWord[];
  /** The level word as printed, in lower case. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Tokens of the value; none where the number is missing. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** The value is a name and not a number. */
  readonly named: boolean;
  /** The number names a side of a leaf: `12r`. */
  readonly sided: boolean;
  /** Which of the levels in `17/3/442/8` it is. */
  readonly slashed?: number;
  /** A letter with a year, as in “d. 1612”: somebody died. */
  readonly year: boolean;
}

/** The unit that begins at a token: for `op.65` the word `op` with the value `65`; also where the level word is explained
 *  between the two: `volume (hereafter vol.) 4`. */
export function unitAt(tokens: readonly Token[], at: number, limit: number): PrintedUnit | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number" || is(token, ROMAN_CAPITALS)) {
    const ordinal = ordinalAt(tokens, at, limit);
    if (ordinal) return ordinal;
  }
  if (!is(token, LEVEL)) return undefined;
  if (ORDINAL_WORDS.has(token.lower)) return ordinalAt(tokens, at, limit);
  const { words, end } = levelWordAt(tokens, at, limit);
  if (!words || isNoLevel(token, tokens[end])) return undefined;
  let next = end;
  if (isMark(tokens[next], ".") && next < limit) next++;
  while (next < limit && tokens[next]?.kind !== "number" && BEHIND_LEVEL.has(tokens[next]?.text ?? "")) next++;
  next = skipIntroduction(tokens, next, limit);
  next = skipShortForm(tokens, next, limit);
  next = skipNumberSign(tokens, next, limit);
  const several = LEAVES.has(words) || SEVERAL.has(token.lower);
  const letters = letterNumberEnd(tokens, next, limit, words);
  const valueTo = letters > 0 ? letters : numberEnd(tokens, next, limit, several);
  if (valueTo > next && next === end && isHash(token, tokens[next] as Token)) return undefined;
  const dated = valueTo > next && (isYears(tokens, next, valueTo) || is(tokens[valueTo], MONTH));
  if (dated && NAMED_BY_YEARS.has(words)) return undefined;
  if (valueTo > next) {
    const sided = isSided(tokens[next] as Token);
    const year = token.text.length === 1 && isYear((tokens[next] as Token).text);
    return { words, word: token.lower, from: at, to: valueTo, valueFrom: next, valueTo, named: false, sided, year };
  }
  const glued = tokens[next]?.glued === true && isMark(tokens[next - 1], ".");
  const titled = TITLED.has(words) && (token.text.length > 2 || (token.text.length > 1 && !glued));
  const named = titled ? nameEnd(tokens, next, limit, isMark(tokens[next - 1], ":")) : next;
  if (named === next) return undefined;
  // The years behind `Serie Affari politici 1919–30` are no part of the name.
  const yearly = named - next > 1 && isYear(tokens[named - 1]?.text ?? "");
  const years = yearly && is(tokens[named], DASHES) && tokens[named + 1]?.kind === "number" ? named + 2 : named;
  return {
    words,
    word: token.lower,
    from: at,
    to: Math.min(years, limit),
    valueFrom: next,
    valueTo: yearly ? named - 1 : named,
    named: true,
    sided: false,
    year: false,
  };
}

/** Whether a letter and what is glued to it are no level: the `d129b29` of a checksum. */
const isHash = ({ text }: Token, number: Token): boolean =>
  text.length < 3 && number.glued && (number.text.length > 5 || !/^\d+(?:r|v|ob|об)?$/i.test(number.text));

/** A level with nothing but its number, which ends it. */
export function numbered(words: readonly LevelWord[], word: string, from: number, valueFrom: number, to: number): PrintedUnit {
  return { words, word, from, to, valueFrom, valueTo: to, named: false, sided: false, year: false };
}

/** What may stand between a level word and its number: the soft sign of `opis’`, the degree of `n°`. */
const BEHIND_LEVEL = new Set("’ ' ʹ ʼ ° º :".split(" "));

/** Whether a number names a side of a leaf: `12r`. */
const isSided = ({ kind, text }: Token): boolean =>
  kind === "number" && !isDigit(text, text.length - 1) && /^\d+(?:r|v|ro|vo|rv|recto|verso|ob|об)$/i.test(text);

/** Levels that years name and do not number: `Central File 1930–39`. */
const NAMED_BY_YEARS = wordsWith(({ level }) => ["file", "series", "serie", "collection"].includes(level));

const LEAVES = wordsWith(({ leaf }) => leaf);
const TITLED = wordsWith(({ titled }) => titled);

/** Levels whose numbers begin with letters: `Bestand R 901`. */
const LETTERED_LEVELS = new Set(
  "bestand repositur signatur signatura faszikel cote collection zespol fonds microfilm roll file box".split(" "),
);
const LETTERED = wordsWith(({ level }) => LETTERED_LEVELS.has(level));

function letterNumberEnd(tokens: readonly Token[], at: number, limit: number, words: readonly LevelWord[]): number {
  // The `S.21914` of a British file; the `2 II` of `Rep. 2 II` has no letter.
  const letter = isCapitals(tokens[at]?.text ?? "", 3) ? 1 : 0;
  const from = letter === 1 && isMark(tokens[at + 1], ".") && tokens[at + 1]?.glued && tokens[at + 2]?.glued ? at + 2 : at + letter;
  if (tokens[from]?.kind !== "number" || from >= limit) return 0;
  if (!(letter === 1 ? LETTERED : ROMAN_ENDS).has(words)) return 0;
  const end = numberEnd(tokens, from, limit, false);
  const tail = tailEnd(tokens, end, limit);
  return tail > end ? tail : letter === 1 ? end : 0;
}

/** Index behind the letters and numbers in turns that end the number of a Repositur: the `VI` of `Rep. A 9b VI`, the `C VIII 1` of
 *  `Rep. 120 C VIII 1`. */
function tailEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 4 && !tokens[end]?.glued && isTail(tokens[end], tokens[end - 1])) end++;
  const closed = end >= limit || is(tokens[end], SEPARATORS) || tokens[end]?.lower === "nr";
  return closed ? end : at;
}

const isTail = (token: Token | undefined, before: Token | undefined): boolean =>
  isCapitals(token?.text ?? "", 1) || is(token, ROMAN_CAPITALS) || (token?.kind === "number" && before?.kind === "word");

/** Levels whose numbers may end in a Roman one: `Rep. 2 II`. */
const ROMAN_ENDS = wordsWith(({ level }) => level === "bestand" || level === "repositur");

/** Whether the number is a year or years, as in the names of series: `File 1930–39`. */
function isYears(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    isYear((tokens[from] as Token).text) &&
    (to - from === 1 || (to - from === 3 && YEARS_MARKS.has(tokens[from + 1]?.text ?? "") && /^\d{2,4}$/.test(last?.text ?? "")))
  );
}

const YEARS_MARKS = new Set("- – /".split(" "));

/** Levels that follow their number: `First Series`, `1st series`, `I. HA`, `7a serie`. */
function ordinalAt(tokens: readonly Token[], at: number, limit: number): PrintedUnit | undefined {
  const number = tokens[at] as Token;
  let next = at + 1;
  while (tokens[next]?.glued && ORDINAL_MARKS.has(tokens[next]?.text ?? "")) next++;
  if (next === at + 1 && (number.kind === "word" ? !ORDINAL_WORDS.has(number.lower) : isDigit(number.text, number.text.length - 1)))
    return undefined;
  const word = tokens[next];
  if (next >= limit || !word || !ORDINAL_LEVELS.has(word.lower)) return undefined;
  const words = LEVEL_WORDS.get(word.lower);
  const behind = tokens[next + 1];
  if (!words || (behind?.kind === "number" && !behind.glued)) return undefined;
  return { words, word: word.lower, from: at, to: next + 1, valueFrom: at, valueTo: at + 1, named: false, sided: false, year: false };
}

const ORDINAL_WORDS = new Set(
  "first second third fourth fifth prima seconda terza quarta quinta sesta settima ottava nona decima première deuxième troisième erste zweite dritte".split(
    " ",
  ),
);
const ORDINAL_MARKS = new Set(". ª º °".split(" "));
const ORDINAL_LEVELS = new Set("series serie série ser sér ha abt abteilung reihe".split(" "));

/** Level words in the plural, whose numbers may be a list. */
const SEVERAL = new Set(
  "dd ff ll bb fasc fascc fasci buste boxes folders files folios fols legs legajos vols voll nos nn nrn docs bde documents kk cc bll дд лл rolls reels items".split(
    " ",
  ),
);

const FIRST_OF_TWO = new Set([...LEVEL_WORDS.keys()].flatMap((word) => (/[.-]/.test(word) ? [word.split(/[.-]/)[0] as string] : [])));

/** Words with which a level begins. */
export const LEVEL = wordClass([...LEVEL_WORDS.keys(), ...FIRST_OF_TWO, ...ORDINAL_WORDS]);

/** The level word at a token, of one word or two, and the index behind it. */
export function levelWordAt(tokens: readonly Token[], at: number, limit: number): { words?: readonly LevelWord[]; end: number } {
  const first = tokens[at];
  if (!first) return { end: at };
  let next = at + 1;
  if (isMark(tokens[next], ".") || (isMark(tokens[next], "-") && tokens[next]?.glued)) next++;
  const second = next < limit ? tokens[next] : undefined;
  const joint = isMark(tokens[next - 1], "-") ? "-" : ".";
  const two =
    second?.kind === "word" && FIRST_OF_TWO.has(first.lower) ? LEVEL_WORDS.get(`${first.lower}${joint}${second.lower}`) : undefined;
  if (two) return { words: two, end: next + 1 };
  const one = LEVEL_WORDS.get(first.lower);
  return one ? { words: one, end: at + 1 } : { end: at };
}

/** First words of “(hereafter X)” in the languages of notes. */
export const INTRODUCTION = wordClass(
  "hereafter henceforth hereinafter referred dalee doravante dalej from later now im künftig nachfolgend folgend fortan d ora di ci désormais dorénavant далее en de abbreviated dalje w odtąd dále daljše tj cited subsequently da zitiert zit abrégé desde в далі kurz",
);

/** Skips `(hereafter X)`. */
export function skipIntroduction(tokens: readonly Token[], at: number, limit: number): number {
  if (!isMark(tokens[at], "(") || !is(tokens[at + 1], INTRODUCTION)) return at;
  for (let next = at + 1; next < Math.min(limit, at + 14); next++) if (isMark(tokens[next], ")")) return next + 1;
  return at;
}

/** Skips the short form of a level word behind it: the `(f.)` of `fond (f.) 0132`. */
function skipShortForm(tokens: readonly Token[], at: number, limit: number): number {
  const short = tokens[at + 1];
  if (!isMark(tokens[at], "(") || !(is(short, LEVEL) || (short?.kind === "word" && short.text.length === 1))) return at;
  const close = isMark(tokens[at + 2], ".") ? at + 3 : at + 2;
  return close < limit && isMark(tokens[close], ")") ? close + 1 : at;
}

/** Skips the sign for “number” before a number: `busta n. 12`, `№ 7`. */
function skipNumberSign(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (at >= limit || !token || token.kind === "number") return at;
  if (token.text === "№") return at + 1;
  if (!NUMBER_SIGNS.has(token.lower)) return at;
  let next = at + 1;
  while (next < limit && ABBREVIATING.has(tokens[next]?.text ?? "")) next++;
  return tokens[next]?.kind === "number" ? next : at;
}

const NUMBER_SIGNS = new Set("n no nr nº num núm".split(" "));
const ABBREVIATING = new Set(". ° º".split(" "));

const INSIDE_NAMES = new Set("- ’ ' /".split(" "));

/** Index behind the name of a file: `“Persia, 1943”`, `Bonaini`, `Rapporti politici`. */
function nameEnd(tokens: readonly Token[], at: number, limit: number, announced: boolean): number {
  const quoted = quotedEnd(tokens, at, limit);
  if (quoted > at) return quoted;
  const first = tokens[at];
  if (
    at >= limit ||
    first?.kind !== "word" ||
    !isCapital(first.text) ||
    (!announced && first.text.length < 3 && isMark(tokens[at + 1], "."))
  )
    return at;
  let next = at + 1;
  while (next < Math.min(limit, at + 10)) {
    const token = tokens[next] as Token;
    // `fond Ministerstvo vnitra – prezidium`
    const dash = token.text === "–" && !token.glued && tokens[next + 1]?.kind === "word" && next + 1 < limit;
    if (token.kind === "mark" && !dash && !(token.glued && INSIDE_NAMES.has(token.text))) break;
    next++;
  }
  return next;
}
