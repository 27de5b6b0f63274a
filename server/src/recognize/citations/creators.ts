import { closingAt } from "../brackets";
import { type NoteText, textOf as slice } from "../note-text";
import { classOf } from "../people/words/lexicon";
import { Given, Is } from "../people/words/word-classes";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { isName, namesIn } from "./names";
import { type Piece, skipMarks, startsTitle } from "./pieces";

/** Names, and from where to where they stand. Indices count tokens. */
export interface Creators {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The names that a piece is or begins with: up to a full stop (`A. C. Doyle. The White Company`), a role `(eds.)`, or its end. */
export function creatorsOf(note: NoteText, piece: Piece, single: boolean, first = true): Creators | undefined {
  const { tokens } = note;
  const opens = (tokens[piece.from] as Token).lower;
  if (opens === "a" && tokens[piece.from + 1]?.lower === "cura") return undefined;
  // `Letter of 3 May 1741, in L. A. Neri, Carteggio`
  let from = first && opens === "in" && piece.to - piece.from > 2 ? piece.from + 1 : piece.from;
  if (!isCapital((tokens[piece.from] as Token).text))
    for (let at = piece.from + 1; at < piece.to; at++) if (BY.has((tokens[at] as Token).lower)) from = at + 1;
  for (let at = from; at < piece.to; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "mark") continue;
    const role = isMark(token, "(") || isMark(token, "[");
    const stop =
      first &&
      isMark(token, ".") &&
      (tokens[at - 1]?.text.length ?? 0) > 2 &&
      at + 1 < piece.to &&
      isCapital((tokens[at + 1] as Token).text);
    if (!role && !stop && !isMark(token, ":")) continue;
    const names = namesIn(note.text, tokens, from, at, single);
    return names.length > 0 ? { names, from, to: at } : undefined;
  }
  const names = namesIn(note.text, tokens, from, piece.to, single);
  return names.length > 0 ? { names, from, to: piece.to } : undefined;
}

/** The name with which a piece of running text ends: `Eine Ausnahme ist A. Neri`, or a surname alone behind a word like “in”:
 *  `Lebhaft geschildert in Neri`. */
export function nameBehindWords({ text, tokens }: NoteText, piece: Piece, single: boolean): Creators | undefined {
  let from = piece.to;
  while (from > piece.from + 1 && !LEADS.has((tokens[from - 1] as Token).lower)) {
    if (--from < piece.to - MOST_IN_NAMES) return undefined;
  }
  if (from <= piece.from + 1 || from === piece.to) return undefined;
  const whole = namesIn(text, tokens, from, piece.to, false);
  const alone = whole.length === 0 && single && piece.to - from < 4 && ALONE_BEHIND.has((tokens[from - 1] as Token).lower);
  const isPlace = (classOf((tokens[from] as Token).text) & Is.Place) !== 0;
  const names = alone && !isPlace ? namesIn(text, tokens, from, piece.to, true) : whole;
  return names.length > 0 ? { names, from, to: piece.to } : undefined;
}

const LEADS = new Set("in bei von by è ist is est bij nach chez par".split(" "));
const ALONE_BEHIND = new Set("in bei von by bij".split(" "));
const MOST_IN_NAMES = 8;

const BY = new Set("by di von par".split(" "));

/** `Urbach, Anna M. History of Salt`: the family name first, the title behind a full stop. */
export function invertedName(note: NoteText, pieces: readonly Piece[]): { name: string; rest: Piece[] } | undefined {
  const { tokens } = note;
  const [family, second] = pieces;
  if (!family || !second || family.to - family.from > 3 || !isName(tokens, family.from, family.to, true)) return undefined;
  // Of `Paolo Neri, Dino Grandi. La formazione` the first is a whole name.
  if (family.to - family.from > 1 && isGiven(tokens[family.from] as Token)) return undefined;
  const whole = wholeName(note, family, second);
  if (whole !== undefined && pieces.length > 2) return { name: whole, rest: [] };
  let at = second.from;
  let words = 0;
  while (at < second.to && (tokens[at] as Token).kind === "word" && isCapital((tokens[at] as Token).text) && words < 3) {
    words++;
    at++;
    const initial = (tokens[at - 1] as Token).text.length === 1;
    const next = tokens[at + 1];
    if (!isMark(tokens[at], ".")) continue;
    at++;
    const title =
      next &&
      at < second.to &&
      ((next.kind === "word" && isCapital(next.text) && next.text.length > 1) || startsTitle(note, at, second.to));
    if (title && isName(tokens, second.from, initial ? at : at - 1, true)) {
      return {
        name: `${slice(note, second.from, initial ? at : at - 1)} ${slice(note, family.from, family.to)}`,
        rest: [{ from: at, to: second.to }],
      };
    }
    if (!initial) return undefined;
  }
  return undefined;
}

