import assert from "node:assert/strict";
import { defaultFlavour } from "../../../server/src/formats/markdown/flavours";
import { plaintext } from "../../../server/src/formats/plaintext/reader";
import type { Reading } from "../../../server/src/model/note";

/** A text with its truth taken out: where calls and notes begin, which belong together, and where notes end. */
export interface Marked {
  readonly text: string;
  readonly calls: readonly Place[];
  readonly notes: readonly (Place & { readonly end: number | undefined })[];
}

interface Place {
  readonly at: number;
  /** What a call and its note have in common. */
  readonly pair: string;
}

const MARK = /«([^»@]*)(?:@([^»]*))?»|‹([^›@]*)(?:@([^›]*))?›|⌋/g;

/** Reads a text in which `«12»` marks the label of a call, `‹12›` that of a note and `⌋` the end of a note's text.
 *  Where one label stands for several notes, `«12@b»` belongs to `‹12@b›`; where labels differ, `«175@=b»` to `‹15@=b›`. */
export function marked(source: string): Marked {
  const calls: Place[] = [];
  const notes: { at: number; pair: string; end: number | undefined }[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const label = match[1] ?? match[3];
    if (label === undefined) {
      const last = notes[notes.length - 1];
      if (last) last.end = text.length;
      continue;
    }
    const pair = match[2] ?? match[4] ?? "";
    const place = { at: text.length, pair: pair.startsWith("=") ? pair : `${label}@${pair}` };
    if (match[1] !== undefined) calls.push(place);
    else notes.push({ ...place, end: undefined });
    text += label;
  }
  return { text: text + source.slice(from), calls, notes };
}

export const read = (text: string): Reading => plaintext.read(text, "", defaultFlavour);

/** Asserts that a marked text is read as it is marked, with what is found shown in the same marks. */
export function assertRead(source: string): void {
  const { text, calls, notes } = marked(source);
  const reading = read(text);
  const ends = new Set(notes.flatMap(({ end }) => (end === undefined ? [] : [end])));
  const found = shown(text, reading, ends);
  assert.equal(found, source.replaceAll(/@[^»›]*(?=[»›])/g, ""));
  for (const call of calls) {
    const key = reading.calls.find((each) => each.labelSpan.from === call.at)?.key;
    const answers = reading.notes.filter((note) => note.key === key).map((note) => note.labelSpan.from);
    const meant = notes.filter((note) => note.pair === call.pair).map((note) => note.at);
    assert.deepEqual(answers, meant, `the note of ${call.pair} at ${call.at}`);
  }
}

/** The text with the marks of what was read; of the ends of notes only those that are asked for, and wrong ones. */
function shown(text: string, reading: Reading, ends: ReadonlySet<number>): string {
  const marks: [number, string][] = [];
  for (const { labelSpan } of reading.calls) marks.push([labelSpan.from, "«"], [labelSpan.to, "»"]);
  for (const note of reading.notes) {
    marks.push([note.labelSpan.from, "‹"], [note.labelSpan.to, "›"]);
    const end = note.body[note.body.length - 1]?.to ?? -1;
    if (ends.has(end)) marks.push([end, "⌋"]);
  }
  marks.sort((a, b) => a[0] - b[0]);
  let result = "";
  let from = 0;
  for (const [at, mark] of marks) {
    result += text.slice(from, at) + mark;
    from = at;
  }
  return result + text.slice(from);
}
