import type { FactTables } from "../../facts/encoding";
import type { CitationFact, WorkFact } from "../../model/facts";
import type { CorpusIndex } from "../index";
import type { NamedWork } from "./cited";
import { fitsTitle, titleWords } from "./works";

/** Where a work is cited in full: in that document, else in the first of its manuscript, else in the first of the corpus that does. */
export function fullCitationIn(
  corpus: CorpusIndex<FactTables>,
  uri: string,
  manuscript: readonly string[],
  { key, of, title }: NamedWork,
): { readonly uri: string; readonly work: WorkFact } | undefined {
  const citing = new Set([...corpus.documentsWith("works", "by", of), ...corpus.documentsWith("works", "begins", of)]);
  const words = titleWords(title);
  for (const each of new Set([uri, ...manuscript, ...[...citing].sort()])) {
    if (!citing.has(each)) continue;
    const works = corpus.facts(each)?.rows("works") ?? [];
    const work =
      works.find((one) => one.key === key) ??
      works.find((one) => (one.by === of || one.begins === of) && fitsTitle(words, titleWords(one.title)));
    if (work) return { uri: each, work };
  }
  return undefined;
}

/** The work that a citation of a document means, as other documents know it. */
export function workNamed(citation: CitationFact, citations: readonly CitationFact[], works: readonly WorkFact[]): NamedWork | undefined {
  const { work: key, of } = citation;
  if (key === undefined || of === undefined) return undefined;
  const full = works.find((each) => each.key === key);
  const short = citations.find((each) => each.work === key && each.unknownTitle !== undefined);
  return { key, of, title: full?.title ?? short?.unknownTitle ?? "" };
}
