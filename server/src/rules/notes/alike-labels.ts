import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import { isOwnCall, type Place, type Slot } from "../../document/place";
import { folded } from "../repairs/likely-label";
import { nameOf } from "../words";

/** The first note whose label is the same but for capitals, composition and spaces: for `Kessler` that of `[^kessler]: …`. */
export function alikeNote(document: NoteDocument, label: string): Place | undefined {
  const wanted = folded(label);
  let first: Slot | undefined;
  for (const slot of chunksByLabel(document).get(wanted) ?? []) if (!first || slot.index < first.index) first = slot;
  const at = first && labelsOf(first).get(wanted);
  return first && at !== undefined ? { slot: first, at } : undefined;
}

type ChunksByLabel = ReadonlyMap<string, ReadonlySet<Slot>>;

interface Index {
  revision: number;
  readonly slots: Set<Slot>;
  readonly byLabel: Map<string, Set<Slot>>;
}

const indexes = new Memory<Index>();

/** Brought up to date by the chunks that came and went since it was asked last. */
function chunksByLabel(document: NoteDocument): ChunksByLabel {
  const index = indexes.get(document) ?? { revision: -1, slots: new Set<Slot>(), byLabel: new Map<string, Set<Slot>>() };
  indexes.set(document, index);
  if (index.revision === document.chunksRead) return index.byLabel;
  index.revision = document.chunksRead;
  const present = new Set(document.slots);
  for (const slot of index.slots) {
    if (present.has(slot)) continue;
    index.slots.delete(slot);
    for (const label of labelsOf(slot).keys()) index.byLabel.get(label)?.delete(slot);
  }
  for (const slot of present) {
    if (index.slots.has(slot)) continue;
    index.slots.add(slot);
    for (const label of labelsOf(slot).keys()) {
      const slots = index.byLabel.get(label);
      if (slots) slots.add(slot);
      else index.byLabel.set(label, new Set([slot]));
    }
  }
  return index.byLabel;
}

const labelsOfChunks = new Memory<ReadonlyMap<string, number>>();

/** The folded labels of a chunk with the first note that bears each. */
function labelsOf(slot: Slot): ReadonlyMap<string, number> {
  const known = labelsOfChunks.get(slot);
  if (known) return known;
  const labels = new Map<string, number>();
  slot.reading.notes.forEach((note, at) => {
    const label = folded(nameOf(note));
    if (!isOwnCall(note) && !labels.has(label)) labels.set(label, at);
  });
  labelsOfChunks.set(slot, labels);
  return labels;
}
