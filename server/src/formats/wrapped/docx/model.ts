/** What a style of a Word document says of the paragraphs and the runs that have it. */
export interface Style {
  /** Of a heading from 1; 0 where the style says that it is none. */
  readonly level?: number;
  readonly quoted?: boolean;
  readonly item?: boolean;
  readonly italic?: boolean;
}

/** On or off, as `w:i` or `w:i w:val="0"` says. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/i.test(value);

/** An outline level counts from 0; the tenth is that of running text. */
export const levelOf = (value: string | undefined): number => (/^[0-8]$/.test(value ?? "") ? Number(value) + 1 : 0);

export type NoteKind = "footnote" | "endnote";

/** A call of a note in the running text. */
export interface Call {
  readonly kind: NoteKind;
  /** Of its note. */
  readonly id: string;
  /** What is printed in place of a number: `*`. */
  mark?: string;
  /** Index of its section. */
  readonly section: number;
}

/** How notes are numbered in a section; what is not said is as in the whole document. */
export type Section = Readonly<Record<NoteKind, Numbering>>;

/** How footnotes or endnotes are numbered, as the properties of a section say. */
export interface Numbering {
  /** `decimal`, `lowerRoman` */
  format?: string | undefined;
  start?: number;
  /** The numbers begin anew with each section. */
  restarts?: boolean;
}

/** Footnotes and endnotes are counted apart: `footnote 2`. */
export const noteId = (kind: NoteKind, id: string): string => `${kind} ${id}`;
