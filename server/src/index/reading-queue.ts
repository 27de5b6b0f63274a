import type { Platform } from "../platform/platform";
import type { Depth, Extracted, ExtractJob } from "./extract";
import type { IndexedFolder } from "./indexed-folder";
import { type FoundFile, TOLD_AT_ONCE } from "./walk";

/** What became of a file: its facts, the reason why there are none, or that twice its reader did not come back. */
export type Outcome = Extracted | "reader-stopped";

/** Files that are to be read, and are given to the platform's readers in an order that serves the user. */
export class ReadingQueue {
  /** Files to read or being read. A result counts only for the very file that is asked for here. */
  readonly #wanted = new Map<string, FoundFile>();
  /** Those that nobody reads yet: beside open documents, the rest, and those that may have stopped a reader. */
  readonly #near = new Map<string, FoundFile>();
  readonly #rest = new Map<string, FoundFile>();
  readonly #suspect = new Map<string, FoundFile>();
  /** Those of which only what is quick has been made so far. */
  readonly #deep = new Map<string, FoundFile>();
  readonly #deepWanted = new Set<string>();
  #many = false;
  #isCrowded = false;
  /** Files that were in a job that was lost. */
  readonly #suspects = new Set<string>();
  #jobs = 0;
  #closed = false;

  constructor(
    readonly platform: Platform,
    readonly folderOf: (uri: string) => IndexedFolder | undefined,
    /** Takes what became of a file. */
    readonly learn: (file: FoundFile, outcome: Outcome, depth: Depth) => void,
    /** Called when a job is done. */
    readonly step: () => void,
  ) {}

  get size(): number {
    return this.#wanted.size;
  }

  /** How many files nothing is known of yet. */
  get unread(): number {
    return this.#wanted.size - this.#deepWanted.size;
  }

  get uris(): Iterable<string> {
    return this.#wanted.keys();
  }

  want(file: FoundFile, isNear: boolean): void {
    this.unwant(file.uri);
    this.#wanted.set(file.uri, file);
    (isNear ? this.#near : this.#rest).set(file.uri, file);
  }

  /** Asks for the rest of a file of which only what is quick is known. */
  deepen(file: FoundFile): void {
    this.unwant(file.uri);
    this.#wanted.set(file.uri, file);
    this.#deepWanted.add(file.uri);
    this.#deep.set(file.uri, file);
  }

  unwant(uri: string): void {
    if (!this.#wanted.delete(uri)) return;
    this.#deepWanted.delete(uri);
    for (const queue of [this.#near, this.#rest, this.#deep, this.#suspect]) queue.delete(uri);
  }

  clear(): void {
    for (const files of [this.#wanted, this.#deepWanted, this.#near, this.#rest, this.#deep, this.#suspect]) files.clear();
  }

  close(): void {
    this.#closed = true;
  }

  /** Gives every reader that is free a job; few files are left to one, since each has to warm up. */
  start(): void {
    this.#isCrowded = this.size > (this.#isCrowded ? 0 : FEW);
    const lanes = this.#isCrowded ? this.platform.lanes : 1;
    while (!this.#closed && this.#jobs < lanes) {
      const job = this.#nextJob();
      if (!job) return;
      void this.#read(job);
    }
  }

  #nextJob(): ExtractJob | undefined {
    // Where there are many, the user has the notes of all before anything else is read.
    this.#many = this.unread > (this.#many ? 0 : MANY);
    const depth = this.#many ? "notes" : "all";
    return (
      this.#jobOf(this.#near, depth) ??
      this.#jobOf(this.#rest, depth) ??
      this.#jobOf(this.#deep, "all") ??
      this.#jobOf(this.#suspect, "all", 1)
    );
  }

  /** Takes files of one folder from a queue: they are read under the same settings. */
  #jobOf(queue: Map<string, FoundFile>, depth: Depth, most = JOB_FILES[depth]): ExtractJob | undefined {
    const files: FoundFile[] = [];
    let settings: IndexedFolder | undefined;
    let size = 0;
    for (const [uri, file] of queue) {
      const own = this.folderOf(uri);
      settings ??= own;
      if (files.length >= most || size >= JOB_SIZE || settings !== own) break;
      queue.delete(uri);
      files.push(file);
      size += file.size;
    }
    return settings && { files, config: settings.config, repositories: settings.repositories, depth };
  }

  async #read(job: ExtractJob): Promise<void> {
    this.#jobs++;
    try {
      const results = await this.platform.extract(job);
      for (const [at, result] of results.entries()) this.#settle(job.files[at] as FoundFile, result, job.depth);
    } catch {
      for (const file of job.files) this.#tryAgain(file);
    }
    this.#jobs--;
    this.start();
    this.step();
  }

  #settle(file: FoundFile, outcome: Outcome, depth: Depth): void {
    if (this.#wanted.get(file.uri) !== file) return;
    this.unwant(file.uri);
    this.#suspects.delete(file.uri);
    this.learn(file, outcome, depth);
  }

  /** The reader of this file was lost: it is read alone once more, and then given up. */
  #tryAgain(file: FoundFile): void {
    const { uri } = file;
    if (this.#wanted.get(uri) !== file || this.#closed) return;
    if (this.#suspects.has(uri)) this.#settle(file, "reader-stopped", "all");
    else {
      this.#suspects.add(uri);
      this.#suspect.set(uri, file);
    }
  }
}

/** Of more unread files than this, the notes are read first and the rest later: fewer than a walk tells at once, so that the first
 *  that it tells show whether there are many. */
const MANY = TOLD_AT_ONCE / 2;

/** So many files one reader has read before a second one would have warmed up. */
const FEW = 150;

/** The most files and the most bytes of one job: few enough for a nearer file to be read soon. */
const JOB_FILES: Readonly<Record<Depth, number>> = { notes: 32, all: 8 };
const JOB_SIZE = 500_000;
