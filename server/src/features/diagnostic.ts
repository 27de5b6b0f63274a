import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import type { Severity } from "../model/severity";
import type { RuledFinding } from "../rules/rule";
import type { Range } from "../text";

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

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
