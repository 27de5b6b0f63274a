import type { Span } from "../../../model/note";
import { lineStartsOf } from "../../../text";
import { Kind, kindOf } from "./characters";

/** One printed line. Offsets `first` and `last` leave out the white space around its text; both are `to` where it is blank. */
export interface Line extends Span {
  readonly first: number;
  readonly last: number;
  /** Blank lines right above; of a blank line 0. */
  readonly gap: number;
  /** A form feed stands between this line and the one above. */
  readonly page: boolean;
  readonly blank: boolean;
}

/** Lines of a text. In "One,\n\n two" the third has `first` at the `t` and a gap of 1. */
export function linesOf(text: string): Line[] {
  const starts = lineStartsOf(text);
  const lines: Line[] = [];
  let gap = 0;
  let page = false;
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number;
    let to = index + 1 < starts.length ? (starts[index + 1] as number) : text.length;
    while (to > from && isTerminator(text.charCodeAt(to - 1))) to--;
    let first = from;
    while (first < to && kindOf(text.charCodeAt(first)) === Kind.Space) {
      if (text.charCodeAt(first) === 12) page = true;
      first++;
    }
    let last = to;
    while (last > first && kindOf(text.charCodeAt(last - 1)) === Kind.Space) last--;
    const blank = first === to;
    lines.push({ from, to, first, last, gap: blank ? 0 : gap, page: !blank && page, blank });
    if (blank) {
      gap++;
      continue;
    }
    gap = 0;
    page = text.slice(last, to).includes("\f");
  }
  return lines;
}

const isTerminator = (code: number): boolean => code === 10 || code === 13;
