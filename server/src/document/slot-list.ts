import { countWhile } from "../text";
import type { Slot } from "./place";

/** The slots of a document in text order: found by place, and, of late, by when they were read. */
export class SlotList {
  #all: Slot[] = [];
  /** Those that were read last, in the order in which they were read. */
  #latest: readonly Slot[] = [];
  /** What was read behind this revision, and still stands, is among the latest. */
  #latestSince = 0;

  get all(): readonly Slot[] {
    return this.#all;
  }

  get length(): number {
    return this.#all.length;
  }

  at(index: number): Slot | undefined {
    return this.#all[index];
  }

  get last(): Slot {
    return this.#all[this.#all.length - 1] as Slot;
  }

  /** Index of the slot in which an offset lies. */
  indexAt(offset: number): number {
    return Math.max(
      0,
      this.#lastWhere((slot) => slot.offset <= offset),
    );
  }

  /** The slot in which a line lies that is in the text. */
  atLine(line: number): Slot {
    return this.#all[this.#lastWhere((slot) => slot.line <= line)] as Slot;
  }

  /** Those that were read after a revision, in the order in which they were read; all of them where so many were that nobody counted. */
  readSince(revision: number): readonly Slot[] {
    return revision < this.#latestSince ? this.#all : this.#latest.filter(({ revision: own }) => own > revision);
  }

  /** Puts slots in the place of those from `first` up to `end`; returns these. */
  replace(first: number, end: number, fresh: readonly Slot[]): Slot[] {
    const gone = this.#all.splice(first, end - first, ...fresh);
    this.#number(first);
    const latest = [...this.#latest.filter((slot) => this.#all[slot.index] === slot), ...fresh];
    const tooMany = latest.length - MOST_LATEST;
    if (tooMany > 0) this.#latestSince = (latest[tooMany - 1] as Slot).revision;
    this.#latest = tooMany > 0 ? latest.slice(tooMany) : latest;
    return gone;
  }

  /** Puts one slot in the place of all, as long as nobody asks what was read of it. */
  stand(slot: Slot): void {
    this.#all = [slot];
  }

  #number(first: number): void {
    const before = this.#all[first - 1];
    let offset = before ? before.offset + before.text.length : 0;
    let line = before ? before.line + before.lineStarts.length - 1 : 0;
    for (let index = first; index < this.#all.length; index++) {
      const slot = this.#all[index] as Slot;
      slot.index = index;
      slot.offset = offset;
      slot.line = line;
      offset += slot.text.length;
      line += slot.lineStarts.length - 1;
    }
  }

  #lastWhere(holds: (slot: Slot) => boolean): number {
    return countWhile(this.#all.length, (at) => holds(this.#all[at] as Slot)) - 1;
  }
}

/** So many of the slots that were read last are told from the others. */
const MOST_LATEST = 100;
