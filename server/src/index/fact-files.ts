import type { Platform, StoredFile } from "../platform/platform";
import { type CacheEntry, decodeCache, encodeBlock, type FactsPlace } from "./cache";
import { digest } from "./checksum";
import type { FileFacts } from "./file-facts";
import type { IndexedFolder } from "./indexed-folder";
import type { KnownFile } from "./known-files";

/** Everything that decides what facts are made of a file, but the file. */
export function recipeOf(platform: Platform, folders: readonly IndexedFolder[]): string {
  const settings = new Set(
    folders.map(({ config, repositories }) => JSON.stringify([config["markdown.flavour"], [...config.rules].sort(), repositories])),
  );
  return digest(JSON.stringify([platform.build, [...settings].sort()]));
}

/** The cache: it holds facts for the next start, and while this one lasts it spares the memory for them. Every start writes to a file of
 *  its own and only reads those of others, so that two windows on one folder never meet. */
export class FactFiles {
  readonly #platform: Platform;
  #name = "";
  #recipe = "";
  /** All under that name, the own ones among them. */
  readonly #files = new Set<StoredFile>();
  /** What is only quick is soon out of date, and lies in a file that can be removed as a whole. */
  readonly #quick: OwnFile = { waiting: new Map() };
  readonly #whole: OwnFile = { waiting: new Map() };
  /** Nothing more can be written by this start. */
  #isFull = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** From now on what is kept belongs to these folders under their present settings. */
  use(folders: readonly IndexedFolder[]): void {
    const name = digest(JSON.stringify(folders.map(({ uri }) => uri).sort()));
    if (name !== this.#name) this.#startAnew();
    this.#name = name;
    this.#recipe = recipeOf(this.#platform, folders);
    this.#waitNoMore();
  }

  /** What earlier starts kept, by the URIs of the files; nothing where the settings have changed meanwhile. */
  async load(): Promise<Map<string, CacheEntry<FactsPlace>>> {
    const found = new Map<string, CacheEntry<FactsPlace>>();
    const recipe = this.#recipe;
    for (const file of (await this.#platform.store?.files(this.#name)) ?? []) {
      this.#files.add(file);
      for (const block of decodeCache(file, recipe)) {
        for (const entry of block) found.set(entry.uri, entry);
        await this.#platform.pause();
      }
    }
    return recipe === this.#recipe ? found : new Map();
  }

  /** Takes what is known of a file: soon its facts are written, and forgotten in memory. */
  keep(file: KnownFile): void {
    if (!this.#platform.store || this.#isFull) return;
    this.#quick.waiting.delete(file.uri);
    const own = file.whole ? this.#whole : this.#quick;
    own.waiting.set(file.uri, file);
    if (own.waiting.size === BLOCK) void this.#write(BLOCK);
  }

  /** Writes what does not lie there yet, and all that waits. */
  async keepAll(files: Iterable<KnownFile>): Promise<void> {
    await this.#inTurns(files, (file) => {
      if (!this.#has(file)) this.keep(file);
    });
    if (this.#quick.waiting.size + this.#whole.waiting.size === 0) return;
    await this.#write(1);
    await this.#platform.store?.trim(BUDGET);
  }

  /** Removes files in which nothing counts any more; where there are many, or most in them is out of date, writes one anew.
   *  `known` are all files that count. */
  async tidy(known: Iterable<KnownFile>): Promise<void> {
    const writing = this.#writing;
    const used = new Set<StoredFile | undefined>();
    let needed = 0;
    await this.#inTurns(known, ({ facts }) => {
      used.add(facts.file);
      needed += facts.length;
    });
    // What has been written meanwhile is put in order the next time.
    if (writing !== this.#writing) return;
    await this.#remove([...this.#files].filter((file) => !used.has(file)));
    const size = sum([...this.#files].map((file) => file.size));
    const isTidy = this.#files.size <= MOST_FILES && size <= 2 * needed + LITTLE;
    if (isTidy || this.#isFull) return;
    const [before, name] = [[...this.#files], this.#name];
    this.#startAnew();
    await this.#inTurns(known, (file) => (file.whole ? this.#whole : this.#quick).waiting.set(file.uri, file));
    await this.#write(1);
    if (name !== this.#name) return;
    if (this.#isFull) for (const file of before) this.#files.add(file);
    else await this.#remove(before);
  }

  /** Whether facts lie where the next start will find them. */
  #has({ facts }: KnownFile): boolean {
    return facts.file !== undefined && this.#files.has(facts.file);
  }

  /** Looks at files, some in each turn. */
  async #inTurns(files: Iterable<KnownFile>, look: (file: KnownFile) => void): Promise<void> {
    let seen = 0;
    for (const file of files) {
      look(file);
      if (++seen % LOOKED_AT === 0) await this.#platform.pause();
    }
  }

  #startAnew(): void {
    this.#files.clear();
    for (const own of [this.#quick, this.#whole]) delete own.file;
  }

  #waitNoMore(): void {
    for (const { waiting } of [this.#quick, this.#whole]) waiting.clear();
  }

  async #remove(files: readonly StoredFile[]): Promise<void> {
    for (const file of files) {
      this.#files.delete(file);
      for (const own of [this.#quick, this.#whole]) if (own.file === file) delete own.file;
      await file.remove();
    }
  }

  /** Writes blocks for as long as so many files wait. */
  #write(least: number): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      for (const own of [this.#quick, this.#whole]) while (own.waiting.size >= least && !this.#isFull) await this.#writeBlock(own);
      if (this.#isFull) this.#waitNoMore();
    });
    return this.#writing;
  }

  async #writeBlock(own: OwnFile): Promise<void> {
    const entries: CacheEntry<Uint8Array>[] = [];
    const written: FileFacts[] = [];
    let length = 0;
    for (const known of own.waiting.values()) {
      if (written.length === BLOCK || length >= BLOCK_SIZE) break;
      own.waiting.delete(known.uri);
      const facts = known.facts.read();
      if (!facts) continue;
      entries.push({ ...known, facts, ...known.facts.lookup });
      written.push(known.facts);
      length += facts.length;
    }
    const { parts, size, places } = encodeBlock(this.#recipe, entries);
    own.file ??= await this.#platform.store?.create(this.#name);
    const { file } = own;
    const start = file?.size ?? 0;
    this.#isFull = !file || start + size > BUDGET || !(await file.append(parts));
    if (!file || this.#isFull) return;
    this.#files.add(file);
    for (const [at, place] of places.entries()) written[at]?.lieAt({ ...place, file, from: start + place.from });
  }
}

/** A file of the cache that this start writes, once there is something for it. */
interface OwnFile {
  file?: StoredFile | undefined;
  /** What waits to be written, by the URIs of the documents. */
  readonly waiting: Map<string, KnownFile>;
}

/** So many documents, or so many bytes of facts, make a block: few enough to be handled between two keystrokes. */
const BLOCK = 50;
const BLOCK_SIZE = 1_000_000;

/** So many files are looked at in one turn. */
const LOOKED_AT = 500;

/** The most bytes that are kept on the disk, for all workspaces together. */
const BUDGET = 500_000_000;

/** From more files than this one is made. */
const MOST_FILES = 4;

/** So many bytes that are out of date are not worth the work. */
const LITTLE = 1_000_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
