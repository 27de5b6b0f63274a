import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import type { Severity } from "../model/severity";
import type { RuledFinding } from "../rules/rule";
import { findingsAtOnce, findingsOf } from "../rules/run";
import type { Range } from "../text";
import type { View } from "../view";

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Everything that the rules find in a document. `docs` is the address of the folder with the rules' pages. */
export function diagnostics(view: View, docs: string): Diagnostic[] {
  return findingsOf(view.document, view.config).map((finding) => diagnosticOf(view.document, finding, docs));
}

/** What can be said of a document between two keys, and whether that is everything. */
export function diagnosticsAtOnce(view: View, docs: string): { items: Diagnostic[]; complete: boolean } {
  const { findings, complete } = findingsAtOnce(view.document, view.config);
  return { items: findings.map((finding) => diagnosticOf(view.document, finding, docs)), complete };
}

/** One finding as LSP has it, with the page that explains it. */
export function diagnosticOf(document: NoteDocument, finding: RuledFinding, docs: string): Diagnostic {
  const diagnostic = diagnosticAt(document.rangeOf(finding.span), finding, docs);
  if (finding.related) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: document.rangeOf(span) },
      message,
    }));
  }
  return diagnostic;
}

/** The same for a text that is no document: what was found with its place there, and nothing that is related to it. */
export function diagnosticAt(
  range: Range,
  { code, severity, message, unnecessary }: Pick<RuledFinding, "code" | "severity" | "message" | "unnecessary">,
  docs: string,
): Diagnostic {
  return {
    range,
    severity: SEVERITIES[severity],
    code,
    codeDescription: { href: `${docs}/${code}.md` },
    source: "Apparatus",
    message,
    ...(unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
