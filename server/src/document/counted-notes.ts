import type { Note } from "../model/note";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { isOwnCall, type Place } from "./place";

/** What is printed at the notes of an engine that counts those without a number of their own, as docutils does. */
export interface CountedNotes {
  /** The number or the symbol of the notes with each key. */
  readonly marks: ReadonlyMap<string, number | string>;
  /** The notes that are counted, by their numbers. */
  readonly byNumber: ReadonlyMap<number, Place>;
}

/** Counts the notes in the order of their definitions, and passes over the numbers that are labels of others. Source: docutils,
 *  `transforms/references.py`. */
export function countedNotes(document: NoteDocument): CountedNotes {
  const known = counted.get(document);
  if (known?.revision === document.chunksRead) return known;
  const fresh = { revision: document.chunksRead, ...count(document) };
  counted.set(document, fresh);
  return fresh;
}

const counted = new Memory<CountedNotes & { readonly revision: number }>();

function count(document: NoteDocument): CountedNotes {
  const marks = new Map<string, number | string>();
  const byNumber = new Map<number, Place>();
  let last = 0;
  for (const slot of document.slots) {
    slot.reading.notes.forEach((note, at) => {
      if (isOwnCall(note)) return;
      const given = givenMark(note);
      if (given === undefined) {
        do last++;
        while (isTaken(document, last));
        byNumber.set(last, { slot, at });
      }
      if (!marks.has(note.key)) marks.set(note.key, given ?? last);
    });
  }
  return { marks, byNumber };
}

/** Whether a note has the number for its label. */
const isTaken = (document: NoteDocument, number: number): boolean => (document.group(`${number}`)?.notes.length ?? 0) > 0;

/** The number that is a note’s label, or the symbol of one that is counted among the symbols: of the second `[*]` this is `†`. */
function givenMark({ label, key }: Note): number | string | undefined {
  if (/^\d{1,9}$/.test(label)) return Number(label);
  if (label !== "*") return undefined;
  const at = Number(key.slice(1)) - 1;
  return (SYMBOLS[at % SYMBOLS.length] as string).repeat(Math.floor(at / SYMBOLS.length) + 1);
}

/** Those of the Chicago Manual of Style, and others behind them. */
const SYMBOLS: readonly string[] = [..."*†‡§¶#♠♥♦♣"];
