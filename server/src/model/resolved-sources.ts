import type { Span } from "./note";
import type { WorkElsewhere } from "./other-chapters";
import type { ArchivalItem, CitationItem, NoteSources, RepeatItem, Shorthand } from "./sources";

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

/** An archival reference with all its levels, those included that it takes over: `d. 88` behind `RGIA, f. 109, op. 3, d. 87` is a file of
 *  that fond and inventory. Its own fields mean what they mean in the reference as printed. */
export interface ResolvedArchive
  extends Span,
    Pick<ArchivalItem, "system" | "collections" | "units" | "locator" | "leaf" | "documents" | "gaps"> {
  readonly note: number;
  readonly repository?: { readonly key: string; readonly written: string; readonly span?: Span };
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

/** A citation with the source that it means: `Ibid., 45` right behind `Neri, Salt Roads, 44` has the position `ibid-with-locator` and the work
 *  of that one, and repeats it. */
export interface ResolvedCitation extends Span {
  readonly note: number;
  readonly form: "full" | "short" | "ibid" | "idem" | "op-cit";
  readonly position: CitationPosition;
  readonly certainty: Certainty;
  /** Key of the work, or of the archival file. */
  readonly work?: string;
  /** Index of the note that it repeats, or that has the full citation; absent for a first one. */
  readonly antecedent?: number;
  /** Index in `citations` of the citation that it repeats. */
  readonly repeated?: number;
  /** Index in `archives` of the reference that it makes. */
  readonly archive?: number;
  /** Index in `archives` of the reference that it repeats. */
  readonly repeatedArchive?: number;
  readonly item: CitationItem | RepeatItem;
}

/** `Public Record Office (hereafter PRO)` with what is cited by it. */
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

/** By what a work is found again: for `Anna Neri, The Salt Roads` this is `neri` with `salt`, `roads`. */
export interface WorkTerms {
  readonly family: string;
  /** Words of the title in small letters. */
  readonly title: readonly string[];
  /** Index of the citation with which it was introduced; −1 where that is in another chapter. */
  readonly citation: number;
}

/** Where all notes of a document lead. Notes are given by their index in the entries: `note: 0` is that of the first `NoteEntry`. */
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
