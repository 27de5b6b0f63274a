import { countWhile } from "../../../text";
import { type Run, rightOf } from "./runs";

/** A run on the line that it belongs to. */
export interface PlacedRun extends Run {
  /** It is printed above the line, as calls are. */
  readonly raised: boolean;
  /** It stands before the text on its line, as the number of a note does, and not behind a word. */
  readonly opens: boolean;
}

/** The run on whose line another one is printed, and whether that stands before it. */
interface Base {
  readonly run: Run;
  readonly opens: boolean;
}

/** Numbers and marks of notes: `12`, `12,13`, `†`, `12)`. Only they are written as raised. */
const LABEL = /^(?:\d{1,4}|[*∗†‡§¶‖]{1,4})(?:[,;–-]\s?\d{1,4})*[).,]?$/;
/** So far the text of a note may stand from its number, in sizes of its font. */
export const HANGING = 3.2;
/** So far a number may stand from the word on which it hangs. */
const APART = 0.7;
/** Nothing longer hangs above a line. */
const LONGEST = 8;

/** Places raised runs on their line, and writes their numbers as such: `press` and a small, higher `3` become `press` and `³`. */
export function withRaised(runs: readonly Run[]): PlacedRun[] {
  const near = nearby(runs);
  const placed: PlacedRun[] = [];
  runs.forEach((run, at) => {
    const before = placed[at - 1];
    const higher = mayBeRaised(run, runs[at - 1]) ? (baseOf(run, [before, runs[at + 1]]) ?? baseOf(run, near(run))) : undefined;
    const base = higher ?? levelBase(run, before);
    placed.push(base ? raised(run, base, runs[at + 1]) : { ...run, raised: false, opens: false });
  });
  return placed;
}

/** Whether a run is short and does not go on with a line of its own font. */
function mayBeRaised(run: Run, before: Run | undefined): boolean {
  if (run.text.trim().length > LONGEST) return false;
  if (!before) return true;
  const goesOn = Math.abs(before.y - run.y) < run.size * 0.1 && Math.abs(run.x - rightOf(before)) < run.size;
  return !goesOn || before.size > run.size * 1.1 || LABEL.test(before.text.trim());
}

/** The run before, where a number of the same size is drawn right behind it: clearly higher, or with the narrow figures that some fonts have for
 *  calls, which are higher in themselves. */
function levelBase(run: Run, before: Run | undefined): Base | undefined {
  const text = run.text.trim();
  if (!before || run.size > before.size * 1.1 || run.size < before.size * 0.87 || !LABEL.test(text)) return undefined;
  const gap = (run.x - rightOf(before)) / before.size;
  if (gap < -0.1 || gap > 0.3) return undefined;
  if (isBetween(before.y - run.y, 0.2, 0.6, before.size)) return { run: before, opens: false };
  const isNarrow = /^\d+$/.test(text) && run.width < NARROW * text.length * run.size && gap < 0.1 && /[\p{L}\p{P}]$/u.test(before.text);
  return isNarrow && Math.abs(before.y - run.y) < 0.05 * run.size ? { run: before, opens: false } : undefined;
}

/** Width of a figure, in sizes of its font: others are wider. */
const NARROW = 0.36;

function raised(run: Run, { run: { y, size }, opens }: Base, next: Run | undefined): PlacedRun {
  // Whoever recognizes a scanned page may part the figures: `4 6`.
  const text = run.text.trim().replace(/(?<=\d) (?=\d)/g, "");
  const space = /\s$/.test(run.text) ? " " : "";
  // The upper number of a fraction: `1⁄2`.
  const divided = next !== undefined && /^[/⁄]/.test(next.text);
  return {
    ...run,
    text: (divided ? text : marksOf(text)) + space,
    y,
    size,
    raised: !divided,
    opens,
  };
}

/** What is written of a raised text: `¹²` of `12`. Fonts of TeX that are drawn as pictures have marks at the places of the encoding TS1. */
const marksOf = (text: string): string =>
  LABEL.test(text)
    ? text.replace(/\d/g, superscriptOf)
    : text.replace(/[\x84-\x86]/g, (unit) => "†‡‖"[unit.charCodeAt(0) - 0x84] as string);

const superscriptOf = (digit: string): string => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] as string;

/** The run above whose line another one is printed: right behind it, as a call, or right before it, as at the head of a note. */
function baseOf(run: Run, others: Iterable<Run | undefined>): Base | undefined {
  let best: Base | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (!other || other === run || !isHigher(run, other)) continue;
    const behind = run.x - rightOf(other);
    const before = other.x - rightOf(run);
    const opens = behind <= -0.25 * other.size || behind >= APART * other.size;
    if (opens && !isBetween(before, -0.15, HANGING, other.size)) continue;
    const distance = opens ? before + other.size : Math.abs(behind);
    if (distance >= nearest) continue;
    best = { run: other, opens };
    nearest = distance;
  }
  return best;
}

/** Whether a run is smaller than the other, and higher by a part of its size. */
const isHigher = (run: Run, other: Run): boolean => run.size < other.size * 0.87 && isBetween(other.y - run.y, 0.1, 0.85, other.size);

const isBetween = (value: number, least: number, most: number, unit: number): boolean => value > least * unit && value < most * unit;

/** No page of text has more runs in two lines: on a map or a drawing nothing is looked for. */
const CROWD = 400;

/** Finds the runs that stand lower than one, by less than its size twice. */
function nearby(runs: readonly Run[]): (run: Run) => readonly Run[] {
  let sorted: Run[] | undefined;
  return ({ y, size }) => {
    sorted ??= [...runs].sort((a, b) => a.y - b.y);
    const all = sorted;
    const from = countWhile(all.length, (at) => (all[at] as Run).y <= y);
    if (((all[from + CROWD] as Run | undefined)?.y ?? Number.POSITIVE_INFINITY) < y + 2 * size) return [];
    const to = countWhile(all.length, (at) => (all[at] as Run).y < y + 2 * size);
    return all.slice(from, to);
  };
}
