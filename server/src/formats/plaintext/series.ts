import type { CallCandidate, Family, NoteCandidate, NoteStyle } from "./candidates";
import { isSeries, worthOf } from "./evidence";
import { type Item, itemsOf } from "./items";
import { type Keyed, keyed } from "./keys";
import type { Layout } from "./layout";
import { withMisread } from "./misread";
import { decode } from "./sequence";

const FAMILIES: readonly Family[] = ["bare", "bracket", "paren", "named", "capital", "small", "symbol"];

const kindOfFamily = (family: Family): NoteCandidate["kind"] =>
  family === "capital" || family === "small" || family === "symbol" ? family : "number";

/** The calls and notes of a text, decided family by family: the family whose calls find most notes takes them first. */
export function seriesOf(layout: Layout, calls: readonly CallCandidate[], notes: readonly NoteCandidate[]): Keyed[] {
  const accepted: Keyed[] = [];
  const scopes = { count: 0 };
  const open = new Set(FAMILIES.filter((family) => calls.some((call) => call.family === family)));
  const usedNotes = new Set<NoteCandidate>();
  const usedCalls = new Set<number>();
  const markers = new Set<number>();
  const keys = new Set<string>();
  const take = (series: readonly Keyed[]): void => {
    for (const pick of series) {
      accepted.push(pick);
      keys.add(pick.key);
      if (pick.as === "note" && pick.item.note) {
        usedNotes.add(pick.item.note);
        markers.add(pick.item.note.labelFrom);
      }
      if (pick.as === "call") usedCalls.add(pick.item.from);
    }
  };
  let readings = [...open].map((family) => ({ family, series: read(family) }));
  function read(family: Family | undefined): Keyed[] {
    const kind = family ? kindOfFamily(family) : "number";
    const freeNotes = notes.filter((note) => note.kind === kind && !usedNotes.has(note) && !usedCalls.has(note.from));
    const freeCalls = family ? calls.filter((call) => call.family === family && !markers.has(call.labelFrom)) : [];
    return readSeries(layout, freeCalls, freeNotes, keys, scopes);
  }
  while (readings.length > 0) {
    const good = readings.filter(({ series, family }) => isSeries(layout, series, family));
    if (good.length === 0) break;
    const best = good.reduce((a, b) => (worthOf(b.series) > worthOf(a.series) ? b : a));
    take(best.series);
    open.delete(best.family);
    readings = [...open].map((family) => ({ family, series: read(family) }));
  }
  const rest = read(undefined);
  if (isSeries(layout, rest, undefined)) take(rest);
  return accepted.sort((a, b) => a.item.from - b.item.from);
}

function readSeries(
  layout: Layout,
  calls: readonly CallCandidate[],
  notes: readonly NoteCandidate[],
  taken: ReadonlySet<string>,
  scopes: { count: number },
): Keyed[] {
  const items = itemsOf(
    layout,
    calls,
    notes.filter((note) => note.style !== "misread"),
  );
  let { picks } = decode(items);
  const odd = oddStyles(picks.flatMap((pick) => (pick.as === "note" && pick.item.note ? [pick.item.note] : [])));
  if (odd.size > 0) picks = decode(items.map((item) => withoutStyles(item, odd))).picks;
  return keyed(withMisread(picks, notes), taken, scopes);
}

/** Styles of notes that are rare in a series whose notes are nearly all of another style. */
function oddStyles(notes: readonly NoteCandidate[]): ReadonlySet<NoteStyle> {
  const counts = new Map<NoteStyle, number>();
  for (const note of notes) counts.set(note.style, (counts.get(note.style) ?? 0) + 1);
  const odd = new Set<NoteStyle>();
  for (const [style, count] of counts) if (count < notes.length * 0.12 && style !== "footnote") odd.add(style);
  return odd;
}

function withoutStyles(item: Item, odd: ReadonlySet<NoteStyle>): Item {
  return item.note && odd.has(item.note.style) ? { ...item, note: { ...item.note, weight: item.note.weight - 2 } } : item;
}
