import type { Span } from "../../model/note";

/** What stands between the brackets of a footnote or a citation. */
export interface Label {
  readonly label: string;
  readonly labelSpan: Span;
  /** `[CIT2002]_` cites a citation, which is no note. */
  readonly isCitation: boolean;
  readonly to: number;
}

/** The reference that begins `at`: `[1]_`, `[#]_`, `[#map]_`, `[*]_`, `[CIT2002]_`. */
export const referenceAt = (text: string, at: number): Label | undefined => labelled(REFERENCE, text, at);

/** The label of a note or a citation whose bracket stands `at`, behind the dots: `[1] See above.` */
export const definitionAt = (text: string, at: number): Label | undefined => labelled(DEFINITION, text, at);

/** Brackets with such a label in running text, behind which the low line of a call is missing: `[#map]`. */
export const unmarkedAt = (text: string, at: number): Label | undefined => labelled(UNMARKED, text, at);

/** The same where a colon behind the bracket makes a comment of the note: `[1]: See above.` */
export const colonedAt = (text: string, at: number): Label | undefined => labelled(COLONED, text, at);

function labelled(pattern: RegExp, text: string, at: number): Label | undefined {
  pattern.lastIndex = at;
  const label = pattern.exec(text)?.[1];
  if (label === undefined) return undefined;
  const labelSpan = { from: at + 1, to: at + 1 + label.length };
  return { label, labelSpan, isCitation: !/^(?:[0-9]+$|[#*])/.test(label), to: pattern.lastIndex };
}

const NAME = "[\\p{L}\\p{N}]{1,100}(?:[-._+:][\\p{L}\\p{N}]{1,100}){0,20}";
const LABEL = `\\[(#(?:${NAME})?|\\*|${NAME})\\]`;
const REFERENCE = new RegExp(`${LABEL}_`, "uy");
const DEFINITION = new RegExp(`${LABEL}(?=[ \\t\\r\\n]|$)`, "uy");
const UNMARKED = new RegExp(`${LABEL}(?!_)`, "uy");
const COLONED = new RegExp(`${LABEL}:(?=[ \\t\\r\\n]|$)`, "uy");

/** The name of a role or a directive: `cite:p`, `code-block`. */
export const SIMPLE_NAME = NAME;

/** By which call and note find each other: names without regard to case, numbers as they are. Source: docutils, `normalize_name`. */
export const keyOf = (label: string): string => label.replace(/^#/, "").toLowerCase();
