import assert from "node:assert/strict";
import { folder, indexing, MemoryDisk, MemoryPlatform, root } from "./memory";
import { MemoryStore } from "./memory-store";
import { note, numbered, started, startedAgain } from "./started";

describe("the indexer, where something fails", () => {
  it("says what it could not read", async () => {
    const disk = new MemoryDisk();
    disk.write({ "ok.md": note("fine"), "binary.md": Uint8Array.of(35, 0, 1, 2), "locked.md": "" });
    disk.locked.add(`${root}/locked.md`);
    const { paths, leftOut } = await startedAgain(disk, new MemoryStore());
    assert.deepEqual(paths(), ["ok.md"]);
    assert.deepEqual(leftOut(), ["binary.md: not-text", "locked.md: unreadable"]);
  });

  it("forgets files that vanish between the walk and the reading", async () => {
    const disk = new MemoryDisk();
    disk.write({ "a.md": "", "b.md": "" });
    const platform = new MemoryPlatform(disk);
    const { indexer, paths, leftOut } = indexing(platform);
    const list = platform.list.bind(platform);
    platform.list = async (request, found) => {
      await list(request, found);
      disk.remove("b.md");
    };
    platform.extract = ((extract) => async (job) => {
      await platform.pause();
      disk.remove("b.md");
      return extract(job);
    })(platform.extract.bind(platform));
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual(paths(), ["a.md"]);
    assert.deepEqual(leftOut(), []);
  });

  it("tries a file whose reader stops once more, alone, and then reports it", async () => {
    const disk = new MemoryDisk();
    disk.write({ "a.md": note("a"), "deadly.md": "", "b.md": note("b") });
    const platform = new MemoryPlatform(disk);
    platform.deadly.add(`${root}/deadly.md`);
    const { indexer, paths, leftOut } = indexing(platform);
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual(paths(), ["a.md", "b.md"]);
    assert.deepEqual(leftOut(), ["deadly.md: reader-stopped"]);
    assert.ok(platform.jobs <= 6);
  });

  it("keeps the notes of a file in which something else cannot be read", async () => {
    const disk = new MemoryDisk();
    disk.write(numbered(300));
    const platform = new MemoryPlatform(disk);
    platform.batch = 300;
    const { indexer, words, leftOut, progress } = indexing(platform);
    const extract = platform.extract.bind(platform);
    platform.extract = (job) => {
      if (job.depth === "all") platform.deadly.add(`${root}/7.md`);
      return extract(job);
    };
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual([words("7.md"), leftOut()], [["n7"], []]);
    assert.deepEqual(progress.at(-1), { done: 300, whole: 300, total: 300, busy: false });
  });

  it("reads such a file when the reader was stopped by chance", async () => {
    const disk = new MemoryDisk();
    disk.write({ "a.md": note("a") });
    const platform = new MemoryPlatform(disk);
    const { indexer, paths, leftOut } = indexing(platform);
    platform.deadly.add(`${root}/a.md`);
    const extract = platform.extract.bind(platform);
    platform.extract = async (job) => {
      const result = extract(job);
      platform.deadly.clear();
      return result;
    };
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual([paths(), leftOut()], [["a.md"], []]);
  });

  it("stops when it is told to, and says what is missing", async () => {
    const disk = new MemoryDisk();
    disk.write(Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`${number}.md`, ""])));
    const { indexer, platform, leftOut, paths } = indexing(new MemoryPlatform(disk));
    platform.extract = async () => new Promise(() => {});
    await indexer.start([folder()]);
    indexer.cancel();
    await indexer.idle();
    assert.equal(leftOut().length, 200);
    assert.match(leftOut()[0] ?? "", /cancelled/);
    assert.deepEqual(paths(), []);
  });

  it("walks again when a walk is broken off, and takes nothing away before", async () => {
    const { disk, indexer, platform, settled, paths } = await started({ "a.md": "" });
    const list = platform.list.bind(platform);
    platform.list = async () => {
      platform.list = list;
      throw new Error("killed");
    };
    disk.write({ "b.md": "" });
    indexer.filesChanged([`${root}/b.md`]);
    platform.calm();
    await platform.pause();
    assert.deepEqual(paths(), ["a.md"]);
    await settled();
    assert.deepEqual(paths(), ["a.md", "b.md"]);
  });
});
