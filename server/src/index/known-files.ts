import type { CorpusIndex } from "../corpus/index";
import type { Lookup } from "../corpus/lookup";
import type { FactTables } from "../facts/encoding";
import { folderOf } from "../uris";
import type { ReadFile } from "./cache";
import type { FileFacts } from "./file-facts";
import type { FoundFile, LeftOut, LeftOutReason } from "./walk";

/** A file of the corpus, and what is known of it. */
export interface KnownFile extends ReadFile {
  readonly facts: FileFacts;
}

/** What is known of the files of the workspace, as they lie on the disk and as they stand in the editor; the corpus has of each what
 *  counts now. */
export class KnownFiles {
  /** What lies on the disk, as far as it has been read. */
  readonly #disk = new Map<string, KnownFile>();
  /** Facts of open documents; none until they have been put. */
  readonly #open = new Map<string, Uint8Array | undefined>();
  readonly #leftOut = new Map<string, LeftOutReason>();

  constructor(readonly corpus: CorpusIndex<FactTables>) {}

  /** How many have been read. */
  get size(): number {
    return this.#disk.size;
  }

  /** All that have been read or were left out. */
  get uris(): readonly string[] {
    return [...this.#disk.keys(), ...this.#leftOut.keys()];
  }

  /** Files and folders that are not in the corpus, with the reason, sorted by name. */
  get leftOut(): readonly LeftOut[] {
    return [...this.#leftOut].map(([uri, reason]) => ({ uri, reason })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Those of which the next start may be told: not those whose time cannot be trusted, nor those that are worth another trial. */
  get lasting(): Iterable<KnownFile> {
    return { [Symbol.iterator]: () => this.#lasting() };
  }

  /** What was read of a file. */
  get(uri: string): KnownFile | undefined {
    return this.#disk.get(uri);
  }

  /** Whether just this state of a file has been read. */
  has(file: FoundFile): boolean {
    return isSame(this.#disk.get(file.uri), file);
  }

  /** Whether a document of the same folder is open. */
  isNear(uri: string): boolean {
    return [...this.#open.keys()].some((open) => folderOf(open) === folderOf(uri));
  }

  /** Takes what was read of a file. */
  keep(file: KnownFile, lookup: Lookup = file.facts.lookup): void {
    this.#disk.set(file.uri, file);
    if (file.unread) this.#leftOut.set(file.uri, file.unread);
    else this.#leftOut.delete(file.uri);
    this.#settle(file.uri, lookup);
  }

  /** What was read may be out of date; until the file is read again it stands. */
  doubt(uris: Iterable<string> = this.#disk.keys()): void {
    for (const uri of uris) {
      const known = this.#disk.get(uri);
      if (known) this.#disk.set(uri, { ...known, changed: 0 });
    }
  }

  forget(uri: string): void {
    this.#leftOut.delete(uri);
    this.#disk.delete(uri);
    this.#settle(uri);
  }

  leaveOut(uri: string, reason: LeftOutReason): void {
    this.#leftOut.set(uri, reason);
  }

  /** A document is open; what it says will be put. */
  open(uri: string): void {
    this.#open.set(uri, this.#open.get(uri));
  }

  /** The facts of an open document as it stands in the editor: they win over what lies on the disk. */
  put(uri: string, facts: Uint8Array): void {
    const known = this.#open.get(uri);
    if (known && isEqual(known, facts)) return;
    this.#open.set(uri, facts);
    this.#settle(uri);
  }

  /** A document has been closed: what lies on the disk counts again. Says whether it was open. */
  close(uri: string): boolean {
    const wasOpen = this.#open.delete(uri);
    if (wasOpen) this.#settle(uri);
    return wasOpen;
  }

  *#lasting(): Iterator<KnownFile> {
    for (const file of this.#disk.values()) if (file.changed > 0 && this.#leftOut.get(file.uri) !== "reader-stopped") yield file;
  }

  /** Puts into the corpus what counts for a file now. */
  #settle(uri: string, lookup?: Lookup): void {
    const open = this.#open.get(uri);
    const facts = this.#disk.get(uri)?.facts;
    if (open) this.corpus.put(uri, open);
    else if (facts && facts.length > 0) this.corpus.put(uri, facts, lookup);
    else this.corpus.remove(uri);
  }
}

/** Whether nothing has happened to a file since it was read. */
export function isSame(known: FoundFile | undefined, found: FoundFile): boolean {
  if (known?.size !== found.size || known.changed !== found.changed) return false;
  return known.around.length === found.around.length && known.around.every((name, at) => name === found.around[at]);
}

function isEqual(some: Uint8Array, other: Uint8Array): boolean {
  if (some.length !== other.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== other[at]) return false;
  return true;
}
