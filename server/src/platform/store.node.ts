import { randomBytes } from "node:crypto";
import { readSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Store, StoredFile } from "./platform";

/** Keeps files in a folder, each open for as long as this process may read it: it can be read to the end also when another process
 *  has removed it. */
export class FolderStore implements Store {
  readonly #folder: string;
  readonly #open = new Set<FileHandle>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The time in a name puts the oldest first. */
  async files(name: string): Promise<StoredFile[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const paths = names.filter((each) => each.startsWith(`${name}-`)).map((each) => join(this.#folder, each));
    const files = await Promise.all(paths.sort().map((path) => this.#used(path).catch(() => undefined)));
    return files.filter((file) => file !== undefined);
  }

  async create(name: string): Promise<StoredFile | undefined> {
    const path = join(this.#folder, `${name}-${Date.now()}-${randomBytes(6).toString("hex")}${ENDING}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      return this.#stored(path, await open(path, "wx+"), 0);
    } catch {
      return undefined;
    }
  }

  async trim(budget: number): Promise<void> {
    await trim(this.#folder, budget);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open].map((handle) => this.#closed(handle)));
  }

  async #used(path: string): Promise<StoredFile> {
    await utimes(path, new Date(), new Date()).catch(() => {});
    const handle = await open(path);
    return this.#stored(path, handle, (await handle.stat()).size);
  }

  #stored(path: string, handle: FileHandle, size: number): StoredFile {
    this.#open.add(handle);
    return {
      get size() {
        return size;
      },
      read: (from, length) => {
        const bytes = new Uint8Array(length);
        try {
          return this.#open.has(handle) && readSync(handle.fd, bytes, 0, length, from) === length ? bytes : undefined;
        } catch {
          return undefined;
        }
      },
      append: async (parts) => {
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        const written = await handle.writev(parts, size).catch(() => undefined);
        if (written?.bytesWritten !== length) return false;
        size += length;
        return true;
      },
      remove: async () => {
        await this.#closed(handle);
        await rm(path, { force: true }).catch(() => {});
      },
    };
  }

  async #closed(handle: FileHandle): Promise<void> {
    if (this.#open.delete(handle)) await handle.close().catch(() => {});
  }
}

/** Of the names of all files; in the folder of all workspaces others lie as well. */
const ENDING = ".facts";

/** What another start removes meanwhile is passed over, and what cannot be removed stays, as on Windows a file that another start reads. */
async function trim(folder: string, budget: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name));
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  const files = paths.flatMap((path, at) => {
    const found = stats[at];
    return found ? [{ path, size: found.size, used: found.mtimeMs }] : [];
  });
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
    if (total <= budget) return;
    await rm(path, { force: true }).catch(() => {});
    total -= size;
  }
}