/** `Weber, D. I., Salz` and `Molnár, Antal, Só`: initials, or a given name, that stand between commas. */
function wholeName(note: NoteText, family: Piece, second: Piece): string | undefined {
  const { tokens } = note;
  const first = tokens[second.from] as Token;
  let initials = 0;
  let at = second.from;
  while (at + 1 < second.to && tokens[at]?.text.length === 1 && isCapital(tokens[at]?.text ?? "") && isMark(tokens[at + 1], ".")) {
    at += 2;
    initials++;
  }
  const given = second.to - second.from === 1 && isGiven(first) && !isGiven(tokens[family.from] as Token);
  if (!given && !(initials > 0 && at === second.to)) return undefined;
  return `${slice(note, second.from, second.to)} ${slice(note, family.from, family.to)}`;
}

/** `Иванов И. И. История соли`: the family name, initials and the title without a comma (GOST R 7.0.5-2008). */
export function familyFirst(note: NoteText, piece: Piece): { name: string; rest: Piece[] } | undefined {
  const { tokens } = note;
  const family = tokens[piece.from] as Token;
  if (family.kind !== "word" || family.text.length < 3 || !isCapital(family.text)) return undefined;
  let at = piece.from + 1;
  while (at + 1 < piece.to && isMark(tokens[at + 1], ".") && /^\p{Lu}\p{Ll}?$/u.test((tokens[at] as Token).text)) at += 2;
  if (at === piece.from + 1 || at >= piece.to || !isCapital((tokens[at] as Token).text)) return undefined;
  // `Matteo L. Neri, Storia del sale` is a name with its family name last, `Hughes L. Sophia, Regent` none.
  const rest = tokens[at] as Token;
  const alone = isName(tokens, at, piece.to, true) && /^\p{Script=Latin}/u.test(family.text) && (piece.to - at === 1 || isGiven(family));
  if (alone && (isGiven(family) || (at === piece.from + 3 && !isGiven(rest)))) return undefined;
  const name = `${slice(note, piece.from + 1, at)} ${family.text}`;
  return { name, rest: [{ from: at, to: piece.to }] };
}

/** Whether a word is a given name and hardly ever a family name. */
const isGiven = (token: Token): boolean => (classOf(token.text) & Given) !== 0;

const ROLES = new Set(
  "ed eds hg hrsg hrsgg cura dir éd éds red ред trans transl coord coords sous comp сост editor editors pod por".split(" "),
);

/** Skips `(eds.)`, `ed.`, `a cura di` behind the names. */
export function skipRole(note: NoteText, from: number, to: number): number {
  const { tokens } = note;
  let at = from;
  const close = closingAt(tokens, at);
  if (close > at && close < to && close - at < 8) {
    for (let inside = at + 1; inside < close; inside++)
      if (ROLES.has((tokens[inside] as Token).lower)) return skipMarks(tokens, close + 1, to);
  }
  while (at < to && ROLES.has((tokens[at] as Token).lower) && (isMark(tokens[at + 1], ".") || isMark(tokens[at + 1], ",")))
    at = skipMarks(tokens, at + 1, to);
  return at;
}

/** Whether a piece names an editor: `hg. v. Anna Neri`, `a cura di P. Verdi`. */
export const isEdited = (tokens: readonly Token[], { from }: Piece): boolean =>
  /^(?:hg|hrsg|hrsgg|herausgegeben|ed|eds|edited|éd|édité|édition|editado|edición|red|pod|под|wyd|vyd|uitg)$/.test(
    tokens[from]?.lower ?? "",
  ) ||
  (tokens[from]?.lower === "a" && tokens[from + 1]?.lower === "cura");

/** Index of the stroke before the editors of a book, or 0: `Дневник / Под ред. А. К. Зимина` (GOST R 7.0.5-2008). */
export function editorsStroke(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at + 1 < Math.min(to, from + 24); at++)
    if (isMark(tokens[at], "/") && !tokens[at]?.glued && EDITORS.has(tokens[at + 1]?.lower ?? "")) return at;
  return 0;
}

const EDITORS = new Set("под ред сост pod red ed hg hrsg bearb сб".split(" "));
