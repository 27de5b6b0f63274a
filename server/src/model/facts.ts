import type { FormatId, Span } from "./note";
import type { MentionKind, MentionRole } from "./people";
import type { Severity } from "./severity";

/** What is known of one document, from its own text and the options only: plain data that crosses threads, lies in the cache
 *  and makes up the corpus. Offsets are UTF-16 units from the start of the text; every list is in text order. */
export interface DocumentFacts extends AboutFact {
  readonly headings: readonly HeadingFact[];
  readonly calls: readonly CallFact[];
  readonly notes: readonly NoteFact[];
  readonly findings: readonly FindingFact[];
  readonly related: readonly RelatedFact[];
  readonly personForms: readonly PersonFormFact[];
  readonly personMentions: readonly PersonMentionFact[];
  readonly personAliases: readonly PersonAliasFact[];
  readonly personDescriptions: readonly PersonDescriptionFact[];
  readonly personYears: readonly PersonYearFact[];
  readonly archives: readonly ArchiveFact[];
  readonly works: readonly WorkFact[];
  readonly citations: readonly CitationFact[];
  readonly shorthands: readonly ShorthandFact[];
}

/** What is said of a document as a whole. */
export interface AboutFact {
  readonly format: FormatId;
  /** Markdown only: the flavour by which it was read. */
  readonly flavour?: string;
  /** The title in the front matter, else the first heading. */
  readonly title?: string;
  /** Length of the text. */
  readonly length: number;
  /** Offsets at which the lines begin, so that spans can be shown as lines without the text. */
  readonly lineStarts: readonly number[];
}

/** `## Exile` is `{ level: 2, text: "Exile" }`. */
export interface HeadingFact extends Span {
  readonly level: number;
  readonly text: string;
}

/** `[^12]` is `{ label: "12", note: 3 }` where note 3 of the list is the one that the engine shows for it. */
export interface CallFact extends Span {
  readonly label: string;
  readonly note?: number;
}

/** `[^12]: See above.` is `{ label: "12", words: "See above." }`. */
export interface NoteFact extends Span {
  readonly label: string;
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly inline: boolean;
  /** The first words of its text on one line, at most 80 units. */
  readonly words: string;
}

/** What a rule found, without its repairs: these are computed when the document is opened. */
export interface FindingFact extends Span {
  readonly code: string;
  readonly message: string;
  readonly severity: Severity;
  readonly unnecessary: boolean;
}

/** Another place that belongs to the finding with that number. */
export interface RelatedFact extends Span {
  readonly finding: number;
  readonly message: string;
}

/** One spelling of a name, with its parts: what `NameForm` is made of. `Ludwig van Beethoven` has the family `Beethoven`. */
export interface PersonFormFact {
  readonly written: string;
  readonly family: string;
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly suffix?: string;
  /** `male` or `female`, where title or given name tell it. */
  readonly gender?: string;
  readonly titles: readonly string[];
  /** The language in one of whose oblique cases it may stand: `russian` or `latin`. */
  readonly declension?: string;
  /** Stands somewhere as the author or editor of what is cited. */
  readonly author: boolean;
  /** Stands only so. */
  readonly cited: boolean;
  /** Told as somebody's relative where the text first names it. */
  readonly relative: boolean;
  readonly count: number;
  readonly first: number;
  /** In hundredths. */
  readonly certainty: number;
}

/** A place where the form with that number stands. */
export interface PersonMentionFact extends Span {
  readonly form: number;
  readonly kind: MentionKind;
  readonly role: MentionRole;
}

/** Two forms that the text calls one person. */
export interface PersonAliasFact {
  readonly form: number;
  readonly other: number;
  readonly why: string;
}

/** What the text calls the person of a form. */
export interface PersonDescriptionFact extends Span {
  readonly form: number;
  readonly text: string;
}

/** A year that stands near the form with that number, and how often. */
export interface PersonYearFact {
  readonly form: number;
  readonly year: number;
  readonly count: number;
}

/** An archival reference of a note, with all levels that it takes over: its key is `garf/5446/1/23`. */
export interface ArchiveFact extends Span {
  /** The number of the note as readers see it, else its label. */
  readonly note: string;
  readonly repository: string;
  /** The name of the repository as printed, in one form: another document may introduce it. */
  readonly named: string;
  readonly key: string;
  /** Collections and levels in words: `Gabelle, busta 15, fascicolo 4`. */
  readonly levels: string;
}

/** Where a work is cited in full for the first time: `Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3` has the key
 *  `neri/salt-and-the-sea`, is by `neri` and begins with `salt`. */
export interface WorkFact extends Span {
  readonly note: string;
  readonly key: string;
  /** The family name of its first author. */
  readonly by?: string;
  /** The first word of its title, but for an article. */
  readonly begins?: string;
  readonly title: string;
  /** The citation as printed, without markup, at most 400 units. */
  readonly words: string;
}

/** A note cites a work, in full, in short or by “Ibid.”: `Neri, *Salt*, 12`. */
export interface CitationFact extends Span {
  readonly note: string;
  readonly form: string;
  /** The family name of the first author of what it means, else the first word of its title; absent where nothing is known. */
  readonly of?: string;
  /** Key of the work that it means in its document. */
  readonly work?: string;
  /** The title of a short form for which the document has no full citation. */
  readonly unknownTitle?: string;
  /** The document has no full citation of it. */
  readonly unknown: boolean;
}

/** `Public Record Office (hereafter PRO)`, from the name to the bracket: the term is `pro`, written `PRO`; or a line of a list of
 *  abbreviations, which stands in no note: `""`. */
export interface ShorthandFact extends Span {
  readonly note: string;
  readonly term: string;
  readonly written: string;
  readonly expansion: string;
  /** Key of the repository, or of the work, for which it stands. */
  readonly repository?: string;
  readonly work?: string;
}
