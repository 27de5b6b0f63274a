import picomatch from "picomatch";
import { MARKERS } from "../formats/markdown/markers";
import { isInOtherFormat } from "../formats/other-formats";
import type { UnreadReason } from "../formats/wrapped/file-text";
import { textAddress } from "../protocol";
import { isTakenOut } from "../uris";
import type { FileStat, FolderItem, FolderReader } from "./folder-reader";
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn } from "./git-ignore";
import { isOutput } from "./outputs";

/** Which files of which folders belong to the corpus. */
export interface WalkRequest {
  /** URIs of folders. */
  readonly folders: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes; of a file that wraps a text ten times as many. */
  readonly maxFileSize: number;
  /** Look only at these URIs and at what lies under them; absent: at everything. */
  readonly within?: readonly string[];
  /** Globs of files that are read under these names in any case, since the manuscript calls them so. */
  readonly chapters?: readonly string[];
}

/** A file of the corpus. */
export interface FoundFile {
  /** Where its text is read: of a file that wraps one, `apparatus-text://file/book/thesis.docx.md`. */
  readonly uri: string;
  readonly size: number;
  /** Time of the last change, in microseconds. */
  readonly changed: number;
  /** Names of the files around it that tell which engine it is written for, from its own folder up: `_quarto.yml`. */
  readonly around: readonly string[];
}

/** A file or folder that is not in the corpus although it could be. */
export interface LeftOut {
  readonly uri: string;
  readonly reason: LeftOutReason;
}

/** Why a file or folder is left out: by the user, by its kind, or because it could not be read. */
export type LeftOutReason =
  | "ignored"
  | "excluded"
  | "too-large"
  | UnreadReason
  | "unreadable"
  | "seen-before"
  | "output"
  | "reader-stopped"
  | "cancelled";

export type Walked = { readonly file: FoundFile } | { readonly leftOut: LeftOut };

/** Everything that belongs to the corpus, and what was left out with its reason. A folder that is left out is said once.
 *  Links are followed, when what lies in the folders themselves is known; a file or a folder to which several ways lead is read once. */
export function* walk(request: WalkRequest, reader: FolderReader): Generator<Walked> {
  const { include, exclude, within, chapters = [], ...all } = request;
  const walk: Walk = {
    request,
    reader,
    seen: new Set(),
    links: [],
    include: matcher(include),
    exclude: matcher(exclude),
    isChapter: matcher(chapters),
    looksAt: looksAt(within),
  };
  for (const uri of request.folders) yield* walkFolder({ uri, path: "", rules: rulesAbove(uri, reader), around: [] }, walk);
  if (walk.links.length === 0) return;
  // What else leads to a file may lie where nobody looks now.
  const known = within && new Set(filesOf({ ...all, include, exclude, chapters }, reader));
  for (const link of walk.links)
    for (const each of walkItem(link, walk))
      yield known && "file" in each && !known.has(each.file.uri) ? { leftOut: { uri: each.file.uri, reason: "seen-before" } } : each;
}

function* filesOf(request: WalkRequest, reader: FolderReader): Generator<string> {
  for (const each of walk(request, reader)) if ("file" in each) yield each.file.uri;
}

/** So many files and folders are told at once. */
export const TOLD_AT_ONCE = 200;

interface Place {
  readonly uri: string;
  /** From the workspace folder, with slashes: `part-1/notes`. */
  readonly path: string;
  /** Nearest last. */
  readonly rules: readonly IgnoreRules[];
  readonly around: readonly string[];
}

/** What lies in a folder, besides, and the one name of it. */
interface Inside extends Place {
  readonly names: ReadonlySet<string>;
  readonly identity: string;
}

/** Something in a folder; of a link also what it leads to. */
interface Met {
  readonly item: FolderItem;
  readonly path: string;
  readonly place: Inside;
  readonly target?: FileStat;
}

interface Walk {
  readonly request: WalkRequest;
  readonly reader: FolderReader;
  readonly seen: Set<string>;
  /** The links that were met, which are followed last: others may turn up behind them. */
  readonly links: Met[];
  readonly isChapter: (path: string) => boolean;
  readonly include: (path: string) => boolean;
  readonly exclude: (path: string) => boolean;
  readonly looksAt: (uri: string) => boolean;
}

function* walkFolder(place: Place, walk: Walk): Generator<Walked> {
  const { reader, seen } = walk;
  const identity = reader.identity(place.uri);
  if (identity === undefined) return yield { leftOut: { uri: place.uri, reason: "unreadable" } };
  if (seen.has(identity)) return yield { leftOut: { uri: place.uri, reason: "seen-before" } };
  seen.add(identity);
  const items = reader.folder(place.uri);
  if (!items) return yield { leftOut: { uri: place.uri, reason: "unreadable" } };
  const inside = { ...withOwnRules(place, items, reader), names: new Set(items.map(({ name }) => name)), identity };
  for (const item of items) {
    if (!walk.looksAt(item.uri)) continue;
    const met = { item, path: place.path === "" ? item.name : `${place.path}/${item.name}`, place: inside };
    if (item.kind === "link") yield* meetLink(met, walk);
    else yield* walkItem(met, walk);
  }
}

