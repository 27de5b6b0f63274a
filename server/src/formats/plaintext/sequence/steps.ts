import type { CallCandidate, NoteCandidate } from "../candidates/candidates";
import type { Item } from "./items";

/** One reading of the text up to some item: which numbers came last, and whether it stands in running text or among notes. */
export interface Course {
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
  /** Indexes of the items that were taken last for a call and for a note; -1 before the first. */
  readonly callAt: number;
  readonly noteAt: number;
}

/** What it is worth to take an item for a call or a note; nothing where that cannot be. */
export type Gain = number | undefined;

/** A call whose number follows the last one: best by one, or by a letter as in `12a`. */
export function onwardGain(course: Course, call: CallCandidate): Gain {
  const { number, suffix, weight } = call;
  if (course.call === 0 && number > 1) return weight - 1 - 0.4 * Math.log2(number);
  if (number === course.call) {
    const step = suffixStep(course.callSuffix, suffix);
    return step === undefined ? undefined : weight + step;
  }
  if (number < course.call) return undefined;
  return weight + (number === course.call + 1 ? 1 : -gapCost(number - course.call));
}

/** A call of a note that was called before. */
export function againGain(course: Course, call: CallCandidate, items: readonly Item[], index: number): Gain {
  if (call.number > course.call) return undefined;
  const cost = repeatCost(call);
  if (cost === undefined) return undefined;
  // What `[1427]` says after 1427 calls is no year.
  const counted = call.number >= 1000 && call.number > course.call - 50 ? 2 : 0;
  const sameChapter = (items[index] as Item).chapters === items[course.callAt]?.chapters;
  return call.weight + counted - cost - (sameChapter ? 0 : 1.5);
}

/** A call with which the numbers begin again, as they do with a chapter or a page. */
export function restartGain(course: Course, call: CallCandidate, items: readonly Item[], index: number): Gain {
  if (call.number > 3 || call.number > course.call || course.call === 0) return undefined;
  const item = items[index] as Item;
  const before = items[course.callAt] as Item;
  const turned = item.pages > before.pages;
  const cost = item.chapters > before.chapters ? 0.8 : course.noteAt > course.callAt ? (turned ? 0.2 : 1) : turned ? 2.5 : 4;
  return call.weight - cost - 0.8 * (call.number - 1);
}

/** A note: best if its number follows the last one and has been called and not yet answered. */
export function noteGain(
  course: Course,
  note: NoteCandidate,
  items: readonly Item[],
  index: number,
): { gain: number; restart: boolean } | undefined {
  const item = items[index] as Item;
  const { number, suffix } = note;
  const gap = number - course.note;
  const called = gap > 0 && (note.proved ?? (number <= course.call && number >= course.callLow));
  const recent = called && number > course.answered;
  let step: Gain;
  if (gap === 1) step = 1;
  else if (gap > 1) step = -gapCost(gap) * (recent ? 0.2 : called ? 0.5 : 1);
  else if (gap === 0) step = suffixStep(course.noteSuffix, suffix) ?? twiceGain(course, note);
  let restart = course.note === 0 && course.noteAt >= 0;
  const before = items[course.noteAt];
  const chapter = before !== undefined && item.chapters > before.chapters;
  if (gap <= 0 && before && (number <= 3 || (chapter && course.among))) {
    const anew = (chapter ? -0.3 : item.pages > before.pages ? -2.5 : -3.5) - 0.8 * Math.min(number - 1, 3);
    if (step === undefined || anew > step) {
      step = anew;
      restart = true;
    }
  }
  if (step === undefined) return undefined;
  const unknown = course.call > 0 && (number > course.call || number < course.callLow);
  return {
    gain:
      note.weight + step + (called ? 1.5 : unknown ? (course.among && gap === 1 ? -0.5 : -1.2) : 0) - enterCost(course, item, note, items),
    restart,
  };
}

/** What it is worth to take a second note of one number, which its printer misnumbered: only of notes in brackets that follow each other. */
const twiceGain = (course: Course, note: NoteCandidate): Gain =>
  course.among && note.style === "bracket" && note.weight > 0 ? -1 : undefined;

function enterCost(course: Course, item: Item, note: NoteCandidate, items: readonly Item[]): number {
  if (course.among) return 0;
  if (note.style === "web") return Math.min(item.enter, 0);
  if (note.proved) return Math.min(item.enter, 0.5);
  const elsewhere = course.callAt >= 0 && item.enter > 0 && item.chapters > (items[course.callAt] as Item).chapters;
  return item.enter + (elsewhere ? 2 : 0);
}

/** What it costs to be back in running text at an item. A list that ends within a page may be none at all. */
export const leaveCost = (course: Course, item: Item): number => item.leave + unanswered(course) * (item.leave < 0.5 ? 0.25 : 1);

/** A list of notes that breaks off before the last number called may be a list of something else. */
export const unanswered = (course: Course): number => (course.among ? Math.min(2.5, 0.4 * Math.max(0, course.call - course.note)) : 0);

const gapCost = (gap: number): number => 0.6 + 0.45 * Math.log2(gap);

/** `12a` after `12` and `12b` after `12a` go on; `12` after `12` does not. */
function suffixStep(before: string, suffix: string): Gain {
  if (suffix === "" || suffix <= before) return undefined;
  return suffix.charCodeAt(0) - (before === "" ? 96 : before.charCodeAt(0)) === 1 ? 0.8 : -0.6;
}

/** What it costs to call a note a second time: little for `[12]`, more than it can be worth for most bare numbers. */
function repeatCost(call: CallCandidate): Gain {
  if (call.style === "bracket" || call.style === "named" || call.style === "letter") return 0.5;
  if (call.style === "symbol" && call.from < call.labelFrom) return 0.4;
  if (call.style === "superscript" || call.style === "symbol") return 1.8;
  if (call.style === "paren") return call.weight > 0.3 ? 0.35 : undefined;
  return call.style === "glued" && call.weight > 1.4 ? 1.4 : undefined;
}
