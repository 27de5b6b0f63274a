import type { Span } from "./note";

/** A name as it stands at one place, with what its surroundings say about it; made block by block, judged for the whole document. */
export interface NameCandidate extends Span {
  /** The name as printed, joined where a line broke it: `Lev Borisovich Kamenev`. */
  readonly written: string;
  /** The title or office before it: `Signora`, `Admiral Count`. */
  readonly title: string;
  /** Bits of `Evidence`. */
  readonly evidence: number;
  /** Number of the block's prose in its chunk: candidates side by side speak for each other only inside one block. */
  readonly block: number;
  /** How the text describes the person here: `Soviet ambassador in Rome`. */
  readonly description?: string;
  readonly descriptionAt?: Span;
}

/** A name taken to pieces, after the name parts of CSL: for `Ludwig van Beethoven` the family is `Beethoven`, the particle `van`.
 *  For `Nicholas II` and `Cyril of Alexandria` there is no family; number and byname are the suffix. */
export interface PersonName {
  readonly family: string;
  /** Given names and initials in order: `["Lev", "Borisovich"]`, `["L.", "B."]`. */
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly suffix?: string;
}

export type Gender = "male" | "female";

/** `name` counts; `derived` is the name in the name of a thing (`Lenin Institute`), `in-title` in the title of a work. */
export type MentionKind = "name" | "derived" | "in-title";

export type MentionRole = "text" | "author" | "editor" | "correspondent";

/** One place where a name stands. */
export interface PersonMention extends Span {
  /** Index into the forms of the document. */
  readonly form: number;
  readonly kind: MentionKind;
  readonly role: MentionRole;
}

/** One spelling of a name in one document, with what the document says about it. */
export interface NameForm {
  readonly written: string;
  readonly name: PersonName;
  /** Comparison keys of the family name (of the only name, where there is but one). */
  readonly keys: readonly string[];
  /** Keys of oblique cases taken back: for `Jurenevu` in a Russian context the keys of `Jurenev`. */
  readonly lemmas: readonly string[];
  /** Given names, each as its first letter, a colon and a key that is one for `Karl` and `Carlo`; for `L. Borisovich` this is
   *  `["l:", "b:borisoviC"]`. */
  readonly givens: readonly string[];
  /** Forms of different buckets are never compared: a coarse key of the family name. */
  readonly bucket: string;
  readonly gender?: Gender;
  /** The title says so: `Signora Kameneff` is not Kamenev. */
  readonly titles: readonly string[];
  /** How many mentions of kind `name` it has, and the first of them. */
  readonly count: number;
  readonly first: number;
  /** How sure it is that this is a person, from 0 to 1. */
  readonly certainty: number;
}

/** Two forms that the text itself calls one person: `Lebedev (pseudonym of …)`, `née Volkova`. */
export interface Alias {
  readonly form: number;
  readonly other: number;
  readonly why: string;
}

/** What a text calls a person: `Soviet ambassador in Rome`. */
export interface Description extends Span {
  readonly form: number;
  readonly text: string;
}

/** The people of one document: plain data, from this document alone. */
export interface DocumentPeople {
  readonly forms: readonly NameForm[];
  readonly mentions: readonly PersonMention[];
  readonly aliases: readonly Alias[];
  readonly descriptions: readonly Description[];
}
