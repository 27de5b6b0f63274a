import { isYear } from "../dates";
import type { Token } from "../token";
import { DASHES, isMark, ROMAN_CAPITALS } from "../tokens";
import { is } from "../words";
import { type OpenCluster, spanOf } from "./parts";
import { unitOf } from "./surroundings";
import type { PrintedUnit } from "./values";

/* The papers of the British Parliament, which go by session, number of the paper and volume: `PP 1841 (77) XII`, `PP, 1851–2, XXX (88)`. */

/** Whether the abbreviation of the papers of Parliament has a session and a paper or volume behind it: a `PP` with a box are papers of
 *  somebody. */
export function leadsToPaper(tokens: readonly Token[], at: number, to: number): boolean {
  const end = sessionEnd(tokens, isMark(tokens[at], ",") ? at + 1 : at, to);
  if (end === undefined) return false;
  const next = isMark(tokens[end], ",") ? end + 1 : end;
  return next < to && (is(tokens[next], ROMAN_CAPITALS) || isMark(tokens[next], "(") || tokens[next]?.lower === "vol");
}

/** Index behind the session of Parliament at a token: `1847–48`. */
function sessionEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (at >= to || tokens[at]?.kind !== "number" || !isYear(tokens[at]?.text ?? "")) return undefined;
  return is(tokens[at + 1], DASHES) && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued ? at + 3 : at + 1;
}

const isOfParliament = (open: OpenCluster | undefined): boolean => open?.mention?.known?.code === "pp";

/** The session, number or volume at a token, behind what has been read of a paper. */
export function paperAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const last = open?.parts.at(-1);
  if (!isOfParliament(open) || !open?.mention) return undefined;
  const token = tokens[at] as Token;
  if (!last) {
    const end = at > open.mention.to + 1 ? undefined : sessionEnd(tokens, at, to);
    return end === undefined ? undefined : unitOf("published", "year", at, at, end);
  }
  if (numberCloses(tokens, at - 1)) return { ...unitOf("published", "no", at, at, at + 1), from: at - 1, to: at + 2 };
  const next = spanOf(last).to;
  const follows = at === next || (at === next + 1 && isMark(tokens[next], ","));
  return follows && is(token, ROMAN_CAPITALS) ? unitOf("published", "vol", at, at, at + 1) : undefined;
}

/** Whether the number of a paper stands in the parentheses that open at a token. */
export const opensPaper = (tokens: readonly Token[], at: number, open: OpenCluster | undefined): boolean =>
  isOfParliament(open) && open !== undefined && open.parts.length > 0 && numberCloses(tokens, at);

const numberCloses = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], "(") && tokens[at + 1]?.kind === "number" && isMark(tokens[at + 2], ")");
