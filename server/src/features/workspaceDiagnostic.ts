import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticTag,
  type WorkspaceFullDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { CorpusIndex } from "../corpus/index";
import { otherChapters } from "../corpus/sources/chapters";
import { type FactTables, rangeIn } from "../facts/facts";
import type { FindingFact } from "../model/facts";
import { isExplained } from "../rules/explained";
import { SEVERITIES } from "./diagnostics";

/** The problems of a document that is not open, as they were found when it was indexed, but for those that other chapters of its
 *  manuscript explain. */
export function indexedDiagnostics(
  corpus: CorpusIndex<FactTables>,
  uri: string,
  docs: string,
  manuscript: readonly string[],
): WorkspaceFullDocumentDiagnosticReport {
  const facts = corpus.facts(uri);
  const found = facts?.rows("findings") ?? [];
  const others = found.length > 0 ? otherChapters(corpus, manuscript, uri) : undefined;
  const isOpen = (finding: FindingFact): boolean => !(facts && others && isExplained(finding, facts, others));
  if (!facts || !found.some(isOpen)) return { kind: "full", uri, version: null, items: [] };
  const lineStarts = facts.column("about", "lineStarts")[0] ?? [0];
  const related = new Map<number, DiagnosticRelatedInformation[]>();
  for (const { finding, from, to, message } of facts.rows("related")) {
    const list = related.get(finding) ?? [];
    list.push({ location: { uri, range: rangeIn(lineStarts, { from, to }) }, message });
    related.set(finding, list);
  }
  return {
    kind: "full",
    uri,
    version: null,
    items: found.flatMap((finding, at) => (isOpen(finding) ? [diagnosticOf(finding, related.get(at))] : [])),
  };

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
