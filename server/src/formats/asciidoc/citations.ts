import type { KeyCitation } from "../../model/note";
import type { Macro } from "./macros";

/** Whether a macro cites. Source: asciidoctor-bibtex 0.8, “Citations”. */
export const isCitation = (name: string): boolean => name === "cite" || name === "citenp" || name === "fullcite" || name === "bibitem";

/** The citations of `cite:[moretti1988(44), rey1790]`, of which the first has the locator `44`. */
export function citationsIn(text: string, { from, to, words }: Macro, shift: number): KeyCitation[] {
  const citations: KeyCitation[] = [];
  for (const { 1: before, 2: key, 3: behind, index } of text.slice(words, to - 1).matchAll(KEY)) {
    const keyFrom = shift + words + index + (before as string).length;
    const keySpan = { from: keyFrom, to: keyFrom + (key as string).length };
    const locator = behind?.trim();
    citations.push({ ...keySpan, key: key as string, keySpan, ...(locator ? { locator } : {}) });
  }
  const [only] = citations;
  return only && citations.length === 1 ? [{ ...only, from: from + shift, to: to + shift }] : citations;
}

const KEY = /([\s,]{0,100})([^\s,()[\]]{1,200})(?:\(([^()]{0,300})\))?/g;
