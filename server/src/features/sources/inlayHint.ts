import type { NoteDocument } from "../../document/document";
import { sourcesOf, spanInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import { writtenOut } from "../../rules/repairs/written-out";
import { noteNamed } from "../../rules/sources/in-notes";
import { firstWords } from "../markup";

/** What stands behind a repeat, as far as it does not say it itself: `= n. 81, ACDS, busta 15` before `, fasc. 4`. */
export function repeatHints(document: NoteDocument, { from, to }: Span): { at: number; text: string }[] {
  const sources = sourcesOf(document);
  return sources.citations.flatMap((citation) => {
    const { item, note, antecedent, certainty } = citation;
    if (item.kind !== "repeat" || antecedent === undefined) return [];
    const words = spanInDocument(sources, note, item.words);
    if (words.to < from || words.from > to) return [];
    const source = (writtenOut(sources, citation, document.format.id) ?? "").replace(MARKUP, "");
    const unsure = certainty === "sure" ? "" : " (unsure)";
    const name = noteNamed(sources, antecedent).replace("note", "n.");
    return [{ at: words.to, text: `= ${name}${source === "" ? "" : `, ${firstWords(source, 60)}`}${unsure}` }];
  });
}

/** What sets in italics. */
const MARKUP = /[*_]+|\\[a-z]+\{|\}/g;
