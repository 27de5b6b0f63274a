import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { isRepositoriesFile, REPOSITORIES_FILE, readRepositoriesFile } from "../config/repositories-file";
import { type Repository, setOwnRepositories } from "../data/repositories/repositories";
import { textOfBytes } from "../decode";
import type { Platform } from "../platform/platform";

/** The `repositories.yaml` at the roots of the folders of the workspace. What they say counts when they are saved, because every file of the
 *  corpus is read by it; what is wrong in them is told as they stand in the editor. */
export class RepositoriesFiles {
  readonly #platform: Pick<Platform, "read">;
  readonly #open = new Map<string, TextDocument>();
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
      const text = this.#open.get(uri)?.getText() ?? this.#saved.get(uri);
      return text === undefined ? [] : [{ uri, text }];
    });
  }

  /** Says whether the document is a repositories file. */
  open(uri: string, languageId: string, version: number, text: string): boolean {
    if (!isRepositoriesFile(uri)) return false;
    this.#open.set(uri, TextDocument.create(uri, languageId, version, text));
    return true;
  }

  /** Says whether the document is a repositories file. */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): boolean {
    const document = this.#open.get(uri);
    if (!document) return false;
    this.#open.set(uri, TextDocument.update(document, changes, version));
    return true;
  }

  /** Says whether the document was a repositories file. */
  close(uri: string): boolean {
    return this.#open.delete(uri);
  }

  /** Reads the files again, and takes what they say. */
  async read(): Promise<void> {
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
