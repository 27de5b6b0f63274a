import type { NoteDocument } from "../../document/document";
import type { RuledFinding } from "../../rules/rule";

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  readonly document: NoteDocument;
  readonly findings: readonly RuledFinding[];
  /** Some bytes were no text and are read as U+FFFD. */
  readonly damaged: boolean;
}

/** Everything that a report tells. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  readonly notRead: readonly { readonly path: string; readonly reason: string }[];
}

export type Report = (result: CheckResult, options: ReportOptions) => string;

export interface ReportOptions {
  readonly colors: boolean;
  readonly columns: number;
  /** Whether hints are told one by one. */
  readonly hints: boolean;
}
