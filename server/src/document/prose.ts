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

/** The running text around an offset, that of an inline note before that of the block in which it stands, and where its slot begins. */
export function proseAt(document: NoteDocument, offset: number): { readonly prose: Prose; readonly offset: number } | undefined {
  const slot = document.slotAt(offset);
  const at = offset - slot.offset;
  const prose = proseOfSlot(slot, document).findLast(({ block }) => block.from <= at && at < block.to);
  return prose && { prose, offset: slot.offset };
}

/** Whether an offset lies in what is no prose: code, math, an address, metadata. */
export function isOpaque(document: NoteDocument, offset: number): boolean {
  const slot = document.slotAt(Math.max(0, offset - 1));
  const at = offset - slot.offset;
  return slot.reading.opaque.some(({ from, to }) => from < at && at < to);
}

const known = new Memory<readonly Prose[]>();
