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

const known = new Memory<readonly Prose[]>();
