import type { Span } from "../model/note";
import type { DocumentPeople, NameCandidate } from "../model/people";
import type { Prose } from "../model/prose";
import { type BlockName, candidateOf, namesOf } from "../recognize/people/candidates";
import { wordsOf } from "../recognize/people/columns";
import { WordHashes } from "../recognize/people/resolve/lower-words";
import { peopleInSteps } from "../recognize/people/resolve/resolve";
import { drained, type Steps } from "../steps";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { namedInNotes } from "./named-in-notes";
import type { Slot } from "./place";
import { proseOfSlot } from "./prose";

/** The people of a document as it stands now. Names are looked for again only in blocks that have changed. */
export const peopleOfDocument = (document: NoteDocument): DocumentPeople => knownPeople(document) ?? drained(readNames(document));

/** The same in steps, so that asking for the people will be quick; the document must not change between them. */
export function* readNames(document: NoteDocument): Steps<DocumentPeople> {
  const before = knownPeople(document);
  if (before) return before;
  const slots = [...document.slots];
  const last = resolved.get(document);
  const former = last && new FormerBlocks(last.slots, slots);
  const candidates: NameCandidate[] = [];
  const words: Int32Array[] = [];
  let number = 0;
  for (const slot of slots) {
    const isNew = !found.has(slot);
    const named = namesInSlot(slot, document, former);
    for (const { prose, names } of named.blocks) {
      for (const name of names) candidates.push(candidateOf(name, prose, slot.offset, number));
      number++;
    }
    words.push(named.words);
    if (isNew) yield;
  }
  const told = yield* peopleInSteps(candidates, words);
  const people = { ...told, aliases: [...told.aliases, ...namedInNotes(document, told)] };
  resolved.set(document, { slots, people });
  return people;
}

function knownPeople(document: NoteDocument): DocumentPeople | undefined {
  const { slots } = document;
  const known = resolved.get(document);
  return known && known.slots.length === slots.length && known.slots.every((slot, at) => slot === slots[at]) ? known.people : undefined;
}

/** A block and the names in it. */
interface NamedBlock {
  readonly prose: Prose;
  readonly names: readonly BlockName[];
}

/** The blocks of a slot, and the hashes of all their words. */
interface NamedSlot {
  readonly blocks: readonly NamedBlock[];
  readonly words: Int32Array;
}

/** A slot never changes, but the document's list of slots does, and with it their offsets. */
const resolved = new Memory<{ slots: readonly Slot[]; people: DocumentPeople }>();
const found = new Memory<NamedSlot>();

/** How many blocks have been searched for names: what tests assert instead of time. */
export const searched = { blocks: 0 };

function namesInSlot(slot: Slot, document: NoteDocument, former: FormerBlocks | undefined): NamedSlot {
  const known = found.get(slot);
  if (known) return known;
  const blocks = proseOfSlot(slot, document).map((prose) => {
    const names = former?.names(prose);
    if (names) hashes.add(wordsOf(prose.text));
    else searched.blocks++;
    return { prose, names: names ?? namesOf(prose, hashes) };
  });
  const named = { blocks, words: hashes.take() };
  found.set(slot, named);
  return named;
}

const hashes = new WordHashes();

/** The blocks of slots that were read again: most are in the new ones as they were. */
class FormerBlocks {
  readonly #blocks = new Map<string, NamedBlock>();

  constructor(before: readonly Slot[], now: readonly Slot[]) {
    const left = new Set(now);
    for (const slot of before)
      if (!left.has(slot)) for (const block of found.get(slot)?.blocks ?? []) this.#blocks.set(block.prose.text, block);
  }

  /** The names of a block that reads as one before. */
  names(prose: Prose): readonly BlockName[] | undefined {
    const known = this.#blocks.get(prose.text);
    return known && alike(known.prose, prose) ? known.names : undefined;
  }
}

const alike = (one: Prose, other: Prose): boolean =>
  one.block.kind === other.block.kind &&
  samePlaces(one.italics, other.italics) &&
  samePlaces(one.told, other.told) &&
  one.told.every(({ isPerson }, at) => isPerson === other.told[at]?.isPerson);

const samePlaces = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(({ from, to }, at) => from === others[at]?.from && to === others[at]?.to);
