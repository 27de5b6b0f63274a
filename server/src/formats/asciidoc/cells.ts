import { beginParagraph, endParagraph, type Line, type Scan } from "./scanning";

/** A line of a table, of which the cells are parted by the first sign of its delimiter. The text of a cell may go on in the next line. */
export function cellsLine(scan: Scan, line: Line, sign: string): void {
  if (sign === "," || sign === ":") {
    endParagraph(scan);
    beginParagraph(scan, line.from, line.to, false);
    return;
  }
  let at = 0;
  for (let bar = barFrom(line.words, 0, sign); bar >= 0; bar = barFrom(line.words, at, sign)) {
    goOn(scan, line, at, bar - (SPEC.exec(line.words.slice(Math.max(at, bar - LONGEST_SPEC), bar))?.[0].length ?? 0));
    endParagraph(scan);
    at = bar + 1;
  }
  goOn(scan, line, at, line.words.length);
}

/** The next sign without a backslash before it. */
function barFrom(words: string, from: number, sign: string): number {
  let at = words.indexOf(sign, from);
  while (at > 0 && words[at - 1] === "\\") at = words.indexOf(sign, at + 1);
  return at;
}

/** What a cell is like stands before its sign: `2+^.>s|`. */
const SPEC = /(?:^|[ \t])(?:(?:\d{1,4}(?:\.\d{0,4})?|\.\d{1,4})[*+])?(?:[<^>](?:\.[<^>])?|\.[<^>])?[a-z]?$/;
const LONGEST_SPEC = 24;

function goOn(scan: Scan, { from, words }: Line, start: number, end: number): void {
  if (start >= end || words.slice(start, end).trim() === "") return;
  if (scan.paragraph) scan.paragraph.to = from + end;
  else beginParagraph(scan, from + start, from + end, false);
}
