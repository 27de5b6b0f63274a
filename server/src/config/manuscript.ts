import picomatch from "picomatch";
import { URI, Utils } from "vscode-uri";
import { textAddress } from "../protocol";
import { decodedPath, fileOf, isTakenOut } from "../uris";

/** A list of files in reading order, as the setting `manuscript` or a book's own file has it. */
export interface FileList {
  /** URI of the folder from which its paths count. */
  readonly folder: string;
  /** Paths and globs: `["preface.md", "chapters/*.md"]`. */
  readonly files: readonly string[];
}

/** The documents that there are: another object whenever there are others. */
export interface KnownDocuments {
  readonly uris: Iterable<string>;
  readonly has: (uri: string) => boolean;
}

/** The documents of the manuscript to which a document belongs, in reading order, itself among them. Where the setting lists a manuscript,
 *  whatever it leaves out is a source, and belongs to none: `[]`. Else the files of the books count, the first that lists the document; and
 *  a document that nobody lists is a manuscript by itself, but not one that is taken out of a `.docx` or another file that wraps it. */
export function manuscriptOf(uri: string, set: FileList, books: readonly FileList[], known: KnownDocuments): readonly string[] {
  if (set.files.length > 0) {
    const files = filesOf(set, known);
    return files.includes(uri) ? files : [];
  }
  for (const book of books) {
    const files = filesOf(book, known);
    if (files.includes(uri)) return files;
  }
  return isTakenOut(uri) ? [] : [uri];
}

/** The known documents that a list names, each once; those of one glob in the order of their names, where `ch2.md` is before `ch10.md`. */
function filesOf(list: FileList, known: KnownDocuments): readonly string[] {
  const before = listed.get(known) ?? new Map<FileList, readonly string[]>();
  listed.set(known, before);
  const files = before.get(list) ?? filesNamed(list, known);
  before.set(list, files);
  return files;
}

const listed = new WeakMap<KnownDocuments, Map<FileList, readonly string[]>>();

function filesNamed({ folder, files }: FileList, known: KnownDocuments): readonly string[] {
  const found = new Set<string>();
  let paths: ReadonlyMap<string, string> | undefined;
  for (const file of files) {
    const path = file.replace(/^(?:\.\/)+/, "");
    const named = textAddress(Utils.joinPath(URI.parse(folder), path).toString());
    if (known.has(named)) found.add(named);
    if (!isGlob(path)) continue;
    const matches = picomatch(path);
    paths ??= pathsUnder(folder, known.uris);
    for (const [each, uri] of paths) if (matches(each)) found.add(uri);
  }
  return [...found];
}

const isGlob = (path: string): boolean => /[*?[\]{}()]/.test(path);

/** The documents in a folder by their paths from there, sorted as people sort. */
function pathsUnder(folder: string, uris: Iterable<string>): ReadonlyMap<string, string> {
  const start = `${folder.replace(/\/$/, "")}/`;
  const paths = [...uris].flatMap((uri): [string, string][] => {
    const file = fileOf(uri);
    return file.startsWith(start) ? [[decodedPath(file.slice(start.length)), uri]] : [];
  });
  const { compare } = (byName ??= new Intl.Collator("en", { numeric: true }));
  return new Map(paths.sort(([a], [b]) => compare(a, b) || (a < b ? -1 : 1)));
}

/** Made when there is something to sort: it takes longer than all else that is made when the server is loaded. */
let byName: Intl.Collator | undefined;
