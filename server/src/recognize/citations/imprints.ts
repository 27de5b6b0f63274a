import { isMonth, isYear } from "../dates";
import { isCapital, isMark, type Token } from "../tokens";

/** Whether a parenthesis says where and when a work came out: `(Torino: Einaudi, 2012)`. Indices count tokens. */
export function isImprint(tokens: readonly Token[], open: number, close: number): boolean {
  if (close - open > 40 || close - open < 4) return false;
  let year = false;
  let capital = false;
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number" && isYear(token.text.slice(0, 4))) year = true;
    if (token.kind === "word" && isCapital(token.text) && !isMonth(token.lower)) capital = true;
    if (/^(?:hereafter|henceforth|hereinafter|далее)$/.test(token.lower)) return false;
  }
  const last = tokens[close - 1];
  const place = isMark(tokens[open + 2], ":") || isMark(tokens[open + 3], ":");
  return capital && (year ? last?.kind === "number" || place : place && last?.kind === "word");
}
