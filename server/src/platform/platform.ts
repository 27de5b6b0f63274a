import type { Extracted, ExtractJob } from "../index/extract";
import type { FoundFile, LeftOut, WalkRequest } from "../index/walk";

/** What differs between Node and the browser. Everything else of the server is the same on both. */
export interface Platform {
  /** Names this very build of the program: facts made by another one are not used. */
  readonly build: string;
  /** How many jobs `extract` works on at the same time. */
  readonly lanes: number;
  /** Walks folders, and hands over what it finds in batches; the promise is kept when all has been handed over. */
  readonly list: (request: WalkRequest, found: (batch: FoundBatch) => void) => Promise<void>;
  /** Reads files and makes their facts away from the thread that talks to the editor.
   *  Rejected only where the whole job was lost, as when its worker was killed. */
  readonly extract: (job: ExtractJob) => Promise<readonly Extracted[]>;
  /** The bytes of one file; undefined where it cannot be read. */
  readonly read: (uri: string) => Promise<Uint8Array | undefined>;
  /** Keeps bytes from one start to the next; absent where nothing can be kept. */
  readonly store?: Store;
  /** Lets waiting messages be handled first. */
  readonly pause: () => Promise<void>;
  /** Runs something later, unless the returned function is called before. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Releases workers and whatever else keeps the process alive. */
  readonly close: () => Promise<void>;
}

export interface FoundBatch {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Keeps named bytes. It never throws and never rejects: what cannot be read is undefined, what cannot be written is not kept. */
export interface Store {
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** All or nothing: another process sees the old bytes or the new ones, never a part. Says whether they were kept. */
  readonly write: (name: string, parts: readonly Uint8Array[]) => Promise<boolean>;
  /** Removes what was used longest ago until no more than `budget` bytes are kept, and what broken writes have left. */
  readonly trim: (budget: number) => Promise<void>;
}
