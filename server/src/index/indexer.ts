import type { CorpusIndex } from "../corpus/index";
import type { FactTables } from "../facts/encoding";
import type { FoundBatch, Platform } from "../platform/platform";
import type { CacheEntry } from "./cache";
import type { IndexedFolder } from "./indexed-folder";
import { type Outcome, ReadingQueue } from "./reading-queue";
import { recipeOf, rememberedFacts, rememberFacts } from "./remembered";
import { type FoundFile, isUnder, type LeftOut, type LeftOutReason, MARKERS } from "./walk";

/** How far the index is: `{ done: 1204, whole: 0, total: 9800, busy: true }`. */
export interface IndexProgress {
  /** Files whose notes are known. */
  readonly done: number;
  /** Those of which everything is known. */
  readonly whole: number;
  readonly total: number;
  readonly busy: boolean;
}

/** Keeps the corpus equal to what lies in the workspace folders, with open documents as they stand in the editor.
 *  It never holds the thread for long, and nothing that happens to a file or to the cache makes it fail. */
export class Indexer {
  /** What lies on the disk, as far as it has been read. */
  readonly #disk = new Map<string, CacheEntry>();
  /** Facts of open documents; none until they have been put. */
  readonly #open = new Map<string, Uint8Array | undefined>();
  readonly #leftOut = new Map<string, LeftOutReason>();
  readonly #reading: ReadingQueue;
  /** Remembered from the last start, until the first walk has shown what is still true. */
  readonly #remembered = new Map<string, CacheEntry>();
  /** What to walk next: some places, or everything. */
  #due: Set<string> | "all" | undefined;
  #folders: readonly IndexedFolder[] = [];
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
  ) {
    this.#reading = new ReadingQueue(
      platform,
      (uri) => this.#folderOf(uri),
      (file, outcome, depth) => this.#learn(file, outcome, depth === "all"),
      () => this.#step(),
    );
  }

  get progress(): IndexProgress {
    const done = this.#disk.size;
    const { unread, size } = this.#reading;
    return { done, whole: Math.max(0, done - (size - unread)), total: done + unread, busy: this.#busy };
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
    const before = recipeOf(this.platform, this.#folders);
    this.#folders = folders;
    if (recipeOf(this.platform, folders) !== before) {
      this.#reading.clear();
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

  /** A document has been opened: the files beside it come first. */
  opened(uri: string): void {
    this.#open.set(uri, this.#open.get(uri));
  }

  /** The facts of an open document as it stands in the editor: they win over what lies on the disk. */
  put(uri: string, facts: Uint8Array): void {
    const known = this.#open.get(uri);
    if (known && isEqual(known, facts)) return;
    this.#open.set(uri, facts);
    this.#settle(uri);
  }

  /** A document has been closed: what lies on the disk counts again. */
  release(uri: string): void {
    if (!this.#open.delete(uri)) return;
    this.#settle(uri);
    this.#walkLater([uri]);
  }

  /** Reads no more files for now; those that are left are said to be left out. */
  cancel(): void {
    for (const uri of this.#reading.uris) if (!this.#disk.has(uri)) this.#leftOut.set(uri, "cancelled");
    this.#reading.clear();
    this.#step();
  }

  /** Kept when there is nothing left to do. */
  idle(): Promise<void> {
    return this.#busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Keeps what is known for the next start, and lets go of everything else. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#reading.close();
    this.#cancelWalk?.();
    this.#cancelSave?.();
    await this.save();
    await this.platform.close();
  }

  /** Writes the cache if there is anything new to write. */
  async save(): Promise<void> {
    if (!this.#dirty || this.#saving) return;
    this.#saving = true;
    this.#dirty = false;
    await rememberFacts(this.platform, this.#folders, this.#worthKeeping());
    this.#saving = false;
  }

  get #busy(): boolean {
    return this.#walking || this.#due !== undefined || this.#reading.size > 0;
  }

  *#worthKeeping(): Generator<CacheEntry> {
    for (const entry of this.#disk.values()) if (entry.changed > 0 && this.#leftOut.get(entry.uri) !== "reader-stopped") yield entry;
    yield* this.#remembered.values();
  }

  async #load(): Promise<void> {
    for (const [uri, entry] of await rememberedFacts(this.platform, this.#folders)) this.#remembered.set(uri, entry);
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
    for (const { uri, reason } of batch.leftOut) if (this.#folderOf(uri)?.uri === folder.uri) leftOut.set(uri, reason);
    let put = 0;
    for (const file of batch.files) {
      if (this.#folderOf(file.uri)?.uri !== folder.uri) continue;
      seen.add(file.uri);
      const known = this.#disk.get(file.uri);
      if (known && isSame(known, file)) continue;
      const remembered = this.#remembered.get(file.uri);
      this.#remembered.delete(file.uri);
      if (remembered && isSame(remembered, file)) {
        this.#keep(remembered);
        if (!remembered.whole) this.#reading.deepen(file);
        if (++put % AT_ONCE === 0) await this.platform.pause();
      } else {
        this.#want(file);
      }
    }
    this.#step();
  }

  #forgetUnseen(within: readonly string[] | "all", seen: ReadonlySet<string>): void {
    const gone = (uri: string): boolean => !seen.has(uri);
    const known = [this.#disk.keys(), this.#reading.uris, this.#leftOut.keys()];
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
    this.#reading.unwant(uri);
    if (this.#disk.delete(uri)) this.#dirty = true;
    this.#settle(uri);
  }

  #want(file: FoundFile): void {
    const folder = folderOf(file.uri);
    this.#reading.want(
      file,
      [...this.#open.keys()].some((open) => folderOf(open) === folder),
    );
  }

  /** Gives the readers work, and tells how far it is. */
  #step(): void {
    this.#reading.start();
    this.report(this.progress);
    if (this.#busy) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
    if (!this.#dirty || this.#closed) return;
    this.#cancelSave?.();
    this.#cancelSave = this.platform.later(SAVE_AFTER, () => void this.save());
  }

  /** The innermost folder that holds a file: its settings count. */
  #folderOf(uri: string): IndexedFolder | undefined {
    let found: IndexedFolder | undefined;
    for (const folder of this.#folders) if (isUnder(uri, folder.uri) && !(found && found.uri.length > folder.uri.length)) found = folder;
    return found;
  }

  #learn(file: FoundFile, outcome: Outcome, whole: boolean): void {
    const { uri } = file;
    this.#dirty = true;
    const reason = typeof outcome === "string" ? outcome : "reason" in outcome ? outcome.reason : undefined;
    const known = this.#disk.get(uri);
    if (reason === "reader-stopped" && known?.facts.length && isSame(known, file)) {
      // Its notes are known, and stay known.
      this.#keep({ ...known, whole: true });
    } else if (reason === "reader-stopped" || reason === "not-text") {
      this.#keep({ ...file, whole: true, facts: new Uint8Array(0) });
      this.#leftOut.set(uri, reason);
    } else if (typeof outcome !== "string" && "facts" in outcome) {
      const { size, changed, facts } = outcome;
      this.#keep({ ...file, size, changed, whole, facts });
      if (!whole) this.#reading.deepen({ ...file, size, changed });
    } else {
      this.#forget(uri);
      if (reason && reason !== "vanished") this.#leftOut.set(uri, reason);
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
}

/** Events are collected until none has come for so many milliseconds. */
const CALM = 100;

const SAVE_AFTER = 2000;

/** From so many places on it is cheaper to walk everything. */
const MOST_PLACES = 64;

/** So many documents are put into the corpus before messages are looked at again. */
const AT_ONCE = 32;

function isSame(known: FoundFile | undefined, found: FoundFile): boolean {
  if (known?.size !== found.size || known.changed !== found.changed) return false;
  return known.around.length === found.around.length && known.around.every((name, at) => name === found.around[at]);
}

const isEqual = (some: Uint8Array, other: Uint8Array): boolean =>
  some.length === other.length && some.every((byte, at) => byte === other[at]);

/** Whether other files are in the corpus, or are read in another way, because of this one. */
const speaksOfOthers = (name: string): boolean => name === ".gitignore" || MARKERS.includes(name);

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf("/") + 1);

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));
