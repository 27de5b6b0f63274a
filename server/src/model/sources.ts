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

/** Place of a citation among those of the same source, as in CSL 1.0.2 (`position`). */
export type CitationPosition = "first" | "subsequent" | "ibid" | "ibid-with-locator" | "near-note";

/** One note in the order in which readers meet it, with what its text leads to; `sources` is absent where the note is lost. */
export interface NoteEntry {
  readonly label: string;
  /** The number that readers see, where it is not the label. */
  readonly number?: string;
  /** Number of its chapter: shorthands reach across chapters, “Ibid.” does not. */
  readonly chapter: number;
  readonly sources?: NoteSources;
}

/** An archival reference with all its levels, those included that it takes over. */
export interface ResolvedArchive extends Span {
  readonly note: number;
  readonly repository?: { readonly key: string; readonly written: string; readonly span?: Span };
  readonly system: SystemId;
  readonly collections: readonly string[];
  readonly units: readonly ArchivalUnit[];
  readonly locator?: string;
  readonly leaf?: string;
  readonly documents: readonly ArchivalDocument[];
  readonly gaps?: readonly { readonly level: string; readonly span: Span }[];
  /** `rgia/109/3/87`. */
  readonly key: string;
  readonly repeats?: true;
}

/** Why a short form leads where it leads, or nowhere. */
export type Certainty =
  | "sure"
  /** The note before cites more than one source; the last is taken. */
  | "several"
  /** Several works fit; the one cited last is taken. */
  | "ambiguous"
  /** What it repeats is not in the text. */
  | "lost"
  /** The note before cites nothing; the one before that is taken. */
  | "distant"
  | "unknown";

/** A citation with the source that it means. */
export interface ResolvedCitation extends Span {
  readonly note: number;
  readonly form: "full" | "short" | "ibid" | "idem" | "op-cit";
  readonly position: CitationPosition;
  readonly certainty: Certainty;
  /** Key of the work, or of the archival file. */
  readonly work?: string;
  /** Number of the note that it repeats, or that has the full citation; absent for a first one. */
  readonly antecedent?: number;
  /** Index in `citations` of the citation that it repeats. */
  readonly repeated?: number;
  /** Index in `archives` of the reference that it makes. */
  readonly archive?: number;
  /** Index in `archives` of the reference that it repeats. */
  readonly repeatedArchive?: number;
  readonly item: CitationItem | RepeatItem;
}

export interface ResolvedShorthand extends Shorthand {
  readonly note: number;
  /** Key of the repository for which it stands, where one is cited by it. */
  readonly repository?: string;
  /** Key of the work for which it stands. */
  readonly work?: string;
}

/** `see n. 12` with the notes that answer. */
export interface ResolvedCrossReference extends Span {
  readonly note: number;
  readonly direction?: "above" | "below";
  readonly targets: readonly { readonly label: string; readonly span: Span; readonly note?: number }[];
}

/** Where something stands in another document of the same manuscript: the row-th of its works or shorthands. */
export interface Elsewhere {
  readonly uri: string;
  readonly row: number;
  /** The number of the note as readers see it. */
  readonly note: string;
  /** The other document comes before this one. */
  readonly before: boolean;
}

/** A work that another chapter cites in full. */
export interface WorkElsewhere extends Elsewhere {
  readonly key: string;
  readonly by: string;
  readonly title: string;
  /** The citation as printed, without markup. */
  readonly words: string;
}

/** An abbreviation or short title that another chapter introduces. */
export interface IntroductionElsewhere extends Elsewhere {
  readonly written: string;
  readonly expansion: string;
  readonly repository?: string;
  readonly work?: WorkElsewhere;
}

/** What the other chapters of a manuscript say, in its order. */
export interface OtherChapters {
  /** All works that they cite in full, and all that they introduce. */
  readonly cited: readonly WorkElsewhere[];
  readonly introduced: readonly IntroductionElsewhere[];
  /** Works by the family name of their first author, or by the first word of their title. */
  readonly works: (of: string) => readonly WorkElsewhere[];
  /** What introduces a term, or a name by which it is explained; the first one. */
  readonly introduction: (term: string) => IntroductionElsewhere | undefined;
  /** What introduces a repository. */
  readonly introducing: (repository: string) => IntroductionElsewhere | undefined;
  /** Whether another chapter, or one before this, cites something by a term, or introduces it. */
  readonly uses: (term: string, only?: "before") => boolean;
}

/** By what a work is found again: for `Anna Neri, The Salt Roads` this is `neri` with `salt`, `roads`. */
export interface WorkTerms {
  readonly family: string;
  /** Words of the title in small letters. */
  readonly title: readonly string[];
  /** Index of the citation with which it was introduced; −1 where that is in another chapter. */
  readonly citation: number;
}

/** Where all notes of a document lead. Notes are given by their index in the entries. */
export interface DocumentSources {
  readonly archives: readonly ResolvedArchive[];
  readonly citations: readonly ResolvedCitation[];
  readonly shorthands: readonly ResolvedShorthand[];
  readonly crossReferences: readonly ResolvedCrossReference[];
  /** The works cited here, by their keys. */
  readonly works: ReadonlyMap<string, WorkTerms>;
  /** Works cited here that only other chapters cite in full, by their keys. */
  readonly elsewhere: ReadonlyMap<string, WorkElsewhere>;
}
