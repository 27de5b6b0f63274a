/** Tables of records as bytes, column after column: one encoding for what workers send, what the cache keeps and what the index holds.
 *
 *      bytes  := tables texts padding                   to a multiple of four
 *      tables := { rows { length } } { column }         in the order of the schema, without columns where there are no rows
 *      texts  := count { length } { unit }              every text once, its UTF-16 units as numbers: total, and lossless for any string
 *      number := 7 bits a byte, lowest first, the eighth bit says that more follow (LEB128, as in DWARF and WebAssembly)
 *
 *  A column can be read without the others, and a text is made only when it is asked for. */

/** How the values of a column are written.
 *  `number`: an integer from 0 · `rising`: an integer near the one before it, such as an offset · `flag`: true or false ·
 *  `text`: a string, written once however often it occurs · `prose`: a string that hardly occurs twice, written in its place · `key`: a string by which documents are looked up across files · `sign`: a path such as `rgia/109`, of which
 *  each beginning leaves a sign by which documents are sifted · `texts`, `risings`: a list in one record ·
 *  with `?`: may be absent. */
export type FieldKind =
  | "number"
  | "number?"
  | "rising"
  | "flag"
  | "text"
  | "prose"
  | "text?"
  | "key"
  | "key?"
  | "sign"
  | "sign?"
  | "texts"
  | "risings";

/** The columns of one kind of record: each of its fields is named. */
export type FieldsOf<Row> = { readonly [Field in keyof Row]-?: FieldKind };

/** Which tables there are, and their columns. For `{ notes: { from: "rising", label: "text" } }`
 *  the data is `{ notes: [{ from: 3, label: "1" }] }`. */
export type Schema<Tables> = { readonly [Name in keyof Tables]: Readonly<Record<string, FieldKind>> };

export type Rows<Tables> = { readonly [Name in keyof Tables]: readonly Tables[Name][] };

export type Value = number | boolean | string | readonly string[] | readonly number[] | undefined;
export type Row = Record<string, Value>;

/** Reads what `encodeColumns` wrote, only as far as it is asked for. */
export class Columns<Tables> {
  /** Those that have rows; the starts count from that of the first column. */
  readonly #tables = new Map<string, { rows: number; starts: Map<string, number> }>();
  /** Where the first column begins. */
  readonly #columns: number;
  readonly #textCount: number;
  /** Where the lengths of the texts begin. */
  readonly #textTable: number;
  #textStarts: Uint32Array | undefined;
  /** The texts that have been asked for: many fields of many records have the same. */
  #texts: (string | undefined)[] | undefined;

  constructor(
    readonly schema: Schema<Tables>,
    readonly bytes: Uint8Array,
  ) {
    const cursor = new Cursor(bytes, 0);
    let size = 0;
    for (const name in schema) {
      const rows = cursor.number();
      if (rows === 0) continue;
      const starts = new Map<string, number>();
      this.#tables.set(name, { rows, starts });
      for (const field in schema[name]) {
        starts.set(field, size);
        size += cursor.number();
      }
    }
    this.#columns = cursor.at;
    cursor.at += size;
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
    const cursor = new Cursor(this.bytes, this.#columns + start);
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
      case "sign":
        return this.#text(cursor.number());
      case "prose":
        return this.#prose(cursor);
      case "text?":
      case "key?":
      case "sign?": {
        const number = cursor.number();
        return number === 0 ? undefined : this.#text(number - 1);
      }
      case "texts":
        return list(cursor.number(), () => this.#text(cursor.number()));
      case "risings": {
        let before = 0;
        return list(cursor.number(), () => (before += cursor.signed()));
      }
    }
  }

  #text(number: number): string {
    this.#texts ??= new Array(this.#textCount);
    return (this.#texts[number] ??= this.#readText(number));
  }

  #readText(number: number): string {
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
    const lengths = list(this.#textCount, () => cursor.number());
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

/** So many values, one after the other. */
function list<Item>(length: number, next: () => Item): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < length; at++) items.push(next());
  return items;
}

/** The units of the text that is being read. */
let units = new Uint16Array(1 << 12);

/** So many arguments a function call takes on every engine. */
const MOST_ARGUMENTS = 8192;

/** The first so many of `units` as a string. */
function textOfUnits(length: number): string {
  let text = "";
  for (let at = 0; at < length; at += MOST_ARGUMENTS) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + MOST_ARGUMENTS)) as unknown as number[]);
  }
  return text;
}
