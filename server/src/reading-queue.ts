import type { Config } from "./config";
import type { Extracted, ExtractJob } from "./extract";
import type { Platform } from "./platform";
import type { FoundFile } from "./walk";

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
  /** Files that were in a job that was lost. */
  readonly #suspects = new Set<string>();
  #jobs = 0;
  #closed = false;

  constructor(
    readonly platform: Platform,
    readonly configOf: (uri: string) => Config | undefined,
    /** Takes what became of a file. */
    readonly learn: (file: FoundFile, outcome: Outcome) => void,
    /** Called when a job is done. */
    readonly step: () => void,
  ) {}

  get size(): number {
    return this.#wanted.size;
  }

  get uris(): Iterable<string> {
    return this.#wanted.keys();
  }

  want(file: FoundFile, isNear: boolean): void {
    this.unwant(file.uri);
    this.#wanted.set(file.uri, file);
    (isNear ? this.#near : this.#rest).set(file.uri, file);
  }

  unwant(uri: string): void {
    if (!this.#wanted.delete(uri)) return;
    for (const queue of [this.#near, this.#rest, this.#suspect]) queue.delete(uri);
  }

  clear(): void {
    for (const files of [this.#wanted, this.#near, this.#rest, this.#suspect]) files.clear();
  }

  close(): void {
    this.#closed = true;
  }

  /** Gives every reader that is free a job. */
  start(): void {
    while (!this.#closed && this.#jobs < this.platform.lanes) {
      const job = this.#nextJob();
      if (!job) return;
      void this.#read(job);
    }
  }

  #nextJob(): ExtractJob | undefined {
    const files: FoundFile[] = [];
    let config: Config | undefined;
    let size = 0;
    for (const queue of [this.#near, this.#rest, this.#suspect]) {
      if (files.length > 0) break;
      for (const [uri, file] of queue) {
        const own = this.configOf(uri);
        config ??= own;
        if (files.length >= (queue === this.#suspect ? 1 : JOB_FILES) || size >= JOB_SIZE || config !== own) break;
        queue.delete(uri);
        files.push(file);
        size += file.size;
      }
    }
    return config && { files, config };
  }

  async #read(job: ExtractJob): Promise<void> {
    this.#jobs++;
    try {
      const results = await this.platform.extract(job);
      for (const [at, result] of results.entries()) this.#settle(job.files[at] as FoundFile, result);
    } catch {
      for (const file of job.files) this.#tryAgain(file);
    }
    this.#jobs--;
    this.start();
    this.step();
  }

  #settle(file: FoundFile, outcome: Outcome): void {
    if (this.#wanted.get(file.uri) !== file) return;
    this.unwant(file.uri);
    this.#suspects.delete(file.uri);
    this.learn(file, outcome);
  }

  /** The reader of this file was lost: it is read alone once more, and then given up. */
  #tryAgain(file: FoundFile): void {
    const { uri } = file;
    if (this.#wanted.get(uri) !== file || this.#closed) return;
    if (this.#suspects.has(uri)) this.#settle(file, "reader-stopped");
    else {
      this.#suspects.add(uri);
      this.#suspect.set(uri, file);
    }
  }
}

/** The most files and the most bytes of one job: it is done in some 20 ms. */
const JOB_FILES = 32;
const JOB_SIZE = 500_000;
