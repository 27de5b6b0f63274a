import type { Config } from "../config";
import type { Repository } from "../data/repositories/repositories";
import { encodeFacts } from "../facts/encoding";
import { textOfFile } from "../file-text";
import { isTei } from "../formats/tei/root";
import type { Pause } from "../formats/wrapped/file-text";
import type { DocumentFacts } from "../model/facts";
import type { FoundFile, LeftOutReason } from "./walk";

/** Files to read, and the settings that decide what is made of them. It crosses threads as it is. */
export interface ExtractJob {
  readonly files: readonly FoundFile[];
  readonly config: Config;
  /** Archives that the workspace adds to the known ones. */
  readonly repositories: readonly Repository[];
  readonly depth: Depth;
}

/** How much is made of a file: its notes, which is quick, or also what they say and who is named. */
export type Depth = "notes" | "all";

/** What became of one file: its facts, encoded, with the size and time of change that belong to them; or why there are none. */
export type Extracted = ExtractedFacts | { readonly uri: string; readonly reason: LeftOutReason | "vanished" };

/** The facts of a file, with its size and the time of its last change when it was read. */
export interface ExtractedFacts {
  readonly uri: string;
  readonly size: number;
  readonly changed: number;
  readonly facts: Uint8Array;
}

/** Reads a file with the size and time of change that belong to the bytes. */
export type FileReader = (uri: string) => { bytes: Uint8Array; size: number; changed: number } | "vanished" | "unreadable";

/** Makes facts of the texts of files, as a job wants them. */
export type Engine = (job: ExtractJob) => FactsMaker;

export type FactsMaker = (file: FoundFile, text: string) => DocumentFacts;

/** Reads the files of a job one after the other. A reader that fails is a bug, but not one that costs the other files.
 *  `pause` is awaited within long files, where the thread is not the reader's own. */
export async function extract(job: ExtractJob, read: FileReader, engine: Engine, pause?: Pause): Promise<Extracted[]> {
  const factsOf = engine(job);
  const extracted: Extracted[] = [];
  for (const file of job.files) {
    try {
      extracted.push(await extractFile(file, read, factsOf, pause));
    } catch {
      extracted.push({ uri: file.uri, reason: "reader-stopped" });
    }
  }
  return extracted;
}

async function extractFile(file: FoundFile, read: FileReader, factsOf: FactsMaker, pause?: Pause): Promise<Extracted> {
  const { uri } = file;
  const found = read(uri);
  if (typeof found === "string") return { uri, reason: found };
  const { bytes, size, changed } = found;
  const taken = await textOfFile(uri, bytes, pause);
  if ("reason" in taken) return { uri, reason: taken.reason };
  if (/\.xml$/i.test(uri) && !isTei(taken.text)) return { uri, reason: "other-xml" };
  return { uri, size, changed, facts: encodeFacts(factsOf(file, taken.text)) };
}
