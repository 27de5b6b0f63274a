import type { Config } from "../../server/src/config";
import { encodeFacts } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import type { Indexer } from "../../server/src/index/indexer";
import { toyDocument } from "../facts/toy";
import { folder, indexing, MemoryDisk, MemoryPlatform, root } from "./memory";
import { MemoryStore } from "./memory-store";

/** A text of one note. */
export const note = (words: string): string => `[^1]: ${words}\n`;

/** An indexer that has read these files. */
export async function started(files: Readonly<Record<string, string | Uint8Array>>, store = new MemoryStore()) {
  const disk = new MemoryDisk();
  disk.write(files);
  const all = indexing(new MemoryPlatform(disk, store));
  await all.indexer.start([folder()]);
  await all.indexer.idle();
  return { disk, store, ...all };
}

/** Lets what waits for a calm moment happen: what has changed is read, and then the cache is written. */
export async function rested(all: { platform: MemoryPlatform; settled(): Promise<void> }): Promise<void> {
  await all.settled();
  all.platform.calm();
  for (let turn = 0; turn < 10; turn++) await all.platform.pause();
}

/** An indexer that has read these files and holds the facts of none in memory. */
export async function written(files: Readonly<Record<string, string | Uint8Array>>) {
  const all = await started(files);
  await rested(all);
  return { ...all, file: [...all.store.kept.values()][0] };
}

/** Another start on the same disk with the same store. */
export async function startedAgain(disk: MemoryDisk, store: MemoryStore, settings: Partial<Config> = {}) {
  const all = indexing(new MemoryPlatform(disk, store));
  await all.indexer.start([folder(settings)]);
  await all.indexer.idle();
  return all;
}

/** So many texts, each with another note. */
export const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`${number}.md`, note(`n${number}`)]));

/** Tells the indexer what stands in an editor. */
export function edit(indexer: Indexer, path: string, text: string): void {
  const uri = path.includes(":") ? path : `${root}/${path}`;
  indexer.opened(uri);
  indexer.put(uri, encodeFacts(factsOf(toyDocument(text, uri), [])));
}
