import { BOOK_FILES, chaptersOf } from "../config/book-files";
import type { FileList } from "../config/manuscript";
import { textOfBytes } from "../decode";
import { inTurn } from "../in-turn";
import type { Platform } from "../platform/platform";
import { folderOf, nameOf } from "../uris";

/** The files in which publishing tools list the chapters of a book, such as `_quarto.yml`: looked for in the folders above each document
 *  that is opened, and each read once until it changes. */
export class BookFiles {
  readonly #platform: Pick<Platform, "read">;
  readonly #inTurn = inTurn();
  /** What each lists; nothing where there is no such file. */
  readonly #lists = new Map<string, FileList>();

  constructor(
    platform: Pick<Platform, "read">,
    /** The folder of the workspace in which a document lies; empty for one outside of all. */
    readonly rootOf: (uri: string) => string,
  ) {
    this.#platform = platform;
  }

  /** Reads those above a document that have not been read yet. */
  readAbove(uri: string): Promise<void> {
    return this.#read(() => this.#candidates(uri).filter((file) => !this.#lists.has(file)));
  }

  /** Reads those again that are among these files. */
  filesChanged(uris: readonly string[]): Promise<void> {
    return this.#read(() => uris.filter((uri) => this.#lists.has(uri)));
  }

  /** What those above a document list, as far as they have been read; the nearest first. */
  above(uri: string): readonly FileList[] {
    return this.#candidates(uri).flatMap((file) => this.#lists.get(file) ?? []);
  }

  #read(due: () => readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      await Promise.all(due().map((file) => this.#readList(file)));
    });
  }

  async #readList(file: string): Promise<void> {
    const bytes = await this.#platform.read(file);
    const text = bytes && textOfBytes(bytes);
    this.#lists.set(file, { folder: folderOf(file), files: text === undefined ? [] : chaptersOf(nameOf(file), text) });
  }

  /** Nearest first. */
  #candidates(uri: string): string[] {
    const root = this.rootOf(uri);
    const files: string[] = [];
    for (let folder = folderOf(uri); root !== "" && folder.length >= root.length; folder = folderOf(folder))
      files.push(...BOOK_FILES.map((name) => `${folder}/${name}`));
    return files;
  }
}
