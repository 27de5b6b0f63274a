import type { Writable } from "../model/writable";
import type { Token } from "./token";
import { is, wordClass } from "./words";

export const OPENS_BRACKET = wordClass("( [");
const CLOSES_BRACKET = wordClass(") ]");

/** Index of the token that closes the bracket which a token opens; −1 where it opens none that is closed. */
export const closingAt = (tokens: readonly Token[], at: number): number => tokens[at]?.closedBy ?? -1;

/** Notes at each opening bracket where it is closed; one kind may close the other, as extraction confuses them. */
export function matchBrackets(tokens: readonly Writable<Token>[]): void {
  const open: Writable<Token>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Writable<Token>;
    if (is(token, OPENS_BRACKET)) open.push(token);
    else if (is(token, CLOSES_BRACKET)) {
      const opening = open.pop();
      if (opening) opening.closedBy = at;
    }
  }
}
