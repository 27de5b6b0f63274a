import { type Extracted, extract } from "../index/extract";
import type { FolderItem, FolderReader } from "../index/folder-reader";
import { readAll } from "../index/read-all";
import { readNotes } from "../index/read-notes";
import { looksAt, type WalkRequest, walk } from "../index/walk";
import type { WebFolderItem } from "../protocol";
import { fileOf, folderOf } from "../uris";
import type { Platform } from "./platform";

/** The files of the workspace, as the client reads them for the server: a web worker has no disk. */
export interface WebFiles {
  readonly folder: (uri: string) => Promise<readonly WebFolderItem[] | null>;
  readonly read: (uri: string) => Promise<Uint8Array | null>;
}

/** The platform in a browser. The server is a worker already, so that it makes the facts itself, file after file; nothing is kept. */
export function browserPlatform(files: WebFiles): Platform {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    build: "browser",
    lanes: 2,
    list: async (request, found) => {
      const reader = await readTree(request, files);
      for (const each of walk(request, reader)) {
        if ("file" in each) found({ files: [each.file], leftOut: [] });
        else found({ files: [], leftOut: [each.leftOut] });
      }
    },
    extract: async ({ files: wanted, ...how }) => {
      const extracted: Extracted[] = [];
      for (const file of wanted) {
        await pause();
        const bytes = await files.read(fileOf(file.uri));
        const read = bytes ? { bytes, size: file.size, changed: file.changed } : "unreadable";
        extracted.push(...(await extract({ files: [file], ...how }, () => read, how.depth === "notes" ? readNotes : readAll, pause)));
      }
      return extracted;
    },
    read: async (uri) => (await files.read(fileOf(uri))) ?? undefined,
    size: async (uri) => (await files.folder(folderOf(fileOf(uri))))?.find((item) => item.uri === fileOf(uri))?.size,
    pause,
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    close: async () => {},
  };
}

/** Reads all folders that a walk will look into, with the rules that lie in them, so that it can be taken without waiting. */
async function readTree(request: WalkRequest, files: WebFiles): Promise<FolderReader> {
  const items = new Map<string, readonly WebFolderItem[]>();
  const texts = new Map<string, string>();
  const isLookedAt = looksAt(request.within);
  const readFolder = async (uri: string): Promise<void> => {
    const found = await files.folder(uri);
    if (!found) return;
    items.set(uri, found);
    for (const item of found) {
      if (item.name === ".gitignore") texts.set(item.uri, new TextDecoder().decode((await files.read(item.uri)) ?? new Uint8Array()));
      if (item.kind === "folder" && isLookedAt(item.uri) && item.name !== ".git" && item.name !== "node_modules")
        await readFolder(item.uri);
    }
  };
  for (const folder of request.folders) await readFolder(folder);
  const stats = new Map([...items.values()].flat().map((item) => [item.uri, item]));
  return {
    folder: (uri) => items.get(uri)?.map(({ name, uri, kind }): FolderItem => ({ name, uri, kind })),
    stat: (uri) => stats.get(uri),
    text: (uri) => texts.get(uri),
    identity: (uri) => uri,
    parent: () => undefined,
  };
}
