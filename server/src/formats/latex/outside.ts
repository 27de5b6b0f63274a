import type { State } from "./state";

/** What comes first before or behind the text of a document: a comment, the start of the text, the command that names a
 *  bibliography, or nothing; from where to where its name goes. */
export interface Outside {
  readonly from: number;
  readonly end: number;
  readonly what?: string;
}

/** How far what is no text goes on, before `\begin{document}` or behind its end: to the next thing that tells. */
export function outsideEnd(text: string, at: number, region: State["region"]): Outside {
  if (region === "after") return { from: text.length, end: text.length };
  TELLING.lastIndex = at;
  const found = TELLING.exec(text);
  if (!found) return { from: text.length, end: text.length };
  const end = TELLING.lastIndex;
  if (found[0] === "%") return { from: found.index, end, what: "comment" };
  if (found[0].startsWith("\\begin")) return { from: found.index, end, what: "text" };
  return { from: found.index, end, ...(found[1] ? { what: found[1] } : {}) };
}

/** The last alternative keeps `\%` from being taken for a comment. */
const TELLING = /%|\\begin[ \t]*\{document\}|\\(add(?:bibresource|globalbib|sectionbib)|(?:no)?bibliography)(?![a-zA-Z@])|\\[^a-zA-Z]/g;
