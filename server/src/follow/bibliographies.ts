import { URI, Utils } from "vscode-uri";
import { joinedBibliography, readBibliographyFile } from "../bibliography/bibliography";
import { namedBibliographies } from "../bibliography/named";
import { textOfBytes } from "../decode";
import type { NoteDocument } from "../document/document";
import { isUnder } from "../index/walk";
import type { Bibliography, BibliographyFile } from "../model/bibliography";
import type { FoundBatch, Platform } from "../platform/platform";
import { folderOf, normalAddress } from "../uris";
import { OpenFiles } from "./open-files";

/** Files that are taken for bibliographies where a document names none. */
const USUAL = ["**/*.bib", "**/references.json"];

/** In bytes; a larger file is not read. */
const LARGEST = 50_000_000;

const isBibliography = (uri: string, languageId: string): boolean => languageId === "bibtex" || /\.bib$/i.test(uri);

interface Found {
  readonly files: readonly BibliographyFile[];
  /** Those that could not be read. */
  readonly unread: readonly string[];
}

/** The bibliographies of the workspace: each file is read when the first document asks for it, and again when it has changed.
 *  Text that is open in the editor wins over the disk. */
export class Bibliographies {
  readonly opened = new OpenFiles(isBibliography);
  readonly #platform: Pick<Platform, "read" | "list">;
  readonly #files = new Map<string, Promise<BibliographyFile | undefined>>();
  readonly #turns = new WeakMap<NoteDocument, number>();
  #listed: Promise<readonly string[]> | undefined;
  #last: Bibliography | undefined;

  constructor(
    platform: Pick<Platform, "read" | "list">,
    readonly folders: () => readonly string[],
  ) {
    this.#platform = platform;
  }

  /** Looks up the bibliography of a document, whose notes may cite its entries in words even where keys are not read, and puts it there.
   *  Says whether it is another one than before. */
  async attach(document: NoteDocument): Promise<boolean> {
    const turn = (this.#turns.get(document) ?? 0) + 1;
    this.#turns.set(document, turn);
    const found = await this.#filesOf(document);
    // Who asked later knows better.
    if (this.#turns.get(document) !== turn || isMadeOf(document.bibliography, found)) return false;
    if (found && !isMadeOf(this.#last, found)) this.#last = joinedBibliography(found.files, found.unread);
    document.bibliography = found && this.#last;
    return true;
  }

  /** A file has another text than before: the next document that asks for it has it read again. */
  forget(uri: string): void {
    this.#files.delete(normalAddress(uri));
  }

  /** Takes notice of files and folders that have changed, come or gone. Says whether any of them can be a bibliography, or holds one. */
  filesChanged(uris: readonly string[]): boolean {
    const places = uris.map(normalAddress);
    const changed = [...this.#files.keys()].filter((known) => places.some((place) => known === place || isUnder(known, place)));
    for (const uri of changed) this.forget(uri);
    if (changed.length === 0 && !uris.some((uri) => /\.(?:bib|json)$/i.test(uri))) return false;
    this.#listed = undefined;
    return true;
  }

  /** The folders of the workspace are others. */
  foldersChanged(): void {
    this.#listed = undefined;
  }

  async #filesOf(document: NoteDocument): Promise<Found | undefined> {
    const { paths } = namedBibliographies(document);
    const names = paths ?? (await this.#usual());
    const found = await Promise.all(names.map((name) => (paths ? this.#named(name, document.uri) : this.#file(name))));
    const files = found.filter((file) => file !== undefined);
    return files.length > 0 || paths ? { files, unread: names.filter((_, at) => found[at] === undefined) } : undefined;
  }

  /** A path is looked for from the document's folder, then from the roots of the workspace. */
  async #named(path: string, uri: string): Promise<BibliographyFile | undefined> {
    for (const base of [folderOf(uri), ...this.folders()]) {
      const file = await this.#file(resolved(base, path));
      if (file) return file;
    }
    return undefined;
  }

  #file(address: string): Promise<BibliographyFile | undefined> {
    const uri = normalAddress(address);
    const known = this.#files.get(uri);
    if (known) return known;
    const reading = this.#read(uri);
    this.#files.set(uri, reading);
    return reading;
  }

  async #read(uri: string): Promise<BibliographyFile | undefined> {
    const open = this.opened.get(uri);
    if (open) return readBibliographyFile(uri, open.getText());
    const bytes = await this.#platform.read(uri);
    if (!bytes || bytes.length > LARGEST) return undefined;
    const text = textOfBytes(bytes);
    return text === undefined ? undefined : readBibliographyFile(uri, text);
  }

  /** The bibliographies that lie in the workspace, in the order of their names. */
  #usual(): Promise<readonly string[]> {
    this.#listed ??= this.#list();
    return this.#listed;
  }

  async #list(): Promise<readonly string[]> {
    const found: string[] = [];
    const take = ({ files }: FoundBatch): void => {
      for (const { uri } of files) found.push(uri);
    };
    const exclude = ["**/node_modules/**", "**/.git/**"];
    await this.#platform.list({ folders: this.folders(), include: USUAL, exclude, maxFileSize: LARGEST }, take).catch(() => undefined);
    return found.sort();
  }
}

/** `../books/x.bib` from a folder; a path from the root or a drive stands for itself. */
function resolved(folder: string, path: string): string {
  if (folder === "") return path;
  const base = URI.parse(folder);
  if (/^[a-zA-Z]:[\\/]/.test(path)) return URI.file(path).toString();
  return Utils.resolvePath(base, path.replace(/\\/g, "/")).toString();
}

function isMadeOf(bibliography: Bibliography | undefined, found: Found | undefined): boolean {
  if (bibliography === undefined || found === undefined) return bibliography === found;
  if (bibliography.unread.join("\n") !== found.unread.join("\n") || bibliography.files.length !== found.files.length) return false;
  return bibliography.files.every((file, at) => file === found.files[at]);
}
