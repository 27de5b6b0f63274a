/** How labels of one series are written; calls of one family form one sequence. */
export type Family = "bare" | "bracket" | "paren" | "named" | "capital" | "small" | "symbol";

export type CallStyle = "superscript" | "bracket" | "paren" | "named" | "letter" | "symbol" | "glued" | "alone" | "lead" | "spaced";

/** How calls hang on words. */
export const HANGING: ReadonlySet<CallStyle> = new Set<CallStyle>(["glued", "spaced", "superscript"]);

export type NoteStyle =
  | "footnote"
  | "web"
  | "word"
  | "superscript"
  | "dot"
  | "bare"
  | "alone"
  | "glued"
  | "bracket"
  | "paren"
  | "closing"
  | "symbol"
  /** `l77. See above.`: no number, but a note's if its neighbors say so. */
  | "misread";

/** A place that may be a call. For the `3` of `line.”3` the style is glued, the number 3. */
export interface CallCandidate {
  readonly from: number;
  readonly to: number;
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly label: string;
  /** Place in its family's order: 12 for `12a`, 1 for `[A]`, 2 for `†`. */
  readonly number: number;
  /** For `12a` this is `a`. */
  readonly suffix: string;
  readonly family: Family;
  readonly style: CallStyle;
  /** How much its typography speaks for a call: above 0 for, below 0 against. */
  readonly weight: number;
  readonly line: number;
}

/** A line that may open a note. For `12. See above.` the style is dot, the number 12. */
export interface NoteCandidate {
  readonly from: number;
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly label: string;
  readonly number: number;
  readonly suffix: string;
  readonly kind: "number" | "capital" | "small" | "symbol";
  readonly style: NoteStyle;
  readonly bodyFrom: number;
  /** Where the note says itself where it ends, as `[Footnote 3: …]` does: its end, and the end of its text. */
  readonly closes?: { readonly to: number; readonly bodyTo: number };
  /** True where the page proves it: what stands there once as a call has the same number, and its neighbors are proved as well. False where
   *  nothing on the page has its number, though most notes of the text are proved. */
  readonly proved?: boolean;
  readonly weight: number;
  readonly line: number;
}

/** Weight of a number parted from its word, `the press 3 and`, in a text that leaves raised numbers close to theirs: only its page can prove it. */
export const HIDDEN = -2;