function* meetLink(link: Met, walk: Walk): Generator<Walked> {
  const target = walk.reader.stat(link.item.uri);
  if (target) walk.links.push({ ...link, target });
  else if (walk.include(link.path)) yield { leftOut: { uri: textAddress(link.item.uri), reason: "unreadable" } };
}

function* walkItem({ item, path, place, target }: Met, walk: Walk): Generator<Walked> {
  const { reader } = walk;
  const kind = target?.kind ?? item.kind;
  if (kind === "folder") {
    if (item.name === ".git") return;
    const reason = walk.exclude(path)
      ? "excluded"
      : isIgnored(place.rules, `${path}/`)
        ? "ignored"
        : isOutput(item.name, true, place.names)
          ? "output"
          : undefined;
    if (reason) yield { leftOut: { uri: item.uri, reason } };
    else yield* walkFolder({ ...place, uri: item.uri, path }, walk);
    return;
  }
  if (kind !== "file" || LOCK.test(item.name)) return;
  if (!walk.include(path)) {
    if (isMissed(item.name, path, place, walk)) yield { leftOut: { uri: item.uri, reason: "other-format" } };
    return;
  }
  const uri = textAddress(item.uri);
  if (walk.exclude(path)) return yield { leftOut: { uri, reason: "excluded" } };
  if (isIgnored(place.rules, path)) return yield { leftOut: { uri, reason: "ignored" } };
  if (isOutput(item.name, false, place.names)) return yield { leftOut: { uri, reason: "output" } };
  const stat = target ?? reader.stat(item.uri);
  // It may have vanished since the folder was read: then there is nothing to say.
  if (!stat) return;
  if (stat.size > mostBytes(uri, walk.request.maxFileSize)) return yield { leftOut: { uri, reason: "too-large" } };
  const identity = target ? reader.identity(item.uri) : `${place.identity}${item.uri.slice(item.uri.lastIndexOf("/"))}`;
  if (identity === undefined || (target && walk.seen.has(identity) && !walk.isChapter(path)))
    return yield { leftOut: { uri, reason: "seen-before" } };
  walk.seen.add(identity);
  yield { file: { uri, size: stat.size, changed: stat.changed, around: place.around } };
}

/** Whether a file that is not asked for would be in the corpus if it were a Word document, as `minutes.doc` would; one beside which its
 *  text lies in a format that is read is not missed. */
function isMissed(name: string, path: string, { names, rules }: Inside, { include, exclude }: Walk): boolean {
  if (!isInOtherFormat(name)) return false;
  const [asWord, pathAsWord] = [name, path].map((each) => each.replace(/\w+$/, "docx")) as [string, string];
  return include(pathAsWord) && !names.has(asWord) && !isOutput(asWord, false, names) && !exclude(path) && !isIgnored(rules, path);
}

/** What Word lays beside a document that it has open, and macOS beside any file on a disk of others: neither holds a text. */
const LOCK = /^(?:~\$|\._)/;

/** So many bytes of a file are read, where texts may have `maxFileSize`: one that wraps a text is mostly pictures. */
export const mostBytes = (uri: string, maxFileSize: number): number => maxFileSize * (isTakenOut(uri) ? 10 : 1);

function withOwnRules(place: Place, items: readonly FolderItem[], reader: FolderReader): Place {
  const markers = items.map(({ name }) => name).filter((name) => MARKERS.has(name));
  const own = rulesIn(items, place.path, reader);
  return {
    ...place,
    rules: own ? [...place.rules, own] : place.rules,
    around: markers.length > 0 ? [...markers, ...place.around] : place.around,
  };
}

/** Whether a URI is looked at: one of those asked for, under one of them, on the way to one, or beside one with the same name but for
 *  its ending: whether `salt.html` is left out as made of another is decided by `salt.md`. */
export function looksAt(within: readonly string[] | undefined): (uri: string) => boolean {
  if (!within) return () => true;
  const stems = new Set(within.map(stemOf));
  const isBeside = (uri: string, stem = stemOf(uri)): boolean => stem !== uri && stems.has(stem);
  return (uri) => isBeside(uri) || within.some((each) => each === uri || isUnder(uri, each) || isUnder(each, uri));
}

const stemOf = (uri: string): string => uri.replace(/(?:\.\w+|_files)$/, "");

/** Whether a URI lies in a folder, at any depth. */
export const isUnder = (uri: string, folder: string): boolean =>
  uri.length > folder.length && uri.startsWith(folder) && (folder.endsWith("/") || uri[folder.length] === "/");

/** An empty glob, as a line left empty in the editor's list of settings, means nothing. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const written = globs.filter((glob) => glob !== "");
  return written.length === 0 ? () => false : picomatch(written, { dot: true, strictSlashes: false });
}
