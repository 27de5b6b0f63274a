import type { KeyCitation, NamedBibliography } from "../../model/note";

/** The citation that `@` begins, with its supplement: `@moretti1988[p. 44]`. It may also call a label of the text.
 *  Source: the Typst reference, “Reference” and “Cite”. */
export function reference(text: string, at: number): KeyCitation | undefined {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return undefined;
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  if (!found) return undefined;
  const key = found[1] as string;
  const locator = plain(found[2] ?? "");
  const keySpan = { from: at + 1, to: at + 1 + key.length };
  return { from: at, to: REFERENCE.lastIndex, key, keySpan, orLabel: true, ...(locator ? { locator } : {}) };
}

const REFERENCE = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_-]|[:.](?=[\p{L}\p{N}_-])){0,200})(?:\[([^[\]\r\n]{0,200})\])?/uy;

/** The citation of `#cite(<moretti1988>, supplement: [p. 44])`, of which the name ends `at` and the arguments `end`. */
export function citeCall(text: string, from: number, at: number, end: number): KeyCitation | undefined {
  const written = end > at ? text.slice(at, end) : "";
  const key = /^\(\s*<([^<>\s]{1,200})>/.exec(written);
  const named = key ?? /^\(\s*label\(\s*"([^"\r\n]{1,200})"\s*\)/.exec(written);
  if (!named) return undefined;
  const name = named[1] as string;
  const keyFrom = at + named[0].indexOf(name, 1);
  const locator = plain(/\bsupplement:\s*\[([^[\]]{0,200})\]/.exec(written)?.[1] ?? "");
  return { from, to: end, key: name, keySpan: { from: keyFrom, to: keyFrom + name.length }, ...(locator ? { locator } : {}) };
}

/** The files of `#bibliography("books.bib", style: "chicago-notes")`; of the formats, Hayagriva's YAML is not read. */
export function bibliographiesIn(text: string, at: number, end: number): NamedBibliography[] {
  if (end <= at) return [];
  return [...text.slice(at, end).matchAll(/"([^"\r\n]{1,500}\.(?:bib|ya?ml))"/g)].map(({ 1: path, index }) => {
    const from = at + index + 1;
    return { from, to: from + (path as string).length, path: path as string };
  });
}

/** A supplement as it is printed: `p.~44--46` is `p. 44–46`. */
const plain = (supplement: string): string => supplement.replace(/~/g, " ").replace(/--/g, "–").replace(/[*_]/g, "").trim();
