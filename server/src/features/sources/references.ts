import type { NoteDocument } from "../../document/document";
import { type SourcesInDocument, sourcesOf, spanInDocument } from "../../document/sources";
import type { Mention } from "../notes/references";
import { keyToDepth, liesIn, type SourceHere, sourceAt } from "./at";

/** All places that cite what stands at an offset, in full, in short or by “Ibid.”: on a level of an archival reference all that lies in it. */
export function sourceReferences(document: NoteDocument, offset: number): Mention[] {
  const here = sourceAt(document, offset);
  if (!here) return [];
  const sources = sourcesOf(document);
  return placesOf(sources, here)
    .map(({ note, from, to, defines }) => ({ ...spanInDocument(sources, note, { from, to }), defines }))
    .sort((a, b) => a.from - b.from);
}

interface PlaceOfSource extends Mention {
  readonly note: number;
}

function placesOf(sources: SourcesInDocument, here: SourceHere): PlaceOfSource[] {
  switch (here.kind) {
    case "cross-reference": {
      const { note } = here.target;
      return sources.crossReferences
        .filter((each) => note !== undefined && each.targets.some((target) => target.note === note))
        .map((each) => ({ note: each.note, from: each.from, to: each.to, defines: false }));
    }
    case "shorthand":
      return here.shorthand.repository !== undefined
        ? archivesIn(sources, here.shorthand.repository)
        : citationsOf(sources, here.shorthand.work);
    case "archive":
      return archivesIn(sources, keyToDepth(here.archive, here.depth));
    case "introduction": {
      const { repository, work } = here.introduction;
      return repository !== undefined ? archivesIn(sources, repository) : citationsOf(sources, work?.key);
    }
    case "citation":
      return citationsOf(sources, here.citation.work);
  }
}

function archivesIn(sources: SourcesInDocument, key: string): PlaceOfSource[] {
  const introductions = sources.shorthands.filter((each) => each.repository === key);
  return [
    ...sources.archives.filter((each) => liesIn(each, key)).map(({ note, from, to }) => ({ note, from, to, defines: false })),
    ...introductions.map(({ note, termSpan }) => ({ note, ...termSpan, defines: true })),
  ];
}

function citationsOf(sources: SourcesInDocument, work: string | undefined): PlaceOfSource[] {
  return sources.citations
    .filter((each) => work !== undefined && each.work === work)
    .map(({ note, from, to, form, position }) => ({ note, from, to, defines: form === "full" && position === "first" }));
}
