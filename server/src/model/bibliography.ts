import type { Span } from "./note";

/** An entry of a bibliography as its file has it: of `@book{moretti1988, …}` the key, where it stands, and from where to where the
 *  entry goes. What the entry says is read only when it is asked for. */
export interface BibliographyEntry extends Span {
  /** What citations name: `moretti1988`. */
  readonly key: string;
  readonly keySpan: Span;
}

/** One file of a bibliography. */
export interface BibliographyFile {
  readonly uri: string;
  readonly text: string;
  readonly format: "bibtex" | "csl-json";
  readonly lineStarts: readonly number[];
  /** In text order; a key may stand more than once. */
  readonly entries: readonly BibliographyEntry[];
  /** BibTeX only: the definitions of abbreviations, `@string{hp = "Harbour Press"}`. */
  readonly strings: readonly Span[];
}

/** An entry with its file. */
export interface FoundEntry {
  readonly file: BibliographyFile;
  readonly entry: BibliographyEntry;
}

/** The entries that the citations of a document may name. */
export interface Bibliography {
  readonly files: readonly BibliographyFile[];
  /** All entries by their keys; the first of a key is the one that counts. */
  readonly entries: ReadonlyMap<string, readonly FoundEntry[]>;
  /** Files that could not be read, as the document names them: only where there is none can it be said that a key is unknown. */
  readonly unread: readonly string[];
}

/** What an entry says, in the words of CSL-JSON 1.0, as Zotero exports it; only what a note needs. */
export interface CslItem {
  readonly type?: string;
  readonly title?: string;
  readonly titleShort?: string;
  readonly containerTitle?: string;
  readonly collectionTitle?: string;
  readonly collectionNumber?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly publisher?: string;
  readonly publisherPlace?: string;
  readonly volume?: string;
  readonly numberOfVolumes?: string;
  readonly issue?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly genre?: string;
  readonly archive?: string;
  readonly archiveLocation?: string;
  readonly url?: string;
  readonly issued?: CslDate;
}

/** `{ family: "Cruz", given: "Juana", particle: "de la" }`, or `{ literal: "Royal Society" }`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly particle?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** A day, month or year, or two of them: `1993–1995` is `{ parts: [[1993], [1995]] }`; or words: `{ literal: "c. 1911" }`. */
export interface CslDate {
  readonly parts: readonly (readonly number[])[];
  readonly literal?: string;
}
