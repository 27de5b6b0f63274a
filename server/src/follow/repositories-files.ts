import { isRepositoriesFile, REPOSITORIES_FILE, readRepositoriesFile } from "../config/repositories-file";
import { type Repository, setOwnRepositories } from "../data/repositories/repositories";
import { textOfBytes } from "../decode";
import { inTurn } from "../in-turn";
import type { Platform } from "../platform/platform";
import { OpenFiles } from "./open-files";

/** The `repositories.yaml` at the roots of the folders of the workspace. What they say counts when they are saved, because every file of the
 *  corpus is read by it; what is wrong in them is told as they stand in the editor. */
export class RepositoriesFiles {
  readonly #platform: Pick<Platform, "read">;
  readonly opened = new OpenFiles(isRepositoriesFile);
  readonly #inTurn = inTurn();
  #saved = new Map<string, string>();
  #repositories: readonly Repository[] = [];

  constructor(
    platform: Pick<Platform, "read">,
    readonly folders: () => readonly string[],
  ) {
    this.#platform = platform;
  }

  /** What all of them say, as they were saved last. */
  get repositories(): readonly Repository[] {
    return this.#repositories;
  }

  /** Each that there is, with its text of this moment. */
  get current(): readonly { readonly uri: string; readonly text: string }[] {
    return this.#candidates().flatMap((uri) => {
      const text = this.opened.get(uri)?.getText() ?? this.#saved.get(uri);
      return text === undefined ? [] : [{ uri, text }];
    });
  }

  /** Reads the files again, and takes what they say. */
  read(): Promise<void> {
    return this.#inTurn(() => this.#readAll());
  }

  async #readAll(): Promise<void> {
    const saved = new Map<string, string>();
    for (const uri of this.#candidates()) {
      const bytes = await this.#platform.read(uri);
      const text = bytes && textOfBytes(bytes);
      if (text !== undefined) saved.set(uri, text);
    }
    this.#saved = saved;
    this.#repositories = [...saved.values()].flatMap((text) => readRepositoriesFile(text).repositories);
    setOwnRepositories(this.#repositories);
  }

  #candidates(): readonly string[] {
    return this.folders().map((folder) => `${folder}/${REPOSITORIES_FILE}`);
  }
}
