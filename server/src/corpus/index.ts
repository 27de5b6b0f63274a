import { Columns, type Schema } from "../facts/columns";
import { type DocumentKey, fieldsOf, type Lookup, lookupOf, NOTHING, signOf } from "./lookup";

/** The encoded facts of a document, wherever they lie. The same object for as long as they are the same. */
export interface KeptFacts {
  /** Undefined where they are lost, as in a file that was damaged. */
  readonly read: () => Uint8Array | undefined;
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
    this.#postings = new Map(fieldsOf(schema).keys.map(({ name }) => [name, new Map<string, Posting>()]));
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

  /** Those of these documents that may have a path in a field, or one below it, or without a path anything in it: the others surely
   *  have not. `sift(uris, "archives", "key", "rgia/109")` may leave a document that cites `rgia/109/1`. */
  sift<Name extends keyof Tables & string>(
    uris: readonly string[],
    table: Name,
    field: keyof Tables[Name] & string,
    path?: string,
  ): readonly string[] {
    const sign = signOf(`${table}.${field}`, path);
    return uris.filter((uri) => this.#documents.get(uri)?.signs.includes(sign));
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

  /** Takes the facts of a document, or where they are kept. Whoever knows by what it is looked up spares it to read them. */
  put(uri: string, facts: Uint8Array | KeptFacts, lookup?: Lookup): void {
    this.#unpost(uri);
    const document: IndexedDocument = { uri, facts: facts instanceof Uint8Array ? { read: () => facts } : facts, postings: [], signs: "" };
    this.#documents.set(uri, document);
    const { keys, signs } = lookup ?? this.#lookupOf(uri);
    document.postings = keys.map((key) => this.#post(key, document));
    document.signs = signs;
    this.#tell(uri);
  }

  remove(uri: string): void {
    if (!this.has(uri)) return;
    this.#unpost(uri);
    this.#documents.delete(uri);
    this.#tell(uri);
  }

  #lookupOf(uri: string): Lookup {
    const facts = this.facts(uri);
    return facts ? lookupOf(facts) : NOTHING;
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

interface IndexedDocument {
  readonly uri: string;
  readonly facts: KeptFacts;
  postings: readonly Posting[];
  signs: string;
}

/** A key, and where it stands, in no order: a list takes a tenth of the memory of a set, and to look through it costs nothing beside
 *  reading a document. */
interface Posting {
  /** Those of the same field. */
  readonly postings: Map<string, Posting>;
  readonly key: string;
  readonly documents: IndexedDocument[];
}
