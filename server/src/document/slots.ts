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
    const { chunksRead: revision, slots } = document;
    const old = memory.get(document) ?? { revision: -1, found: [] };
    if (old.revision === revision) return old.found;
    const fresh = document.slotsSince(old.revision);
    const asked = looksBefore ? withNext(fresh, slots) : fresh;
    const found = asked === slots ? [] : old.found.filter(({ slot }) => slots[slot.index] === slot && !asked.includes(slot));
    for (const slot of asked) {
      const before = slot.index === 0 ? undefined : slots[slot.index - 1];
      const value = ask(slot, before, document);
      if (value !== undefined) found.push({ slot, value });
    }
    found.sort((a, b) => a.slot.index - b.slot.index);
    memory.set(document, { revision, found });
    return found;
  };
}

interface Remembered<Value> {
  /** How many chunks of the document had been read. */
  readonly revision: number;
  readonly found: readonly SlotValue<Value>[];
}

/** The slots, and those right behind one of them. */
function withNext(some: readonly Slot[], all: readonly Slot[]): readonly Slot[] {
  if (some === all) return all;
  const both = new Set(some);
  for (const { index } of some) {
    const next = all[index + 1];
    if (next) both.add(next);
  }
  return [...both];
}
