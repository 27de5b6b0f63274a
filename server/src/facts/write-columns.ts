import { drained, type Steps } from "../steps";
import { unitAt } from "../text";
import type { FieldKind, Row, Rows, Schema } from "./columns";

/** Writes tables as bytes that no other buffer shares. */
export const encodeColumns = <Tables>(schema: Schema<Tables>, data: Rows<Tables>): Uint8Array<ArrayBuffer> =>
  drained(columns(schema, data, reused));

/** The same in steps, a column each. */
export const encodeColumnsInSteps = <Tables>(schema: Schema<Tables>, data: Rows<Tables>): Steps<Uint8Array<ArrayBuffer>> =>
  columns(schema, data, newParts());

function* columns<Tables>(schema: Schema<Tables>, data: Rows<Tables>, parts: Parts): Steps<Uint8Array<ArrayBuffer>> {
  const { sizes, values } = parts;
  const texts: Texts = new Map();
  sizes.length = values.length = 0;
  for (const name in schema) {
    const rows = data[name] as readonly unknown[] as readonly Row[];
    sizes.number(rows.length);
    if (rows.length === 0) continue;
    const fields = schema[name];
    for (const field in fields) {
      const start = values.length;
      write[fields[field] as FieldKind](values, rows, field, texts);
      sizes.number(values.length - start);
      yield;
    }
  }
  writeLetters(texts, parts);
  return joined(parts);
}

/** What the bytes are made of, one behind the other. */
interface Parts {
  readonly sizes: Writer;
  readonly values: Writer;
  readonly lengths: Writer;
  readonly letters: Writer;
}

/** Texts that are written once, with their numbers. */
type Texts = Map<string, number>;

type WriteColumn = (to: Writer, rows: readonly Row[], field: string, texts: Texts) => void;

/** A loop for each kind: an engine compiles only those that run often, and each of them quickly. */
const write: Readonly<Record<FieldKind, WriteColumn>> = {
  number: (to, rows, field) => {
    for (const row of rows) to.number(row[field] as number);
  },
  "number?": (to, rows, field) => {
    for (const row of rows) to.number(((row[field] as number | undefined) ?? -1) + 1);
  },
  rising: (to, rows, field) => {
    let before = 0;
    for (const row of rows) {
      const value = row[field] as number;
      to.signed(value - before);
      before = value;
    }
  },
  flag: (to, rows, field) => {
    for (const row of rows) to.number(row[field] === true ? 1 : 0);
  },
  text: writeTexts,
  key: writeTexts,
  sign: writeTexts,
  "text?": writePerhapsTexts,
  "key?": writePerhapsTexts,
  "sign?": writePerhapsTexts,
  prose: (to, rows, field) => {
    for (const row of rows) {
      const text = row[field] as string;
      to.number(text.length);
      to.units(text);
    }
  },
  texts: (to, rows, field, texts) => {
    for (const row of rows) {
      const list = row[field] as readonly string[];
      to.number(list.length);
      for (const text of list) to.number(numberOf(text, texts));
    }
  },
  risings: (to, rows, field) => {
    for (const row of rows) writeRisings(to, row[field] as readonly number[]);
  },
};

function writeTexts(to: Writer, rows: readonly Row[], field: string, texts: Texts): void {
  for (const row of rows) to.number(numberOf(row[field] as string, texts));
}

function writePerhapsTexts(to: Writer, rows: readonly Row[], field: string, texts: Texts): void {
  for (const row of rows) to.number(row[field] === undefined ? 0 : numberOf(row[field] as string, texts) + 1);
}

function writeRisings(to: Writer, values: readonly number[]): void {
  to.number(values.length);
  let before = 0;
  for (const value of values) {
    to.signed(value - before);
    before = value;
  }
}

function numberOf(text: string, texts: Texts): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

function writeLetters(texts: Texts, { lengths, letters }: Parts): void {
  lengths.length = letters.length = 0;
  lengths.number(texts.size);
  for (const text of texts.keys()) {
    const start = letters.length;
    letters.units(text);
    lengths.number(letters.length - start);
  }
}

function joined({ sizes, values, lengths, letters }: Parts): Uint8Array<ArrayBuffer> {
  const size = sizes.length + values.length + lengths.length + letters.length;
  // As the cache keeps them, so that it need not copy what it writes.
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  let at = 0;
  for (const part of [sizes, values, lengths, letters]) {
    bytes.set(part.bytes.subarray(0, part.length), at);
    at += part.length;
  }
  return bytes;
}

/** Bytes that grow; kept from one document to the next. */
class Writer {
  bytes = new Uint8Array(1 << 16);
  length = 0;

  number(value: number): void {
    if (this.length + 10 > this.bytes.length) this.#grow(10);
    const { bytes } = this;
    let at = this.length;
    let rest = value;
    while (rest >= 0x80) {
      bytes[at++] = (rest & 0x7f) | 0x80;
      rest = rest < 0x80000000 ? rest >>> 7 : Math.floor(rest / 0x80);
    }
    bytes[at++] = rest;
    this.length = at;
  }

  /** The units of a text. */
  units(text: string): void {
    if (this.length + 3 * text.length > this.bytes.length) this.#grow(3 * text.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const unit = unitAt(text, index);
      if (unit < 0x80) bytes[at++] = unit;
      else {
        bytes[at++] = (unit & 0x7f) | 0x80;
        if (unit < 0x4000) bytes[at++] = unit >>> 7;
        else {
          bytes[at++] = ((unit >>> 7) & 0x7f) | 0x80;
          bytes[at++] = unit >>> 14;
        }
      }
    }
    this.length = at;
  }

  signed(value: number): void {
    this.number(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  #grow(by: number): void {
    const bytes = new Uint8Array((this.bytes.length + by) * 2);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

const newParts = (): Parts => ({ sizes: new Writer(), values: new Writer(), lengths: new Writer(), letters: new Writer() });

const reused = newParts();
