import type { Platform } from "../platform/platform";
import { type CacheEntry, decodeCache, digest, encodeCache } from "./cache";
import type { IndexedFolder } from "./indexed-folder";

/** Everything that decides what facts are made of a file, but the file. */
export function recipeOf(platform: Platform, folders: readonly IndexedFolder[]): string {
  const settings = new Set(
    folders.map(({ config, repositories }) => JSON.stringify([config["markdown.flavour"], [...config.rules].sort(), repositories])),
  );
  return digest(JSON.stringify([platform.build, [...settings].sort()]));
}

/** What the last start remembered of these folders, by the URIs of the files. */
export async function rememberedFacts(platform: Platform, folders: readonly IndexedFolder[]): Promise<Map<string, CacheEntry>> {
  const remembered = new Map<string, CacheEntry>();
  const bytes = await platform.store?.read(nameOf(folders));
  if (!bytes) return remembered;
  for (const block of decodeCache(bytes, recipeOf(platform, folders))) {
    for (const entry of block) remembered.set(entry.uri, entry);
    await platform.pause();
  }
  return remembered;
}

/** Keeps facts for the next start. */
export async function rememberFacts(platform: Platform, folders: readonly IndexedFolder[], entries: Iterable<CacheEntry>): Promise<void> {
  const { store } = platform;
  if (!store) return;
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const block of encodeCache(recipeOf(platform, folders), entries)) {
    for (const part of block) size += part.length;
    parts.push(...block);
    await platform.pause();
  }
  if (size <= BUDGET && (await store.write(nameOf(folders), parts))) await store.trim(BUDGET);
}

/** The most bytes that are kept on the disk, for all workspaces together. */
const BUDGET = 500_000_000;

const nameOf = (folders: readonly IndexedFolder[]): string => `${digest(JSON.stringify(folders.map(({ uri }) => uri).sort()))}.facts`;
