import type { NoteDocument } from "../document/document";
import { noteOf } from "../document/document";
import { type SourcesInDocument, spanInDocument } from "../document/sources";
import type { ResolvedArchive, ResolvedCitation } from "../model/sources";
import { type NoteFinding, printedAt, ruleInNotes } from "./in-notes";

export const brokenIbid = ruleInNotes(
  {
    code: "broken-ibid",
    severity: "warning",
    docs: {
      summary: "An “Ibid.” that means another source than when the file was opened.",
      why: "A note has been put in between, or a paragraph has been moved. What it meant before is shown, and can be written out.",
      examples: [],
    },
  },
  (sources, document) => {
    const meant = meaningsOf(document);
    return sources.citations.flatMap((citation) => {
      if ((citation.form !== "ibid" && citation.form !== "idem") || citation.work === undefined) return [];
      const key = identity(sources, citation);
      const before = meant.get(key);
      if (before === undefined) {
        meant.set(key, { work: citation.work, short: shortForm(document, sources, citation) });
        return [];
      }
      return before.work === citation.work ? [] : [brokenFinding(document, sources, citation, before)];
    });
  },
);

interface Meaning {
  readonly work: string;
  /** The source in short, to be written out. */
  readonly short: string | undefined;
}

/** What each “Ibid.” meant when it was first seen. */
const opened = new WeakMap<NoteDocument, Map<string, Meaning>>();

function meaningsOf(document: NoteDocument): Map<string, Meaning> {
  const known = opened.get(document) ?? new Map<string, Meaning>();
  opened.set(document, known);
  return known;
}

/** A note is the same while its label and its place among the repeats of the note are. */
function identity(sources: SourcesInDocument, { note, from }: ResolvedCitation): string {
  const place = sources.places[note];
  return `${place ? noteOf(place).key : ""} ${from}`;
}

function brokenFinding(document: NoteDocument, sources: SourcesInDocument, { note, item }: ResolvedCitation, before: Meaning): NoteFinding {
  const span = item.kind === "repeat" ? item.words : item;
  const words = printedAt(document, sources, note, span);
  const instead = before.short;
  return {
    note,
    span,
    message: `“${words}” meant ${instead === undefined ? "another source" : `“${instead}”`} when the file was opened.`,
    ...(instead !== undefined && { fixes: [{ title: `Write out ${instead}`, span, text: instead }] }),
  };
}

/** What a repeat could be replaced by: `Neri, *Salt*`, or the numbers of a file. */
function shortForm(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): string | undefined {
  if (citation.archive !== undefined) {
    const first = firstsOf(sources).archives.get(citation.work ?? "");
    const last = first?.units[first.units.length - 1];
    if (!first || !last) return undefined;
    const { from, to } = spanInDocument(sources, first.note, { from: first.from, to: Math.max(last.span.to, first.from) });
    return document.slice(from, to).replace(/\s+/g, " ");
  }
  const full = firstsOf(sources).citations.get(citation.work ?? "")?.item;
  const family = full?.creators[0]?.split(/\s+/).pop();
  const title = full?.title?.split(/[:.]/)[0]?.trim();
  if (family === undefined) return undefined;
  if (title === undefined) return family;
  return document.format.id === "markdown" ? `${family}, *${title}*` : `${family}, ${title}`;
}

/** Of each source the reference, or the citation with an author, that stands first. */
interface Firsts {
  readonly archives: Map<string, ResolvedArchive>;
  readonly citations: Map<string, ResolvedCitation>;
}

const firsts = new WeakMap<SourcesInDocument["citations"], Firsts>();

function firstsOf({ archives, citations }: SourcesInDocument): Firsts {
  const known = firsts.get(citations);
  if (known) return known;
  const found: Firsts = { archives: new Map(), citations: new Map() };
  for (const each of archives) if (!each.repeats && !found.archives.has(each.key)) found.archives.set(each.key, each);
  for (const each of citations)
    if (each.work !== undefined && each.item.creators.length > 0 && !found.citations.has(each.work)) found.citations.set(each.work, each);
  firsts.set(citations, found);
  return found;
}
