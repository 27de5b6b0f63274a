import type { NoteDocument } from "../../document/document";
import { sourcesOf, spanInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import { firstWords } from "../markup";
import { citedInFull, inShort, noteName } from "./words";

/** What stands behind a repeat: `= n. 81, ACDS, busta 15`. */
export function repeatHints(document: NoteDocument, { from, to }: Span): { at: number; text: string }[] {
  const sources = sourcesOf(document);
  return sources.citations.flatMap((citation) => {
    const { item, note, antecedent, certainty, archive } = citation;
    if (item.kind !== "repeat" || antecedent === undefined) return [];
    const words = spanInDocument(sources, note, item.words);
    if (words.to < from || words.from > to) return [];
    const meant = archive === undefined ? undefined : sources.archives[archive];
    const source = meant ? inShort(sources, meant) : (citedInFull(document, sources, citation) ?? "");
    const unsure = certainty === "sure" ? "" : " (unsure)";
    return [
      {
        at: words.to,
        text: `= ${noteName(sources, antecedent).replace("note", "n.")}${source === "" ? "" : `, ${firstWords(source, 60)}`}${unsure}`,
      },
    ];
  });
}
