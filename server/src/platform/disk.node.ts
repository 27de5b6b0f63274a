import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import { URI } from "vscode-uri";
import type { FileReader } from "../index/extract";
import type { FolderItem, FolderReader } from "../index/folder-reader";
import { fileOf } from "../uris";

/** Reads a file of the disk, also by the address of the text in it. */
export const readWithStat: FileReader = (uri) => {
  let file: number | undefined;
  try {
    file = openSync(pathOf(uri), "r");
    const stat = fstatSync(file);
    // A pipe does not know how much will come through it: `apparatus check <(pdftotext thesis.pdf -)`.
    if (!stat.isFile()) return whole(readFileSync(file));
    const { size, mtimeMs } = stat;
    const bytes = bufferFor(size);
    let length = 0;
    // Where all has been read, nobody need ask whether there is more.
    for (let read = -1; read !== 0 && length !== size && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, length);
    const changed = microseconds(mtimeMs);
    return { bytes: bytes.subarray(0, length), size, changed: Date.now() * 1000 - changed < TOO_FRESH ? 0 : changed };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "vanished" : "unreadable";
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

const whole = (bytes: Uint8Array): { bytes: Uint8Array; size: number; changed: number } => ({ bytes, size: bytes.length, changed: 0 });

/** The folders of the disk, for walks. */
export const folders: FolderReader = {
  folder: (uri) =>
    quietly(() =>
      readdirSync(pathOf(uri), { withFileTypes: true }).map((entry): FolderItem => {
        const kind = entry.isFile() ? "file" : entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "other";
        return { name: entry.name, uri: childUri(uri, entry.name), kind };
      }),
    ),
  stat: (uri) =>
    quietly(() => {
      const stat = statSync(pathOf(uri));
      const kind = stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
      return { kind, size: stat.size, changed: microseconds(stat.mtimeMs) };
    }),
  text: (uri) => quietly(() => readFileSync(pathOf(uri), "utf8")),
  identity: (uri) => quietly(() => URI.file(realpathSync(pathOf(uri))).toString()),
  parent: (uri) => {
    const path = URI.parse(uri).path.replace(/\/+$/, "");
    const at = path.lastIndexOf("/");
    return at < 0 || path === ""
      ? undefined
      : {
          uri: URI.parse(uri)
            .with({ path: path.slice(0, at) || "/" })
            .toString(),
          name: path.slice(at + 1),
        };
  },
};

/** A file changed so lately may change again without another time of change: FAT keeps it in steps of two seconds. */
const TOO_FRESH = 2_000_000;

/** One buffer for all files but the largest. */
let buffer = new Uint8Array(1 << 20);

function bufferFor(size: number): Uint8Array {
  if (size >= LARGEST_KEPT) return new Uint8Array(size);
  if (size >= buffer.length) buffer = new Uint8Array(size * 2);
  return buffer;
}

/** In bytes. */
const LARGEST_KEPT = 20_000_000;

function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The path of a file. Most addresses have no escapes, and are a path as they stand. */
export function pathOf(uri: string): string {
  const file = fileOf(uri);
  return sep === "/" && /^file:\/\/\/[\w./-]+$/.test(file) ? file.slice(7) : URI.parse(file).fsPath;
}

/** As an editor writes it; most names need no escape. */
const childUri = (folder: string, name: string): string => {
  if (/^[\w.-]+$/.test(name)) return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
  const parent = URI.parse(folder);
  return parent.with({ path: `${parent.path.replace(/\/$/, "")}/${name}` }).toString();
};

const microseconds = (milliseconds: number): number => Math.round(milliseconds * 1000);
