import type { Prose } from "../model/prose";
import { proseOf } from "../recognize/prose";
import type { NoteDocument } from "./document";
import type { Slot } from "./place";

/** The running text of the blocks and inline notes of a slot, for all that read it. */
export function proseOfSlot({ text, reading }: Slot, document: NoteDocument): readonly Prose[] {
  let prose = known.get(reading);
  if (!prose) known.set(reading, (prose = proseOf(text, reading, document.format.id)));
  return prose;
}

const known = new WeakMap<Slot["reading"], readonly Prose[]>();
