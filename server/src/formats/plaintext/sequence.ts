import type { CallCandidate, NoteCandidate } from "./candidates";
import type { Item } from "./items";

/** What an item was found to be. */
export interface Pick {
  readonly item: Item;
  readonly as: "call" | "note";
  /** The numbers begin again here. */
  readonly restart: boolean;
  /** The number that a misread label stands for. */
  readonly meant?: number;
}

export interface Decoded {
  readonly picks: readonly Pick[];
  readonly score: number;
}

/** How many readings of the text so far are kept side by side. */
const BEAM = 20;
/** A reading that is this much worse than the best one is given up. */
const MARGIN = 12;

/** One reading of the text up to some item: which numbers came last, and whether it stands in running text or among notes. */
interface Reading {
  readonly score: number;
  readonly among: boolean;
  readonly call: number;
  readonly callSuffix: string;
  /** The first number called since the numbers began. */
  readonly callLow: number;
  /** The number called last before the last list of notes that calls have followed. */
  readonly answered: number;
  readonly note: number;
  readonly noteSuffix: string;
  readonly callAt: number;
  readonly noteAt: number;
  /** Index of the last pick in the list of picks; each knows the one before it. */
  readonly pick: number;
}

/** Finds the reading of all items together in which the numbers of calls and those of notes rise best: a search over both
 *  sequences at once (beam search, Lowerre 1976), in time linear in the number of items. */
export function decode(items: readonly Item[]): Decoded {
  const picks: { index: number; as: "call" | "note"; restart: boolean; before: number }[] = [];
  let beam: Reading[] = [
    { score: 0, among: false, call: 0, callSuffix: "", callLow: 0, answered: 0, note: 0, noteSuffix: "", callAt: -1, noteAt: -1, pick: -1 },
  ];
  items.forEach((item, index) => {
    const next: Reading[] = [];
    const take = (reading: Reading): void => insert(next, reading);
    for (const reading of beam) {
      take(reading);
      const inText = reading.among
        ? item.leave < 9
          ? { ...reading, among: false, score: reading.score - item.leave - unanswered(reading) * (item.leave < 0.5 ? 0.25 : 1) }
          : undefined
        : reading;
      if (reading.among && inText && item.leave < 3) take(inText);
      if (item.call && inText) {
        for (const step of callSteps(items, index, item.call, inText)) {
          picks.push({ index, as: "call", restart: step.restart, before: reading.pick });
          take({ ...step.reading, callAt: index, pick: picks.length - 1 });
        }
      }
      if (item.note) {
        const step = noteStep(items, index, item.note, reading);
        if (step) {
          picks.push({ index, as: "note", restart: step.restart, before: reading.pick });
          take({ ...step.reading, noteAt: index, pick: picks.length - 1 });
        }
      }
    }
    const best = (next[0] as Reading).score;
    beam = next.filter((reading) => reading.score > best - MARGIN);
  });
  const best = beam.reduce((a, b) => (b.score - unanswered(b) > a.score - unanswered(a) ? b : a));
  const chosen: Pick[] = [];
  for (let at = best.pick; at >= 0; at = (picks[at] as { before: number }).before) {
    const pick = picks[at] as { index: number; as: "call" | "note"; restart: boolean };
    chosen.push({ item: items[pick.index] as Item, as: pick.as, restart: pick.restart });
  }
  return { picks: chosen.reverse(), score: best.score };
}

/** Keeps the best readings, the best first, and of those that stand alike only the better. */
function insert(beam: Reading[], reading: Reading): void {
  for (let at = 0; at < beam.length; at++) {
    const other = beam[at] as Reading;
    if (!alike(other, reading)) continue;
    if (other.score >= reading.score) return;
    beam.splice(at, 1);
    break;
  }
  let at = beam.length;
  while (at > 0 && (beam[at - 1] as Reading).score < reading.score) at--;
  if (at >= BEAM) return;
  beam.splice(at, 0, reading);
  if (beam.length > BEAM) beam.pop();
}

const alike = (a: Reading, b: Reading): boolean =>
  a.call === b.call && a.note === b.note && a.among === b.among && a.callSuffix === b.callSuffix && a.noteSuffix === b.noteSuffix;

/** A list of notes that breaks off before the last number called may be a list of something else. */
const unanswered = (reading: Reading): number => (reading.among ? Math.min(2.5, 0.4 * Math.max(0, reading.call - reading.note)) : 0);

const gapCost = (gap: number): number => 0.6 + 0.45 * Math.log2(gap);

interface Step {
  readonly reading: Reading;
  readonly restart: boolean;
}

