import { addTo } from "../../../by-key";
import type { NoteStyle } from "../candidates/candidates";
import { type Keyed, labelOf } from "./keys";

/** Styles in which lists are numbered as well. */
const OF_LISTS: ReadonlySet<NoteStyle> = new Set<NoteStyle>(["dot", "bare", "paren", "closing", "glued"]);

/** Leaves out numbered lists that were taken for notes: where numbers begin again and again, the stretches in which not one note is called,
 *  under no heading of notes, and which do not read like notes, beside others of which most are called. */
export function withoutUncalledLists(series: readonly Keyed[]): readonly Keyed[] {
  const called = new Set(series.flatMap(({ as, key }) => (as === "call" ? [key] : [])));
  const stretches = new Map<string, Keyed[]>();
  for (const pick of series) {
    if (pick.as !== "note") continue;
    const scope = pick.key.slice(0, pick.key.length - labelOf(pick).length);
    addTo(stretches, scope, pick);
  }
  if (called.size === 0 || stretches.size < 2) return series;
  const lists = new Set([...stretches.values()].filter((notes) => isList(notes, called)).flat());
  return lists.size === 0 ? series : series.filter((pick) => !lists.has(pick));
}

function isList(notes: readonly Keyed[], called: ReadonlySet<string>): boolean {
  if (notes.some(({ key, item }) => called.has(key) || item.enter < 0 || !item.note || !OF_LISTS.has(item.note.style))) return false;
  return notes.filter(({ item }) => (item.note?.weight ?? 0) >= 0.9).length < notes.length / 2;
}

/** Styles of lists beside the notes: of those numbered `1.` nearly none is called, of those in another style most are. */
export function uncalledStyles(series: readonly Keyed[]): ReadonlySet<NoteStyle> {
  const called = new Set(series.flatMap(({ as, key }) => (as === "call" ? [key] : [])));
  const counts = new Map<NoteStyle, { all: number; called: number }>();
  const held = new Map<string, number>();
  for (const { as, key } of series) if (as === "note") held.set(key, (held.get(key) ?? 0) + 1);
  for (const { as, key, item } of series) {
    if (as !== "note" || !item.note) continue;
    const count = counts.get(item.note.style) ?? { all: 0, called: 0 };
    const own = called.has(key) && (!OF_LISTS.has(item.note.style) || held.get(key) === 1);
    counts.set(item.note.style, { all: count.all + 1, called: count.called + (own ? 1 : 0) });
  }
  const most = Math.max(0, ...[...counts.values()].map((count) => (count.called >= count.all * 0.6 ? count.called : 0)));
  return new Set(
    [...counts]
      .filter(([style, count]) => OF_LISTS.has(style) && count.called < count.all * 0.25 && most >= count.all * 0.5)
      .map(([style]) => style),
  );
}
