import { CONFIG_FILE, type Config, type ConfigProblem, isSettingsFile, readConfig } from "./config";
import { type FileList, type KnownDocuments, manuscriptOf } from "./config/manuscript";
import type { CorpusIndex } from "./corpus/index";
import { circleOf } from "./corpus/people/circle";
import { otherChapters } from "./corpus/sources/chapters";
import { textOfBytes } from "./decode";
import type { NoteDocument } from "./document/document";
import type { FactTables } from "./facts/encoding";
import { textOfFile } from "./file-text";
import { Bibliographies } from "./follow/bibliographies";
import { BookFiles } from "./follow/book-files";
import { OpenFiles } from "./follow/open-files";
import { PeopleFiles } from "./follow/people-files";
import { RepositoriesFiles } from "./follow/repositories-files";
import { chooseFlavour, languageOf, openDocument, type Signals } from "./formats/open";
import { inTurn } from "./in-turn";
import type { IndexedFolder } from "./index/indexed-folder";
import type { PeopleIndex } from "./index/people-index";
import type { FlavourId } from "./model/note";
import type { FoundBatch, Platform } from "./platform/platform";
import type { Range } from "./text";
import { fileOf, folderOf, isTakenOut } from "./uris";
import type { View } from "./view";

/** A folder of the workspace with its settings. */
interface Folder {
  readonly uri: string;
  /** What the editor sends for the section `apparatus`. */
  editor: unknown;
  /** The text of `.apparatus.yaml`. */
  file: string | undefined;
  config: Config;
  /** What the settings list as the manuscript. */
  manuscript: FileList;
  problems: readonly ConfigProblem[];
  /** Globs of what the editor hides. */
  hidden: readonly string[];
}

/** What the editor has open, and the settings by which it is read. Unsaved text is here, and wins over the disk. */
export class Workspace {
  readonly documents = new Map<string, NoteDocument>();
  readonly bibliographies: Bibliographies;
  readonly peopleFiles: PeopleFiles;
  readonly repositoriesFiles: RepositoriesFiles;
  /** Settings files in the editor, saved or not. */
  readonly settingsFiles = new OpenFiles(isSettingsFile);
  readonly books: BookFiles;
  readonly #platform: Platform;
  readonly #inTurn = inTurn();
  /** Changes with the documents that are open. */
  #opened = 0;
  readonly #around = new Map<string, readonly string[]>();
  /** The documents that there are, as long as they are the same. */
  #known: { readonly revision: number; readonly opened: number; readonly documents: KnownDocuments } | undefined;
  /** The folders of the workspace, and last a nameless one for files outside of all. */
  #folders: Folder[] = [newFolder("")];

  constructor(
    platform: Platform,
    readonly corpus: CorpusIndex<FactTables>,
    readonly people: PeopleIndex,
    /** Texts that have been read before they are opened here. */
    readonly early = new Map<string, NoteDocument>(),
  ) {
    this.#platform = platform;
    this.bibliographies = new Bibliographies(platform, () => this.folders);
    this.peopleFiles = new PeopleFiles(platform, people, corpus, () => this.folders);
    this.repositoriesFiles = new RepositoriesFiles(platform, () => this.folders);
    this.books = new BookFiles(platform, (uri) => this.#folderOf(uri).uri);
  }

  get folders(): readonly string[] {
    return this.#folders.slice(0, -1).map((folder) => folder.uri);
  }

  /** The folders as the index takes them. */
  get indexed(): readonly IndexedFolder[] {
    return this.#folders.slice(0, -1).map((folder) => ({ ...folder, repositories: this.repositoriesFiles.repositories }));
  }

  view(uri: string): View | undefined {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const manuscript = (): readonly string[] => this.manuscriptOf(uri);
    document.others = otherChapters(this.corpus, manuscript(), uri);
    document.circle = circleOf(this.corpus, manuscript(), uri, this.people.decisions);
    return { document, config: this.configFor(uri), corpus: this.corpus, people: this.people, manuscript };
  }

  configFor(uri: string): Config {
    return this.#folderOf(uri).config;
  }

  /** What is wrong in the settings of a folder. */
  problemsOf(folder: string): readonly ConfigProblem[] {
    return this.#folderOf(`${folder}/`).problems;
  }

  /** The text of the settings file of a folder, as it was saved last. */
  settingsFileOf(folder: string): string | undefined {
    return this.#folderOf(`${folder}/`).file;
  }

  setFolders(uris: readonly string[]): void {
    const known = new Map(this.#folders.map((folder) => [folder.uri, folder]));
    this.#folders = [...uris, ""].map((uri) => known.get(uri) ?? newFolder(uri));
  }

  /** Takes the editor's settings for a folder, and what it hides there (`files.exclude`: globs that are true or false).
   *  The empty name is for files outside of all folders. */
  setEditorSettings(folder: string, editor: unknown, exclude: unknown): void {
    const known = this.#folders.find(({ uri }) => uri === folder);
    if (!known) return;
    configure(known, editor, known.file);
    known.hidden = Object.entries(exclude ?? {}).flatMap(([glob, hides]) => (hides === true ? [glob] : []));
  }

  /** Reads `.apparatus.yaml` of all folders again. */
  readSettingsFiles(): Promise<void> {
    return this.#inTurn(async () => {
      for (const folder of this.folders) {
        const bytes = await this.#platform.read(`${folder}/${CONFIG_FILE}`);
        const known = this.#folders.find(({ uri }) => uri === folder);
        if (known) configure(known, known.editor, bytes && textOfBytes(bytes));
      }
    });
  }

