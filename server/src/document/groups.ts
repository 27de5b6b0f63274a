import type { Note, NoteCall } from "../model/note";
import { countWhile } from "../text";
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

  /** Drops the calls and notes of slots that are gone, and takes up those of the slots that stand in their place. */
  exchange(gone: readonly Slot[], fresh: readonly Slot[]): void {
    const touched: Group[] = [];
    for (const { reading } of gone) {
      for (const { key } of reading.calls) this.#touch(key, touched);
      for (const note of reading.notes) if (!isOwnCall(note)) this.#touch(note.key, touched);
    }
    const left = new Set(gone);
    for (const { calls, notes } of touched) {
      drop(calls, left);
      drop(notes, left);
    }
    for (const slot of fresh) this.#learn(slot, touched);
    for (const group of touched) this.#weigh(group);
    if ([...gone, ...fresh].some(({ reading }) => reading.notes.length > 0)) this.#noteLabels++;
  }

  #learn(slot: Slot, touched: Group[]): void {
    const { calls, notes } = slot.reading;
    for (let at = 0; at < calls.length; at++) {
      const group = this.#touch((calls[at] as NoteCall).key, touched);
      group.calls = withPlace(group.calls, { slot, at });
    }
    for (let at = 0; at < notes.length; at++) {
      const note = notes[at] as Note;
      if (isOwnCall(note)) continue;
      const group = this.#touch(note.key, touched);
      group.notes = withPlace(group.notes, { slot, at });
    }
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

/** Takes away the places in slots that are gone. */
function drop(places: Place[], gone: ReadonlySet<Slot>): void {
  let kept = 0;
  for (const place of places) if (!gone.has(place.slot)) places[kept++] = place;
  places.length = kept;
}

/** Puts a place into a list, where it belongs in text order. Most lists have one place, and a list made for one takes a third of the room. */
function withPlace(places: Place[], place: Place): Place[] {
  if (places.length === 0) return [place];
  // Most often it belongs to the end.
  if (byPlace(places[places.length - 1] as Place, place) < 0) places.push(place);
  else
    places.splice(
      countWhile(places.length, (at) => byPlace(places[at] as Place, place) < 0),
      0,
      place,
    );
  return places;
}
