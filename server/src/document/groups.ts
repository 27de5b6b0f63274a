import type { Note, NoteCall } from "../model/note";
import { byPlace, isOwnCall, type Place, type Slot } from "./place";

/** All calls and notes that share a key, in text order. Notes that are their own call are in no group. */
export interface NoteGroup {
  readonly key: string;
  readonly calls: readonly Place[];
  readonly notes: readonly Place[];
}

interface Group {
  key: string;
  calls: Place[];
  notes: Place[];
  /** Has changed and is not weighed yet. */
  touched: boolean;
}

/** The calls and notes of a document by their keys, kept as slots come and go: only the groups of their keys change. */
export class NoteGroups {
  readonly #groups = new Map<string, Group>();
  readonly #uneven = new Set<Group>();
  #noteLabels = 0;

  get all(): Iterable<NoteGroup> {
    return this.#groups.values();
  }

  get count(): number {
    return this.#groups.size;
  }

  /** Groups in which not exactly one call stands with exactly one note. */
  get uneven(): Iterable<NoteGroup> {
    return this.#uneven;
  }

  /** Changes whenever some label of a note comes or goes. */
  get noteLabels(): number {
    return this.#noteLabels;
  }

  get(key: string): NoteGroup | undefined {
    return this.#groups.get(key);
  }

  /** Takes up the calls and notes of a slot. */
  learn(slot: Slot): void {
    const { calls, notes } = slot.reading;
    const touched: Group[] = [];
    for (let at = 0; at < calls.length; at++) insert(this.#touch((calls[at] as NoteCall).key, touched).calls, { slot, at });
    for (let at = 0; at < notes.length; at++) {
      const note = notes[at] as Note;
      if (!isOwnCall(note)) insert(this.#touch(note.key, touched).notes, { slot, at });
    }
    for (const group of touched) this.#weigh(group);
    if (notes.length > 0) this.#noteLabels++;
  }

  /** Drops the calls and notes of a slot. */
  forget(slot: Slot): void {
    const { calls, notes } = slot.reading;
    const touched: Group[] = [];
    for (const { key } of calls) this.#touch(key, touched);
    for (const note of notes) if (!isOwnCall(note)) this.#touch(note.key, touched);
    for (const group of touched) {
      group.calls = group.calls.filter((place) => place.slot !== slot);
      group.notes = group.notes.filter((place) => place.slot !== slot);
      this.#weigh(group);
    }
    if (notes.length > 0) this.#noteLabels++;
  }

  #touch(key: string, touched: Group[]): Group {
    let group = this.#groups.get(key);
    if (!group) {
      group = { key, calls: [], notes: [], touched: false };
      this.#groups.set(key, group);
    }
    if (!group.touched) touched.push(group);
    group.touched = true;
    return group;
  }

  /** Keeps the group where it belongs after it has changed. */
  #weigh(group: Group): void {
    const { calls, notes } = group;
    group.touched = false;
    if (calls.length === 0 && notes.length === 0) this.#groups.delete(group.key);
    if (calls.length === notes.length && calls.length <= 1) {
      if (this.#uneven.size > 0) this.#uneven.delete(group);
    } else {
      this.#uneven.add(group);
    }
  }
}

function insert(places: Place[], place: Place): void {
  let low = 0;
  let high = places.length;
  // Most often it belongs to the end.
  if (high === 0 || byPlace(places[high - 1] as Place, place) < 0) low = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPlace(places[middle] as Place, place) < 0) low = middle + 1;
    else high = middle;
  }
  if (low === places.length) places.push(place);
  else places.splice(low, 0, place);
}
