import assert from "node:assert/strict";
import { folder, indexing, MemoryDisk, MemoryPlatform } from "./memory";
import { type MemoryFile, MemoryStore } from "./memory-store";
import { edit, note, numbered, started, startedAgain } from "./started";

describe("the second start", () => {
  const files = { "a.md": note("a"), "b.md": note("b"), "c.bin.md": Uint8Array.of(0) };

  it("reads nothing where nothing changed", async () => {
    const { disk, store, indexer } = await started(files);
    await indexer.close();
    const { platform, words, leftOut, paths } = await startedAgain(disk, store);
    assert.deepEqual(platform.filesRead, []);
    assert.deepEqual(words("b.md"), ["b"]);
    assert.deepEqual(paths(), ["a.md", "b.md"]);
    assert.deepEqual(leftOut(), ["c.bin.md: not-text"]);
  });

  it("remembers which XML is none of TEI", async () => {
    const { disk, store, indexer, paths } = await started({ "a.xml": "<TEI><text><p>Salt.</p></text></TEI>", "build.xml": "<project/>" });
    assert.deepEqual(paths(), ["a.xml"]);
    await indexer.close();
    const again = await startedAgain(disk, store);
    assert.deepEqual(again.platform.filesRead, []);
    assert.deepEqual(again.leftOut(), ["build.xml: other-xml"]);
  });

  it("reads only the heads of the cache, a block at a time, and looks at messages between them", async () => {
    const { disk, store, indexer } = await started(numbered(250));
    await indexer.close();
    const platform = new MemoryPlatform(disk, store);
    const { corpus, ...again } = indexing(platform);
    const [file] = [...store.kept.values()] as [MemoryFile];
    const before = file.reads.length;
    const pause = platform.pause.bind(platform);
    const readAtPause: number[] = [];
    platform.pause = () => {
      readAtPause.push(file.reads.length - before);
      return pause();
    };
    await again.indexer.start([folder()]);
    await again.indexer.idle();
    assert.equal(file.reads.length - before, 10, "what says how long a head is, and the head, of five blocks");
    for (const most of [2, 4, 6, 8, 10]) assert.ok(readAtPause.includes(most));
    assert.equal(corpus.size, 250);
    assert.deepEqual(again.words("7.md"), ["n7"]);
    assert.equal(file.reads.length - before, 11);
  });

  it("reads what changed, and forgets what is gone", async () => {
    const { disk, store, indexer } = await started(files);
    await indexer.close();
    disk.write({ "a.md": note("changed") });
    disk.remove("b.md");
    const { platform, words, paths } = await startedAgain(disk, store);
    assert.deepEqual(platform.filesRead, ["a.md"]);
    assert.deepEqual(paths(), ["a.md"]);
    assert.deepEqual(words("a.md"), ["changed"]);
  });

  it("remembers the disk, not what was open", async () => {
    const { disk, store, indexer } = await started(files);
    edit(indexer, "a.md", note("unsaved"));
    await indexer.close();
    const { platform, words } = await startedAgain(disk, store);
    assert.deepEqual(words("a.md"), ["a"]);
    assert.deepEqual(platform.filesRead, []);
  });

  it("reads the rest of files of which only the notes are known", async () => {
    const disk = new MemoryDisk();
    disk.write(numbered(600));
    const store = new MemoryStore();
    const { indexer, platform } = indexing(new MemoryPlatform(disk, store));
    platform.batch = 600;
    const extract = platform.extract.bind(platform);
    let deep = 0;
    const halfWay = new Promise<void>((resolve) => {
      platform.extract = (job) => {
        if (job.depth === "notes" || deep++ < 20) return extract(job);
        resolve();
        return new Promise(() => {});
      };
    });
    await indexer.start([folder()]);
    await halfWay;
    await indexer.close();
    const again = await startedAgain(disk, store);
    const [whole, rest] = [platform.filesRead.slice(600), again.platform.filesRead];
    // What was being read when the end came is read again.
    assert.ok(rest.length > 0 && rest.length < 600 - whole.length + 20);
    assert.equal(new Set([...whole, ...rest]).size, 600);
    assert.deepEqual(again.platform.shallow, []);
    assert.deepEqual(again.progress.at(-1), { done: 600, whole: 600, total: 600, busy: false });
  });

  it("reads everything under other settings", async () => {
    const { disk, store, indexer } = await started(files);
    await indexer.close();
    const { platform } = await startedAgain(disk, store, { rules: new Map([["note-order", "off"]]) });
    assert.equal(platform.filesRead.length, 3);
  });

  it("gives the same answers whatever byte of the cache is damaged", async () => {
    const { disk, store, indexer } = await started(files);
    await indexer.close();
    const [{ size }] = [...store.kept.values()] as [MemoryFile];
    for (let at = 0; at < size; at += 3) {
      const damaged = store.copy();
      for (const { bytes } of damaged.kept.values()) bytes[at] = (bytes[at] as number) ^ 0x55;
      const again = await startedAgain(disk, damaged);
      assert.deepEqual(await again.wordsAtLast("a.md", "b.md"), [["a"], ["b"]]);
      assert.deepEqual(again.paths(), ["a.md", "b.md"]);
    }
  });

  it("does without a cache that cannot be written", async () => {
    const store = new MemoryStore();
    store.full = true;
    const { disk, indexer, paths } = await started(files, store);
    await indexer.close();
    assert.deepEqual(paths(), ["a.md", "b.md"]);
    assert.equal((await startedAgain(disk, store)).platform.filesRead.length, 3);
  });

  it("writes nothing when there is nothing new", async () => {
    const { disk, store, indexer } = await started(files);
    await indexer.close();
    const again = await startedAgain(disk, store);
    await again.indexer.close();
    assert.equal(store.writes, 1);
  });
});
