import type { CorpusIndex } from "../../corpus/index";
import type { NoteDocument } from "../../document/document";
import { type SourcesInDocument, sourcesOf } from "../../document/sources";
import type { FactTables } from "../../facts/facts";
import type { ResolvedCitation, ResolvedShorthand } from "../../model/sources";
import { escaped } from "../markup";
import type { Card } from "../notes/hover";
import { archiveCard, elsewhereInWords } from "./archive-card";
import { type SourceHere, sourceAt } from "./at";
import { noteName, notesInWords, noteWords, printed, repeatInWords } from "./words";

/** The card of an archival reference, a citation, a shorthand or a reference to another note. */
export function sourceHover(document: NoteDocument, offset: number, corpus?: CorpusIndex<FactTables>): Card | undefined {
  const here = sourceAt(document, offset);
  if (!here) return undefined;
  const markdown = cardOf(document, sourcesOf(document), here);
  if (markdown === undefined) return undefined;
  const more = here.kind === "archive" && corpus ? elsewhereInWords(corpus, document.uri, here.archive) : [];
  return { span: here.span, markdown: [markdown, ...more].join("\n\n") };
}

function cardOf(document: NoteDocument, sources: SourcesInDocument, here: SourceHere): string | undefined {
  switch (here.kind) {
    case "cross-reference": {
      const { note, label } = here.target;
      if (note === undefined) return `**${escaped(label)}** · no note with this number in this text`;
      return `**${escaped(noteName(sources, note))}**\n\n${escaped(noteWords(document, sources, note))}`;
    }
    case "shorthand":
      return shorthandCard(sources, here.shorthand);
    case "archive":
      return archiveCard(document, sources, here.archive, here.citation);
    case "citation":
      return citationCard(document, sources, here.citation);
  }
}

function shorthandCard(sources: SourcesInDocument, shorthand: ResolvedShorthand): string {
  const lines = [`**${escaped(shorthand.term)}** = ${escaped(shorthand.expansion)}`];
  const users = shorthand.repository
    ? sources.archives.filter((each) => each.repository?.key === shorthand.repository)
    : sources.citations.filter((each) => each.work !== undefined && each.work === shorthand.work);
  if (users.length > 0) lines.push(`cited in ${notesInWords(sources, users)}`);
  return lines.join("\n\n");
}

/** What a short form stands for, in full, and where that stands. */
function citationCard(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): string {
  const lines: string[] = [];
  const full = fullCitation(sources, citation);
  const { title } = citation.item;
  if (citation.form === "full")
    lines.push(`**${escaped([...citation.item.creators, title ?? ""].filter((part) => part !== "").join(", "))}**`);
  else if (full && full !== citation) lines.push(`**${escaped(printed(document, sources, full))}**`);
  lines.push(`*${escaped(repeatInWords(document, sources, citation))}*`);
  const users = sources.citations.filter((each) => citation.work !== undefined && each.work === citation.work);
  if (users.length > 1) lines.push(`cited in ${notesInWords(sources, users)}`);
  return lines.join("\n\n");
}

/** The citation of the same work that says most of it. */
export function fullCitation(sources: SourcesInDocument, citation: ResolvedCitation): ResolvedCitation | undefined {
  const same = sources.citations.filter((each) => citation.work !== undefined && each.work === citation.work);
  return same.find((each) => each.form === "full") ?? same[0];
}
