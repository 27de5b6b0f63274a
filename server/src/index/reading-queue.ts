import type { Platform } from "../platform/platform";
import { isTakenOut } from "../uris";
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
  /** Bytes of all that is wanted. */
  #bytes = 0;
  #many = false;
  /** So many jobs have been worth their reader since nothing was wanted. */
  readonly #lanes: Record<Depth, number> = { notes: 0, all: 0 };
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
    this.#add(file);
    (isNear ? this.#near : this.#rest).set(file.uri, file);
  }

  /** Asks for the rest of a file of which only what is quick is known. */
  deepen(file: FoundFile): void {
    this.#add(file);
    this.#deepWanted.add(file.uri);
    this.#deep.set(file.uri, file);
  }

  #add(file: FoundFile): void {
    this.unwant(file.uri);
    this.#wanted.set(file.uri, file);
    this.#bytes += file.size;
  }

  unwant(uri: string): void {
    const file = this.#wanted.get(uri);
    if (!file) return;
    this.#bytes -= file.size;
    this.#wanted.delete(uri);
    this.#deepWanted.delete(uri);
    for (const queue of [this.#near, this.#rest, this.#deep, this.#suspect]) queue.delete(uri);
  }

  clear(): void {
    this.#bytes = 0;
    for (const files of [this.#wanted, this.#deepWanted, this.#near, this.#rest, this.#deep, this.#suspect]) files.clear();
  }

  close(): void {
    this.#closed = true;
  }

  /** Gives every reader that is free a job; little is left to few, since each has to warm up. */
  start(): void {
    while (!this.#closed) {
      // Where there are many, the user has the notes of all before anything else is read.
      this.#many = this.unread > (this.#many ? 0 : MANY);
      const depth = this.#many ? "notes" : "all";
      const job = this.#jobs < this.#lanesFor(depth) ? this.#nextJob(depth) : undefined;
      if (!job) return;
      void this.#read(job);
    }
  }

  /** How many jobs are worth their reader: those that have warmed up go on to the end. */
  #lanesFor(depth: Depth): number {
    if (this.size === 0) this.#lanes.notes = this.#lanes.all = 0;
    const lanes = Math.min(Math.ceil(this.#bytes / LANE_SIZE[depth]), this.platform.lanes);
    this.#lanes[depth] = Math.max(this.#lanes[depth], lanes, 1);
    return this.#lanes[depth];
  }

  #nextJob(depth: Depth): ExtractJob | undefined {
    return (
      this.#jobOf(this.#near, depth) ??
      this.#jobOf(this.#rest, depth) ??
      this.#jobOf(this.#deep, "all") ??
      this.#jobOf(this.#suspect, "all", 1)
    );
  }

  /** Takes files of one folder from a queue: they are read under the same settings. */
  #jobOf(queue: Map<string, FoundFile>, asked: Depth, most = Number.POSITIVE_INFINITY): ExtractJob | undefined {
    const files: FoundFile[] = [];
    let settings: IndexedFolder | undefined;
    let depth: Depth = asked;
    let size = 0;
    for (const [uri, file] of queue) {
      const own = this.folderOf(uri);
      if (files.length === 0) [settings, depth] = [own, depthOf(file, asked)];
      if (files.length >= Math.min(most, JOB_FILES[depth]) || size >= JOB_SIZE || settings !== own || depthOf(file, asked) !== depth) break;
      queue.delete(uri);
      files.push(file);
      size += file.size;
    }
    return settings && { files, config: settings.config, repositories: settings.repositories, depth };
  }

  async #read(job: ExtractJob): Promise<void> {
    this.#jobs++;
    const results = await this.platform.extract(job).catch(() => undefined);
    this.#jobs--;
    // The reader goes on while this thread takes in what has been read.
    this.start();
    for (const [at, file] of job.files.entries()) {
      if (results) this.#settle(file, results[at] as Extracted, job.depth);
      else this.#tryAgain(file);
    }
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

/** So many bytes one reader has read before another one would have warmed up: on two cores, what compiles its program while it warms up
 *  keeps the second one busy. */
const LANE_SIZE: Readonly<Record<Depth, number>> = { notes: 1_500_000, all: 15_000_000 };

/** A text that is taken out of a file, as out of a PDF, is read as a whole at once: to take it out takes longer than all the rest. */
const depthOf = ({ uri }: FoundFile, asked: Depth): Depth => (isTakenOut(uri) ? "all" : asked);

/** The most files and the most bytes of one job: few enough for a nearer file to be read soon. */
const JOB_FILES: Readonly<Record<Depth, number>> = { notes: 32, all: 8 };
const JOB_SIZE = 500_000;
