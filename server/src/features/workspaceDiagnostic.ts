import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticTag,
  type WorkspaceFullDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { CorpusIndex } from "../corpus/index";
import { type FactTables, rangeIn } from "../facts/facts";
import type { FindingFact } from "../model/facts";
import { SEVERITIES } from "./diagnostics";

/** The problems of a document that is not open, as they were found when it was indexed. */
export function indexedDiagnostics(corpus: CorpusIndex<FactTables>, uri: string, docs: string): WorkspaceFullDocumentDiagnosticReport {
  const facts = corpus.facts(uri);
  const findings = facts?.rows("findings") ?? [];
  if (!facts || findings.length === 0) return { kind: "full", uri, version: null, items: [] };
  const lineStarts = facts.column("about", "lineStarts")[0] ?? [0];
  const related = new Map<number, DiagnosticRelatedInformation[]>();
  for (const { finding, from, to, message } of facts.rows("related")) {
    const list = related.get(finding) ?? [];
    list.push({ location: { uri, range: rangeIn(lineStarts, { from, to }) }, message });
    related.set(finding, list);
  }
  return { kind: "full", uri, version: null, items: findings.map((finding, at) => diagnosticOf(finding, related.get(at))) };

  function diagnosticOf(finding: FindingFact, relatedInformation: DiagnosticRelatedInformation[] | undefined): Diagnostic {
    return {
      range: rangeIn(lineStarts, finding),
      severity: SEVERITIES[finding.severity],
      code: finding.code,
      codeDescription: { href: `${docs}/${finding.code}.md` },
      source: "Apparatus",
      message: finding.message,
      ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      ...(relatedInformation ? { relatedInformation } : {}),
    };
  }
}
