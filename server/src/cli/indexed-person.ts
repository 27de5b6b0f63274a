import type { PersonRecord } from "../corpus/people/decisions";

/** A line of the index of persons. */
export interface IndexedPerson extends PersonRecord {
  /** As the index sorts: `Turgenev, Ivan Sergeevich`. */
  readonly heading: string;
  /** That of a lady whose given name no text tells: `Signora`. */
  readonly title?: string;
  readonly id: string;
  readonly spellings: readonly { readonly written: string; readonly count: number }[];
  readonly places: readonly IndexedPlace[];
  /** Whom a bare surname may mean. */
  readonly maybe: readonly string[];
}

/** Where a person is mentioned: in a note, if it has a label; on a page, if the text has pages. */
export interface IndexedPlace {
  readonly file: string;
  readonly line: number;
  readonly note?: string;
  /** Its number as it is printed in TEI, or counted: `12`, `iv`. */
  readonly page?: string;
}
