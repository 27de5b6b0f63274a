import type { CorpusIndex } from "../corpus/index";
import type { FactTables } from "../facts/encoding";
import { MARKERS } from "../formats/markdown/markers";
import { type UnreadReason, WHY_UNREAD } from "../formats/wrapped/file-text";
import type { Platform } from "../platform/platform";
import { textAddress } from "../protocol";
import { fileOf, nameOf } from "../uris";
import type { CacheEntry, FactsPlace } from "./cache";
import { FactFiles, recipeOf } from "./fact-files";
import { FileFacts } from "./file-facts";
import type { IndexedFolder } from "./indexed-folder";
import { isSame, KnownFiles } from "./known-files";
import { namesOutput } from "./outputs";
import { type Outcome, ReadingQueue } from "./reading-queue";
import { type FoundFile, isUnder, type LeftOut } from "./walk";
import { type Walked, Walks } from "./walks";

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
  readonly #files: KnownFiles;
  readonly #walks: Walks;
  readonly #reading: ReadingQueue;
  readonly #cache: FactFiles;
  /** What earlier starts knew, until the first walk has shown what is still true. */
  #remembered: Map<string, CacheEntry<FactsPlace>> = new Map();
  /** Something has been learned since the cache was written, or it has not been looked through yet. */
  #dirty = true;
  #closed = false;
  #cancelSave: (() => void) | undefined;
  #waiting: (() => void)[] = [];

  constructor(
    readonly platform: Platform,
    readonly corpus: CorpusIndex<FactTables>,
    readonly report: (progress: IndexProgress) => void = () => {},
  ) {
    this.#files = new KnownFiles(corpus);
    this.#cache = new FactFiles(platform);
    this.#walks = new Walks(
      platform,
      (found) => this.#take(found),
      (walk) => this.#forgetUnseen(walk),
      () => this.#step(),
    );
    this.#reading = new ReadingQueue(
      platform,
      (uri) => this.#walks.folderOf(uri),
      (file, outcome, depth) => this.#learn(file, outcome, depth === "all"),
      () => this.#step(),
    );
    corpus.lost = (uri) => this.filesChanged([uri]);
  }

  get progress(): IndexProgress {
    const done = this.#files.size;
    const { unread, size } = this.#reading;
    return { done, whole: Math.max(0, done - (size - unread)), total: done + unread, busy: this.#busy };
  }

  /** Files and folders that are not in the corpus, with the reason, sorted by name. */
  get leftOut(): readonly LeftOut[] {
    return this.#files.leftOut;
  }

  /** Begins with what the last start remembered of these folders, and reads what has changed since. */
  async start(folders: readonly IndexedFolder[]): Promise<void> {
    this.#walks.folders = folders;
    this.#cache.use(folders);
    await this.#walks.start(this.#remember());
  }

  /** Folders came or went, or their settings have changed. Until the files have been read again under them, the old answers stand. */
  setFolders(folders: readonly IndexedFolder[]): void {
    const before = recipeOf(this.platform, this.#walks.folders);
    this.#walks.folders = folders;
    this.#cache.use(folders);
    if (recipeOf(this.platform, folders) !== before) {
      this.#reading.clear();
      this.#files.doubt();
      this.#remembered.clear();
    }
    this.#walks.later("all");
  }

  /** Something has happened to these files or folders: they came, went or changed. */
  filesChanged(uris: readonly string[]): void {
    this.#files.doubt(uris.map(textAddress));
    this.#walks.later(uris.some((uri) => speaksOfOthers(nameOf(uri))) ? "all" : uris);
  }

  /** A document has been opened: the files beside it come first. */
  opened(uri: string): void {
    this.#files.open(uri);
  }

  /** The facts of an open document as it stands in the editor: they win over what lies on the disk. */
  put(uri: string, facts: Uint8Array): void {
    this.#files.put(uri, facts);
  }

  /** A document has been closed: what lies on the disk counts again. */
  release(uri: string): void {
    if (this.#files.close(uri)) this.#walks.later([uri]);
  }

  /** Reads no more files for now; those that are left are said to be left out. */
  cancel(): void {
    for (const uri of this.#reading.uris) if (!this.#files.get(uri)) this.#files.leaveOut(uri, "cancelled");
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
    this.#walks.close();
    this.#cancelSave?.();
    await this.save();
    await this.platform.close();
  }

  /** Writes into the cache what is not there yet. */
  async save(): Promise<void> {
    this.#dirty = false;
    await this.#cache.keepAll(this.#files.lasting);
  }

  get #busy(): boolean {
    return this.#walks.busy || this.#reading.size > 0;
  }

  /** Writes the cache when there is nothing else to do. */
  async #saveAtRest(): Promise<void> {
    await this.save();
    if (!this.#busy && !this.#closed) await this.#cache.tidy(this.#files.lasting);
  }

  async #remember(): Promise<void> {
    this.#remembered = await this.#cache.load();
  }

  /** Compares what lies in the folders with what is known, and asks for what is new or changed. */
  async #take(found: readonly FoundFile[]): Promise<void> {
    let put = 0;
    for (const file of found) {
      if (this.#files.has(file)) continue;
      const remembered = this.#remembered.get(file.uri);
      this.#remembered.delete(file.uri);
      if (remembered && isSame(remembered, file)) {
        const { whole, unread, facts } = remembered;
        this.#files.keep({ ...file, whole, ...(unread && { unread }), facts: new FileFacts(facts) }, remembered);
        if (!whole) this.#reading.deepen(file);
        if (++put % AT_ONCE === 0) await this.platform.pause();
      } else {
        this.#reading.want(file, this.#files.isNear(file.uri));
      }
    }
    this.#step();
  }

  #forgetUnseen({ within, seen, leftOut }: Walked): void {
    this.#remembered.clear();
    const gone = (uri: string): boolean => !seen.has(uri);
    const places = within === "all" ? [] : within.filter(gone);
    if (within === "all" || places.length > 0) {
      for (const uri of [...this.#files.uris, ...this.#reading.uris])
        if (within === "all" ? gone(uri) : places.some((place) => uri === place || (isUnder(fileOf(uri), place) && gone(uri))))
          this.#forget(uri);
    }
    for (const [uri, reason] of leftOut) {
      this.#forget(uri);
      this.#files.leaveOut(uri, reason);
    }
  }

  #forget(uri: string): void {
    this.#reading.unwant(uri);
    this.#files.forget(uri);
  }

  /** Gives the readers work, and tells how far it is. */
  #step(): void {
    this.#reading.start();
    this.report(this.progress);
    if (this.#busy) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
    if (!this.#dirty || this.#closed) return;
    this.#cancelSave?.();
    this.#cancelSave = this.platform.later(SAVE_AFTER, () => void this.#saveAtRest());
  }

  #learn(file: FoundFile, outcome: Outcome, whole: boolean): void {
    const { uri } = file;
    this.#dirty = true;
    const reason = typeof outcome === "string" ? outcome : "reason" in outcome ? outcome.reason : undefined;
    const known = this.#files.get(uri);
    if (reason === "reader-stopped" && known?.facts.length && isSame(known, file)) {
      // Its notes are known, and stay known.
      this.#files.keep({ ...known, whole: true });
    } else if (isUnread(reason)) {
      this.#files.keep({ ...file, whole: true, unread: reason, facts: new FileFacts(new Uint8Array(0)) });
    } else if (reason === "reader-stopped") {
      this.#files.keep({ ...file, whole: true, facts: new FileFacts(new Uint8Array(0)) });
      this.#files.leaveOut(uri, reason);
    } else if (typeof outcome !== "string" && "facts" in outcome) {
      const { size, changed, facts } = outcome;
      const read = { ...file, size, changed, whole, facts: new FileFacts(facts) };
      this.#files.keep(read);
      if (!whole) this.#reading.deepen({ ...file, size, changed });
      if (changed > 0) this.#cache.keep(read);
    } else {
      this.#forget(uri);
      if (reason && reason !== "vanished") this.#files.leaveOut(uri, reason);
    }
  }
}

const SAVE_AFTER = 2000;

/** So many documents are put into the corpus before messages are looked at again. */
const AT_ONCE = 32;

/** Whether other files are in the corpus, or are read in another way, because of this one. */
const speaksOfOthers = (name: string): boolean => name === ".gitignore" || MARKERS.has(name) || namesOutput(name);

/** Reading such a file again would show the same. */
const isUnread = (reason: string | undefined): reason is UnreadReason => reason !== undefined && Object.hasOwn(WHY_UNREAD, reason);
