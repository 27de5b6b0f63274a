import type { NoteDocument, Slot } from "../document/document";
import { slotMemory } from "../document/slots";
import { contains, shifted } from "../text";
import { type ChunkCitations, citationsIn, type KeyCitation } from "./citations";

/** The citations of a document that name entries of a bibliography, in text order, with offsets in the document. Chunks that have
 *  not changed are not read again. Only pandoc, and Quarto with it, reads such citations. */
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

export const readsCitations = (document: NoteDocument): boolean => document.format.id === "markdown" && document.flavour.id === "pandoc";

const inDocument = new WeakMap<NoteDocument, { revision: number; citations: readonly KeyCitation[] }>();

const chunks = slotMemory(({ text, reading }: Slot): ChunkCitations | undefined => {
  const found = citationsIn(text, reading);
  return found.citations.length > 0 || found.examples.length > 0 ? found : undefined;
});
