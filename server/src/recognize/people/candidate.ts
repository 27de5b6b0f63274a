/** Words `first` to `last` that may be one name, and how they are made up. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: "full" | "initials" | "several" | "single" | "given" | "regnal" | "byname" | "inverted" | "shared";
  readonly patronymic: boolean;
}

/** A name with what is known of it when references are read. */
export interface Named extends Candidate {
  readonly evidence: number;
  readonly title: string;
}
