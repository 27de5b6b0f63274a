import type { Diagnostic } from "vscode-languageserver";
import { findingsAtOnce, findingsInSteps } from "../rules/run";
import type { Steps } from "../steps";
import type { View } from "../view";
import { diagnosticOf } from "./diagnostic";

/** Everything that the rules find in a document. `docs` is the address of the folder with the rules' pages. */
export function* diagnostics(view: View, docs: string): Steps<Diagnostic[]> {
  const findings = yield* findingsInSteps(view.document, view.config);
  return findings.map((finding) => diagnosticOf(view.document, finding, docs));
}

/** What can be said of a document between two keys, and whether that is everything. */
export function diagnosticsAtOnce(view: View, docs: string): { items: Diagnostic[]; complete: boolean } {
  const { findings, complete } = findingsAtOnce(view.document, view.config);
  return { items: findings.map((finding) => diagnosticOf(view.document, finding, docs)), complete };
}
