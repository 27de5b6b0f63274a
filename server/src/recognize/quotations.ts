import type { Writable } from "../model/writable";
import type { Token } from "./token";
import { is, wordClass } from "./words";

/** Marks that open a quotation, with the one that closes it; „ may be closed by ” too. */
const CLOSING = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
  ['"', '"'],
  ["‹", "›"],
  ["”", "”"],
]);

export const OPENS_QUOTATION = wordClass(CLOSING.keys());

/** A quotation of more tokens is none. */
const LONGEST = 120;

/** Index behind the quotation that begins at a token, or the token itself; one mark may close what another opens, as in „a”. */
export function quotedEnd(tokens: readonly Token[], at: number, limit: number): number {
  const end = tokens[at]?.quoteTo ?? 0;
  return end > 0 && end <= limit ? end : at;
}

/** Notes at each opening mark where its quotation ends. */
export function matchQuotations(tokens: readonly Writable<Token>[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && is(token, OPENS_QUOTATION)) token.quoteTo = closingQuote(tokens, at, token.text);
  }
}

function closingQuote(tokens: readonly Token[], at: number, open: string): number {
  const close = CLOSING.get(open);
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST); next++) {
    const { text } = tokens[next] as Token;
    const behind = tokens[next + 1];
    const apostrophe = text === "’" && behind?.glued === true && behind.kind === "word";
    if (!apostrophe && (text === close || (open === "„" && text === "”"))) return next + 1;
  }
  return 0;
}
