import type { NameForm } from "../../model/people";

/** A person as far as the corpus knows: forms that belong together. */
export interface Person {
  /** The same as long as what is known of this surname is the same: `turgenev-ivan`. */
  readonly id: string;
  /** The preferred form, else the fullest: `Ivan Sergeevich Turgenev`. */
  readonly name: string;
  /** As an index of persons sorts: `Turgenev, Ivan Sergeevich`. */
  readonly sortName: string;
  readonly units: readonly Unit[];
  /** The spellings of the units, each once. */
  readonly spellings: readonly string[];
  /** The user has said that this is the name. */
  readonly preferred?: true;
  /** A bare surname that several share: whom it may mean. */
  readonly maybe: readonly Person[];
}

/** One form in one document: what clusters are made of. */
export interface Unit {
  readonly document: string;
  /** The form and its number in the document: they follow the text. */
  index: number;
  form: NameForm;
  /** Whom it means, once that has been asked for. */
  person: Person | undefined;
}

/** Units that are one person. */
export interface Cluster {
  readonly units: readonly Unit[];
  /** Where a bare surname can mean several and nothing decides: those. */
  readonly maybe: readonly Cluster[];
}

/** What the user says of spellings: of which entry of the people file each is, and which are not one person. */
export interface Claims {
  readonly entryOf: (written: string) => number | undefined;
  readonly apart: (one: string, other: string) => boolean;
}
