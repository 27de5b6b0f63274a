import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { URI } from "vscode-uri";
import { BOOK_FILES, chaptersOf } from "../config/book-files";
import { type FileList, type KnownDocuments, manuscriptOf } from "../config/manuscript";
import { CorpusIndex } from "../corpus/index";
import { circleOf } from "../corpus/people/circle";
import { otherChapters } from "../corpus/sources/chapters";
import { textOfBytes } from "../decode";
import { encodeFacts, type FactTables, factSchema, factsOf } from "../facts/facts";
import { chooseFiles, configFileFor, foldersUp, type NamedFile, namedFile, type SettingsFor } from "./files";
import { decisionsReader, peopleFileFor } from "./people-file";
import { type Read, readFile } from "./read";

/** Reads files, and tells each document what the other chapters of its manuscript say and what the user
 *  has decided about people. Chapters that nobody asked for are read too,
 *  each once. */
export function chapterReader(cwd: string, settingsFor: SettingsFor): (file: NamedFile, read?: Read) => Read {
  const corpus = new CorpusIndex<FactTables>(factSchema);
  const chapters = new Map<string, Read>();
  const lists = listReader(cwd, settingsFor);
  const decisions = decisionsReader();
  const chapter = (file: NamedFile): Read => {
    const known = chapters.get(file.uri);
    if (known) return known;
    const read = readFile(file);
    chapters.set(file.uri, read);
    if ("document" in read) corpus.put(file.uri, encodeFacts(factsOf(read.document, [])));
    return read;
  };
  return (file, read) => {
    const manuscript = lists(file);
    const decided = decisions(peopleFileFor(file.uri));
    if (manuscript.length < 2) {
      const alone = read ?? readFile(file);
      if ("document" in alone) alone.document.circle = circleOf(corpus, [], file.uri, decided);
      return alone;
    }
    for (const uri of manuscript) if (uri !== file.uri) chapter(namedFile(URI.parse(uri).fsPath, cwd, settingsFor));
    const found = read ?? chapter(file);
    if ("document" in found) {
      found.document.others = otherChapters(corpus, manuscript, file.uri);
      found.document.circle = circleOf(corpus, manuscript, file.uri, decided);
    }
    return found;
  };
}

/** The documents of the manuscript to which a file belongs, by the settings and by the files in which books list their chapters. */
function listReader(cwd: string, settingsFor: SettingsFor): (file: NamedFile) => readonly string[] {
  const inFolder = new Map<string, KnownDocuments>();
  const knownUnder = (folder: string): KnownDocuments => {
    const uris = (): string[] => chooseFiles([folder], cwd, settingsFor).files.map(({ uri }) => uri);
    const known = inFolder.get(folder) ?? {
      get uris() {
        return uris();
      },
      has: (uri: string) => existsSync(URI.parse(uri).fsPath),
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
    const folder = dirname(URI.parse(uri).fsPath);
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
