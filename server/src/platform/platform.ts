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
  /** The bytes of one file, also by the address of the text in it; undefined where it cannot be read. */
  readonly read: (uri: string) => Promise<Uint8Array | undefined>;
  /** How many bytes that are, which is known before they are read. */
  readonly size: (uri: string) => Promise<number | undefined>;
  /** Keeps bytes from one start to the next; absent where nothing can be kept. */
  readonly store?: Store;
  /** Lets waiting messages be handled first. */
  readonly pause: () => Promise<void>;
  /** Runs something later, unless the returned function is called before. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Releases workers, stored files and whatever else is held. */
  readonly close: () => Promise<void>;
}

/** Some of the files that a walk has found, and of those that it has left out. */
export interface FoundBatch {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Keeps files of bytes from one start to the next. It never throws and never rejects: what cannot be read is undefined, what cannot be
 *  written is not kept. Other processes may keep files under the same name, and remove any of them. */
export interface Store {
  /** What earlier starts have kept under a name, the oldest first. */
  readonly files: (name: string) => Promise<readonly StoredFile[]>;
  /** Begins a new file under a name. */
  readonly create: (name: string) => Promise<StoredFile | undefined>;
  /** Removes what was used longest ago until no more than `budget` bytes are kept. */
  readonly trim: (budget: number) => Promise<void>;
}

/** A file that only grows, and only by who began it. What stands in it may be damaged. */
export interface StoredFile {
  readonly size: number;
  /** So many bytes from a place on, at once: features wait for nothing. */
  readonly read: (from: number, length: number) => Uint8Array | undefined;
  /** Writes at the end. Says whether all is there. */
  readonly append: (parts: readonly Uint8Array[]) => Promise<boolean>;
  readonly remove: () => Promise<void>;
}
