import { type CallCandidate, type CallStyle, HIDDEN, type NoteCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import { pagesOf } from "../page/pages";
import { labelOf } from "./keys";
import type { Pick } from "./sequence";

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
  if (proved.length < LEAST) return { calls: heard, notes };
  const callsProved = new Set(proved.map(({ call }) => call));
  const notesProved = new Set(proved.map(({ note }) => note));
  const places = new Set(proved.map(({ note }) => note.labelFrom));
  return {
    calls: calls
      .filter((call) => (call.weight > HIDDEN || callsProved.has(call)) && !places.has(call.labelFrom))
      .map((call) => (callsProved.has(call) ? { ...call, weight: Math.max(call.weight, 0.8) } : call)),
    notes: notes.map((note) => (notesProved.has(note) ? { ...note, proved: true, weight: Math.max(note.weight, -0.3) + 1.5 } : note)),
  };
}

interface Pair {
  readonly call: CallCandidate;
  readonly note: NoteCandidate;
}

/** What may be a call and its note, by page and number, where it is the only such pair. */
function pairsOf(layout: Layout, calls: readonly CallCandidate[], notes: readonly NoteCandidate[]): ReadonlyMap<string, Pair> {
  const pages = pagesOf(layout);
  const pairs = new Map<string, Pair>();
  if (!pages[pages.length - 1]) return pairs;
  const keyOf = ({ line, number }: { readonly line: number; readonly number: number }): string => `${pages[line]} ${number}`;
  const hanging = groups(
    calls.filter(({ style, family, label }) => family === "bare" && HANGING.has(style) && label.length < 4),
    keyOf,
  );
  const opening = groups(
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

function groups<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = found.get(key);
    if (group) group.push(each);
    else found.set(key, [each]);
  }
  return found;
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

/** Adds what the order of the numbers left out and the page proves. Extractors print a page's columns, quotations and foot in an order of
 *  their own, so that 19 may be called before 16, and the number of the first note stand below the last. Where notes stand at the foot of
 *  the page that calls them, a number that a page calls and that opens a line there once is its note, and a number
 *  that has a note there and hangs there on one word calls it. */
export function withPartners(
  layout: Layout,
  picks: readonly Pick[],
  calls: readonly CallCandidate[],
  notes: readonly NoteCandidate[],
): Pick[] {
  const pages = pagesOf(layout);
  // A text that shows no pages proves nothing.
  if (!pages[pages.length - 1]) return [...picks];
  const place = (line: number, number: number): string => `${pages[line]} ${number}`;
  const called = new Map<string, Pick>();
  const noted = new Map<string, Pick>();
  for (const pick of picks) {
    const { call, note, line } = pick.item;
    if (pick.as === "call" && call) called.set(place(line, call.number), pick);
    else if (pick.as === "note" && note) noted.set(place(line, note.number), pick);
  }
  if (![...noted.keys()].some((key) => called.has(key)) || !atFeet(noted, called)) return [...picks];
  const added: Pick[] = [];
  const taken = new Set(picks.map(({ item }) => item.from));
  const likely = notes.filter((note) => note.kind === "number" && note.weight >= -0.3 && !taken.has(note.from));
  const lone = onlyOnes(likely.map((note) => [place(note.line, note.number), note]));
  for (const [key, { item }] of called) {
    const note = noted.has(key) ? undefined : lone.get(key);
    if (!note) continue;
    const { call: _, ...place } = item;
    const pick: Pick = { item: { ...place, from: note.from, line: note.line, note }, as: "note", restart: false };
    added.push(pick);
    noted.set(key, pick);
  }
  const hanging = calls.filter(({ style, weight, from }) => weight >= 0.6 && HANGING.has(style) && !taken.has(from));
  const only = onlyOnes(hanging.map((call) => [place(call.line, call.number), call]));
  for (const [key, { item }] of noted) {
    const call = called.has(key) ? undefined : only.get(key);
    if (!call) continue;
    const { note: _, ...place } = item;
    added.push({ item: { ...place, from: call.from, line: call.line, call }, as: "call", restart: false });
  }
  return added.length === 0 ? [...picks] : [...picks, ...added].sort((a, b) => a.item.from - b.item.from);
}

/** For each note the call with its label on its page, where both are the only ones and most notes have such a call. */
export function partnersOf(layout: Layout, picks: readonly Pick[]): ReadonlyMap<Pick, Pick> {
  const pages = pagesOf(layout);
  const partners = new Map<Pick, Pick>();
  if (!pages[pages.length - 1]) return partners;
  const onPages = (as: Pick["as"]): ReadonlyMap<string, Pick> =>
    onlyOnes(picks.filter((pick) => pick.as === as).map((pick) => [`${pages[pick.item.line]} ${labelOf(pick)}`, pick]));
  const calls = onPages("call");
  for (const [key, note] of onPages("note")) {
    const call = calls.get(key);
    if (call) partners.set(note, call);
  }
  return partners.size > picks.filter((pick) => pick.as === "note").length / 2 ? partners : new Map();
}

const HANGING: ReadonlySet<CallStyle> = new Set<CallStyle>(["glued", "spaced", "superscript"]);

/** Whether most notes are called on their own page. */
function atFeet(noted: ReadonlyMap<string, Pick>, called: ReadonlyMap<string, Pick>): boolean {
  let both = 0;
  for (const key of noted.keys()) if (called.has(key)) both++;
  return both > noted.size / 2;
}

/** What a key has alone. */
function onlyOnes<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const [key, value] of entries) {
    if (found.has(key)) twice.add(key);
    else found.set(key, value);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** Whether a line holds nothing but the number or mark of a note. */
export const isAlone = ({ lines }: Layout, { labelFrom, labelTo, line }: NoteCandidate): boolean =>
  labelTo > labelFrom && (lines[line] as Line).first === labelFrom && (lines[line] as Line).last === labelTo;
