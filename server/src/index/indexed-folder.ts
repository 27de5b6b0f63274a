import type { Config } from "../config";
import type { Repository } from "../data/repositories/repositories";

/** A folder of the workspace with its settings. */
export interface IndexedFolder {
  readonly uri: string;
  readonly config: Config;
  /** Globs of what the editor hides, as in its setting `files.exclude`. */
  readonly hidden: readonly string[];
  /** Archives that the workspace adds to the known ones, or corrects. */
  readonly repositories: readonly Repository[];
}
