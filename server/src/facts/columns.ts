/** Tables of records as bytes, column after column: one encoding for what workers send, what the cache keeps and what the index holds.
 *
 *      bytes  := tables texts padding                   to a multiple of four
 *      tables := length { rows { length column } }      in the order of the schema, without columns where there are no rows
 *      texts  := count { length } { unit }              every text once, its UTF-16 units as numbers: total, and lossless for any string
 *      number := 7 bits a byte, lowest first, the eighth bit says that more follow (LEB128, as in DWARF and WebAssembly)
 *
 *  A column can be read without the others, and a text is made only when it is asked for. */

/** How the values of a column are written.
 *  `number`: an integer from 0 · `rising`: an integer near the one before it, such as an offset · `flag`: true or false ·
 *  `text`: a string, written once however often it occurs · `prose`: a string that hardly occurs twice, written in its place · `key`: a string by which documents are looked up across files · `texts`, `risings`: a list in one record ·
 *  with `?`: may be absent. */
export type FieldKind = "number" | "number?" | "rising" | "flag" | "text" | "prose" | "text?" | "key" | "key?" | "texts" | "risings";

/** The columns of one kind of record: each of its fields is named. */
export type FieldsOf<Row> = { readonly [Field in keyof Row]-?: FieldKind };

/** Which tables there are, and their columns. For `{ notes: { from: "rising", label: "text" } }`
 *  the data is `{ notes: [{ from: 3, label: "1" }] }`. */
export type Schema<Tables> = { readonly [Name in keyof Tables]: Readonly<Record<string, FieldKind>> };

export type Rows<Tables> = { readonly [Name in keyof Tables]: readonly Tables[Name][] };

type Value = number | boolean | string | readonly string[] | readonly number[] | undefined;
type Row = Record<string, Value>;

/** Writes tables as bytes that no other buffer shares. */
export function encodeColumns<Tables>(schema: Schema<Tables>, data: Rows<Tables>): Uint8Array<ArrayBuffer> {
  const texts = new Map<string, number>();
  tables.length = 0;
  for (const name in schema) {
    const rows = data[name] as readonly unknown[] as readonly Row[];
    tables.number(rows.length);
    if (rows.length === 0) continue;
    const fields = schema[name];
    for (const field in fields) {
      column.length = 0;
      writeColumn(rows, field, fields[field] as FieldKind, texts);
      tables.number(column.length);
      tables.append(column);
    }
  }
  return joined(texts);
}

/** Reads what `encodeColumns` wrote, only as far as it is asked for. */
export class Columns<Tables> {
  readonly #tables = new Map<string, { rows: number; starts: Map<string, number> }>();
  readonly #textCount: number;
  /** Where the lengths of the texts begin. */
  readonly #textTable: number;
  #textStarts: Uint32Array | undefined;

  constructor(
    readonly schema: Schema<Tables>,
    readonly bytes: Uint8Array,
  ) {
    const cursor = new Cursor(bytes, 0);
    const length = cursor.number();
    const end = cursor.at + length;
    for (const name in schema) {
      const rows = cursor.number();
      const starts = new Map<string, number>();
      this.#tables.set(name, { rows, starts });
      if (rows === 0) continue;
      for (const field in schema[name]) {
        const size = cursor.number();
        starts.set(field, cursor.at);
        cursor.at += size;
      }
    }
    cursor.at = end;
    this.#textCount = cursor.number();
    this.#textTable = cursor.at;
  }

  count(name: keyof Tables & string): number {
    return this.#tables.get(name)?.rows ?? 0;
  }

  /** The values of one column: for the labels of all notes `column("notes", "label")`. */
  column<Name extends keyof Tables & string, Field extends keyof Tables[Name] & string>(name: Name, field: Field): Tables[Name][Field][] {
    return this.#values(name, field) as Tables[Name][Field][];
  }

  /** All records of one table. */
  rows<Name extends keyof Tables & string>(name: Name): Tables[Name][] {
    const rows: Row[] = Array.from({ length: this.count(name) }, () => ({}));
    if (rows.length === 0) return [];
    for (const field in this.schema[name]) {
      const values = this.#values(name, field);
      for (let at = 0; at < rows.length; at++) {
        if (values[at] !== undefined) (rows[at] as Row)[field] = values[at];
      }
    }
    return rows as Tables[Name][];
  }

