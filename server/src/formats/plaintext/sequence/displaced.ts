import type { Span } from "../../../model/note";
import { countWhile } from "../../../text";
import type { NoteCandidate } from "../candidates/candidates";
import { Kind, kindOf } from "../page/characters";
import { type Layout, lineAt } from "../page/layout";
import type { Line } from "../page/lines";
import { endsSentence } from "../page/words";
import type { Item } from "./items";
import type { Keyed } from "./keys";
import type { Pick } from "./sequence";

/** Adds the second notes of pages whose number stands below all notes of the page: pdftotext prints `1 ⏎ Text. ⏎ Text. ⏎ 3 ⏎ Text. ⏎ 2`
 *  where the page has `1 Text. 2 Text. 3 Text.` Their text is looked for by `splitDisplaced`. */
export function withDisplaced(layout: Layout, picks: readonly Pick[], candidates: readonly NoteCandidate[]): Pick[] {
  const added: Pick[] = [];
  const lone = new Set<Pick>();
  const alone = candidates.filter((note) => isAlone(layout, note));
  let called = 0;
  for (let at = 0; at < picks.length; at++) {
    const first = picks[at] as Pick;
    const above = picks[at - 1];
    if (first.as === "call") called = first.item.call?.number ?? 0;
    if (first.as === "call" || !first.item.note || !isAlone(layout, first.item.note) || !above) continue;
    const { pages } = first.item;
    if (above.as === "note" && above.item.pages === pages) continue;
    const second = first.item.note.number + 1;
    let last = at;
    while (picks[last + 1]?.as === "note" && !picks[last + 1]?.restart && picks[last + 1]?.item.pages === pages) last++;
    const next = picks[at + 1];
    if (
      next &&
      above.as === "call" &&
      last === at + 1 &&
      next.item.note !== undefined &&
      isAlone(layout, next.item.note) &&
      next.item.note.number === second &&
      endsPage(layout, next.item.line)
    ) {
      lone.add(next);
      for (const note of between(alone, first.item.from, next.item.from, second + 1))
        added.push({ item: itemOf(first.item, note), as: "note", restart: false });
      continue;
    }
    if (called < second || (last > at && next?.item.note?.number !== second + 1)) continue;
    const from = (picks[last] as Pick).item.from;
    const end = picks[last + 1]?.item.from ?? Number.POSITIVE_INFINITY;
    const c = firstAfter(alone, from);
    const note = alone.slice(c, c + 3).find((each) => each.number === second && each.from < end);
    if (note) added.push({ item: itemOf(first.item, note), as: "note", restart: false, displaced: true });
  }
  const told = picks.map((pick) => (lone.has(pick) ? { ...pick, displaced: true } : pick));
  return added.length === 0 ? told : [...told, ...added].sort((a, b) => a.item.from - b.item.from);
}

/** The candidates between two offsets whose numbers go on from `number`: 3 and 4 where a page has `1`, `3`, `4`, `2`. */
function between(alone: readonly NoteCandidate[], from: number, to: number, number: number): NoteCandidate[] {
  const found: NoteCandidate[] = [];
  for (let at = firstAfter(alone, from); at < alone.length && (alone[at] as NoteCandidate).from < to; at++)
    if ((alone[at] as NoteCandidate).number === number + found.length) found.push(alone[at] as NoteCandidate);
  return found;
}

/** Whether nothing stands below a line on its page but what heads and foots pages. */
function endsPage({ lines, roles }: Layout, at: number): boolean {
  let below = at + 1;
  while (roles[below] === "blank") below++;
  return roles[below] === "furniture" || (lines[below]?.page ?? true);
}

const itemOf = (first: Item, note: NoteCandidate): Item => ({ ...first, from: note.from, line: note.line, note });

/** Parts texts that stand together from each other: that of the first note of a page from that of the second, whose number stands elsewhere,
 *  and the two below `1 ⏎ 2 ⏎ Text. ⏎ Text.` */
export function splitDisplaced(layout: Layout, notes: readonly Keyed[], bodies: Span[][], owners: Int32Array): void {
  notes.forEach((note, index) => {
    if (note.displaced) part(layout, bodies, owners, { both: firstOf(notes, index), first: firstOf(notes, index), second: index });
    else if (isStacked(layout, notes, index) && bodies[index]?.length === 0)
      part(layout, bodies, owners, { both: index + 1, first: index, second: index + 1 });
  });
}

/** Whether the number of the next note stands right below that of a note. */
export function isStacked(layout: Layout, notes: readonly Keyed[], index: number): boolean {
  const [note, next] = [notes[index]?.item.note, notes[index + 1]?.item.note];
  if (!note || !next || notes[index + 1]?.displaced || !isAlone(layout, note) || !isAlone(layout, next)) return false;
  return next.line === note.line + 1 && next.number === note.number + 1;
}

/** Whether a line holds nothing but the number or mark of a note. */
const isAlone = ({ lines }: Layout, { labelFrom, labelTo, line }: NoteCandidate): boolean =>
  labelTo > labelFrom && lines[line]?.first === labelFrom && lines[line]?.last === labelTo;

/** Divides a text behind a short line, or at least a line, that ends a sentence. */
function part(
  layout: Layout,
  bodies: Span[][],
  owners: Int32Array,
  at: { readonly both: number; readonly first: number; readonly second: number },
): void {
  const body = bodies[at.both] ?? [];
  const lines = linesOf(layout, body);
  const below = lines.slice(1);
  const start = below.find((line) => begins(layout, line, true)) ?? below.find((line) => begins(layout, line, false));
  if (start === undefined) return;
  const from = (layout.lines[start] as Line).first;
  const end = (layout.lines[start - 1] as Line).last;
  bodies[at.first] = body.filter((span) => span.from < from).map((span) => ({ from: span.from, to: Math.min(span.to, end) }));
  bodies[at.second] = body.filter((span) => span.to > from).map((span) => ({ from: Math.max(span.from, from), to: span.to }));
  for (const line of lines) owners[line] = line < start ? at.first : at.second;
}

/** Index of the first candidate behind an offset. */
const firstAfter = (candidates: readonly NoteCandidate[], offset: number): number =>
  countWhile(candidates.length, (at) => (candidates[at] as NoteCandidate).from <= offset);

/** The note before a displaced one in the order of their numbers. */
function firstOf(notes: readonly Keyed[], index: number): number {
  const number = (notes[index] as Keyed).item.note?.number ?? 0;
  let at = index - 1;
  while (at > 0 && (notes[at] as Keyed).item.note?.number !== number - 1) at--;
  return at;
}

/** Numbers of the lines of a note's text. */
function linesOf(layout: Layout, body: readonly Span[]): number[] {
  const found: number[] = [];
  for (const { from, to } of body)
    for (let at = lineAt(layout, from); at < layout.lines.length && (layout.lines[at] as Line).from < to; at++)
      if (!(layout.lines[at] as Line).blank) found.push(at);
  return found;
}

/** Whether the line above ends a sentence: where it must be short, that is enough; else this one begins with no small letter. */
function begins(layout: Layout, at: number, short: boolean): boolean {
  const { text, lines, width } = layout;
  const { first, last } = lines[at - 1] as Line;
  if (!endsSentence(text, first, last)) return false;
  return short ? last - first <= width * 0.8 : kindOf(text.charCodeAt((lines[at] as Line).first)) !== Kind.Lower;
}
