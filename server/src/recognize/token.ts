import type { Word } from "./words";

/** A word, a number or a mark at its place: in `l.1` these are `l`, `.` and `1`. */
export interface Token extends Word {
  readonly from: number;
  readonly to: number;
  /** No space before it. */
  readonly glued: boolean;
  /** Index behind the token that closes the quotation which this one opens; 0 where it opens none. */
  readonly quoteTo: number;
  /** Index of the token that closes the bracket which this one opens; −1 where it opens none that is closed. */
  readonly closedBy: number;
}