  /** Documents as they stand now: those that are not open are read from the disk. Undefined in the place of one that cannot be read. */
  documentsNow(uris: readonly string[]): Promise<readonly (NoteDocument | undefined)[]> {
    return Promise.all(
      uris.map(async (uri) => {
        const open = this.documents.get(uri);
        if (open) return open;
        const bytes = await this.#platform.read(uri);
        const found = bytes && (await textOfFile(uri, bytes, this.#platform.pause));
        const flavour = (this.corpus.facts(uri)?.column("about", "flavour")[0] as FlavourId | undefined) ?? "auto";
        return found && "text" in found ? openDocument(uri, languageOf(uri), 0, found.text, { flavour, around: [] }) : undefined;
      }),
    );
  }

  open(uri: string, languageId: string, version: number, text: string): NoteDocument {
    const early = this.early.get(uri);
    this.early.delete(uri);
    const document = early?.version === version ? early : openDocument(uri, languageId, version, text, this.#signalsFor(uri));
    this.documents.set(uri, document);
    this.#opened++;
    return document;
  }

  change(uri: string, version: number, changes: readonly { range?: Range; text: string }[]): void {
    this.documents.get(uri)?.update(changes, version);
  }

  close(uri: string): void {
    this.documents.delete(uri);
    this.#opened++;
  }

  /** Looks which files lie around a document and reads it again if they tell of another flavour. Says whether it did. */
  async lookAround(uri: string): Promise<boolean> {
    // How a text is written that was taken out of a file does not depend on what lies there.
    if (isTakenOut(uri)) return false;
    const known = this.#around.get(folderOf(uri)) ?? [];
    let around: readonly string[] = [];
    const request = { folders: this.folders, include: ["**"], exclude: [], maxFileSize: Number.MAX_SAFE_INTEGER, within: [uri] };
    const take = ({ files }: FoundBatch): void => {
      for (const file of files) if (file.uri === uri) around = file.around;
    };
    const listed = await this.#platform.list(request, take).then(
      () => true,
      () => false,
    );
    if (!listed || around.join("\n") === known.join("\n")) return false;
    this.#around.set(folderOf(uri), around);
    return this.reread(uri);
  }

  /** Reads an open document again under the present settings. Says whether its flavour has changed. */
  reread(uri: string): boolean {
    const old = this.documents.get(uri);
    if (old?.format.id !== "markdown") return false;
    const text = old.getText();
    if (chooseFlavour(uri, text, this.#signalsFor(uri)).flavour === old.flavour) return false;
    this.open(uri, old.languageId, old.version, text);
    return true;
  }

  /** The documents of the manuscript to which a document belongs, in reading order. */
  manuscriptOf(uri: string): readonly string[] {
    return manuscriptOf(uri, this.#folderOf(uri).manuscript, this.books.above(uri), this.#knownDocuments);
  }

  get #knownDocuments(): KnownDocuments {
    const { documents, corpus } = this;
    const [revision, opened] = [corpus.revision, this.#opened];
    if (this.#known?.revision === revision && this.#known.opened === opened) return this.#known.documents;
    const known: KnownDocuments = {
      get uris() {
        return [...documents.keys(), ...corpus.uris];
      },
      has: (each) => documents.has(each) || corpus.has(each),
    };
    this.#known = { revision, opened, documents: known };
    return known;
  }

  #signalsFor(uri: string): Signals {
    return { flavour: this.configFor(uri)["markdown.flavour"], around: this.#around.get(folderOf(uri)) ?? [] };
  }

  #folderOf(uri: string): Folder {
    const file = fileOf(uri);
    let nearest = this.#folders[this.#folders.length - 1] as Folder;
    for (const folder of this.#folders) {
      if (folder.uri.length > nearest.uri.length && file.startsWith(`${folder.uri}/`)) nearest = folder;
    }
    return nearest;
  }
}

function newFolder(uri: string): Folder {
  return { uri, editor: undefined, file: undefined, manuscript: { folder: uri, files: [] }, hidden: [], ...readConfig() };
}

function configure(folder: Folder, editor: unknown, file: string | undefined): void {
  folder.editor = editor;
  folder.file = file;
  Object.assign(folder, readConfig(editor, file));
  // Files outside of all folders are in no manuscript.
  folder.manuscript = { folder: folder.uri, files: folder.uri === "" ? [] : folder.config.manuscript };
}
