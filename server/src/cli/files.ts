import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { URI } from "vscode-uri";
import { CONFIG_FILE, type Config } from "../config";
import { MARKERS } from "../formats/markdown/markers";
import { type LeftOutReason, walk } from "../index/walk";
import { folders, pathOf } from "../platform/disk.node";
import { textAddress } from "../protocol";
import { type LeftOutFile, type ToldReason, WHY_LEFT_OUT } from "./left-out";
import { CliError } from "./terminal";

/** A file to read, under the name by which the user knows it. */
export interface NamedFile {
  /** As it was named, or relative to the working folder: `book/ch1.md`. */
  readonly path: string;
  readonly uri: string;
  /** Names of telling files around it, nearest first. */
  readonly around: readonly string[];
  readonly config: Config;
}

/** What a command reads, and what it had to leave out. */
export interface ChosenFiles {
  readonly files: readonly NamedFile[];
  /** Files that belong to the corpus and still are not read, as too large; those that settings leave out are not told. */
  readonly leftOut: readonly LeftOutFile[];
}

/** The settings that hold in a folder. */
export type SettingsFor = (folder: string) => Config;

/** The files that paths, folders and globs of a command line name; without any, those of the working folder.
 *  A file that is named is read even if `.gitignore` names it too. */
export function chooseFiles(named: readonly string[], cwd: string, settingsFor: SettingsFor): ChosenFiles {
  const files = new Map<string, NamedFile>();
  const leftOut: LeftOutFile[] = [];
  for (const name of named.length === 0 ? ["."] : named) {
    const kind = name === "" ? undefined : kindOf(resolve(cwd, name));
    if (kind === "file") {
      const file = namedFile(name, cwd, settingsFor);
      files.set(file.uri, file);
      continue;
    }
    if (kind === undefined && !isGlob(name)) throw new CliError(`There is no file “${name}”.`);
    const { folder, pattern } = kind === "folder" ? { folder: name } : fromItsFolder(name);
    const config = settingsFor(resolve(cwd, folder));
    const found = walkFolder(folder, pattern === undefined ? config["corpus.include"] : [pattern], cwd, config);
    if (kind === undefined && found.files.length === 0) throw new CliError(`No file matches “${name}”.`);
    for (const file of found.files) if (!files.has(file.uri)) files.set(file.uri, file);
    leftOut.push(...found.leftOut);
  }
  return { files: [...files.values()], leftOut };
}

/** A single file, whether it exists or not. */
export function namedFile(name: string, cwd: string, settingsFor: SettingsFor): NamedFile {
  const path = resolve(cwd, name);
  return { path: name, uri: textAddress(URI.file(path).toString()), around: telling(dirname(path)), config: settingsFor(dirname(path)) };
}

/** The settings file in a folder or the nearest one above it. */
export function configFileFor(folder: string): string | undefined {
  return foldersUp(folder)
    .map((each) => join(each, CONFIG_FILE))
    .find((each) => kindOf(each) === "file");
}

/** A glob that leads out of the working folder, taken apart where its first wildcard stands: `../book/ch*.md` is `ch*.md` in `../book`. */
function fromItsFolder(glob: string): { folder: string; pattern?: string } {
  const slashed = sep === "\\" ? glob.replaceAll("\\", "/") : glob;
  const parts = slashed.replace(/^(?:\.\/)+/, "").split("/");
  const first = isAbsolute(slashed) || parts[0] === ".." ? parts.findIndex(isGlob) : 0;
  return { folder: first === 0 ? "." : parts.slice(0, first).join("/") || "/", pattern: parts.slice(first).join("/") };
}

function walkFolder(name: string, include: readonly string[], cwd: string, config: Config): ChosenFiles {
  const files: NamedFile[] = [];
  const leftOut: LeftOutFile[] = [];
  const folder = resolve(cwd, name);
  const above = telling(dirname(folder));
  const maxFileSize = config["corpus.maxFileSize"] * 1_000_000;
  for (const found of walk({ folders: [URI.file(folder).toString()], include, exclude: config["corpus.exclude"], maxFileSize }, folders)) {
    if ("file" in found)
      files.push({ path: nameOf(found.file.uri, cwd), uri: found.file.uri, around: [...found.file.around, ...above], config });
    else if (isTold(found.leftOut.reason)) leftOut.push({ path: nameOf(found.leftOut.uri, cwd), reason: found.leftOut.reason });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), leftOut };
}

const isTold = (reason: LeftOutReason): reason is ToldReason => Object.hasOwn(WHY_LEFT_OUT, reason);

const nameOf = (uri: string, cwd: string): string => relative(cwd, pathOf(uri)).split(sep).join("/");

/** Telling files in a folder and above it, up to the root of its project. */
function telling(folder: string): string[] {
  return foldersUp(folder).flatMap((each) => [...MARKERS.keys()].filter((marker) => existsSync(join(each, marker))));
}

/** The nearest folder that holds a git repository or a settings file; without either, the folder itself. */
export const projectFolder = (folder: string): string => foldersUp(folder).at(-1) ?? folder;

/** A folder and those above it, up to the one that holds a git repository or a settings file; without either, only the folder. */
export function foldersUp(folder: string): string[] {
  const up: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    up.push(at);
    if (existsSync(join(at, ".git")) || existsSync(join(at, CONFIG_FILE))) return up;
    if (dirname(at) === at) return [folder];
  }
}

const isGlob = (name: string): boolean => /[*?[\]{}!]/.test(name);

function kindOf(path: string): "file" | "folder" | undefined {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    // What may not be looked at is there, and the reader says that it cannot be read.
    return (error as NodeJS.ErrnoException).code === "EACCES" ? "file" : undefined;
  }
}
