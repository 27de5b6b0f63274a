import type { DocumentPeople, NameCandidate } from "../model/people";
import type { Prose } from "../model/prose";
import { type BlockNames, candidateOf, namesOf } from "../recognize/people/candidates";
import { peopleOf } from "../recognize/people/resolve";
import type { Steps } from "../steps";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import type { Slot } from "./place";
import { proseOfSlot } from "./prose";

/** The people of a document as it stands now. Names are looked for again only in blocks that have changed. */
export function peopleOfDocument(document: NoteDocument): DocumentPeople {
  const { slots } = document;
  const known = resolved.get(document);
  if (known && known.slots.length === slots.length && known.slots.every((slot, at) => slot === slots[at])) return known.people;
  const former = known && new FormerBlocks(known.slots, slots);
  const candidates: NameCandidate[] = [];
  const lowerWords: (readonly number[])[] = [];
  let number = 0;
  for (const slot of slots)
    for (const { prose, names, lower } of blocksOf(slot, document, former)) {
      for (const name of names) candidates.push(candidateOf(name, prose, slot.offset, number));
      lowerWords.push(lower);
      number++;
    }
  const people = peopleOf(candidates, lowerWords);
  resolved.set(document, { slots: [...slots], people });
  return people;
}

/** Looks for names chunk by chunk, so that asking for the people will be quick. */
export function* readNames(document: NoteDocument): Steps<void> {
  const slots = [...document.slots];
  const known = resolved.get(document);
  const former = known && new FormerBlocks(known.slots, slots);
  for (const slot of slots) {
    if (found.has(slot)) continue;
    blocksOf(slot, document, former);
    yield;
  }
  peopleOfDocument(document);
  yield;
}

/** A block and the names in it. */
interface NamedBlock extends BlockNames {
  readonly prose: Prose;
}

/** A slot never changes, but the document's list of slots does, and with it their offsets. */
const resolved = new Memory<{ slots: readonly Slot[]; people: DocumentPeople }>();
const found = new Memory<readonly NamedBlock[]>();

/** How many blocks have been searched for names: what tests assert instead of time. */
export const searched = { blocks: 0 };

function blocksOf(slot: Slot, document: NoteDocument, former: FormerBlocks | undefined): readonly NamedBlock[] {
  let blocks = found.get(slot);
  if (blocks) return blocks;
  blocks = proseOfSlot(slot, document).map((prose) => {
    const known = former?.names(prose);
    if (!known) searched.blocks++;
    const { names, lower } = known ?? namesOf(prose);
    return { prose, names, lower };
  });
  found.set(slot, blocks);
  return blocks;
}

/** The blocks of slots that were read again: most are in the new ones as they were. */
class FormerBlocks {
  readonly #blocks = new Map<string, NamedBlock>();

  constructor(before: readonly Slot[], now: readonly Slot[]) {
    const left = new Set(now);
    for (const slot of before) if (!left.has(slot)) for (const block of found.get(slot) ?? []) this.#blocks.set(block.prose.text, block);
  }

  /** The names of a block that reads as one before. */
  names(prose: Prose): BlockNames | undefined {
    const known = this.#blocks.get(prose.text);
    return known && alike(known.prose, prose) ? known : undefined;
  }
}

const alike = (one: Prose, other: Prose): boolean =>
  one.block.kind === other.block.kind &&
  one.italics.length === other.italics.length &&
  one.italics.every(({ from, to }, at) => from === other.italics[at]?.from && to === other.italics[at]?.to);
