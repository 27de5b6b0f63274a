import type { DocumentPeople, NameCandidate } from "../model/people";
import { nameCandidatesOf } from "../recognize/people/candidates";
import { peopleOf } from "../recognize/people/resolve";
import { proseOf } from "../recognize/prose";
import { shifted } from "../text";
import type { NoteDocument, Slot } from "./document";

/** The people of a document as it stands now. Names are looked for again only in chunks that have changed. */
export function peopleOfDocument(document: NoteDocument): DocumentPeople {
  const known = resolved.get(document);
  if (known && known.slots.length === document.slots.length && known.slots.every((slot, at) => slot === document.slots[at]))
    return known.people;
  const candidates: NameCandidate[] = [];
  let block = 0;
  for (const slot of document.slots) {
    let last = block;
    for (const candidate of candidatesIn(slot, document)) {
      last = block + candidate.block;
      const { description } = candidate;
      candidates.push({
        ...candidate,
        ...shifted(candidate, slot.offset),
        block: last,
        ...(description ? { description: { ...shifted(description, slot.offset), text: description.text } } : {}),
      });
    }
    block = last + 1;
  }
  const people = peopleOf(candidates);
  resolved.set(document, { slots: [...document.slots], people });
  return people;
}

/** A slot never changes, but the document's list of slots does, and with it their offsets. */
const resolved = new WeakMap<NoteDocument, { slots: readonly Slot[]; people: DocumentPeople }>();
const found = new WeakMap<Slot, readonly NameCandidate[]>();

function candidatesIn(slot: Slot, document: NoteDocument): readonly NameCandidate[] {
  let candidates = found.get(slot);
  if (!candidates) found.set(slot, (candidates = nameCandidatesOf(proseOf(slot.text, slot.reading, document.format.id))));
  return candidates;
}
