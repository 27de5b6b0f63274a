import type { CallCandidate, NoteCandidate } from "../candidates/candidates";
import type { Item } from "./items";
import { againGain, type Course, leaveCost, noteGain, onwardGain, restartGain, unanswered } from "./steps";

/** What an item was found to be. */
export interface Pick {
  readonly item: Item;
  readonly as: "call" | "note";
  /** The numbers begin again here. */
  readonly restart: boolean;
  /** The number that a misread label stands for. */
  readonly meant?: number;
  /** The label stands apart from the text, below all notes of its page. */
  readonly displaced?: boolean;
}

export interface Decoded {
  readonly picks: readonly Pick[];
  readonly score: number;
}

/** How many courses through the text are followed side by side. */
const BEAM = 8;
/** A course that is this much worse than the best one is given up. */
const MARGIN = 6;

/** A course with what it has picked so far. */
interface Runner extends Course {
  readonly picked: Picked | undefined;
}

interface Picked {
  readonly index: number;
  readonly as: "call" | "note";
  readonly restart: boolean;
  readonly before: Picked | undefined;
}

const START: Runner = {
  score: 0,
  among: false,
  call: 0,
  callSuffix: "",
  callLow: 0,
  answered: 0,
  note: 0,
  noteSuffix: "",
  callAt: -1,
  noteAt: -1,
  picked: undefined,
};

/** Finds the reading of all items together in which the numbers of calls and those of notes rise best: a search over both
 *  sequences at once (beam search, Lowerre 1976), in time linear in the number of items. */
export function decode(items: readonly Item[]): Decoded {
  let beam: Runner[] = [START];
  for (let index = 0; index < items.length; index++) {
    const fresh = successors(beam, items, index);
    if (fresh.length > 0) beam = merged(beam, fresh);
  }
  const best = beam.reduce((a, b) => (b.score - unanswered(b) > a.score - unanswered(a) ? b : a));
  const picks: Pick[] = [];
  for (let picked = best.picked; picked; picked = picked.before)
    picks.push({ item: items[picked.index] as Item, as: picked.as, restart: picked.restart });
  return { picks: picks.reverse(), score: best.score };
}

/** The courses that take an item for something, and those that leave a list of notes before it. */
function successors(beam: readonly Runner[], items: readonly Item[], index: number): Runner[] {
  const item = items[index] as Item;
  const { call, note } = item;
  const fresh: Runner[] = [];
  const floor = beam.length < BEAM ? (beam[0] as Runner).score - MARGIN : (beam[beam.length - 1] as Runner).score;
  for (const runner of beam) {
    const score = runner.among ? runner.score - leaveCost(runner, item) : runner.score;
    if (runner.among && item.leave < 3 && score > floor) fresh.push({ ...runner, among: false, score });
    if (call) {
      const onward = onwardGain(runner, call);
      if (onward !== undefined && score + onward > floor) fresh.push(called(runner, call, score + onward, index, false));
      const again = onward === undefined ? againGain(runner, call, items, index) : undefined;
      if (again !== undefined && score + again > floor) fresh.push(calledAgain(runner, score + again, index));
      const anew = restartGain(runner, call, items, index);
      if (anew !== undefined && score + anew > floor) fresh.push(called(runner, call, score + anew, index, true));
    }
    if (note) {
      const step = noteGain(runner, note, items, index);
      if (step && runner.score + step.gain > floor) fresh.push(noted(runner, note, runner.score + step.gain, index, step.restart));
    }
  }
  return fresh;
}

function called(runner: Runner, call: CallCandidate, score: number, index: number, restart: boolean): Runner {
  return {
    score,
    among: false,
    call: call.number,
    callSuffix: call.suffix,
    callLow: restart || runner.callLow === 0 ? call.number : runner.callLow,
    answered: restart ? 0 : runner.noteAt > runner.callAt ? runner.call : runner.answered,
    note: restart ? 0 : runner.note,
    noteSuffix: restart ? "" : runner.noteSuffix,
    callAt: index,
    noteAt: runner.noteAt,
    picked: { index, as: "call", restart, before: runner.picked },
  };
}

function calledAgain(runner: Runner, score: number, index: number): Runner {
  return {
    score,
    among: false,
    call: runner.call,
    callSuffix: runner.callSuffix,
    callLow: runner.callLow,
    answered: runner.answered,
    note: runner.note,
    noteSuffix: runner.noteSuffix,
    callAt: index,
    noteAt: runner.noteAt,
    picked: { index, as: "call", restart: false, before: runner.picked },
  };
}

function noted(runner: Runner, note: NoteCandidate, score: number, index: number, restart: boolean): Runner {
  return {
    score,
    among: note.closes === undefined,
    call: runner.call,
    callSuffix: runner.callSuffix,
    callLow: runner.callLow,
    answered: runner.answered,
    note: note.number,
    noteSuffix: note.suffix,
    callAt: runner.callAt,
    noteAt: index,
    picked: { index, as: "note", restart, before: runner.picked },
  };
}

/** The best courses, the best first; of those that stand alike only the better. */
function merged(beam: readonly Runner[], fresh: readonly Runner[]): Runner[] {
  const next = [...beam];
  for (const runner of fresh) insert(next, runner);
  const floor = (next[0] as Runner).score - MARGIN;
  while ((next[next.length - 1] as Runner).score < floor) next.pop();
  return next;
}

function insert(beam: Runner[], runner: Runner): void {
  for (let at = 0; at < beam.length; at++) {
    const other = beam[at] as Runner;
    if (!alike(other, runner)) continue;
    if (other.score >= runner.score) return;
    beam.splice(at, 1);
    break;
  }
  let at = beam.length;
  while (at > 0 && (beam[at - 1] as Runner).score < runner.score) at--;
  if (at >= BEAM) return;
  beam.splice(at, 0, runner);
  if (beam.length > BEAM) beam.pop();
}

const alike = (a: Runner, b: Runner): boolean =>
  a.call === b.call && a.note === b.note && a.among === b.among && a.callSuffix === b.callSuffix && a.noteSuffix === b.noteSuffix;
