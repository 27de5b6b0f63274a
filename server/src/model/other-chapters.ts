/** Where something stands in another document of the same manuscript: the row-th of its works or shorthands. */
export interface Elsewhere {
  readonly uri: string;
  readonly row: number;
  /** The number of the note as readers see it. */
  readonly note: string;
  /** The other document comes before this one. */
  readonly before: boolean;
}

/** A work that another chapter cites in full: `{ by: "Neri", title: "The Salt Roads", words: "Anna Neri, The Salt Roads (Rome: Porto, 1951), 4" }`. */
export interface WorkElsewhere extends Elsewhere {
  readonly key: string;
  readonly by: string;
  readonly title: string;
  /** The citation as printed, without markup. */
  readonly words: string;
}

/** An abbreviation or short title that another chapter introduces: `{ written: "PRO", expansion: "Public Record Office" }`. */
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
