import type { Span } from "../../../model/note";
import { countWhile } from "../../../text";
import { type CallCandidate, HANGING, type NoteCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import { showsPages } from "../page/pages";
import { hiddenCall } from "./hidden";
import { labelOf } from "./keys";
import type { Pick } from "./sequence";

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
  // A text that shows no pages proves nothing.
  if (!showsPages(layout)) return [...picks];
  const { pages } = layout;
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
    if (called.has(key)) continue;
    const call = only.get(key) ?? hiddenCall(layout, stretchOf(layout, item, called), item.note?.number ?? 0, calls);
    if (!call || taken.has(call.from)) continue;
    const { note: _, ...place } = item;
    added.push({ item: { ...place, from: call.from, line: call.line, call }, as: "call", restart: false });
  }
  return added.length === 0 ? [...picks] : [...picks, ...added].sort((a, b) => a.item.from - b.item.from);
}

/** For each note the call with its label on its page, where both are the only ones and most notes have such a call. */
export function partnersOf(layout: Layout, picks: readonly Pick[]): ReadonlyMap<Pick, Pick> {
  const { pages } = layout;
  const partners = new Map<Pick, Pick>();
  if (!showsPages(layout)) return partners;
  const onPages = (as: Pick["as"]): ReadonlyMap<string, Pick> =>
    onlyOnes(picks.filter((pick) => pick.as === as).map((pick) => [`${pages[pick.item.line]} ${labelOf(pick)}`, pick]));
  const calls = onPages("call");
  for (const [key, note] of onPages("note")) {
    const call = calls.get(key);
    if (call) partners.set(note, call);
  }
  return partners.size > picks.filter((pick) => pick.as === "note").length / 2 ? partners : new Map();
}

/** Where the call of a note must stand if the page is printed in order: behind the call before it, before the call behind it and the notes. */
function stretchOf(layout: Layout, { line, note }: Pick["item"], called: ReadonlyMap<string, Pick>): Span {
  const { pages } = layout;
  const page = pages[line] as number;
  const number = note?.number ?? 0;
  const near = (each: number): Pick | undefined => called.get(`${page} ${each}`);
  const first = countWhile(pages.length, (at) => (pages[at] as number) < page);
  const from = near(number - 1)?.item.call?.to ?? (layout.lines[first] as Line).first;
  const to = (near(number + 1) ?? near(number + 2) ?? near(number + 3))?.item.from ?? (layout.lines[line] as Line).first;
  return { from, to };
}

/** Whether most notes are called on their own page. */
function atFeet(noted: ReadonlyMap<string, Pick>, called: ReadonlyMap<string, Pick>): boolean {
  let both = 0;
  for (const key of noted.keys()) if (called.has(key)) both++;
  return both >= noted.size / 2;
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
