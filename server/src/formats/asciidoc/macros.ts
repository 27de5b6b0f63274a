import type { Span } from "../../model/note";

/** A macro of a note: `footnote:[See above.]`, `footnote:map[See above.]`, `footnote:map[]`, `footnoteref:[map,See above.]`. */
export interface Footnote extends Span {
  /** The empty string where there is none. */
  readonly label: string;
  readonly labelSpan: Span;
  /** Its text begins at the end; otherwise it calls a note again. */
  readonly isOpen: boolean;
}

/** The macro of a note of which the first colon stands `at`. */
export function footnoteAt(text: string, at: number): Footnote | undefined {
  const name = /footnote(?:ref)?$/.exec(text.slice(Math.max(0, at - 11), at))?.[0];
  if (name === undefined) return undefined;
  const pattern = name === "footnote" ? NOTE : REFERENCE;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const label = (found[1] as string).trim();
  const labelFrom = at + found[0].indexOf(found[1] as string, 1);
  // Brackets without a label and without a text are those of an empty note.
  const isOpen = found[2] === undefined || label === "";
  const to = pattern.lastIndex - (isOpen && found[2] !== undefined ? 1 : 0);
  return { from: at - name.length, to, label, labelSpan: { from: labelFrom, to: labelFrom + label.length }, isOpen };
}

/** `:map[`, or `:map[]`, which calls it again. */
const NOTE = /:([\p{L}\p{N}\p{Pc}-]{0,200})\[(\])?/uy;
const REFERENCE = /:\[([^\],[\n]{1,200})(?:(\])|,)/y;

/** Another macro with its words in brackets: `link:map.html[the map]`. */
export interface Macro extends Span {
  readonly name: string;
  /** Where the words begin; they end before the closing bracket. */
  readonly words: number;
}

/** The macro of which the colon stands `at`. */
export function macroAt(text: string, at: number): Macro | undefined {
  const name = NAME.exec(text.slice(Math.max(0, at - 30), at))?.[0];
  if (name === undefined || !KNOWN.has(name)) return undefined;
  OPEN.lastIndex = at;
  const target = OPEN.exec(text)?.[0];
  if (target === undefined) return undefined;
  const words = at + target.length;
  WORDS.lastIndex = words;
  return WORDS.test(text) ? { from: at - name.length, to: WORDS.lastIndex, name, words } : undefined;
}

const NAME = /[a-z][a-z0-9]*$/;
const OPEN = /:(?:[^\s[\]:][^\s[\]]{0,2000})?\[/y;
const WORDS = /(?:[^\]\\]|\\[\s\S]){0,5000}\]/y;

/** Whether nothing of a macro is prose. */
export const isOpaqueMacro = (name: string): boolean => OPAQUE.has(name);

const OPAQUE: ReadonlySet<string> = new Set(
  "pass stem latexmath asciimath image icon kbd btn menu indexterm anchor mailto counter".split(" "),
);
const KNOWN: ReadonlySet<string> = new Set([...OPAQUE, ..."link xref indexterm2 cite citenp fullcite bibitem".split(" ")]);
