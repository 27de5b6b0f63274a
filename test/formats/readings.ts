import assert from "node:assert/strict";
import type { Flavour, Format, Reading, Span } from "../../server/src/model/note";

type Whole = Required<Omit<Reading, "exit" | "unfinished">>;
type Mutable = { -readonly [key in keyof Whole]: Whole[key][number][] };

/** Readings of chunks that stand one after the other, as one reading of the whole. */
export function joined(parts: readonly { readonly offset: number; readonly reading: Reading }[]): Whole {
  const whole: Mutable = {
    blocks: [],
    calls: [],
    notes: [],
    opaque: [],
    slips: [],
    directives: [],
    problems: [],
    citations: [],
    bibliographies: [],
    labels: [],
  };
  for (const { offset, reading } of parts) {
    const first = whole.notes.length;
    const move = <T extends Span>(span: T): T => ({ ...span, from: span.from + offset, to: span.to + offset });
    const label = (span: Span): Span => move(span);
    const key = (each: { keySpan?: Span }): { keySpan?: Span } => (each.keySpan ? { keySpan: move(each.keySpan) } : {});
    const inNote = (each: { inNote?: number }): { inNote?: number } => (each.inNote === undefined ? {} : { inNote: each.inNote + first });
    whole.blocks.push(
      ...reading.blocks.map((each) => ({ ...move(each), ...(each.note === undefined ? {} : { note: each.note + first }) })),
    );
    whole.calls.push(...reading.calls.map((each) => ({ ...move(each), labelSpan: label(each.labelSpan), ...key(each), ...inNote(each) })));
    whole.notes.push(
      ...reading.notes.map((each) => ({
        ...move(each),
        labelSpan: label(each.labelSpan),
        body: each.body.map(move),
        ...key(each),
        ...inNote(each),
      })),
    );
    for (const span of reading.opaque.map(move)) {
      const last = whole.opaque[whole.opaque.length - 1];
      if (last && last.to === span.from) whole.opaque[whole.opaque.length - 1] = { from: last.from, to: span.to };
      else whole.opaque.push(span);
    }
    whole.slips.push(...reading.slips.map(move));
    whole.directives.push(...reading.directives.map(move));
    whole.problems.push(...reading.problems.map(move));
    whole.citations.push(...(reading.citations ?? []).map((each) => ({ ...move(each), keySpan: label(each.keySpan) })));
    whole.labels.push(...(reading.labels ?? []));
    whole.bibliographies.push(...(reading.bibliographies ?? []).map(move));
  }
  return whole;
}

/** Reads the chunks of a cutting one after the other, as a document does: where a note is open at the end of one, together with the next. */
export function readInChunks(
  format: Format,
  text: string,
  cuts: readonly number[],
  flavour: Flavour,
): { offset: number; reading: Reading }[] {
  const read: { offset: number; reading: Reading }[] = [];
  let entry = "";
  let offset = 0;
  for (const end of [...cuts, text.length]) {
    const reading = format.read(text.slice(offset, end), entry, flavour);
    if (reading.unfinished && end < text.length && !format.endsNotes?.(text, end)) continue;
    read.push({ offset, reading });
    entry = reading.exit;
    offset = end;
  }
  return read;
}

/** Where a format allows a text to be cut. */
export const legalCuts = ({ canCut }: Format, text: string): number[] => {
  const cuts: number[] = [];
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at - 1) === 10 && canCut?.(text.slice(0, at), text.slice(at))) cuts.push(at);
  return cuts;
};

/** Everything that a reading tells stands in order and within the text. */
export function checkOrder(text: string, { blocks, calls, notes, opaque, slips }: Reading): void {
  for (const spans of [blocks, calls, notes, slips]) inOrder(spans, text);
  inOrder(opaque, text);
  for (let at = 1; at < opaque.length; at++) assert.ok((opaque[at - 1] as Span).to <= (opaque[at] as Span).from, "opaque spans overlap");
  for (const note of notes) for (const span of note.body) assert.ok(note.from < span.from && span.from < span.to && span.to <= note.to);
  for (const each of [...calls, ...notes]) {
    assert.equal(text.slice(each.labelSpan.from, each.labelSpan.to), each.label);
    const outer = each.inNote === undefined ? undefined : notes[each.inNote];
    if (outer) assert.ok(outer.from < each.from && each.to <= outer.to, "not inside the note it is said to be in");
  }
}

function inOrder(spans: readonly Span[], text: string): void {
  let from = 0;
  for (const span of spans) {
    assert.ok(from <= span.from && span.from <= span.to && span.to <= text.length, `out of order: ${JSON.stringify(span)}`);
    from = span.from;
  }
}

/** A reading in short, in text order: calls `[1]`, notes `1{text}`, inline notes `^{text}`; what stands in a note with `@` and its label. */
export function inShort(text: string, { calls, notes }: Reading): string {
  const where = (inNote: number | undefined): string => (inNote === undefined ? "" : `@${notes[inNote]?.label}`);
  const clear = (part: string): string => part.replace(/\r\n|\r|\n/g, "⏎");
  const found = calls.map((call) => ({ from: call.from, as: `[${call.label}]${where(call.inNote)}` }));
  for (const note of notes) {
    const body = note.body.map((span) => clear(text.slice(span.from, span.to))).join("|");
    found.push({ from: note.from, as: `${note.inline ? `^${note.label}` : note.label}{${body}}${where(note.inNote)}` });
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ as }) => as)
    .join(" ");
}

/** The blocks of a reading in short: `heading1 Salt`, `text One line.` */
export const blocksIn = (text: string, { blocks }: Reading): string[] =>
  blocks.map(({ kind, level, from, to }) => `${kind}${level ?? ""} ${text.slice(from, to)}`);

/** The citations of a reading in short, each with its key and what stands behind `|` in an entry: `[@weir1701, 44] = weir1701 | 44`;
 *  a key that may be a label has a `?`. */
export const citationsIn = (text: string, { citations = [] }: Reading): string[] =>
  citations.map(({ from, to, key, keySpan, locator, orLabel }) => {
    assert.equal(text.slice(keySpan.from, keySpan.to), key);
    return `${text.slice(from, to)} = ${key}${orLabel ? "?" : ""}${locator === undefined ? "" : ` | ${locator}`}`;
  });

/** The words of every note, in the order of their starts and each in alphabetical order, without what is no prose. */
export function wordsOfNotes(text: string, { notes, opaque }: Reading): string[] {
  return notes.map(({ body }) => {
    const words = body.map(({ from, to }) => {
      let part = "";
      let at = from;
      for (const span of opaque) {
        if (span.to <= at || span.from >= to) continue;
        part += text.slice(at, Math.max(at, span.from));
        at = span.to;
      }
      return part + text.slice(at, Math.max(at, to));
    });
    return (words.join(" ").match(/w\d+/g) ?? []).sort().join(" ");
  });
}
