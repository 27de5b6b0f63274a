import type { Config } from "../../server/src/config";
import { settings as allSettings, type SettingValues } from "../../server/src/config/settings";
import { CorpusIndex } from "../../server/src/corpus/index";
import { type FactTables, factSchema } from "../../server/src/facts/encoding";
import { type Extracted, type ExtractJob, extract } from "../../server/src/index/extract";
import type { FileStat, FolderItem, FolderReader } from "../../server/src/index/folder-reader";
import type { IndexedFolder } from "../../server/src/index/indexed-folder";
import { Indexer, type IndexProgress } from "../../server/src/index/indexer";
import { isUnder, type WalkRequest, walk } from "../../server/src/index/walk";
import type { FoundBatch, Platform, Store } from "../../server/src/platform/platform";
import { fileOf } from "../../server/src/uris";
import { toyEngine } from "../facts/toy";
import { MemoryStore } from "./memory-store";

export const root = "file:///work";

/** A disk in memory: what tests change between two looks of the indexer. Links are files whose text is `-> URI`. */
export class MemoryDisk implements FolderReader {
  readonly files = new Map<string, { bytes: Uint8Array; changed: number }>();
  /** Cannot be opened. */
  readonly locked = new Set<string>();
  /** Where each link leads. */
  readonly #links = new Map<string, string>();
  #clock = 1_000_000;

  /** Writes files, named from the root. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const uri = `${root}/${path}`;
      this.files.set(uri, { bytes, changed: ++this.#clock });
      if (typeof content === "string" && content.startsWith("-> ")) this.#links.set(uri, content.slice("-> ".length));
      else this.#links.delete(uri);
    }
  }

  remove(path: string): void {
    const uri = `${root}/${path}`;
    for (const each of [...this.files.keys()])
      if (each === uri || isUnder(each, uri)) {
        this.files.delete(each);
        this.#links.delete(each);
      }
  }

  folder(uri: string): FolderItem[] | undefined {
    if (this.locked.has(uri)) return undefined;
    const items = new Map<string, FolderItem>();
    for (const file of this.files.keys()) {
      if (!isUnder(file, this.#target(uri))) continue;
      const [name = "", below] = file.slice(this.#target(uri).length + 1).split("/");
      const link = below === undefined && this.#links.has(file);
      items.set(name, { name, uri: `${uri}/${name}`, kind: below !== undefined ? "folder" : link ? "link" : "file" });
    }
    return items.size > 0 || uri === root ? [...items.values()] : undefined;
  }

  stat(uri: string): FileStat | undefined {
    const target = this.#target(uri);
    const file = this.files.get(target);
    if (file) return { kind: "file", size: file.bytes.length, changed: file.changed };
    return [...this.files.keys()].some((each) => isUnder(each, target)) ? { kind: "folder", size: 0, changed: 0 } : undefined;
  }

  text(uri: string): string | undefined {
    const file = this.files.get(this.#target(uri));
    return file && new TextDecoder().decode(file.bytes);
  }

  bytes(uri: string): Uint8Array {
    return this.files.get(this.#target(uri))?.bytes ?? new Uint8Array();
  }

  identity(uri: string): string | undefined {
    return this.#target(uri);
  }

  parent(): undefined {
    return undefined;
  }

  /** Follows links, also those in the middle of the way. */
  #target(uri: string): string {
    for (const [link, to] of this.#links) if (uri === link || isUnder(uri, link)) return this.#target(to + uri.slice(link.length));
    return uri;
  }
}

/** A platform in memory that counts its work. Timers run when `calm` is called. */
export class MemoryPlatform implements Platform {
  readonly build = "test";
  readonly lanes = 2;
  /** URIs in the order in which they were read. */
  readonly filesRead: string[] = [];
  /** Those of which only the notes were asked for. */
  readonly shallow: string[] = [];
  /** So many files are told at once. */
  batch = 10;
  walks = 0;
  jobs = 0;
  closed = false;
  /** URIs at which the reader stops. */
  readonly deadly = new Set<string>();
  #timers: { run: () => void }[] = [];

  constructor(
    readonly disk: MemoryDisk,
    readonly store: Store = new MemoryStore(),
  ) {}

  async list(request: WalkRequest, found: (batch: FoundBatch) => void): Promise<void> {
    this.walks++;
    const all = [...walk(request, this.disk)];
    for (let at = 0; at < all.length; at += this.batch) {
      await this.pause();
      const batch = all.slice(at, at + this.batch);
      found({
        files: batch.flatMap((each) => ("file" in each ? [each.file] : [])),
        leftOut: batch.flatMap((each) => ("leftOut" in each ? [each.leftOut] : [])),
      });
    }
  }

  async extract(job: ExtractJob): Promise<readonly Extracted[]> {
    this.jobs++;
    await this.pause();
    if (job.depth === "notes") this.shallow.push(...job.files.map(({ uri }) => uri.slice(root.length + 1)));
    if (job.files.some((file) => this.deadly.has(file.uri))) throw new Error("killed");
    return extract(job, (uri) => this.#readFile(uri), toyEngine);
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    return this.disk.files.get(uri)?.bytes;
  }

  async size(uri: string): Promise<number | undefined> {
    return this.disk.files.get(uri)?.bytes.length;
  }

  pause(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  later(_milliseconds: number, run: () => void): () => void {
    const timer = { run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  /** Lets all timers run out, once. */
  calm(): void {
    for (const { run } of this.#timers.splice(0)) run();
  }

  #readFile(uri: string): ReturnType<Parameters<typeof extract>[1]> {
    this.filesRead.push(uri.slice(root.length + 1));
    const stat = this.disk.stat(fileOf(uri));
    if (stat?.kind !== "file") return "vanished";
    if (this.disk.locked.has(uri)) return "unreadable";
    return { bytes: this.disk.bytes(fileOf(uri)), size: stat.size, changed: stat.changed };
  }
}

/** A folder with some settings of its own. */
export const folder = (own: Partial<Config> = {}, uri = root): IndexedFolder => ({
  uri,
  config: { ...defaults, ...own },
  hidden: [],
  repositories: [],
});

const values = Object.entries(allSettings).map(([name, setting]) => [name, setting.default]);
const defaults: Config = { ...(Object.fromEntries(values) as SettingValues), rules: new Map() };

/** An indexer over a disk, with what can be asked of it in tests. */
export function indexing(platform: MemoryPlatform) {
  const corpus = new CorpusIndex<FactTables>(factSchema);
  const progress: IndexProgress[] = [];
  const indexer = new Indexer(platform, corpus, (each) => progress.push(each));
  const settled = async (): Promise<void> => {
    platform.calm();
    await indexer.idle();
  };
  const asked = asking(corpus, indexer);
  /** The words of some documents once they have been asked for: what turns out to be lost is read again. */
  const wordsAtLast = async (...paths: string[]): Promise<(string[] | undefined)[]> => {
    paths.map(asked.words);
    await settled();
    return paths.map(asked.words);
  };
  return { corpus, progress, indexer, platform, settled, wordsAtLast, ...asked };
}

function asking(corpus: CorpusIndex<FactTables>, indexer: Indexer) {
  return {
    /** Paths of the documents in the corpus. */
    paths: (): string[] => [...corpus.uris].map((uri) => uri.slice(root.length + 1)).sort(),
    words: (path: string): string[] | undefined => corpus.facts(`${root}/${path}`)?.column("notes", "words"),
    leftOut: (): string[] => indexer.leftOut.map(({ uri, reason }) => `${uri.slice(root.length + 1)}: ${reason}`),
  };
}