/** The ways in which a number may be called: as the next of its sequence, once more, or as the first of a new one. */
function callSteps(items: readonly Item[], index: number, call: CallCandidate, reading: Reading): Step[] {
  const { number, suffix, weight } = call;
  const gap = number - reading.call;
  const steps: Step[] = [];
  const onward =
    reading.call === 0 && number > 1 ? -1 - 0.4 * Math.log2(number) : gap === 0 ? suffixStep(reading.callSuffix, suffix) : stepBy(gap);
  if (onward !== undefined) {
    const callLow = reading.callLow === 0 ? number : reading.callLow;
    const answered = reading.noteAt > reading.callAt ? reading.call : reading.answered;
    steps.push({
      reading: { ...reading, score: reading.score + onward + weight, call: number, callSuffix: suffix, callLow, answered },
      restart: false,
    });
  } else {
    const again = repeatCost(call) + (items[index]?.chapters === items[reading.callAt]?.chapters ? 0 : 1.5);
    if (again < 9) steps.push({ reading: { ...reading, score: reading.score - again + weight }, restart: false });
  }
  if (gap <= 0 && number <= 3 && reading.call > 0) {
    const score = reading.score - restartCost(items, index, reading) - 0.8 * (number - 1) + weight;
    const fresh = { call: number, callSuffix: suffix, callLow: number, answered: 0, note: 0, noteSuffix: "" };
    steps.push({ reading: { ...reading, score, ...fresh }, restart: true });
  }
  return steps;
}

/** What a step from one number to a higher one is worth; nothing leads to a lower one. */
const stepBy = (gap: number): number | undefined => (gap === 1 ? 1 : gap > 1 ? -gapCost(gap) : undefined);

/** `12a` after `12` and `12b` after `12a` go on; `12` after `12` does not. */
function suffixStep(before: string, suffix: string): number | undefined {
  if (suffix === "" || suffix <= before) return undefined;
  return suffix.charCodeAt(0) - (before === "" ? 96 : before.charCodeAt(0)) === 1 ? 0.8 : -0.6;
}

/** What it costs to call a note a second time: little for `[12]`, much for a bare number. */
function repeatCost(call: CallCandidate): number {
  if (call.style === "bracket" || call.style === "named" || call.style === "letter") return 0.5;
  if (call.style === "superscript" || call.style === "symbol") return 1.8;
  if (call.style === "paren") return call.weight > 0.3 ? 0.35 : 9;
  return call.style === "glued" && call.weight > 1.4 ? 1.4 : 9;
}

function restartCost(items: readonly Item[], index: number, reading: Reading): number {
  const item = items[index] as Item;
  const before = items[reading.callAt] as Item;
  if (item.chapters > before.chapters) return 0.8;
  if (reading.noteAt > reading.callAt) return item.pages > before.pages ? 0.6 : 1;
  return item.pages > before.pages ? 2.5 : 4;
}

function noteStep(items: readonly Item[], index: number, note: NoteCandidate, reading: Reading): Step | undefined {
  const item = items[index] as Item;
  const { number, suffix } = note;
  const gap = number - reading.note;
  const elsewhere = reading.callAt >= 0 && item.enter > 0 && item.chapters > (items[reading.callAt] as Item).chapters;
  const enter = reading.among ? 0 : item.enter + (elsewhere ? 2 : 0);
  const called = number <= reading.call && number > reading.note && number >= reading.callLow;
  const recent = called && number > reading.answered;
  const fit = called ? 1.5 : reading.call > 0 && (number > reading.call || number < reading.callLow) ? -1.2 : 0;
  let step =
    gap === 0
      ? suffixStep(reading.noteSuffix, suffix)
      : gap === 1
        ? 1
        : gap > 1
          ? -gapCost(gap) * (recent ? 0.2 : called ? 0.5 : 1)
          : undefined;
  let restart = false;
  if (gap <= 0 && number <= 3 && reading.noteAt >= 0) {
    const before = items[reading.noteAt] as Item;
    const cost = (item.chapters > before.chapters ? 0.5 : item.pages > before.pages ? 2.5 : 3.5) + 0.8 * (number - 1);
    if (step === undefined || -cost > step) {
      step = -cost;
      restart = true;
    }
  }
  if (reading.note === 0 && reading.noteAt >= 0) restart = true;
  if (step === undefined) return undefined;
  const after = {
    score: reading.score - enter + fit + step + note.weight,
    note: number,
    noteSuffix: suffix,
    among: note.closes === undefined,
  };
  return { reading: { ...reading, ...after }, restart };
}
