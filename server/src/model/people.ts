import type { Span } from "./note";

/** A name as it stands at one place, with what its surroundings say about it; made block by block, judged for the whole document. */
export interface NameCandidate extends Span {
  /** The name as printed, joined where a line broke it: `Ivan Sergeevich Turgenev`. */
  readonly written: string;
  /** The title or office before it: `Signora`, `Field Marshal Count`. */
  readonly title: string;
  /** Bits of `Evidence`. */
  readonly evidence: number;
  /** Number of the block's prose in its chunk: candidates side by side speak for each other only inside one block. */
  readonly block: number;
  /** What the text calls the person here, and where: `Sardinian minister in Paris`. */
  readonly description?: (Span & { readonly text: string }) | undefined;
  /** The words that make this name another one of the person named before: `née`. */
  readonly sameAs?: string | undefined;
  /** Told as somebody's relative: `his brother Carlo`. */
  readonly relative?: true | undefined;
}

/** A name taken to pieces, after the name parts of CSL: for `Ludwig van Beethoven` the family is `Beethoven`, the particle `van`.
 *  For `Nicholas II` and `Cyril of Alexandria` there is no family; number and byname are the suffix. */
export interface PersonName {
  readonly family: string;
  /** Given names and initials in order: `["Ivan", "Sergeevich"]`, `["I.", "S."]`. */
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly suffix?: string;
}

export type Gender = "male" | "female";

/** `name` counts; `derived` is the name in the name of a thing (`Goethe Institute`), `in-title` in the title of a work. */
export type MentionKind = "name" | "derived" | "in-title";

export type MentionRole = "text" | "author" | "editor" | "correspondent";

/** One place where a name stands. */
export interface PersonMention extends Span {
  /** Index into the forms of the document. */
  readonly form: number;
  readonly kind: MentionKind;
  readonly role: MentionRole;
}

/** Whose declension a name may have: `Šuvalovu` stands in a Russian dative, `Scaligeri` behind `ed.` in a Latin genitive, `Mommsens`
 *  in a German one. */
export type Declension = "russian" | "latin" | "german";

/** One spelling of a name in one document, with what the document says about it. */
export interface NameForm {
  readonly written: string;
  readonly name: PersonName;
  readonly declension?: Declension | undefined;
  /** Comparison keys of the family name (of the only name, where there is but one). */
  readonly keys: readonly string[];
  /** Keys of oblique cases taken back: for `Šuvalovu` the keys of `Šuvalov`. */
  readonly lemmas: readonly string[];
  /** Given names, each as its first letter, a colon and a key that is one for `Karl` and `Carlo`; for `I. Sergeevich` this is
   *  `["i:", "s:sergeviC"]`. */
  readonly givens: readonly string[];
  /** Forms of different buckets are never compared: a coarse key of the family name. */
  readonly bucket: string;
  readonly gender?: Gender | undefined;
  /** The title says so: `Madame Staël` is not Turgenev. */
  readonly titles: readonly string[];
  /** Stands somewhere as the author or editor of what is cited. */
  readonly author: boolean;
  /** Stands only so. */
  readonly cited: boolean;
  /** Its first mention tells of somebody's relative: `his brother Carlo`. */
  readonly relative: boolean;
  /** How many mentions of kind `name` it has, and the first of them. */
  readonly count: number;
  readonly first: number;
  /** How sure it is that this is a person, from 0 to 1. */
  readonly certainty: number;
}

/** Two forms that the text itself calls one person: `Sand (pseudonym of …)`, `née Dupin`. */
export interface Alias {
  readonly form: number;
  readonly other: number;
  readonly why: string;
}

/** What a text calls a person: `Sardinian minister in Paris`. */
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

/** What a user decides about people with one click; it is written into the people file. */
export type PeopleDecision =
  | { readonly kind: "not-a-person"; readonly written: string }
  /** All these spellings are the person of that name. */
  | { readonly kind: "same"; readonly name: string; readonly spellings: readonly string[] }
  | { readonly kind: "different"; readonly name: string; readonly other: string }
  /** Of the spellings of one person this one is to be used. */
  | { readonly kind: "preferred"; readonly name: string; readonly spellings: readonly string[] };
