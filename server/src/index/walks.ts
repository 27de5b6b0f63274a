import type { FoundBatch, Platform } from "../platform/platform";
import { textAddress } from "../protocol";
import { fileOf } from "../uris";
import type { IndexedFolder } from "./indexed-folder";
import { type FoundFile, isUnder, type LeftOutReason } from "./walk";

/** What a walk has shown: within these places there is what was seen, and nothing else. */
export interface Walked {
  readonly within: readonly string[] | "all";
  readonly seen: ReadonlySet<string>;
  readonly leftOut: ReadonlyMap<string, LeftOutReason>;
}

/** Walks the folders of the workspace, one walk after the other: at first everything, later the places where something has happened. */
export class Walks {
  folders: readonly IndexedFolder[] = [];
  /** What to walk next. */
  #due: Set<string> | "all" | undefined;
  /** Until the first walk is over nobody can say what is there. */
  #walking = true;
  /** How many walks in a row were broken off. */
  #lost = 0;
  #closed = false;
  #cancel: (() => void) | undefined;

  constructor(
    readonly platform: Platform,
    /** Takes files as they are found. */
    readonly take: (files: readonly FoundFile[]) => Promise<void>,
    readonly walked: (walk: Walked) => void,
    /** Called when nothing is left to walk. */
    readonly rested: () => void,
  ) {}

  get busy(): boolean {
    return this.#walking || this.#due !== undefined;
  }

  /** The first walk. What it finds is not taken before something else is ready. */
  async start(before: Promise<void>): Promise<void> {
    await this.#walk("all", before);
    await this.#rest();
  }

  /** Walks some places, or everything, when no more has happened for a while. */
  later(within: readonly string[] | "all"): void {
    if (this.#closed) return;
    if (within === "all" || this.#due === "all") {
      this.#due = "all";
    } else {
      const due = new Set([...(this.#due ?? []), ...within.map(fileOf)]);
      this.#due = due.size > MOST_PLACES ? "all" : due;
    }
    this.#cancel?.();
    this.#cancel = this.platform.later(CALM, () => void this.#walkDue());
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
  }

  /** The innermost folder that holds a file: its settings count. */
  folderOf(uri: string): IndexedFolder | undefined {
    const file = fileOf(uri);
    let found: IndexedFolder | undefined;
    for (const folder of this.folders) if (isUnder(file, folder.uri) && !(found && found.uri.length > folder.uri.length)) found = folder;
    return found;
  }

  async #walkDue(): Promise<void> {
    if (this.#walking || this.#due === undefined) return;
    const due = this.#due;
    this.#due = undefined;
    this.#walking = true;
    await this.#walk(due === "all" ? due : [...due], Promise.resolve());
    await this.#rest();
  }

  async #rest(): Promise<void> {
    this.#walking = false;
    if (this.#due !== undefined) return this.#walkDue();
    this.rested();
  }

  async #walk(within: readonly string[] | "all", before: Promise<void>): Promise<void> {
    const seen = new Set<string>();
    const leftOut = new Map<string, LeftOutReason>();
    let taken = before;
    let lost = false;
    for (const { uri, config, hidden } of this.folders) {
      const request = {
        folders: [uri],
        include: config["corpus.include"],
        exclude: [...config["corpus.exclude"], ...hidden],
        maxFileSize: config["corpus.maxFileSize"] * 1e6,
        chapters: config.manuscript,
        ...(within === "all" ? {} : { within }),
      };
      const isOwn = (found: { readonly uri: string }): boolean => this.folderOf(found.uri)?.uri === uri;
      const found = (batch: FoundBatch): void => {
        taken = taken.then(() => {
          for (const { uri, reason } of batch.leftOut.filter(isOwn)) leftOut.set(uri, reason);
          const files = batch.files.filter(isOwn);
          for (const { uri } of files) seen.add(uri);
          return this.take(files);
        });
      };
      await this.platform.list(request, found).catch(() => {
        lost = true;
      });
    }
    await taken;
    if (!lost) this.walked({ within: within === "all" ? within : within.map(textAddress), seen, leftOut });
    else if (this.#lost < MOST_LOST) this.later(within);
    this.#lost = lost ? this.#lost + 1 : 0;
  }
}

/** Events are collected until none has come for so many milliseconds. */
const CALM = 100;

/** From so many places on it is cheaper to walk everything. */
const MOST_PLACES = 64;

/** So many walks are tried again one after the other. */
const MOST_LOST = 3;
