import type { Span } from "./note";

/** What the notes of a document lead to: archival references, citations, and the short forms that stand for them.
 *  Spans count from the start of the text in which they were found. */
export interface NoteSources {
  /** In text order. */
  readonly items: readonly SourceItem[];
  readonly shorthands: readonly Shorthand[];
  readonly crossReferences: readonly CrossReference[];
}

export type SourceItem = ArchivalItem | CitationItem | RepeatItem;

/** How archives of one tradition number their holdings. */
export type SystemId =
  | "russian"
  | "italian"
  | "german"
  | "french"
  | "british"
  | "american"
  | "polish"
  | "czech"
  | "spanish"
  | "dutch"
  | "hungarian"
  | "yugoslav"
  | "romanian"
  | "ottoman"
  | "nordic"
  | "manuscript"
  | "published";

/** One level of an archival reference: in `op. 20` this is `{ level: "opis", value: "20" }`. */
export interface ArchivalUnit {
  readonly level: string;
  readonly value: string;
  readonly span: Span;
  /** The level word as printed, in lower case and without its full stop; absent in a shelf mark. */
  readonly word?: string;
  /** Carried over from an earlier reference, and not printed here. */
  readonly inherited?: true;
}

/** What is cited in a file: in `Manning to Hay, London, 4 May 1899` the sender is `Manning`. */
export interface ArchivalDocument {
  readonly text: string;
  readonly kind?: string;
  readonly sender?: string;
  readonly addressee?: string;
  readonly place?: string;
  readonly date?: string;
  /** The leaf or page of this one of several documents. */
  readonly locator?: string;
}

/** The archive or series as printed: `Public Record Office (hereafter PRO)` is `{ written: "Public Record Office", code: "pro" }`. */
export interface RepositoryMention {
  readonly written: string;
  readonly span: Span;
  /** Its key in the table of repositories, where it is in there. */
  readonly code?: string;
}

/** `PRO, FO 371/11779, fol. 12`: where a document lies. */
export interface ArchivalItem extends Span {
  readonly kind: "archival";
  /** Absent where the reference goes on from the one before it. */
  readonly repository?: RepositoryMention;
  readonly system: SystemId;
  /** Collections named between repository and numbers: `Estado` in `AHN, Estado, leg. 2843`. */
  readonly collections: readonly string[];
  /** Without the leaf, which is the locator. */
  readonly units: readonly ArchivalUnit[];
  /** The leaf or page: `5–7ob`. */
  readonly locator?: string;
  /** The level word of the leaf, as it is called in the system: `list`, `folio`. */
  readonly leaf?: string;
  readonly documents: readonly ArchivalDocument[];
  /** Nothing but its surroundings says that this is an archival reference; it counts only where they do. */
  readonly weak?: true;
  /** It goes on from the reference before it in the same note. */
  readonly continues?: true;
  /** Level words without a number: the `d.` of `pap. 155, d. Report`. */
  readonly gaps?: readonly { readonly level: string; readonly span: Span }[];
  /** The item before it is quoted from this one: “as cited in”. */
  readonly quotes?: true;
}

/** A book or article as cited in a note. */
export interface CitationItem extends Span {
  readonly kind: "citation";
  readonly form: "full" | "short";
  readonly creators: readonly string[];
  readonly title?: string;
  readonly container?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly year?: string;
  readonly volume?: string;
  readonly locator?: string;
  /** “Idem” stands for its author, who is that of the citation before. */
  readonly sameAuthor?: true;
  readonly quotes?: true;
}

/** `Ibid., 12`, `Idem, p. 4`, `Mommsen, op. cit., 7`. */
export interface RepeatItem extends Span {
  readonly kind: "repeat";
  readonly form: "ibid" | "idem" | "op-cit";
  /** The words themselves: `Ibid.` */
  readonly words: Span;
  readonly creators: readonly string[];
  readonly title?: string;
  readonly locator?: string;
  readonly leaf?: string;
  readonly units: readonly ArchivalUnit[];
  readonly documents: readonly ArchivalDocument[];
  readonly system?: SystemId;
  readonly quotes?: true;
}

/** `Public Record Office (hereafter PRO)`. */
export interface Shorthand extends Span {
  readonly term: string;
  readonly termSpan: Span;
  readonly expansion: string;
  readonly expansionSpan: Span;
}

/** `see nn. 3–5 above`. */
export interface CrossReference extends Span {
  readonly targets: readonly { readonly label: string; readonly span: Span }[];
  readonly direction?: "above" | "below";
}
