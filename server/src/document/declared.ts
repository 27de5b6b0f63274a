import type { PeopleFile, PersonEntry } from "../corpus/people/decisions";
import type { Span } from "../model/note";
import { sourceSpan } from "../recognize/prose";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { peopleOfDocument } from "./people";
import type { Slot } from "./place";
import { proseOfSlot } from "./prose";

/** A place where words stand by which `people.yaml` calls somebody, and nobody was recognized: `the Sphinx` among the forms of Ada Marchmont. */
export interface DeclaredPlace extends Span {
  readonly entry: PersonEntry;
  /** As `people.yaml` writes them. */
  readonly written: string;
}

/** The spellings of a people file, by the first word of each; of those with one first word the longest first. */
export type DeclaredNames = ReadonlyMap<string, readonly DeclaredName[]>;

interface DeclaredName extends Pick<DeclaredPlace, "written"> {
  /** Nobody has it where it is listed as no name. */
  readonly entry: PersonEntry | undefined;
  readonly text: string;
  /** Where its first word begins in it: in `’t Hooft` at 1. */
  readonly lead: number;
}

/** What `people.yaml` calls people, found by the first word of each name: `Iron Duke` by `Iron`. */
export function declaredNames({ people, nobody }: PeopleFile): DeclaredNames {
  const names = new Map<string, DeclaredName[]>();
  const add = (written: string, entry: PersonEntry | undefined): void => {
    const text = typed(written.replace(/\s+/g, " ").trim());
    const first = WORDS.exec(text);
    WORDS.lastIndex = 0;
    if (!first) return;
    const [word] = first;
    const alike = names.get(word) ?? [];
    if (!alike.some((each) => each.text === text)) names.set(word, [...alike, { written, entry, text, lead: first.index }]);
  };
  for (const word of nobody) add(word, undefined);
  for (const entry of people) for (const written of [entry.name, ...entry.forms]) add(written, entry);
  for (const alike of names.values()) alike.sort((a, b) => b.text.length - a.text.length);
  return names;
}

/** All such places of a document. Each stretch of it is searched once, as long as it and the people file stay the same. */
export const declaredIn = (document: NoteDocument, names: DeclaredNames): DeclaredPlace[] =>
  unrecognized(wordsIn(document, names), () => peopleOfDocument(document).mentions);

/** Those of one person. Names are looked for in the document only where such words stand, and nobody hands over where its names are. */
export const declaredOf = (
  document: NoteDocument,
  names: DeclaredNames,
  entry: PersonEntry,
  mentions: () => readonly Span[] = () => peopleOfDocument(document).mentions,
): DeclaredPlace[] =>
  unrecognized(
    wordsIn(document, names).filter((place) => place.entry === entry),
    mentions,
  );

const wordsIn = (document: NoteDocument, names: DeclaredNames): DeclaredPlace[] =>
  names.size === 0 ? [] : document.slots.flatMap((slot) => placesIn(slot, document, names));

/** The one around an offset. */
export function declaredAt(document: NoteDocument, names: DeclaredNames, offset: number): DeclaredPlace | undefined {
  const found = names.size === 0 ? [] : placesIn(document.slotAt(offset), document, names);
  return unrecognized(found, () => peopleOfDocument(document).mentions).find(({ from, to }) => from <= offset && offset <= to);
}

/** Those on which no name stands that was recognized: a title, an attribute or whoever else. */
function unrecognized(found: readonly DeclaredPlace[], mentions: () => readonly Span[]): DeclaredPlace[] {
  const names = found.length > 0 ? mentions() : [];
  return found.filter(({ from, to }) => !names.some((name) => name.from < to && from < name.to));
}

function placesIn(slot: Slot, document: NoteDocument, names: DeclaredNames): readonly DeclaredPlace[] {
  let known = searched.get(slot);
  if (known?.names !== names) {
    const places = proseOfSlot(slot, document).flatMap((prose) =>
      stretchesOf(typed(prose.text), names).map(({ from, to, ...declared }) => ({ ...declared, ...sourceSpan(prose, from, to) })),
    );
    searched.set(slot, (known = { names, places: places.sort((a, b) => a.from - b.from) }));
  }
  return known.places.map((place) => ({ ...place, from: slot.offset + place.from, to: slot.offset + place.to }));
}

const searched = new Memory<{ readonly names: DeclaredNames; readonly places: readonly DeclaredPlace[] }>();

/** From left to right, at each word the longest. */
function stretchesOf(text: string, names: DeclaredNames): DeclaredPlace[] {
  const found: DeclaredPlace[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const name = names.get(word)?.find((each) => end <= index - each.lead && standsAt(text, each, index - each.lead));
    if (!name) continue;
    const from = index - name.lead;
    end = from + name.text.length;
    if (name.entry) found.push({ from, to: end, entry: name.entry, written: name.written });
  }
  return found;
}

const standsAt = (text: string, { text: name }: DeclaredName, at: number): boolean =>
  text.startsWith(name, at) && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length));

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whichever apostrophe is typed. */
const typed = (text: string): string => text.replaceAll("’", "'");
