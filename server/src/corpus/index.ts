import { Columns, type Schema } from "../facts/columns";

/** All documents of the workspace by their facts. The law: after any sequence of `put` and `remove` it answers as if
 *  only what is now in it had ever been put. */
export class CorpusIndex<Tables> {
  readonly #documents = new Map<string, Uint8Array>();
  readonly #postings: ReadonlyMap<string, Map<string, Posted>>;
  /** Changes with every document that comes, goes or changes. */
  revision = 0;
  /** Told after every such change. */
  changed: () => void = () => {};

  constructor(
    readonly schema: Schema<Tables>,
    /** What else is kept across documents. */
    readonly reducers: readonly Reducer<Tables>[] = [],
  ) {
    this.#postings = new Map(keyFields(schema).map(({ table, field }) => [`${table}.${field}`, new Map<string, Posted>()]));
  }

  get size(): number {
    return this.#documents.size;
  }

  get uris(): Iterable<string> {
    return this.#documents.keys();
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** The encoded facts of a document: they are read only as far as they are asked for. */
  facts(uri: string): Columns<Tables> | undefined {
    const bytes = this.#documents.get(uri);
    return bytes && new Columns(this.schema, bytes);
  }

  /** The documents in which some record of a table has that key, in no order: `documentsWith("archival", "key", "rgia/109")`. */
  documentsWith<Name extends keyof Tables & string>(table: Name, field: keyof Tables[Name] & string, key: string): readonly string[] {
    const posted = this.#postings.get(`${table}.${field}`)?.get(key);
    if (posted === undefined) return [];
    return typeof posted === "string" ? [posted] : [...posted];
  }

  /** All keys of a field with the number of documents in which they stand. */
  *keys<Name extends keyof Tables & string>(table: Name, field: keyof Tables[Name] & string): Iterable<{ key: string; documents: number }> {
    for (const [key, posted] of this.#postings.get(`${table}.${field}`) ?? []) {
      yield { key, documents: typeof posted === "string" ? 1 : posted.size };
    }
  }

  put(uri: string, bytes: Uint8Array): void {
    this.remove(uri);
    this.#documents.set(uri, bytes);
    const facts = new Columns(this.schema, bytes);
    for (const [key, posting] of this.#keysOf(facts)) post(posting, key, uri);
    for (const reducer of this.reducers) reducer.add(uri, facts);
    this.revision++;
    this.changed();
  }

  remove(uri: string): void {
    const facts = this.facts(uri);
    if (!facts) return;
    for (const [key, posting] of this.#keysOf(facts)) unpost(posting, key, uri);
    for (const reducer of this.reducers) reducer.remove(uri, facts);
    this.#documents.delete(uri);
    this.revision++;
    this.changed();
  }

  *#keysOf(facts: Columns<Tables>): Generator<[string, Map<string, Posted>]> {
    for (const [name, posting] of this.#postings) {
      const [table, field] = name.split(".") as [keyof Tables & string, keyof Tables[keyof Tables & string] & string];
      for (const key of new Set(facts.column(table, field) as (string | undefined)[])) {
        if (key !== undefined) yield [key, posting];
      }
    }
  }
}

/** Keeps something across all documents: `remove` takes away exactly what `add` put there for the same facts. */
export interface Reducer<Tables> {
  readonly add: (uri: string, facts: Columns<Tables>) => void;
  readonly remove: (uri: string, facts: Columns<Tables>) => void;
}

/** Most keys stand in one document only. */
type Posted = string | Set<string>;

function keyFields<Tables>(schema: Schema<Tables>): { table: string; field: string }[] {
  const found: { table: string; field: string }[] = [];
  for (const table in schema) {
    for (const [field, kind] of Object.entries(schema[table])) if (kind === "key" || kind === "key?") found.push({ table, field });
  }
  return found;
}

function post(posting: Map<string, Posted>, key: string, uri: string): void {
  const posted = posting.get(key);
  if (posted === undefined) posting.set(key, uri);
  else if (typeof posted !== "string") posted.add(uri);
  else if (posted !== uri) posting.set(key, new Set([posted, uri]));
}

function unpost(posting: Map<string, Posted>, key: string, uri: string): void {
  const posted = posting.get(key);
  if (posted === uri) posting.delete(key);
  else if (posted instanceof Set && posted.delete(uri) && posted.size === 1) posting.set(key, [...posted][0] as string);
}
