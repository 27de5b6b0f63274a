import type { Store, StoredFile } from "../../server/src/platform/platform";

/** Files in memory: tests damage their bytes, also while they are open. */
export class MemoryStore implements Store {
  readonly kept = new Map<string, MemoryFile>();
  /** How often something was written. */
  writes = 0;
  full = false;

  async files(name: string): Promise<MemoryFile[]> {
    return [...this.kept].flatMap(([path, file]) => (path.startsWith(`${name}-`) ? [file] : []));
  }

  async create(name: string): Promise<MemoryFile | undefined> {
    if (this.full) return undefined;
    const path = `${name}-${this.kept.size}-${this.writes}`;
    const file = new MemoryFile(this, path);
    this.kept.set(path, file);
    return file;
  }

  async trim(): Promise<void> {}

  /** The same files, as another start finds them. */
  copy(): MemoryStore {
    const store = new MemoryStore();
    for (const [path, { bytes }] of this.kept) store.kept.set(path, new MemoryFile(store, path, bytes.slice()));
    return store;
  }
}

export class MemoryFile implements StoredFile {
  /** Where in it something was read, in that order. */
  readonly reads: number[] = [];

  constructor(
    readonly store: MemoryStore,
    readonly path: string,
    public bytes: Uint8Array = new Uint8Array(),
  ) {}

  get size(): number {
    return this.bytes.length;
  }

  read(from: number, length: number): Uint8Array | undefined {
    this.reads.push(from);
    return from + length <= this.bytes.length ? this.bytes.slice(from, from + length) : undefined;
  }

  async append(parts: readonly Uint8Array[]): Promise<boolean> {
    this.store.writes++;
    if (this.store.full) return false;
    this.bytes = new Uint8Array(Buffer.concat([this.bytes, ...parts]));
    return true;
  }

  async remove(): Promise<void> {
    this.store.kept.delete(this.path);
  }
}
