import { lineEnd } from "../paragraphs";
import { groupAt, optionsEnd } from "./arguments";

/** Where what is printed as it stands ends, which is open at `at`: an environment behind its `\end`, `\iffalse` behind its `\fi`. */
export function verbatimEnd(text: string, at: number, name: string): { readonly end: number; readonly closed: boolean } {
  if (name === IF_FALSE) {
    END_IF.lastIndex = at;
    return END_IF.test(text) ? { end: END_IF.lastIndex, closed: true } : { end: text.length, closed: false };
  }
  const close = `\\end{${name}}`;
  const found = text.indexOf(close, at);
  return found < 0 ? { end: text.length, closed: false } : { end: found + close.length, closed: true };
}

/** What is left out by the condition that is never true. */
export const IF_FALSE = "\\iffalse";
const END_IF = /\\fi(?![a-zA-Z@])/g;

/** Where `\verb|…|`, `\lstinline[…]|…|` or `\mintinline{tex}|…|` ends, of which the name ends `at`. */
export function verbEnd(text: string, name: string, at: number): number {
  let from = name === "verb" || name === "Verb" ? at : optionsEnd(text, at);
  if (name === "mintinline") from = groupAt(text, from)?.to ?? from;
  const mark = text[from];
  if (mark === undefined || /[\s*a-zA-Z]/.test(mark)) return at;
  if (mark === "{") return groupAt(text, from)?.to ?? at;
  const end = text.indexOf(mark, from + 1);
  return end < 0 || end > lineEnd(text, from) ? at : end + 1;
}
