import type { NoteDocument } from "../document/document";
import { Memory } from "../document/memory";
import type { Slot } from "../document/place";
import { slotMemory } from "../document/slots";
import type { KeyCitation } from "../model/note";
import { contains, shifted } from "../text";
import { type ChunkCitations, citationsIn } from "./citations";

/** The citations of a document that name entries of a bibliography, in text order, with offsets in the document. Chunks that have
 *  not changed are not read again. Of Markdown only pandoc's, and Quarto's with it, has such citations. */
export function citationsOf(document: NoteDocument): readonly KeyCitation[] {
  if (!readsCitations(document)) return [];
  const known = inDocument.get(document);
  if (known?.revision === document.chunksRead) return known.citations;
  const citations = chunks(document).flatMap(({ slot, value }) =>
    value.citations.map((each) => ({ ...each, ...shifted(each, slot.offset), keySpan: shifted(each.keySpan, slot.offset) })),
  );
  inDocument.set(document, { revision: document.chunksRead, citations });
  return citations;
}

/** The citation at an offset. */
export function citationAt(document: NoteDocument, offset: number): KeyCitation | undefined {
  return citationsOf(document).find((each) => contains(each, offset));
}

/** Labels of numbered examples, which `@label` calls as well. */
export function exampleLabels(document: NoteDocument): ReadonlySet<string> {
  return new Set(readsCitations(document) ? chunks(document).flatMap(({ value }) => value.examples) : []);
}

/** Whether texts of this kind cite entries of a bibliography by their keys. */
export const readsCitations = ({ format, flavour }: NoteDocument): boolean =>
  format.id === "markdown" ? flavour.id === "pandoc" : format.id !== "plaintext";

const inDocument = new Memory<{ revision: number; citations: readonly KeyCitation[] }>();

const chunks = slotMemory(({ text, reading }: Slot, _, { format }): ChunkCitations | undefined => {
  const found = format.id === "markdown" ? citationsIn(text, reading) : { citations: reading.citations ?? [], examples: [] };
  return found.citations.length > 0 || found.examples.length > 0 ? found : undefined;
});
