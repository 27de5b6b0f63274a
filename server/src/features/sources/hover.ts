import type { NoteDocument } from "../../document/document";
import { type SourcesInDocument, sourcesOf } from "../../document/sources";
import type { ResolvedCitation, ResolvedShorthand } from "../../model/resolved-sources";
import { noteNamed, printedAt } from "../../rules/sources/in-notes";
import type { Steps } from "../../steps";
import type { Card } from "../card";
import { escaped } from "../markup";
import { archiveCard, elsewhereInWords } from "./archive-card";
import { type SourceHere, sourceAt } from "./at";
import { citedElsewhere, filesInWords, namedSource, type SourceView } from "./elsewhere";
import { citedInFull, notePlace, notesInWords, noteWords, placeElsewhere, repeatInWords } from "./words";

/** The card of an archival reference, a citation, a shorthand or a reference to another note. */
export function* sourceHover(view: SourceView, offset: number): Steps<Card | undefined> {
  const { document } = view;
  const here = sourceAt(document, offset);
  if (!here) return undefined;
  const sources = sourcesOf(document);
  const markdown = cardOf(document, sources, here);
  if (markdown === undefined) return undefined;
  return { span: here.span, markdown: (yield* elsewhere(view, sources, here)).reduce(withPlaces, markdown) };
}

/** What is said of other files goes on from what was said of the same thing in this one: `ASLi also in note 3; ch2.md: note 1`. */
function withPlaces(markdown: string, line: string): string {
  const [what = "", places = ""] = line.split(ALSO);
  const last = markdown.slice(markdown.lastIndexOf("\n\n") + 2);
  return last.startsWith(what + ALSO) ? `${markdown}; ${places}` : `${markdown}\n\n${line}`;
}

const ALSO = " also in ";

function cardOf(document: NoteDocument, sources: SourcesInDocument, here: SourceHere): string | undefined {
  switch (here.kind) {
    case "cross-reference": {
      const { note, label } = here.target;
      if (note === undefined) return `**${escaped(label)}** · no note with this number in this text`;
      return `**${escaped(noteNamed(sources, note))}**\n\n${escaped(noteWords(document, sources, note))}`;
    }
    case "shorthand":
      return shorthandCard(document, sources, here.shorthand);
    case "introduction": {
      const { written, expansion } = here.introduction;
      return `**${escaped(written)}** = ${escaped(expansion)}\n\n*introduced in ${escaped(placeElsewhere(here.introduction))}*`;
    }
    case "archive":
      return archiveCard(document, sources, here.archive, here.citation);
    case "citation":
      return citationCard(document, sources, here.citation);
  }
}

function* elsewhere(view: SourceView, sources: SourcesInDocument, here: SourceHere): Steps<string[]> {
  if (here.kind === "archive") return yield* elsewhereInWords(view, here.archive);
  const source = namedSource(sources, here);
  const cited = source ? yield* citedElsewhere(view, source) : [];
  return cited.length > 0 ? [`also in ${filesInWords(cited)}`] : [];
}

function shorthandCard(document: NoteDocument, sources: SourcesInDocument, shorthand: ResolvedShorthand): string {
  const lines = [`**${escaped(shorthand.term)}** = ${escaped(shorthand.expansion)}`];
  lines.push(`*introduced in ${escaped(notePlace(document, sources, shorthand.note))}*`);
  const users = shorthand.repository
    ? sources.archives.filter((each) => each.repository?.key === shorthand.repository)
    : sources.citations.filter((each) => each.work !== undefined && each.work === shorthand.work);
  if (users.length > 0) lines.push(`cited in ${notesInWords(sources, users)}`);
  return lines.join("\n\n");
}

/** What a citation means in full, where that stands, and which notes cite it in what form. */
function citationCard(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): string {
  const full = citation.form === "full" ? printedAt(document, sources, citation.note, citation) : citedInFull(document, sources, citation);
  const lines = full === undefined ? [] : [`**${escaped(full)}**`];
  lines.push(`*${escaped(repeatInWords(document, sources, citation))}*`);
  const same = sources.citations.filter((each) => citation.work !== undefined && each.work === citation.work);
  if (same.length > 1) lines.push(formsInWords(sources, same));
  return lines.join("\n\n");
}

/** `in full in note 3 · in short in notes 5, 9 · by Ibid. in note 6`. */
function formsInWords(sources: SourcesInDocument, citations: readonly ResolvedCitation[]): string {
  const kinds = { "in full": ["full"], "in short": ["short", "op-cit"], "by Ibid.": ["ibid", "idem"] };
  return Object.entries(kinds)
    .flatMap(([words, forms]) => {
      const those = citations.filter(({ form }) => forms.includes(form));
      return those.length > 0 ? [`${escaped(words)} in ${notesInWords(sources, those)}`] : [];
    })
    .join(" · ");
}