  #values(name: keyof Tables & string, field: string): Value[] {
    const table = this.#tables.get(name);
    const start = table?.starts.get(field);
    if (!table || start === undefined) return [];
    const cursor = new Cursor(this.bytes, start);
    const values = new Array<Value>(table.rows);
    const kind = (this.schema[name] as Record<string, FieldKind>)[field] as FieldKind;
    let before = 0;
    for (let row = 0; row < table.rows; row++) {
      if (kind === "rising") values[row] = before += cursor.signed();
      else values[row] = this.#value(kind, cursor);
    }
    return values;
  }

  #value(kind: FieldKind, cursor: Cursor): Value {
    switch (kind) {
      case "number":
      case "rising":
        return cursor.number();
      case "number?": {
        const number = cursor.number();
        return number === 0 ? undefined : number - 1;
      }
      case "flag":
        return cursor.number() === 1;
      case "text":
      case "key":
        return this.#text(cursor.number());
      case "prose":
        return this.#prose(cursor);
      case "text?":
      case "key?": {
        const number = cursor.number();
        return number === 0 ? undefined : this.#text(number - 1);
      }
      case "texts":
        return Array.from({ length: cursor.number() }, () => this.#text(cursor.number()));
      case "risings": {
        let before = 0;
        return Array.from({ length: cursor.number() }, () => (before += cursor.signed()));
      }
    }
  }

  #text(number: number): string {
    this.#textStarts ??= this.#findTexts();
    const starts = this.#textStarts;
    const end = starts[number + 1] as number;
    const cursor = new Cursor(this.bytes, starts[number] as number);
    if (end - cursor.at > units.length) units = new Uint16Array((end - cursor.at) * 2);
    let length = 0;
    while (cursor.at < end) units[length++] = cursor.number();
    return textOfUnits(length);
  }

  #prose(cursor: Cursor): string {
    const length = cursor.number();
    if (length > units.length) units = new Uint16Array(length * 2);
    for (let at = 0; at < length; at++) units[at] = cursor.number();
    return textOfUnits(length);
  }

  #findTexts(): Uint32Array {
    const cursor = new Cursor(this.bytes, this.#textTable);
    const lengths = Array.from({ length: this.#textCount }, () => cursor.number());
    const starts = new Uint32Array(lengths.length + 1);
    let at = cursor.at;
    for (let number = 0; number < lengths.length; number++) {
      starts[number] = at;
      at += lengths[number] as number;
    }
    starts[lengths.length] = at;
    return starts;
  }
}

class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  number(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] as number;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = bytes[this.at++] as number;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  /** 0, -1, 1, -2, 2 … are written as 0, 1, 2, 3, 4 … */
  signed(): number {
    const number = this.number();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }
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
const tables = new Writer();
const column = new Writer();
const letters = new Writer();
let units = new Uint16Array(1 << 12);

/** So many arguments a function call takes on every engine. */
const MOST_ARGUMENTS = 8192;

function writeColumn(rows: readonly Row[], field: string, kind: FieldKind, texts: Map<string, number>): void {
  switch (kind) {
    case "rising": {
      let before = 0;
      for (const row of rows) {
        const value = row[field] as number;
        column.signed(value - before);
        before = value;
      }
      return;
    }
    case "number":
      for (const row of rows) column.number(row[field] as number);
      return;
    case "number?":
      for (const row of rows) column.number(row[field] === undefined ? 0 : (row[field] as number) + 1);
      return;
    case "flag":
      for (const row of rows) column.number(row[field] === true ? 1 : 0);
      return;
    case "text":
    case "key":
      for (const row of rows) column.number(numberOf(row[field] as string, texts));
      return;
    case "prose":
      for (const row of rows) {
        const text = row[field] as string;
        column.number(text.length);
        column.units(text);
      }
      return;
    case "text?":
    case "key?":
      for (const row of rows) column.number(row[field] === undefined ? 0 : numberOf(row[field] as string, texts) + 1);
      return;
    case "texts":
      for (const row of rows) {
        const list = row[field] as readonly string[];
        column.number(list.length);
        for (const text of list) column.number(numberOf(text, texts));
      }
      return;
    case "risings":
      for (const row of rows) writeRisings(row[field] as readonly number[]);
  }
}

function writeRisings(values: readonly number[]): void {
  column.number(values.length);
  let before = 0;
  for (const value of values) {
    column.signed(value - before);
    before = value;
  }
}

function numberOf(text: string, texts: Map<string, number>): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

/** What has been written, and behind it the texts. */
function joined(texts: Map<string, number>): Uint8Array<ArrayBuffer> {
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

/** The first so many of `units` as a string. */
function textOfUnits(length: number): string {
  let text = "";
  for (let at = 0; at < length; at += MOST_ARGUMENTS) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + MOST_ARGUMENTS)) as unknown as number[]);
  }
  return text;
}
