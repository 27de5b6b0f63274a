/** Words `first` to `last` that may be one name, and how they are made up. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: "full" | "initials" | "several" | "single" | "given" | "regnal" | "byname" | "inverted" | "shared";
  readonly patronymic: boolean;
}
