import { closingAt } from "../brackets";
import { classOf } from "../people/words/lexicon";
import { Is } from "../people/words/word-classes";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { isName } from "./names";

/** Whether what stands before a colon leads to the sources behind it: it says for what they are, `For Kuhn: Anna Neri, Salt, 39`, or a whole name
 *  and a title follow, `Lebhaft Kuhns Aufzeichnung vom 3. Mai: Anna Neri (Hg.), Das Salz 40`. */
export function leadsIn(tokens: readonly Token[], from: number, colon: number): boolean {
  const next = tokens[colon + 1];
  if (isBeforeAuthor(tokens, colon)) return true;
  if (colon - from > 7 || colon - from < 2 || !next || next.glued || !isCapital(next.text)) return false;
  return SUBJECTS.has(tokens[from]?.lower ?? "") && tokens.slice(from, colon).every((token) => token.kind === "word");
}

/** Words that say for what a source is. */
const SUBJECTS = new Set("for on about zu zum zur über per su sul sulla sui pour sur sobre para acerca o о об про".split(" "));

/** Whether a whole name stands behind a colon, and a title behind that; behind a place a publisher does: `Oxford: Anna Neri, 1990`. */
function isBeforeAuthor(tokens: readonly Token[], colon: number): boolean {
  const before = tokens[colon - 1];
  if (!isCapital(tokens[colon + 1]?.text ?? "") || tokens[colon + 1]?.glued || !before) return false;
  if (isCapital(before.text) && (classOf(before.text) & Is.Place) !== 0) return false;
  let end = colon + 1;
  while (end < Math.min(tokens.length, colon + MOST_IN_NAMES) && !isMark(tokens[end], ",") && !isMark(tokens[end], "(")) end++;
  const comma = isMark(tokens[end], "(") && EDITORS.has(tokens[end + 1]?.lower ?? "") ? closingAt(tokens, end) : end - 1;
  if (!isMark(tokens[comma + 1], ",")) return false;
  const title = tokens[comma + 2];
  return title !== undefined && (isCapital(title.text) || title.quoteTo > 0) && isName(tokens, colon + 1, end, false);
}

const EDITORS = new Set("hg hrsg hgg ed eds éd dir red cur".split(" "));
const MOST_IN_NAMES = 9;
