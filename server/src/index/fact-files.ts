import { keysOf } from "../corpus/index";
import { openFacts } from "../facts/encoding";
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
  /** All under that name, the own one among them. */
  readonly #files = new Set<StoredFile>();
  #own: StoredFile | undefined;
  /** Nothing more can be written by this start. */
  #isFull = false;
  /** What waits to be written, by the URIs of the files. */
  readonly #waiting = new Map<string, KnownFile>();
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
    this.#waiting.clear();
  }

  /** What earlier starts kept, by the URIs of the files. */
  async load(): Promise<Map<string, CacheEntry<FactsPlace>>> {
    const found = new Map<string, CacheEntry<FactsPlace>>();
    for (const file of (await this.#platform.store?.files(this.#name)) ?? []) {
      this.#files.add(file);
      for (const block of decodeCache(file, this.#recipe)) {
        for (const entry of block) found.set(entry.uri, entry);
        await this.#platform.pause();
      }
    }
    return found;
  }

  /** Whether facts lie where the next start will find them. */
  has({ facts }: KnownFile): boolean {
    return facts.file !== undefined && this.#files.has(facts.file);
  }

  /** Takes what is known of a file: soon its facts are written, and forgotten in memory. */
  keep(file: KnownFile): void {
    if (!this.#platform.store || this.#isFull) return;
    this.#waiting.set(file.uri, file);
    if (this.#waiting.size === BLOCK) void this.#write(BLOCK);
  }

  /** Writes all that waits. */
  async flush(): Promise<void> {
    if (this.#waiting.size === 0) return;
    await this.#write(1);
    await this.#platform.store?.trim(BUDGET);
  }

  /** Writes everything into one file and removes the others, where they are many or mostly out of date. `files` are all that are known. */
  async tidy(files: readonly KnownFile[]): Promise<void> {
    const size = sum([...this.#files].map((file) => file.size));
    const isTidy = this.#files.size <= MOST_FILES && size <= 2 * sum(files.map(({ facts }) => facts.length)) + LITTLE;
    if (isTidy || this.#isFull) return;
    const [before, name] = [[...this.#files], this.#name];
    this.#startAnew();
    for (const file of files) this.#waiting.set(file.uri, file);
    await this.#write(1);
    if (name !== this.#name) return;
    for (const file of before) {
      if (this.#isFull) this.#files.add(file);
      else await file.remove();
    }
  }

  #startAnew(): void {
    this.#files.clear();
    this.#own = undefined;
  }

  /** Writes blocks for as long as so many files wait. */
  #write(least: number): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      while (this.#waiting.size >= least && !this.#isFull) await this.#writeBlock();
      if (this.#isFull) this.#waiting.clear();
    });
    return this.#writing;
  }

  async #writeBlock(): Promise<void> {
    const files = [...this.#waiting.values()].slice(0, BLOCK);
    for (const { uri } of files) this.#waiting.delete(uri);
    const entries: CacheEntry<Uint8Array>[] = [];
    const written: FileFacts[] = [];
    for (const file of files) {
      const facts = file.facts.read();
      if (!facts) continue;
      entries.push({ ...file, facts, keys: facts.length > 0 ? [...keysOf(openFacts(facts))] : [] });
      written.push(file.facts);
    }
    const { parts, size, places } = encodeBlock(this.#recipe, entries);
    const own = await this.#ownFile();
    const start = own?.size ?? 0;
    this.#isFull = !own || start + size > BUDGET || !(await own.append(parts));
    if (!own || this.#isFull) return;
    for (const [at, place] of places.entries()) written[at]?.lieAt({ ...place, file: own, from: start + place.from });
  }

  async #ownFile(): Promise<StoredFile | undefined> {
    this.#own ??= await this.#platform.store?.create(this.#name);
    if (this.#own) this.#files.add(this.#own);
    return this.#own;
  }
}

/** So many documents make a block: few enough to be handled between two keystrokes. */
const BLOCK = 100;

/** The most bytes that are kept on the disk, for all workspaces together. */
const BUDGET = 500_000_000;

/** From more files than this one is made. */
const MOST_FILES = 4;

/** So many bytes that are out of date are not worth the work. */
const LITTLE = 1_000_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
