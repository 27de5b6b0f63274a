import type { Columns, FieldKind, Schema } from "../facts/columns";
import { hashedWith, hashOf } from "../recognize/word-table";
import { unitAt } from "../text";

/** By what a document is looked up across files without being read. */
export interface Lookup {
  /** Each once. */
  readonly keys: readonly DocumentKey[];
  /** A sign for each path and each beginning of one: a unit of 14 bits, which different paths may share. */
  readonly signs: string;
}

/** A key by which documents are looked up across files: `{ field: "works.by", key: "neri" }`. */
export interface DocumentKey {
  readonly field: string;
  readonly key: string;
}

/** A document of which nothing is known is found by nothing. */
export const NOTHING: Lookup = { keys: [], signs: "" };

/** By what a document with these facts is looked up. */
export function lookupOf<Tables>(facts: Columns<Tables>): Lookup {
  const { keys, signs } = fieldsOf(facts.schema);
  const found = new Set<number>();
  for (const field of signs) {
    const root = whole(field.name);
    for (const path of valuesOf(facts, field)) addSigns(root, path, found);
  }
  return {
    keys: keys.flatMap((field) => valuesOf(facts, field).map((key) => ({ field: field.name, key }))),
    signs: Array.from(found, (sign) => String.fromCharCode(sign)).join(""),
  };
}

/** The values of a field, each once. */
function valuesOf<Tables>(facts: Columns<Tables>, { table, field }: Field): string[] {
  const name = table as keyof Tables & string;
  if (facts.count(name) === 0) return [];
  const values = facts.column(name, field as keyof Tables[typeof name] & string) as (string | undefined)[];
  return [...new Set(values)].filter((value) => value !== undefined);
}

/** The sign of a path in a field, or without a path of all in that field: `("archives.key", "rgia/109")`. */
export const signOf = (field: string, path?: string): string =>
  String.fromCharCode(signed(whole(path === undefined ? field : `${field}/${path}`)));

/** A column by which documents are looked up: `archives.key`. */
interface Field {
  readonly name: string;
  readonly table: string;
  readonly field: string;
}

interface Fields {
  readonly keys: readonly Field[];
  readonly signs: readonly Field[];
}

/** The fields of each schema: every document asks for them. */
const known = new WeakMap<object, Fields>();

/** Which columns of the facts are keys and signs, by their kinds in the schema. */
export function fieldsOf<Tables>(schema: Schema<Tables>): Fields {
  let fields = known.get(schema);
  if (!fields) known.set(schema, (fields = { keys: fieldsIn(schema, ["key", "key?"]), signs: fieldsIn(schema, ["sign", "sign?"]) }));
  return fields;
}

function fieldsIn<Tables>(schema: Schema<Tables>, kinds: readonly FieldKind[]): Field[] {
  const found: Field[] = [];
  for (const table in schema) {
    for (const [field, kind] of Object.entries(schema[table]))
      if (kinds.includes(kind)) found.push({ name: `${table}.${field}`, table, field });
  }
  return found;
}

/** For `rgia/109/1` the signs of the field, of `rgia`, of `rgia/109` and of the whole. */
function addSigns(root: number, path: string, signs: Set<number>): void {
  signs.add(signed(root));
  let hash = hashedWith(root, SLASH);
  for (let at = 0; at < path.length; at++) {
    const unit = unitAt(path, at);
    if (unit === SLASH) signs.add(signed(hash));
    hash = hashedWith(hash, unit);
  }
  signs.add(signed(hash));
}

const SLASH = "/".charCodeAt(0);

const whole = (text: string): number => hashOf(text, 0, text.length);

const signed = (hash: number): number => (hash ^ (hash >>> 14)) & 0x3fff;
