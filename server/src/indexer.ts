import { type CacheEntry, decodeCache, digest, encodeCache } from "./cache";
import type { Config } from "./config";
import type { CorpusIndex } from "./corpus/index";
import type { Extracted, ExtractJob } from "./extract";
import { encodeFacts, type FactTables } from "./facts";
import type { DocumentFacts } from "./model/facts";
import type { FoundBatch, Platform } from "./platform";
import { type FoundFile, isUnder, type LeftOut, type LeftOutReason, MARKERS } from "./walk";

/** A folder of the workspace with its settings. */
export interface IndexedFolder {
  readonly uri: string;
  readonly config: Config;
  /** Globs of what the editor hides, as in its setting `files.exclude`. */
  readonly hidden: readonly string[];
}

/** How far the index is: `{ done: 1204, total: 9800, busy: true }`. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
  readonly busy: boolean;
}

/** Keeps the corpus equal to what lies in the workspace folders, with open documents as they stand in the editor.
 *  It never holds the thread for long, and nothing that happens to a file or to the cache makes it fail. */
export class Indexer {
  /** What lies on the disk, as far as it has been read. */
  readonly #disk = new Map<string, CacheEntry>();
  readonly #open = new Map<string, Uint8Array>();
  readonly #leftOut = new Map<string, LeftOutReason>();
  /** Files to read or being read. A result counts only for the very file that is asked for here. */
  readonly #wanted = new Map<string, FoundFile>();
  /** Those of them that are not being read yet: beside open documents, the rest, and those that may have stopped a reader. */
  readonly #queues: Readonly<Record<"near" | "rest" | "suspect", Map<string, FoundFile>>> = {
    near: new Map(),
    rest: new Map(),
    suspect: new Map(),
  };
  /** Files that were in a job that was lost. */
  readonly #suspects = new Set<string>();
  /** Remembered from the last start, until the first walk has shown what is still true. */
  readonly #remembered = new Map<string, CacheEntry>();
  /** What to walk next: some places, or everything. */
  #due: Set<string> | "all" | undefined;
  #folders: readonly IndexedFolder[] = [];
  #jobs = 0;
  /** How many walks in a row were broken off. */
  #lostWalks = 0;
  /** Until the first walk is over nobody can say what is there. */
  #walking = true;
  #saving = false;
  #dirty = false;
  #closed = false;
  #cancelWalk: (() => void) | undefined;
  #cancelSave: (() => void) | undefined;
  #waiting: (() => void)[] = [];

  constructor(
    readonly platform: Platform,
    readonly corpus: CorpusIndex<FactTables>,
    readonly report: (progress: IndexProgress) => void = () => {},
  ) {}

  get progress(): IndexProgress {
    return { done: this.#disk.size, total: this.#disk.size + this.#wanted.size, busy: this.#busy };
  }

  /** Files and folders that are not in the corpus, with the reason, sorted by name. */
  get leftOut(): readonly LeftOut[] {
    return [...this.#leftOut].map(([uri, reason]) => ({ uri, reason })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Begins with what the last start remembered of these folders, and reads what has changed since. */
  async start(folders: readonly IndexedFolder[]): Promise<void> {
    this.#folders = folders;
    const remembered = this.#load();
    await this.#walkNow("all", remembered);
    this.#walking = false;
    await this.#walkDue();
    this.#step();
  }

  /** Folders came or went, or their settings have changed. Until the files have been read again under them, the old answers stand. */
  setFolders(folders: readonly IndexedFolder[]): void {
    const before = this.#recipe;
    this.#folders = folders;
    if (this.#recipe !== before) {
      for (const queue of Object.values(this.#queues)) queue.clear();
      this.#wanted.clear();
      for (const [uri, entry] of this.#disk) this.#disk.set(uri, { ...entry, changed: 0 });
    }
    this.#walkLater("all");
  }

  /** Something has happened to these files or folders: they came, went or changed. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      const known = this.#disk.get(uri);
      if (known) this.#disk.set(uri, { ...known, changed: 0 });
    }
    this.#walkLater(uris.some((uri) => speaksOfOthers(nameOf(uri))) ? "all" : uris);
  }

  /** The facts of an open document as it stands in the editor: they win over what lies on the disk. */
  put(uri: string, facts: DocumentFacts): void {
    const bytes = encodeFacts(facts);
    this.#open.set(uri, bytes);
    this.corpus.put(uri, bytes);
  }

  /** A document has been closed: what lies on the disk counts again. */
  release(uri: string): void {
    if (!this.#open.delete(uri)) return;
    this.#settle(uri);
    this.#walkLater([uri]);
  }

  /** Reads no more files for now; those that are left are said to be left out. */
  cancel(): void {
    for (const uri of this.#wanted.keys()) this.#leftOut.set(uri, "cancelled");
    this.#wanted.clear();
    for (const queue of Object.values(this.#queues)) queue.clear();
    this.#step();
  }

  /** Kept when there is nothing left to do. */
  idle(): Promise<void> {
    return this.#busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Keeps what is known for the next start, and lets go of everything else. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelWalk?.();
    this.#cancelSave?.();
    await this.save();
    await this.platform.close();
  }

  /** Writes the cache if there is anything new to write. */
  async save(): Promise<void> {
    const { store } = this.platform;
    if (!store || !this.#dirty || this.#saving) return;
    this.#saving = true;
    this.#dirty = false;
    const parts: Uint8Array[] = [];
    let size = 0;
    for (const block of encodeCache(this.#recipe, this.#worthKeeping())) {
      for (const part of block) size += part.length;
      parts.push(...block);
      await this.platform.pause();
    }
    if (size <= BUDGET && (await store.write(this.#cacheName, parts))) await store.trim(BUDGET);
    this.#saving = false;
  }

  get #busy(): boolean {
    return this.#walking || this.#due !== undefined || this.#wanted.size > 0;
  }

  /** Everything that decides what facts are made of a file, but the file. */
  get #recipe(): string {
    const settings = new Set(this.#folders.map(({ config }) => JSON.stringify([config["markdown.flavour"], [...config.rules].sort()])));
    return digest(JSON.stringify([this.platform.build, [...settings].sort()]));
  }

  get #cacheName(): string {
    return `${digest(JSON.stringify(this.#folders.map(({ uri }) => uri).sort()))}.facts`;
  }

  *#worthKeeping(): Generator<CacheEntry> {
    for (const entry of this.#disk.values()) if (entry.changed > 0 && this.#leftOut.get(entry.uri) !== "reader-stopped") yield entry;
    yield* this.#remembered.values();
  }

  async #load(): Promise<void> {
    const bytes = await this.platform.store?.read(this.#cacheName);
    if (!bytes) return;
    for (const block of decodeCache(bytes, this.#recipe)) {
      for (const entry of block) this.#remembered.set(entry.uri, entry);
      await this.platform.pause();
    }
  }

  #walkLater(uris: readonly string[] | "all"): void {
    if (this.#closed) return;
    if (uris === "all" || this.#due === "all") {
      this.#due = "all";
    } else {
      const due = new Set([...(this.#due ?? []), ...uris]);
      this.#due = due.size > MOST_PLACES ? "all" : due;
    }
    this.#cancelWalk?.();
    this.#cancelWalk = this.platform.later(CALM, () => void this.#walkDue());
  }

  async #walkDue(): Promise<void> {
    if (this.#walking || this.#due === undefined) return;
    const due = this.#due;
    this.#due = undefined;
    this.#walking = true;
    await this.#walkNow(due === "all" ? due : [...due]);
    this.#walking = false;
    if (this.#due !== undefined) await this.#walkDue();
    this.#step();
  }

  /** Compares what lies in the folders with what is known, and asks for what is new or changed. */
  async #walkNow(within: readonly string[] | "all", before?: Promise<void>): Promise<void> {
    const seen = new Set<string>();
    const leftOut = new Map<string, LeftOutReason>();
    let taken: Promise<void> = before ?? Promise.resolve();
    let lost = false;
    for (const folder of this.#folders) {
      const { uri, config, hidden } = folder;
      const request = {
        folders: [uri],
        include: config["corpus.include"],
        exclude: [...config["corpus.exclude"], ...hidden],
        maxFileSize: config["corpus.maxFileSize"] * 1e6,
        ...(within === "all" ? {} : { within }),
      };
      const take = (batch: FoundBatch): void => {
        taken = taken.then(() => this.#take(folder, batch, seen, leftOut));
      };
      lost ||= await this.platform.list(request, take).then(
        () => false,
        () => true,
      );
    }
    await taken;
    this.#remembered.clear();
    if (lost && this.#lostWalks++ < 3) this.#walkLater(within);
    if (lost) return;
    this.#forgetUnseen(within, seen);
    for (const [uri, reason] of leftOut) this.#leftOut.set(uri, reason);
    this.#lostWalks = 0;
  }

  async #take(folder: IndexedFolder, batch: FoundBatch, seen: Set<string>, leftOut: Map<string, LeftOutReason>): Promise<void> {
    for (const { uri, reason } of batch.leftOut) if (this.#folderOf(uri) === folder) leftOut.set(uri, reason);
    let put = 0;
    for (const file of batch.files) {
      if (this.#folderOf(file.uri) !== folder) continue;
      seen.add(file.uri);
      if (isSame(this.#disk.get(file.uri), file)) continue;
      const remembered = this.#remembered.get(file.uri);
      this.#remembered.delete(file.uri);
      if (remembered && isSame(remembered, file)) {
        this.#keep(remembered);
        if (++put % AT_ONCE === 0) await this.platform.pause();
      } else {
        this.#want(file);
      }
    }
    this.#step();
  }

  #forgetUnseen(within: readonly string[] | "all", seen: ReadonlySet<string>): void {
    const gone = (uri: string): boolean => !seen.has(uri);
    const known = [this.#disk, this.#wanted, this.#leftOut].map((each) => each.keys());
    const places = within === "all" ? [] : within.filter(gone);
    if (within !== "all" && places.length === 0) return;
    for (const keys of known) {
      for (const uri of keys) {
        if (within === "all" ? gone(uri) : places.some((place) => uri === place || (isUnder(uri, place) && gone(uri)))) this.#forget(uri);
      }
    }
  }

  #forget(uri: string): void {
    this.#leftOut.delete(uri);
    this.#unwant(uri);
    if (this.#disk.delete(uri)) this.#changed();
    this.#settle(uri);
  }

  #want(file: FoundFile): void {
    const { uri } = file;
    this.#unwant(uri);
    this.#wanted.set(uri, file);
    const folder = folderOf(uri);
    const near = [...this.#open.keys()].some((open) => folderOf(open) === folder);
    this.#queues[near ? "near" : "rest"].set(uri, file);
  }

  #unwant(uri: string): void {
    this.#wanted.delete(uri);
    for (const queue of Object.values(this.#queues)) queue.delete(uri);
  }

  /** Gives the readers work, and tells how far it is. */
  #step(): void {
    while (!this.#closed && this.#jobs < this.platform.lanes) {
      const job = this.#nextJob();
      if (!job) break;
      void this.#read(job);
    }
    this.report(this.progress);
    if (this.#busy) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
    if (!this.#dirty || this.#closed) return;
    this.#cancelSave?.();
    this.#cancelSave = this.platform.later(SAVE_AFTER, () => void this.save());
  }

  #nextJob(): ExtractJob | undefined {
    const { near, rest, suspect } = this.#queues;
    const files: FoundFile[] = [];
    let config: Config | undefined;
    let size = 0;
    for (const queue of [near, rest, suspect]) {
      if (files.length > 0) break;
      for (const [uri, file] of queue) {
        const own = this.#folderOf(uri)?.config;
        config ??= own;
        if (files.length >= (queue === suspect ? 1 : JOB_FILES) || size >= JOB_SIZE || config !== own) break;
        queue.delete(uri);
        files.push(file);
        size += file.size;
      }
    }
    return config && { files, config };
  }

  /** The innermost folder that holds a file: its settings count. */
  #folderOf(uri: string): IndexedFolder | undefined {
    let found: IndexedFolder | undefined;
    for (const folder of this.#folders) if (isUnder(uri, folder.uri) && !(found && found.uri.length > folder.uri.length)) found = folder;
    return found;
  }

  async #read(job: ExtractJob): Promise<void> {
    this.#jobs++;
    try {
      const results = await this.platform.extract(job);
      for (const [at, result] of results.entries()) this.#learn(job.files[at] as FoundFile, result);
    } catch {
      for (const file of job.files) this.#tryAgain(file);
    }
    this.#jobs--;
    this.#step();
  }

  #learn(file: FoundFile, result: Extracted): void {
    const { uri } = file;
    if (this.#wanted.get(uri) !== file) return;
    this.#unwant(uri);
    this.#suspects.delete(uri);
    if ("facts" in result) {
      this.#keep({ ...file, size: result.size, changed: result.changed, facts: result.facts });
    } else if (result.reason === "vanished") {
      this.#forget(uri);
    } else if (result.reason === "not-text") {
      this.#keep({ ...file, facts: new Uint8Array(0) });
    } else {
      this.#forget(uri);
      this.#leftOut.set(uri, result.reason);
    }
    this.#changed();
  }

  /** The reader of this file was lost: it is read alone once more, and then reported. */
  #tryAgain(file: FoundFile): void {
    const { uri } = file;
    if (this.#wanted.get(uri) !== file || this.#closed) return;
    if (this.#suspects.has(uri)) {
      this.#suspects.delete(uri);
      this.#unwant(uri);
      this.#keep({ ...file, facts: new Uint8Array(0) });
      this.#leftOut.set(uri, "reader-stopped");
    } else {
      this.#suspects.add(uri);
      this.#queues.suspect.set(uri, file);
    }
  }

  #keep(entry: CacheEntry): void {
    this.#disk.set(entry.uri, entry);
    if (entry.facts.length === 0) this.#leftOut.set(entry.uri, "not-text");
    else this.#leftOut.delete(entry.uri);
    this.#settle(entry.uri);
  }

  /** Puts into the corpus what counts for a file now. */
  #settle(uri: string): void {
    const facts = this.#open.get(uri) ?? this.#disk.get(uri)?.facts;
    if (facts && facts.length > 0) this.corpus.put(uri, facts);
    else this.corpus.remove(uri);
  }

  #changed(): void {
    this.#dirty = true;
  }
}

/** Events are collected until none has come for so many milliseconds. */
const CALM = 100;

const SAVE_AFTER = 2000;

/** From so many places on it is cheaper to walk everything. */
const MOST_PLACES = 64;

/** So many documents are put into the corpus before messages are looked at again. */
const AT_ONCE = 32;

/** The most files and the most bytes of one job: it is done in some 20 ms. */
const JOB_FILES = 32;
const JOB_SIZE = 500_000;

/** The most bytes that are kept on the disk, for all workspaces together. */
const BUDGET = 500_000_000;

function isSame(known: FoundFile | undefined, found: FoundFile): boolean {
  if (known?.size !== found.size || known.changed !== found.changed) return false;
  return known.around.length === found.around.length && known.around.every((name, at) => name === found.around[at]);
}

/** Whether other files are in the corpus, or are read in another way, because of this one. */
const speaksOfOthers = (name: string): boolean => name === ".gitignore" || MARKERS.includes(name);

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf("/") + 1);

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));
