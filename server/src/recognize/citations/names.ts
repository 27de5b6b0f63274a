import { isOneLine } from "../../text";
import type { Token } from "../token";
import { isCapital, isMark, ROMAN_CAPITALS } from "../tokens";
import { is, wordClass } from "../words";

/** Small words inside personal names. */
const PARTICLES = "de del della delle dei di da dal van von v der den zu zum du la le d l ten ter ibn al el bin af av y e".split(" ");
const PARTICLE = wordClass(PARTICLES);

/** Words with which titles begin and names do not. */
const NO_NAMES = new Set(
  (
    "the a an great new soviet russian italian british french german american european cold world first second third il lo la le gli i un una l die der das ein eine les des los las el " +
    "storia history geschichte histoire historia documenti documents dokumente dokumenty russia italia italy germany france russland deutschland essays studies saggi studi atti actes acta " +
    "royal national archives archive archivio society university press review journal letters memoirs correspondence papers report see vol treaty war peace church state empire politics"
  ).split(" "),
);

const JOINTS = new Set("- ’ ' ʹ".split(" "));
const ABBREVIATED = new Set("jr sr st th ch ph yu iu".split(" "));

/** Whether tokens `from` up to `to` are one person's name as citations print it: `Andrea Rossi`, `K. E. Müller`, `De Angelis`. */
export function isName(tokens: readonly Token[], from: number, to: number, single: boolean): boolean {
  // The `II` of `II, 301` is a volume.
  if (to - from === 1 && is(tokens[from], ROMAN_CAPITALS)) return false;
  let capitals = 0;
  let initials = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") return false;
    if (token.kind === "mark") {
      const initial = isMark(token, ".") && (tokens[at - 1]?.text.length ?? 9) <= 2;
      const suffix = isMark(token, ".") && ABBREVIATED.has(tokens[at - 1]?.lower ?? "");
      if (!initial && !suffix && !(JOINTS.has(token.text) && at > from)) return false;
      continue;
    }
    if (isCapital(token.text)) {
      if (capitals + initials === 0 && NO_NAMES.has(token.lower) && !isMark(tokens[at + 1], ".")) return false;
      const glued = token.glued && at > from && JOINTS.has(tokens[at - 1]?.text ?? "");
      if (token.text.length === 1) initials++;
      else if (!glued) capitals++;
    } else if (!is(token, PARTICLE) && !(token.glued && at > from)) return false;
  }
  return capitals >= 1 && capitals <= 4 && (single || capitals + initials >= 2);
}

/** Words for “and” between names, and between sources. */
export const AND = wordClass("and e und et y и & i");

/** Splits `Anna Neri and Paolo Verdi` into its names, `Anna Neri et al.` into the one; none where it is something else. */
export function namesIn(text: string, tokens: readonly Token[], from: number, end: number, single: boolean): string[] {
  const to = othersBefore(tokens, from, end);
  // `Ana Mora y Sanz` is one person, `Mora y Sanz` may be two.
  if (!single && isCompound(tokens, from, to)) return [text.slice((tokens[from] as Token).from, (tokens[to - 1] as Token).to)];
  const names: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    const and = at < to && at > start && is(token, AND) && !isCapital(token?.text ?? "");
    const slash = at < to && (isMark(token, "/") || (isMark(token, "–") && at > start));
    if (at < to && !and && !slash) continue;
    if (at > start) {
      if (!isName(tokens, start, at, single)) return [];
      names.push(text.slice((tokens[start] as Token).from, (tokens[at - 1] as Token).to));
    }
    start = at + 1;
  }
  return names;
}

/** Index of the `et al.` before an index, or that index where there is none. */
function othersBefore(tokens: readonly Token[], from: number, to: number): number {
  const last = isMark(tokens[to - 1], ".") ? to - 2 : to - 1;
  const leads = OTHERS.get(tokens[last]?.lower ?? "");
  if (!leads) return to;
  const first = isMark(tokens[last - 1], ".") ? last - 2 : last - 1;
  return first > from && leads.includes(tokens[first]?.lower ?? "") ? first : to;
}

/** `and others` in the languages of notes, by the last word, with what leads to it. */
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["al", ["et"]],
  ["alii", ["et"]],
  ["others", ["and"]],
  ["altri", ["e", "ed", "et"]],
  ["autres", ["et"]],
  ["andere", ["und"]],
  ["a", ["u"]],
  ["otros", ["y"]],
  ["outros", ["e"]],
  ["in", ["i"]],
  ["dr", ["i"]],
  ["kol", ["a"]],
  ["spol", ["a"]],
  ["др", ["и"]],
  ["ін", ["та"]],
]);

/** Whether a given name stands before two surnames with `y` or `i` between them, as in Spain: `Ana Mora y Sanz`. */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  const and = tokens[to - 2]?.text;
  return (and === "y" || and === "i") && to - from < 8 && isName(tokens, from, to - 2, false) && isName(tokens, to - 1, to, true);
}

/** The family name of a creator: of `Carlo De Angelis` it is `De Angelis`, of `DE LA TORRE Ann` `DE LA TORRE`, of `A. C. Doyle, jr.` it is `Doyle`. */
export function familyOf(name: string): string {
  const words = (name.includes(",") ? name.replace(/,.*$/, "") : name)
    .split(isOneLine(name) ? " " : /\s+/)
    .filter((word) => !isSuffix(word));
  // `LEE Ann`, `DE LA TORRE Ann`: in capitals before the forenames.
  const forenames = words.findIndex((word) => !IN_CAPITALS.test(word));
  if (forenames > 0 && SURNAME_IN_CAPITALS.test(words[forenames - 1] as string)) return words.slice(0, forenames).join(" ");
  // `Шевчук О.` has the initials behind the name.
  while (words.length > 1 && isInitials(words.at(-1) as string)) words.pop();
  let start = words.length - 1;
  // Of `Ana Mora y Sanz` it is `Mora y Sanz`.
  if (start > 2 && /^[yi]$/.test(words[start - 1] as string)) start -= 2;
  // Of `Van Duyn` alone the particle is part of the name.
  if (start === 1 && /^(?:van|von|de|di|du|da|la|le|del|della|dal)$/i.test(words[0] as string)) return words.join(" ");
  while (start > 1 && PARTICLES.includes((words[start - 1] as string).toLowerCase())) start--;
  return words.slice(Math.max(0, start)).join(" ");
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}’'-]+$/u;
/** Longer than the initials of `AJP Taylor`, or with a vowel between two letters: `ROY`. */
const SURNAME_IN_CAPITALS = /^\p{Lu}[\p{Lu}’'-]{3,}$|^\p{Lu}[AEIOUÉ]\p{Lu}$/u;

const isSuffix = (word: string): boolean => word.length <= 4 && /^(?:jr|sr|II|III)\.?$/i.test(word);

const isInitials = (word: string): boolean =>
  (word.length <= 2 || word.endsWith(".")) && /^(?:\p{Lu}\p{Ll}?\.){1,3}$|^\p{Lu}{1,2}$/u.test(word);
