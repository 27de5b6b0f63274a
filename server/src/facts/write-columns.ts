import { drained, type Steps } from "../steps";
import type { FieldKind, Row, Rows, Schema } from "./columns";

/** Writes tables as bytes that no other buffer shares. */
export const encodeColumns = <Tables>(schema: Schema<Tables>, data: Rows<Tables>): Uint8Array<ArrayBuffer> =>
  drained(columns(schema, data, reused));

/** The same in steps, a column each. */
export const encodeColumnsInSteps = <Tables>(schema: Schema<Tables>, data: Rows<Tables>): Steps<Uint8Array<ArrayBuffer>> =>
  columns(schema, data, new Writer());

function* columns<Tables>(schema: Schema<Tables>, data: Rows<Tables>, tables: Writer): Steps<Uint8Array<ArrayBuffer>> {
  const texts: Texts = new Map();
  tables.length = 0;
  for (const name in schema) {
    const rows = data[name] as readonly unknown[] as readonly Row[];
    tables.number(rows.length);
    if (rows.length === 0) continue;
    const fields = schema[name];
    for (const field in fields) {
      column.length = 0;
      write[fields[field] as FieldKind](rows, field, texts);
      tables.number(column.length);
      tables.append(column);
      yield;
    }
  }
  return joined(tables, texts);
}

/** Texts that are written once, with their numbers. */
type Texts = Map<string, number>;

type WriteColumn = (rows: readonly Row[], field: string, texts: Texts) => void;

/** A loop for each kind: an engine compiles only those that run often, and each of them quickly. */
const write: Readonly<Record<FieldKind, WriteColumn>> = {
  number: (rows, field) => {
    for (const row of rows) column.number(row[field] as number);
  },
  "number?": (rows, field) => {
    for (const row of rows) column.number(((row[field] as number | undefined) ?? -1) + 1);
  },
  rising: (rows, field) => {
    let before = 0;
    for (const row of rows) {
      const value = row[field] as number;
      column.signed(value - before);
      before = value;
    }
  },
  flag: (rows, field) => {
    for (const row of rows) column.number(row[field] === true ? 1 : 0);
  },
  text: writeTexts,
  key: writeTexts,
  sign: writeTexts,
  "text?": writePerhapsTexts,
  "key?": writePerhapsTexts,
  "sign?": writePerhapsTexts,
  prose: (rows, field) => {
    for (const row of rows) {
      const text = row[field] as string;
      column.number(text.length);
      column.units(text);
    }
  },
  texts: (rows, field, texts) => {
    for (const row of rows) {
      const list = row[field] as readonly string[];
      column.number(list.length);
      for (const text of list) column.number(numberOf(text, texts));
    }
  },
  risings: (rows, field) => {
    for (const row of rows) writeRisings(row[field] as readonly number[]);
  },
};

function writeTexts(rows: readonly Row[], field: string, texts: Texts): void {
  for (const row of rows) column.number(numberOf(row[field] as string, texts));
}

function writePerhapsTexts(rows: readonly Row[], field: string, texts: Texts): void {
  for (const row of rows) column.number(row[field] === undefined ? 0 : numberOf(row[field] as string, texts) + 1);
}

function writeRisings(values: readonly number[]): void {
  column.number(values.length);
  let before = 0;
  for (const value of values) {
    column.signed(value - before);
    before = value;
  }
}

function numberOf(text: string, texts: Texts): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

/** What has been written, and behind it the texts. */
function joined(tables: Writer, texts: Texts): Uint8Array<ArrayBuffer> {
  letters.length = 0;
  column.length = 0;
  column.number(texts.size);
  for (const text of texts.keys()) {
    const start = letters.length;
    letters.units(text);
    column.number(letters.length - start);
  }
  head.length = 0;
  head.number(tables.length);
  const size = head.length + tables.length + column.length + letters.length;
  // As the cache keeps them, so that it need not copy what it writes.
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  let at = 0;
  for (const part of [head, tables, column, letters]) {
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
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest = rest < 0x80000000 ? rest >>> 7 : Math.floor(rest / 0x80);
    }
    this.bytes[this.length++] = rest;
  }

  /** The units of a text. */
  units(text: string): void {
    if (this.length + 3 * text.length > this.bytes.length) this.#grow(3 * text.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
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

  append(other: Writer): void {
    if (this.length + other.length > this.bytes.length) this.#grow(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  #grow(by: number): void {
    const bytes = new Uint8Array((this.bytes.length + by) * 2);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

const head = new Writer();
const reused = new Writer();
const column = new Writer();
const letters = new Writer();
