import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { URI } from "vscode-uri";
import { type Engine, type Extracted, type ExtractJob, extract, type FileReader } from "./extract";
import { languageOf, openDocument } from "./formats/open";
import type { FoundBatch } from "./platform";
import { findingsOf } from "./rules/run";
import { type FolderItem, type FolderReader, type FoundFile, type LeftOut, type WalkRequest, walk } from "./walk";

/** What a worker is asked to do. */
export type Work = { readonly list: WalkRequest } | { readonly extract: ExtractJob };

/** What it answers: batches of what it found, and at the end `done`; or what became of the files. */
export type Answer = { readonly found: FoundBatch } | { readonly done: true } | { readonly extracted: readonly Extracted[] };

/** So many files are told at once. */
const BATCH = 500;

/** A file changed so lately may change again without another time of change: FAT keeps it in steps of two seconds. */
const TOO_FRESH = 2_000_000;

parentPort?.on("message", (work: Work) => {
  if ("list" in work) list(work.list);
  else answerWithFacts(work.extract);
});

function send(answer: Answer, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, transferred);
}

function list(request: WalkRequest): void {
  let files: FoundFile[] = [];
  let leftOut: LeftOut[] = [];
  const flush = (): void => {
    send({ found: { files, leftOut } });
    files = [];
    leftOut = [];
  };
  for (const found of walk(request, folders)) {
    if ("file" in found) files.push(found.file);
    else leftOut.push(found.leftOut);
    if (files.length + leftOut.length >= BATCH) flush();
  }
  flush();
  send({ done: true });
}

function answerWithFacts(job: ExtractJob): void {
  const extracted = extract(job, readWithStat, engine);
  send(
    { extracted },
    extracted.flatMap((each) => ("facts" in each ? [each.facts.buffer as ArrayBuffer] : [])),
  );
}

const engine: Engine = {
  document: (uri, text, around, config) => openDocument(uri, languageOf(uri), 0, text, { flavour: config["markdown.flavour"], around }),
  findings: findingsOf,
};

/** One buffer for all files. */
let buffer = new Uint8Array(1 << 20);

/** Reads a file of the disk. */
export const readWithStat: FileReader = (uri) => {
  let file: number | undefined;
  try {
    file = openSync(pathOf(uri), "r");
    const { size, mtimeMs } = fstatSync(file);
    if (size >= buffer.length) buffer = new Uint8Array(size * 2);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(file, buffer, length, buffer.length - length, length);
    const changed = microseconds(mtimeMs);
    return { bytes: buffer.subarray(0, length), size, changed: Date.now() * 1000 - changed < TOO_FRESH ? 0 : changed };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "vanished" : "unreadable";
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

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
  identity: (uri) => quietly(() => realpathSync(pathOf(uri))),
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

function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const pathOf = (uri: string): string => URI.parse(uri).fsPath;

/** As an editor writes it; most names need no escape. */
const childUri = (folder: string, name: string): string => {
  if (/^[\w.-]+$/.test(name)) return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
  const parent = URI.parse(folder);
  return parent.with({ path: `${parent.path.replace(/\/$/, "")}/${name}` }).toString();
};

const microseconds = (milliseconds: number): number => Math.round(milliseconds * 1000);
