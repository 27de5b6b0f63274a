import type { Diagnostic, DiagnosticRelatedInformation, WorkspaceFullDocumentDiagnosticReport } from "vscode-languageserver";
import type { CorpusIndex } from "../corpus/index";
import type { Decisions } from "../corpus/people/people";
import { otherChapters } from "../corpus/sources/chapters";
import { type EncodedFacts, type FactTables, rangeIn } from "../facts/encoding";
import type { FindingFact } from "../model/facts";
import { isExplained } from "../rules/explained";
import { diagnosticAt } from "./diagnostic";
import { DECIDED } from "./people/decide";

/** The problems of a document that is not open, as they were found when it was indexed, but for those that other chapters of its
 *  manuscript explain and about whose names the user has decided: these are judged anew when the document is opened. Undefined where nothing is known of
 *  it at this moment. */
export function indexedDiagnostics(
  corpus: CorpusIndex<FactTables>,
  uri: string,
  docs: string,
  manuscript: readonly string[],
  decided?: Pick<Decisions, "about">,
): WorkspaceFullDocumentDiagnosticReport | undefined {
  const facts = corpus.facts(uri);
  if (!facts) return undefined;
  const found = facts.rows("findings");
  const others = found.length > 0 ? otherChapters(corpus, manuscript, uri) : undefined;
  const isOpen = (finding: FindingFact): boolean =>
    !((others && isExplained(finding, facts, others)) || (decided && isDecided(finding, facts, decided)));
  if (!found.some(isOpen)) return { kind: "full", uri, version: null, items: [] };
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
    items: found.flatMap((finding, at) => (isOpen(finding) ? [diagnosticIn(lineStarts, finding, related.get(at), docs)] : [])),
  };
}

function diagnosticIn(
  lineStarts: readonly number[],
  finding: FindingFact,
  relatedInformation: DiagnosticRelatedInformation[] | undefined,
  docs: string,
): Diagnostic {
  const diagnostic = diagnosticAt(rangeIn(lineStarts, finding), finding, docs);
  if (relatedInformation) diagnostic.relatedInformation = relatedInformation;
  return diagnostic;
}

function isDecided({ code, from }: FindingFact, facts: EncodedFacts, { about }: Pick<Decisions, "about">): boolean {
  if (!DECIDED.includes(code) || about.size === 0) return false;
  const mention = facts.rows("personMentions").find((each) => each.from === from);
  const written = mention && facts.column("personForms", "written")[mention.form];
  return written !== undefined && about.has(written);
}
