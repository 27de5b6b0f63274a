import { isMonth, isYear } from "../dates";
import { isCapital, isMark, type Token } from "../tokens";

/** Whether a parenthesis says where and when a work came out: `(Torino: Einaudi, 2012)`; for an article the year of the volume: `4 (1930)`. Indices count tokens. */
export function isImprint(tokens: readonly Token[], open: number, close: number): boolean {
  if (close - open === 2) return isYear(tokens[open + 1]?.text ?? "") && tokens[open - 1]?.kind === "number";
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
