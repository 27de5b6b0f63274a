/** A text as it was taken out of a file, before it is written as Markdown. */
export interface TakenText {
  /** In reading order, each with the notes that stand at its end. */
  readonly chapters: readonly Chapter[];
}

/** A stretch of text that ends with its notes. */
export interface Chapter {
  readonly blocks: readonly Block[];
  readonly notes: readonly TakenNote[];
}

/** A paragraph of running text, a heading, an item of a list. The cells of a row of a table are a paragraph. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item";
  /** Of a heading from 1, of an item from 1 too: how deep it lies in lists. */
  readonly level?: number;
  /** How many quotations it stands in. */
  readonly quoted?: number;
  readonly inlines: readonly Inline[];
}

/** A stretch of text; or a call of the note with an id. */
export type Inline = Stretch | { readonly call: string };

/** Text in which lines may end. Italics are evidence of titles. */
export interface Stretch {
  readonly text: string;
  readonly italic: boolean;
}

/** A note with its text. */
export interface TakenNote {
  /** What calls name: unique in the text. */
  readonly id: string;
  /** What a reader sees printed at it: `12`, `iv`, `*`. */
  readonly label: string;
  /** Notes that are counted apart from others: those of the third chapter, where each begins with 1, are `3`; absent where all are one series. */
  readonly series?: string;
  readonly blocks: readonly Block[];
}
