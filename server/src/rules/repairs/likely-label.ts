import { distance } from "fastest-levenshtein";
import type { NoteDocument } from "../../document/document";
import { callOf, isOwnCall, type Place } from "../../document/place";
import { nameOf } from "../words";

/** The labels (or ids) of notes that the author of a dangling call may have meant, most likely first: for `[^langeroon]` this is `langeron`.
 *  Numbers and single letters are one slip of the finger from all others, so that nothing can be said of them; of two signs, as `2x`, or an
 *  id, which has a number as all others, only a note that nothing calls is meant. */
export function likelyLabels(document: NoteDocument, call: Place): readonly string[] {
  const label = nameOf(callOf(call));
  const called = new Map<string, boolean>();
  for (const slot of document.slots)
    for (const note of slot.reading.notes)
      if (!isOwnCall(note) && nameOf(note) !== label) called.set(nameOf(note), (document.group(note.key)?.calls.length ?? 0) > 0);
  const labels = label.length > 2 && !callOf(call).keySpan ? called.keys() : [...called.keys()].filter((each) => !called.get(each));
  const near = nearWords(labels, label, /^\d+$/.test(label) ? Number.POSITIVE_INFINITY : 2);
  // Of two that are as near, the one that nothing calls yet.
  return likeliest(near.map(([each, slips]) => [each, slips + (called.get(each) ? 0.5 : 0)]));
}

/** A word with how many slips of the finger make another one of it. */
export type NearWord = readonly [word: string, slips: number];

/** Those of some words of which few slips make the one that is written: one sign in four may differ, from a length on at which that tells
 *  something. Case, composition and spaces do not count. */
export function nearWords(words: Iterable<string>, written: string, shortest: number): NearWord[] {
  const wanted = folded(written);
  const most = wanted.length < shortest ? 0 : Math.max(1, Math.floor(wanted.length / 4));
  const near: NearWord[] = [];
  for (const word of words) {
    if (Math.abs(word.length - written.length) > most + 2) continue;
    const slips = distance(folded(word), wanted);
    if (slips <= most) near.push([word, slips]);
  }
  return near;
}

/** The three of them that are meant most likely. */
export const likeliest = (near: readonly NearWord[]): readonly string[] =>
  near
    .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word);

/** A label without regard to case, composition and spaces: `[^ Café]` and `[^cafe ́]`'s differences vanish. */
export const folded = (label: string): string => label.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
