import { Columns, type Schema } from "../facts/columns";

/** The encoded facts of a document, wherever they lie. The same object for as long as they are the same. */
export interface KeptFacts {
  /** Undefined where they are lost, as in a file that was damaged. */
  readonly read: () => Uint8Array | undefined;
}

/** A key by which documents are looked up across files: `{ field: "works.by", key: "neri" }`. */
export interface DocumentKey {
  readonly field: string;
  readonly key: string;
}

/** All documents of the workspace: in which of them a key stands, and the facts of each, wherever they are kept. The law: after any
 *  sequence of `put` and `remove` it answers as if only what is now in it had ever been put. */
export class CorpusIndex<Tables> {
  readonly #documents = new Map<string, IndexedDocument>();
  readonly #postings: ReadonlyMap<string, Map<string, Posting>>;
  readonly #followers: ((uri: string) => void)[] = [];
  /** Changes with every document that comes, goes or changes. */
  revision = 0;
  /** Told of a document whose facts are lost: they have to be made again. */
  lost: (uri: string) => void = () => {};

  constructor(readonly schema: Schema<Tables>) {
    this.#postings = new Map(keyFields(schema).map(({ table, field }) => [`${table}.${field}`, new Map<string, Posting>()]));
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
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const bytes = document.facts.read();
    if (!bytes) this.lost(uri);
    return bytes && new Columns(this.schema, bytes);
  }

  /** Where the facts of a document are kept: another object when it has changed. */
  kept(uri: string): KeptFacts | undefined {
    return this.#documents.get(uri)?.facts;
  }

  /** The documents in which some record of a table has that key, in no order: `documentsWith("archival", "key", "rgia/109")`. */
  documentsWith<Name extends keyof Tables & string>(table: Name, field: keyof Tables[Name] & string, key: string): readonly string[] {
    return (
      this.#postings
        .get(`${table}.${field}`)
        ?.get(key)
        ?.documents.map(({ uri }) => uri) ?? []
    );
  }

  /** All keys of a field with the number of documents in which they stand. */
  *keys<Name extends keyof Tables & string>(table: Name, field: keyof Tables[Name] & string): Iterable<{ key: string; documents: number }> {
    for (const { key, documents } of this.#postings.get(`${table}.${field}`)?.values() ?? []) {
      yield { key, documents: documents.length };
    }
  }

  /** Tells from now on which documents come, go and change. */
  follow(changed: (uri: string) => void): void {
    this.#followers.push(changed);
  }

  /** Takes the facts of a document, or where they are kept. Whoever knows its keys spares it to read them. */
  put(uri: string, facts: Uint8Array | KeptFacts, keys?: readonly DocumentKey[]): void {
    this.#unpost(uri);
    const document: IndexedDocument = { uri, facts: facts instanceof Uint8Array ? { read: () => facts } : facts, postings: [] };
    this.#documents.set(uri, document);
    document.postings = (keys ?? this.#keysOf(uri)).map((key) => this.#post(key, document));
    this.#tell(uri);
  }

  remove(uri: string): void {
    if (!this.has(uri)) return;
    this.#unpost(uri);
    this.#documents.delete(uri);
    this.#tell(uri);
  }

  #keysOf(uri: string): DocumentKey[] {
    const facts = this.facts(uri);
    return facts ? keysOf(facts) : [];
  }

  #post({ field, key }: DocumentKey, document: IndexedDocument): Posting {
    const postings = this.#postings.get(field) as Map<string, Posting>;
    let posting = postings.get(key);
    if (!posting) postings.set(key, (posting = { postings, key, documents: [] }));
    posting.documents.push(document);
    return posting;
  }

  #unpost(uri: string): void {
    const document = this.#documents.get(uri);
    if (!document) return;
    for (const { postings, key, documents } of document.postings) {
      const last = documents.pop();
      if (last && last !== document) documents[documents.indexOf(document)] = last;
      if (documents.length === 0) postings.delete(key);
    }
  }

  #tell(uri: string): void {
    this.revision++;
    for (const changed of this.#followers) changed(uri);
  }
}

/** The keys of a document, each once. */
export function keysOf<Tables>(facts: Columns<Tables>): DocumentKey[] {
  return keyFields(facts.schema).flatMap(({ table, field }) => {
    const name = table as keyof Tables & string;
    if (facts.count(name) === 0) return [];
    const keys = new Set(facts.column(name, field as keyof Tables[typeof name] & string) as (string | undefined)[]);
    return [...keys].flatMap((key) => (key === undefined ? [] : { field: `${table}.${field}`, key }));
  });
}

interface IndexedDocument {
  readonly uri: string;
  readonly facts: KeptFacts;
  postings: readonly Posting[];
}

/** A key, and where it stands, in no order: a list takes a tenth of the memory of a set, and to look through it costs nothing beside
 *  reading a document. */
interface Posting {
  /** Those of the same field. */
  readonly postings: Map<string, Posting>;
  readonly key: string;
  readonly documents: IndexedDocument[];
}

interface KeyField {
  readonly table: string;
  readonly field: string;
}

/** The fields of each schema that hold keys: every document asks for them. */
const known = new WeakMap<object, readonly KeyField[]>();

function keyFields<Tables>(schema: Schema<Tables>): readonly KeyField[] {
  let found = known.get(schema);
  if (!found) known.set(schema, (found = findKeyFields(schema)));
  return found;
}

function findKeyFields<Tables>(schema: Schema<Tables>): KeyField[] {
  const found: KeyField[] = [];
  for (const table in schema) {
    for (const [field, kind] of Object.entries(schema[table])) if (kind === "key" || kind === "key?") found.push({ table, field });
  }
  return found;
}
