import { statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Extracted } from "../index/extract";
import type { Answer, Work } from "../worker";
import { pathOf } from "./disk.node";
import type { Platform } from "./platform";
import { FolderStore } from "./store.node";

/** The platform on Node: files of the disk, worker threads, a cache folder.
 *  `workerFile` is the bundle made of worker.ts; without a cache folder nothing is kept. */
export function nodePlatform(workerFile: string, cacheFolder?: string): Platform {
  const pool = new WorkerPool(workerFile, Math.max(1, Math.min(MOST_WORKERS, availableParallelism())));
  const store = cacheFolder ? new FolderStore(cacheFolder) : undefined;
  return {
    build: buildOf(workerFile),
    // One job is done while the next one waits, so that no worker is idle between two.
    lanes: pool.size * 2,
    list: async (request, found) => {
      // No worker is started for nothing.
      if (request.folders.length === 0) return;
      await pool.run({ list: request }, (answer) => {
        if ("found" in answer) found(answer.found);
        return "done" in answer;
      });
    },
    extract: (job) =>
      new Promise((resolve, reject) => {
        const take = (answer: Answer): boolean => {
          if ("extracted" in answer) resolve(answer.extracted as Extracted[]);
          return "extracted" in answer;
        };
        pool.run({ extract: job }, take).catch(reject);
      }),
    read: (uri) => readFile(pathOf(uri)).catch(() => undefined),
    size: (uri) =>
      stat(pathOf(uri)).then(
        ({ size }) => size,
        () => undefined,
      ),
    ...(store && { store }),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    close: async () => {
      await pool.close();
      await store?.close();
    },
  };
}

/** More workers than this only wait for the disk. */
const MOST_WORKERS = 8;

/** Room for what is made of a job and thrown away after it, in megabytes: more costs memory and saves nothing. */
const YOUNG = 16;

/** A worker without work is let go after so many milliseconds, and its memory with it. */
const IDLE = 3000;

/** A worker that gives no sign for so many milliseconds is taken for stuck. */
const STUCK = 60_000;

interface Task {
  readonly work: Work;
  /** Takes an answer, and says whether it was the last. */
  readonly take: (answer: Answer) => boolean;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Worker threads that start when there is work. A worker that dies is replaced; the task that it was at is rejected. */
class WorkerPool {
  readonly #free: Worker[] = [];
  readonly #busy = new Set<Worker>();
  readonly #waiting: Task[] = [];
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(
    readonly file: string,
    readonly size: number,
  ) {}

  run(work: Work, take: (answer: Answer) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, take, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    await Promise.all([...this.#free, ...this.#busy].map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0 && !this.#closed && this.#busy.size < this.size) {
      const worker = this.#free.pop() ?? this.#start();
      this.#busy.add(worker);
      this.#hand(worker, this.#waiting.shift() as Task);
    }
    clearTimeout(this.#idle);
    if (this.#busy.size > 0) return;
    this.#idle = setTimeout(() => {
      for (const worker of this.#free.splice(0)) void worker.terminate();
    }, IDLE);
    this.#idle.unref();
  }

  #start(): Worker {
    const worker = new Worker(this.file, { stdout: true, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.unref();
    worker.on("exit", () => {
      this.#busy.delete(worker);
      const at = this.#free.indexOf(worker);
      if (at >= 0) this.#free.splice(at, 1);
    });
    // Said by the exit that follows.
    worker.on("error", () => {});
    return worker;
  }

  #hand(worker: Worker, task: Task): void {
    let watch = setTimeout(() => void worker.terminate(), STUCK);
    const end = (): void => {
      clearTimeout(watch);
      worker.off("message", take).off("exit", lost);
    };
    const take = (answer: Answer): void => {
      clearTimeout(watch);
      watch = setTimeout(() => void worker.terminate(), STUCK);
      if (!task.take(answer)) return;
      end();
      this.#busy.delete(worker);
      this.#free.push(worker);
      task.resolve();
      this.#assign();
    };
    const lost = (): void => {
      end();
      task.reject(new Error("the worker stopped"));
      this.#assign();
    };
    worker.on("message", take).on("exit", lost);
    worker.postMessage(task.work);
  }
}

/** The size and time of the bundles that make the facts. */
function buildOf(workerFile: string): string {
  const bundles = ["worker.notes.js", "worker.extract.js", "wrapped.js"].map((name) => join(dirname(workerFile), name));
  return [workerFile, ...bundles]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((stat) => `${stat?.size}-${stat?.mtimeMs}`)
    .join(" ");
}
