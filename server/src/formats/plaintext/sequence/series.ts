import { byKey } from "../../../by-key";
import type { CallCandidate, NoteCandidate, NoteStyle } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import { answering, IN_BRACKETS } from "./agreement";
import { withCallsBetween } from "./between";
import { withDisplaced } from "./displaced";
import { isSeries, worthOf } from "./evidence";
import { type Item, itemsOf } from "./items";
import { type Keyed, keyed } from "./keys";
import { uncalledStyles, withoutUncalledLists } from "./lists";
import { withMisread } from "./misread";
import { partnersOf, withPartners } from "./partners";
import { provedByPage } from "./proved";
import { decode, type Pick } from "./sequence";

/** A family with this part of the calls of the largest is read beside it; smaller ones get what is left. */
const SIZABLE = 0.1;

/** The calls and notes of a text, decided family by family: the family whose calls find most notes takes them first. */
export function seriesOf(layout: Layout, allCalls: readonly CallCandidate[], allNotes: readonly NoteCandidate[]): Keyed[] {
  const { calls, notes } = provedByPage(layout, allCalls, allNotes);
  const open = byKey(calls, ({ family }) => family);
  const notesFor = answering(calls, notes);
  const taken = { picks: [] as Keyed[], keys: new Set<string>(), places: new Set<number>(), scopes: 0 };
  while (open.size > 0) {
    const most = Math.max(...[...open.values()].map((family) => family.length));
    const sizable = [...open.keys()].filter((family) => (open.get(family)?.length ?? 0) >= most * SIZABLE);
    const readings = sizable.flatMap((family) => {
      const own = open.get(family) ?? [];
      const whole = readSeries(layout, own, notesFor(family), taken);
      if (isSeries(layout, whole.picks, family)) return [{ family, ...whole }];
      const bare = readSeries(layout, own, [], taken);
      return isSeries(layout, bare.picks, family) ? [{ family, ...bare }] : [];
    });
    const best = readings.reduce<(typeof readings)[number] | undefined>(
      (a, b) => (a && worthOf(a.picks) >= worthOf(b.picks) ? a : b),
      undefined,
    );
    if (best) take(taken, best);
    for (const family of best ? [best.family] : sizable) open.delete(family);
  }
  const rest = readSeries(layout, [], notesFor("bare"), taken);
  if (isSeries(layout, rest.picks, undefined)) take(taken, rest);
  return taken.picks.sort((a, b) => a.item.from - b.item.from);
}

/** What the families read so far have taken. */
interface Taken {
  readonly picks: Keyed[];
  readonly keys: Set<string>;
  /** Offsets of the labels. */
  readonly places: Set<number>;
  /** Number of scopes in use. */
  scopes: number;
}

function take(taken: Taken, series: { readonly picks: readonly Keyed[]; readonly scopes: number }): void {
  for (const pick of series.picks) {
    taken.picks.push(pick);
    taken.keys.add(pick.key);
    taken.places.add((pick.as === "call" ? pick.item.call : pick.item.note)?.labelFrom ?? -1);
  }
  taken.scopes = series.scopes;
}

function readSeries(
  layout: Layout,
  calls: readonly CallCandidate[],
  notes: readonly NoteCandidate[],
  taken: Taken,
): { picks: readonly Keyed[]; scopes: number } {
  const isFree = (candidate: { readonly labelFrom: number }): boolean => !taken.places.has(candidate.labelFrom);
  const ownCalls = calls.filter(isFree);
  const free = notes.filter(isFree);
  const items = itemsOf(
    layout,
    ownCalls,
    free.filter((note) => note.style !== "misread"),
  );
  let { picks } = decode(items);
  const odd = oddStyles(picks.flatMap((pick) => (pick.as === "note" && pick.item.note ? [pick.item.note] : [])));
  if (odd.size > 0) picks = decode(items.map((item) => withoutStyles(item, odd))).picks;
  const keyedAs = (each: readonly Pick[]) => {
    const whole = withDisplaced(layout, withMisread(withCallsBetween(layout, withPartners(layout, each, ownCalls, free), ownCalls), free));
    return keyed(whole, partnersOf(layout, whole), taken.keys, taken.scopes);
  };
  let found = keyedAs(picks);
  const uncalled = uncalledStyles(found.picks);
  if (uncalled.size > 0) found = keyedAs(decode(items.map((item) => withoutNotes(item, uncalled))).picks);
  return { picks: withoutUncalledLists(found.picks), scopes: found.scopes };
}

/** Styles of notes that are rare in a series whose notes are nearly all of another style. */
function oddStyles(notes: readonly NoteCandidate[]): ReadonlySet<NoteStyle> {
  if (notes.every((note) => IN_BRACKETS.has(note.style))) return new Set();
  const counts = new Map<NoteStyle, number>();
  for (const note of notes) counts.set(note.style, (counts.get(note.style) ?? 0) + 1);
  const odd = new Set<NoteStyle>();
  for (const [style, count] of counts) if (count < notes.length * 0.12 && style !== "footnote") odd.add(style);
  return odd;
}

function withoutStyles(item: Item, odd: ReadonlySet<NoteStyle>): Item {
  return item.note && odd.has(item.note.style) ? { ...item, note: { ...item.note, weight: item.note.weight - 2 } } : item;
}

function withoutNotes(item: Item, styles: ReadonlySet<NoteStyle>): Item {
  const { note, ...rest } = item;
  return note && styles.has(note.style) ? rest : item;
}
