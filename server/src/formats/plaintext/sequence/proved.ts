import { byKey } from "../../../by-key";
import { type CallCandidate, type CallStyle, HANGING, HIDDEN, type NoteCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import { showsPages } from "../page/pages";
import { settledAlone } from "./alone";

/** Fewer pairs prove nothing. */
const LEAST = 4;

/** Decides what numbers are by what else has their number on the page. Where a page has a number once behind a word and once at the head of a
 *  line, and its pages have those before or behind it so too, one calls and the other opens a note at the foot: though extractors part
 *  raised numbers from their words, `the press 3 and`, set them on lines of their own, or print the foot above the text. */
export function provedByPage(
  layout: Layout,
  calls: readonly CallCandidate[],
  notes: readonly NoteCandidate[],
): { readonly calls: readonly CallCandidate[]; readonly notes: readonly NoteCandidate[] } {
  const pairs = pairsOf(layout, calls, notes);
  const proved = [...pairs].filter(([key]) => neighbors(key).some((each) => pairs.has(each))).map(([, pair]) => pair);
  const heard = calls.filter(({ weight }) => weight > HIDDEN);
  if (proved.length < LEAST) return settledAlone(heard, notes);
  const callsProved = new Set(proved.map(({ call }) => call));
  const notesProved = new Set(proved.map(({ note }) => note));
  const places = new Set(proved.map(({ note }) => note.labelFrom));
  const many = proved.length >= MANY;
  const place = placeOn(layout.pages);
  const hung = new Set(calls.filter(({ style }) => HANGING.has(style)).map(place));
  return {
    calls: calls
      .filter((call) => (call.weight > HIDDEN || callsProved.has(call)) && !places.has(call.labelFrom))
      .map((call) => {
        if (callsProved.has(call)) return { ...call, weight: Math.max(call.weight, 0.8) };
        return many && LEADING.has(call.style) ? { ...call, weight: call.weight - 1.5 } : call;
      }),
    notes: notes.map((note) => {
      if (notesProved.has(note)) return { ...note, proved: true, weight: Math.max(note.weight, -0.3) + 1.5 };
      return many && note.style !== "misread" && !hung.has(place(note)) ? { ...note, proved: false, weight: note.weight - 0.5 } : note;
    }),
  };
}

/** Where so many calls hang on words, numbers at the head of lines are figures of tables and lines of code rather than calls. */
const MANY = 10;
const LEADING: ReadonlySet<CallStyle> = new Set<CallStyle>(["alone", "lead"]);

/** Page and number of what may be a call or a note: `12 3`. */
const placeOn =
  (pages: Uint32Array) =>
  ({ line, number }: { readonly line: number; readonly number: number }): string =>
    `${pages[line]} ${number}`;

interface Pair {
  readonly call: CallCandidate;
  readonly note: NoteCandidate;
}

/** What may be a call and its note, by page and number, where it is the only such pair. */
function pairsOf(layout: Layout, calls: readonly CallCandidate[], notes: readonly NoteCandidate[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  if (!showsPages(layout)) return pairs;
  const keyOf = placeOn(layout.pages);
  const hanging = byKey(
    calls.filter(({ style, family, label }) => family === "bare" && HANGING.has(style) && label.length < 4),
    keyOf,
  );
  const opening = byKey(
    notes.filter(({ kind, style, weight }) => kind === "number" && weight >= (style === "alone" ? -2 : -1)),
    keyOf,
  );
  for (const [key, opens] of opening) {
    const hangs = hanging.get(key) ?? [];
    const sure = hangs.filter(({ weight }) => weight >= 0);
    const call = onlyOne(sure.length > 0 ? sure : hangs, (each) => opens.every((note) => each.from < note.from));
    const note = call && onlyOne(opens, (each) => call.from < each.from);
    if (call && note) pairs.set(key, { call, note });
  }
  return pairs;
}

/** The only one of some, or the only one of which something is true. */
function onlyOne<T>(all: readonly T[], isPreferred: (each: T) => boolean): T | undefined {
  if (all.length === 1) return all[0];
  const preferred = all.filter(isPreferred);
  return preferred.length === 1 ? preferred[0] : undefined;
}

/** The numbers before and behind one on its page and on those beside it. */
function neighbors(key: string): string[] {
  const [page = 0, number = 0] = key.split(" ").map(Number);
  return [page - 1, page, page + 1].flatMap((each) => [`${each} ${number - 1}`, `${each} ${number + 1}`]);
}
