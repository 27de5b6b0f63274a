import { unitAt } from "../text";

/** Whether the line that ends at `end` and the one that goes on at `next` are items of a list of names, each in a line of its own, as staff and
 *  committees are printed: `Ada Lee⏎Carl de Bode (from 1907)`. Lines of prose are longer, or have other words. */
export const isBetweenItems = (source: string, end: number, next: number): boolean => {
  const from = startOf(source, end);
  if (from < 0 || !isCapitalAt(source, next)) return false;
  return ITEM.test(source.slice(from, end).trim()) && FOLLOWS.test(source.slice(next, endOf(source, next)));
};

/** Where the line begins that ends at `end`; -1 where it is too long for an item. */
function startOf(source: string, end: number): number {
  let at = end;
  while (at > 0 && !isBreak(unitAt(source, at - 1))) if (end - --at > LONGEST) return -1;
  return at;
}

function endOf(source: string, from: number): number {
  let at = from;
  while (at < source.length && at - from <= LONGEST_WITH_REMARK && !isBreak(unitAt(source, at))) at++;
  return at;
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;
const isCapitalAt = (source: string, at: number): boolean => /\p{Lu}/u.test(source.charAt(at));

/** Names of persons with their titles are seldom longer. */
const LONGEST = 40;
const LONGEST_WITH_REMARK = 64;

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME = `${WORD}(?: (?:d[aeiu]|del|della|von|van|der|den|la|le|ibn|bin|${WORD}))* ${WORD}`;
const ITEM = new RegExp(`^${NAME}$`, "u");
const FOLLOWS = new RegExp(`^${NAME}(?: ?[,(][^.]*)?$`, "u");
