import type { Pick } from "./sequence";

/** A pick with the key that its call and its note share. */
export interface Keyed extends Pick {
  readonly key: string;
}

/** A stretch of rising numbers: the calls, or the notes, of one chapter or page. */
interface Stretch {
  readonly as: "call" | "note";
  readonly picks: Pick[];
  scope: number;
}

/** Gives calls and notes their keys: the label where numbering is continuous, `3/12` where it begins again.
 *  `partners` has for notes the calls that their pages prove; `taken` holds the keys of other series; `used` scopes are theirs. */
export function keyed(
  picks: readonly Pick[],
  partners: ReadonlyMap<Pick, Pick>,
  taken: ReadonlySet<string>,
  used: number,
): { picks: Keyed[]; scopes: number } {
  const stretches = stretchesOf(picks);
  const continuous = stretches.length <= 2 && stretches[0]?.as !== stretches[1]?.as;
  if (continuous && (taken.size === 0 || !picks.some((pick) => taken.has(labelOf(pick)))))
    return { picks: picks.map((pick) => withKey(pick, labelOf(pick))), scopes: used };
  const scopes = { count: used };
  pairStretches(stretches, scopes);
  const scopeOf = new Map<Pick, number>();
  for (const stretch of stretches) for (const pick of stretch.picks) scopeOf.set(pick, stretch.scope);
  return {
    picks: picks.map((pick) => withKey(pick, `${scopeOf.get(partners.get(pick) ?? pick)}/${labelOf(pick)}`)),
    scopes: scopes.count,
  };
}

const withKey = (pick: Pick, key: string): Keyed => ({
  item: pick.item,
  as: pick.as,
  restart: pick.restart,
  ...(pick.meant === undefined ? {} : { meant: pick.meant }),
  ...(pick.displaced ? { displaced: true } : {}),
  key,
});

/** The label as it counts: of `12 a` this is `12a`, of a note 15 between 174 and 176 it is `175`. */
export function labelOf(pick: Pick): string {
  if (pick.meant !== undefined) return String(pick.meant);
  const label = (pick.as === "call" ? pick.item.call?.label : pick.item.note?.label) ?? "";
  return label.length < 3 ? label : label.replace(/\s/g, "");
}

function stretchesOf(picks: readonly Pick[]): Stretch[] {
  const starts = picks.filter((pick, index) => pick.as === "call" && (pick.restart || index === 0));
  const headings = new Set(starts.length > 1 ? starts.map((pick) => pick.item.chapter) : []);
  const stretches: Stretch[] = [];
  const open: { call?: Stretch; note?: Stretch } = {};
  for (const pick of picks) {
    let stretch = open[pick.as];
    if (!stretch || pick.restart || (pick.as === "note" && changesChapter(stretch, pick, headings))) {
      stretch = { as: pick.as, picks: [], scope: 0 };
      open[pick.as] = stretch;
      stretches.push(stretch);
    }
    stretch.picks.push(pick);
  }
  return stretches;
}

/** Whether a note stands under the heading of another chapter of calls than the note before it. */
function changesChapter(stretch: Stretch, pick: Pick, headings: ReadonlySet<string>): boolean {
  const last = stretch.picks[stretch.picks.length - 1];
  return (
    last !== undefined &&
    last.item.chapters < pick.item.chapters &&
    last.item.chapter !== pick.item.chapter &&
    headings.has(pick.item.chapter)
  );
}

/** Pairs stretches of calls with the stretches of notes that follow them before other calls begin again. */
function pairStretches(stretches: readonly Stretch[], scopes: { count: number }): void {
  for (let at = 0; at < stretches.length; ) {
    const calls: Stretch[] = [];
    const notes: Stretch[] = [];
    while (at < stretches.length && stretches[at]?.as === "call") calls.push(stretches[at++] as Stretch);
    while (at < stretches.length && stretches[at]?.as === "note") notes.push(stretches[at++] as Stretch);
    for (const stretch of calls) stretch.scope = ++scopes.count;
    const partners = areCrossed(calls, notes)
      ? [1, 0]
      : calls.length === notes.length
        ? calls.map((_, index) => index)
        : alignment(calls, notes);
    notes.forEach((stretch, index) => {
      const call = calls[partners.indexOf(index)];
      stretch.scope = call ? call.scope : ++scopes.count;
    });
  }
}

/** Whether the first notes answer the second calls: a table at the end of a chapter has its notes right below it, before those of the chapter. */
function areCrossed(calls: readonly Stretch[], notes: readonly Stretch[]): boolean {
  const [chapter, table] = calls;
  const [first, second] = notes;
  if (!chapter || !table || !first || !second || calls.length > 2 || notes.length > 2) return false;
  const labelsOf = (stretch: Stretch): ReadonlySet<string> => new Set(stretch.picks.map(labelOf));
  const straight = likeness(chapter, first, labelsOf(first)) + likeness(table, second, labelsOf(second));
  return likeness(chapter, second, labelsOf(second)) + likeness(table, first, labelsOf(first)) > straight + 1;
}

/** For each stretch of calls the stretch of notes with most labels in common, in rising order; -1 where it has none. */
function alignment(calls: readonly Stretch[], notes: readonly Stretch[]): number[] {
  if (notes.length === 0 || calls.length * notes.length > 250_000) return calls.map((_, index) => (index < notes.length ? index : -1));
  const labels = notes.map((stretch) => new Set(stretch.picks.map(labelOf)));
  const best: number[][] = [new Array<number>(notes.length + 1).fill(0)];
  const common = calls.map((stretch) => notes.map((other, index) => likeness(stretch, other, labels[index] as ReadonlySet<string>)));
  for (let c = 1; c <= calls.length; c++) {
    const above = best[c - 1] as number[];
    const row = [0];
    for (let n = 1; n <= notes.length; n++)
      row.push(Math.max(above[n] as number, row[n - 1] as number, (above[n - 1] as number) + (common[c - 1]?.[n - 1] as number)));
    best.push(row);
  }
  const partners = calls.map(() => -1);
  for (let c = calls.length, n = notes.length; c > 0 && n > 0; ) {
    const here = best[c]?.[n] as number;
    if (here === (best[c - 1]?.[n] as number)) c--;
    else if (here === (best[c]?.[n - 1] as number)) n--;
    else partners[--c] = --n;
  }
  return partners;
}

/** How well notes answer calls: labels in common, and the same heading above both, less the notes that no call asks for. */
function likeness(calls: Stretch, notes: Stretch, labels: ReadonlySet<string>): number {
  let both = 0;
  const called = new Set(calls.picks.map(labelOf));
  for (const label of labels) if (called.has(label)) both++;
  if (both === 0) return 0;
  const heading = calls.picks[0]?.item.chapter ?? "";
  const same = heading !== "" && heading === notes.picks[0]?.item.chapter ? 50 : 0;
  return Math.max(0.01, same + both - 0.5 * (labels.size - both) - 0.02 * (called.size - both));
}
