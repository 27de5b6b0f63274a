import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import type { Slot } from "./place";

/** A slot of which there is something to say. */
export interface SlotValue<Value> {
  readonly slot: Slot;
  readonly value: Value;
}

/** Asks a function about every slot of a document, and gives those about which it has something to say, in text order.
 *  After an edit it asks again only about the slots that changed, and, where the function looks at the slot before as well,
 *  about the one right behind them. */
export function slotMemory<Value>(
  ask: (slot: Slot, before: Slot | undefined, document: NoteDocument) => Value | undefined,
  looksBefore = false,
): (document: NoteDocument) => readonly SlotValue<Value>[] {
  const memory = new Memory<Remembered<Value>>();
  return (document) => {
    const old = memory.get(document) ?? { revision: -1, slots: [], values: [], found: [] };
    if (old.revision === document.chunksRead) return old.found;
    const slots = document.slots.slice();
    const { first, end, oldEnd } = changedStretch(old.slots, slots, looksBefore);
    const fresh: (Value | undefined)[] = [];
    for (let at = first; at < end; at++) fresh.push(ask(slots[at] as Slot, slots[at - 1], document));
    const values = old.values.slice();
    values.splice(first, oldEnd - first, ...fresh);
    const found: SlotValue<Value>[] = [];
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (value !== undefined) found.push({ slot: slots[at] as Slot, value });
    }
    memory.set(document, { revision: document.chunksRead, slots, values, found });
    return found;
  };
}

interface Remembered<Value> {
  readonly revision: number;
  readonly slots: readonly Slot[];
  readonly values: readonly (Value | undefined)[];
  readonly found: readonly SlotValue<Value>[];
}

/** The stretch that differs between two lists of slots, perhaps with the first slot behind it; its end in the new list and in the old. */
function changedStretch(old: readonly Slot[], slots: readonly Slot[], andOneMore: boolean): { first: number; end: number; oldEnd: number } {
  const most = Math.min(old.length, slots.length);
  let first = 0;
  while (first < most && old[first] === slots[first]) first++;
  let same = 0;
  while (same < most - first && old[old.length - 1 - same] === slots[slots.length - 1 - same]) same++;
  if (andOneMore && same > 0) same--;
  return { first, end: slots.length - same, oldEnd: old.length - same };
}
