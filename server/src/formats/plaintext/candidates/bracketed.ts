import { letterRank, symbolRank } from "../page/characters";
import type { NoteCandidate } from "./candidates";

/** Notes that name themselves and their end, as Project Gutenberg prints them: `[Footnote 12: See above.]`. */
export interface Bracketed {
  readonly numbered: readonly NoteCandidate[];
  /** `[Footnote: See above.]` stands where it belongs and has no call. */
  readonly unnumbered: readonly { readonly from: number; readonly to: number; readonly bodyFrom: number; readonly bodyTo: number }[];
}

const OPENING =
  /\[\s?(?:footnote|endnote|note|anmerkung|fußnote|note de bas de page|nota|прим(?:ечание|\.)|сноска)(?:\s+(?:no\.\s?)?(\d{1,4}[a-f]?|[A-Za-z]{1,2}|[*†‡§‖¶]{1,4}))?\s?:\s*/giu;
/** No footnote is longer. */
const LIMIT = 40_000;

/** Notes in brackets, `[Footnote 12: See above.]`, as Project Gutenberg prints them. */
export function bracketedNotes(text: string, lineOf: (offset: number) => number): Bracketed {
  const numbered: NoteCandidate[] = [];
  const unnumbered: { from: number; to: number; bodyFrom: number; bodyTo: number }[] = [];
  let strays = 0;
  const closes = closingBrackets(text);
  for (const match of text.matchAll(OPENING)) {
    const from = match.index;
    const bodyFrom = from + match[0].length;
    const close = closes(from) ?? (strays++ < 200 ? closingAtParagraphEnd(text, bodyFrom) : undefined);
    if (close === undefined || close < bodyFrom) continue;
    let bodyTo = close;
    while (bodyTo > bodyFrom && /\s/.test(text.charAt(bodyTo - 1))) bodyTo--;
    const label = match[1];
    if (label === undefined) {
      if (/foot|end|fuß|сноска/i.test(match[0])) unnumbered.push({ from, to: close + 1, bodyFrom, bodyTo });
      continue;
    }
    const labelFrom = from + match[0].lastIndexOf(label);
    const rank = symbolRank(label);
    const digits = /^\d+/.exec(label)?.[0];
    numbered.push({
      from,
      labelFrom,
      labelTo: labelFrom + label.length,
      label,
      number: digits !== undefined ? Number(digits) : rank > 0 ? rank : letterRank(label),
      suffix: digits !== undefined ? label.slice(digits.length) : "",
      kind: digits !== undefined ? "number" : rank > 0 ? "symbol" : label === label.toUpperCase() ? "capital" : "small",
      style: "footnote",
      bodyFrom,
      closes: { to: close + 1, bodyTo },
      weight: 3,
      line: lineOf(from),
    });
  }
  return { numbered, unnumbered };
}

/** Finds the bracket that closes the one at an offset. Asked in rising order, it reads the text once. */
function closingBrackets(text: string): (open: number) => number | undefined {
  const closing = new Map<number, number>();
  const stack: number[] = [];
  let at = 0;
  return (open) => {
    const end = Math.min(text.length, open + LIMIT);
    for (; at < end && !closing.has(open); at++) {
      const code = text.charCodeAt(at);
      if (code === 91) stack.push(at);
      else if (code === 93) {
        const opened = stack.pop();
        if (opened !== undefined) closing.set(opened, at);
      }
    }
    return closing.get(open);
  };
}

/** Where brackets within do not pair, the note ends with its paragraph. */
function closingAtParagraphEnd(text: string, from: number): number | undefined {
  const end = text.slice(from, from + LIMIT).search(/\][ \t]*\r?\n[ \t]*\r?\n/);
  return end < 0 ? undefined : from + end;
}
