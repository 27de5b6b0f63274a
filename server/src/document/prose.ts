import type { Prose } from "../model/prose";
import { proseOf } from "../recognize/prose";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import type { Slot } from "./place";

/** The running text of the blocks and inline notes of a slot, for all that read it. */
export function proseOfSlot(slot: Slot, document: NoteDocument): readonly Prose[] {
  let prose = known.get(slot);
  if (!prose) known.set(slot, (prose = proseOf(slot.text, slot.reading, document.format.id)));
  return prose;
}

/** Whether an offset lies in what is no prose: code, math, an address, metadata. */
export function isOpaque(document: NoteDocument, offset: number): boolean {
  const slot = document.slotAt(Math.max(0, offset - 1));
  const at = offset - slot.offset;
  return slot.reading.opaque.some(({ from, to }) => from < at && at < to);
}

const known = new Memory<readonly Prose[]>();
