import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { URI } from "vscode-uri";
import { BOOK_FILES, chaptersOf } from "../config/book-files";
import { type FileList, type KnownDocuments, manuscriptOf } from "../config/manuscript";
import { textOfBytes } from "../decode";
import { pathOf } from "../platform/disk.node";
import { type ChosenFiles, chooseFiles, configFileFor, foldersUp, type NamedFile, type SettingsFor } from "./files";

/** The files that a command line names; without any, those of the manuscript of the working folder in reading order, or all where there is
 *  none. */
export function chooseChapters(named: readonly string[], cwd: string, settingsFor: SettingsFor): ChosenFiles {
  const { files, leftOut } = chooseFiles(named, cwd, settingsFor);
  if (named.length > 0) return { files, leftOut };
  const manuscript = manuscriptReader(cwd, settingsFor);
  for (const file of files) {
    const chapters = manuscript(file);
    if (chapters.length > 1) return { files: chapters.flatMap((uri) => files.find((each) => each.uri === uri) ?? []), leftOut: [] };
  }
  return { files, leftOut };
}

/** The documents of the manuscript to which a file belongs, by the settings and by the files in which books list their chapters. */
export function manuscriptReader(cwd: string, settingsFor: SettingsFor): (file: Pick<NamedFile, "uri" | "config">) => readonly string[] {
  const inFolder = new Map<string, KnownDocuments>();
  const knownUnder = (folder: string): KnownDocuments => {
    const uris = (): string[] => chooseFiles([folder], cwd, settingsFor).files.map(({ uri }) => uri);
    const known = inFolder.get(folder) ?? {
      get uris() {
        return uris();
      },
      has: (uri: string) => existsSync(pathOf(uri)),
    };
    inFolder.set(folder, known);
    return known;
  };
  const books = new Map<string, FileList | undefined>();
  const book = (path: string): FileList | undefined => {
    if (!books.has(path)) books.set(path, bookAt(path));
    return books.get(path);
  };
  const sets = new Map<string, FileList>();
  return ({ uri, config }) => {
    const folder = dirname(pathOf(uri));
    const settings = configFileFor(folder);
    const root = settings === undefined ? folder : dirname(settings);
    const set = sets.get(root) ?? { folder: URI.file(root).toString(), files: settings === undefined ? [] : config.manuscript };
    sets.set(root, set);
    const paths = foldersUp(folder).flatMap((each) => BOOK_FILES.map((name) => join(each, name)));
    const listed = set.files.length > 0 ? [] : paths.flatMap((path) => book(path) ?? []);
    const known = knownUnder(foldersUp(folder).at(-1) ?? folder);
    return manuscriptOf(uri, set, listed, known);
  };
}

function bookAt(path: string): FileList | undefined {
  if (!existsSync(path)) return undefined;
  const text = textOfBytes(readFileSync(path)) ?? "";
  const name = BOOK_FILES.find((each) => path.endsWith(each)) ?? "";
  return { folder: URI.file(dirname(path)).toString(), files: chaptersOf(name, text) };
}
