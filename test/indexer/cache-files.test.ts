import assert from "node:assert/strict";
import fc from "fast-check";
import { folder, indexing, MemoryDisk, MemoryPlatform, root } from "./memory";
import { MemoryStore } from "./memory-store";
import { edit, note, numbered, rested, startedAgain, written } from "./started";

describe("two windows on one folder", () => {
  it("write to files of their own, and both are read", async () => {
    const { disk, store, ...one } = await written(numbered(20));
    const two = await startedAgain(disk, store);
    disk.write({ "1.md": note("one"), "2.md": note("two") });
    one.indexer.filesChanged([`${root}/1.md`]);
    two.indexer.filesChanged([`${root}/2.md`]);
    await rested(one);
    await rested(two);
    assert.equal(store.kept.size, 2);
    const again = await startedAgain(disk, store);
    assert.deepEqual([again.platform.filesRead, again.words("1.md"), again.words("2.md")], [[], ["one"], ["two"]]);
  });

  it("that have read everything twice leave one file after the next start", async () => {
    const disk = new MemoryDisk();
    disk.write(numbered(20));
    const store = new MemoryStore();
    const windows = [indexing(new MemoryPlatform(disk, store)), indexing(new MemoryPlatform(disk, store))];
    await Promise.all(windows.map(({ indexer }) => indexer.start([folder()])));
    await Promise.all(windows.map(({ indexer }) => indexer.idle()));
    for (const { indexer } of windows) await indexer.close();
    assert.equal(store.kept.size, 2);
    const again = await startedAgain(disk, store);
    await rested(again);
    assert.equal(store.kept.size, 1);
    assert.deepEqual([again.platform.filesRead, again.words("7.md")], [[], ["n7"]]);
  });

  it("read what the other has removed", async () => {
    const { disk, store, indexer } = await written(numbered(20));
    await indexer.close();
    const reader = await startedAgain(disk, store);
    await changedOften(disk, store);
    assert.equal(store.kept.size, 1);
    for (const path of reader.paths()) assert.deepEqual(reader.words(path), [`n${path.slice(0, -3)}`]);
    assert.deepEqual(reader.platform.filesRead, []);
  });
});

describe("the files of the cache", () => {
  it("are removed when nothing in them counts any more", async () => {
    const disk = new MemoryDisk();
    disk.write(numbered(600));
    const store = new MemoryStore();
    const platform = new MemoryPlatform(disk, store);
    platform.batch = 600;
    const all = indexing(platform);
    await all.indexer.start([folder()]);
    await all.indexer.idle();
    assert.equal(platform.shallow.length, 600);
    assert.equal(store.kept.size, 2, "the notes of all are written first");
    await rested(all);
    assert.equal(store.kept.size, 1);
    assert.deepEqual(all.words("42.md"), ["n42"]);
    assert.deepEqual((await startedAgain(disk, store)).platform.filesRead, []);
  });

  it("are brought together when they are many, and nothing is lost", async () => {
    const { disk, store, indexer } = await written(numbered(20));
    await indexer.close();
    const last = await changedOften(disk, store);
    assert.equal(store.kept.size, 1);
    assert.deepEqual(last.words("7.md"), ["n7"]);
    const again = await startedAgain(disk, store);
    assert.deepEqual([again.platform.filesRead, again.words("3.md"), again.words("7.md")], [[], ["changed 3"], ["n7"]]);
  });

  it("are written anew when most of what is in them is out of date", async () => {
    // Each cry is a finding: much to write, and little to read.
    const text = (word: string): string => note(word) + "!".repeat(4000);
    const files = (word: string) => Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.md`, text(word)]));
    const all = await written(files("first"));
    const { size = 0 } = all.file ?? {};
    for (const word of ["second", "third", "fourth"]) {
      all.disk.write(files(word));
      all.indexer.filesChanged(Array.from({ length: 40 }, (_, number) => `${root}/${number}.md`));
      await rested(all);
    }
    const sizes = [...all.store.kept.values()].map((file) => file.size);
    assert.ok(sizes.reduce((sum, each) => sum + each, 0) < 3 * size + 1_000_000, `${sizes} of ${size}`);
    const again = await startedAgain(all.disk, all.store);
    assert.deepEqual([again.platform.filesRead, again.words("39.md")], [[], ["fourth"]]);
  });

  it("give the same answers as no cache, whatever happens to files and cache", async () => {
    const path = fc.constantFrom("a.md", "b.md", "c.md", "d.md");
    const step = fc.oneof(
      fc.record({ write: path, words: fc.constantFrom("one", "two", "three") }),
      fc.record({ remove: path }),
      fc.record({ damage: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ cut: fc.nat() }),
      fc.record({ open: path, words: fc.constantFrom("four", "five") }),
      fc.record({ close: path }),
      fc.constant({ rest: true }),
      fc.constant({ restart: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const disk = new MemoryDisk();
        const store = new MemoryStore();
        disk.write({ "a.md": note("a"), "b.md": note("b") });
        let all = await startedAgain(disk, store);
        for (const each of steps) {
          if ("write" in each) {
            disk.write({ [each.write]: note(each.words) });
            all.indexer.filesChanged([`${root}/${each.write}`]);
          } else if ("remove" in each) {
            disk.remove(each.remove);
            all.indexer.filesChanged([`${root}/${each.remove}`]);
          } else if ("open" in each) edit(all.indexer, each.open, note(each.words));
          else if ("close" in each) all.indexer.release(`${root}/${each.close}`);
          else if ("rest" in each) await rested(all);
          else if ("restart" in each) {
            await all.indexer.close();
            all = await startedAgain(disk, store);
          } else {
            for (const file of store.kept.values()) {
              if ("cut" in each) file.bytes = file.bytes.slice(0, each.cut % (file.size + 1));
              else if (file.size > 0) file.bytes[each.damage % file.size] = (file.bytes[each.damage % file.size] as number) ^ each.by;
            }
          }
        }
        const open = ["a.md", "b.md", "c.md", "d.md"];
        for (const path of open) all.indexer.release(`${root}/${path}`);
        await all.settled();
        const asked = await all.wordsAtLast(...all.paths());
        const fresh = await startedAgain(disk, new MemoryStore());
        assert.deepEqual([all.paths(), asked], [fresh.paths(), fresh.paths().map(fresh.words)]);
      }),
      { seed: 31, numRuns: 60 },
    );
  });
});

/** Four starts one after the other; in each another document changes. */
async function changedOften(disk: MemoryDisk, store: MemoryStore) {
  let last = await startedAgain(disk, store);
  for (let time = 0; time < 4; time++) {
    last = await startedAgain(disk, store);
    disk.write({ [`${time}.md`]: note(`changed ${time}`) });
    last.indexer.filesChanged([`${root}/${time}.md`]);
    await rested(last);
    await last.indexer.close();
  }
  return last;
}
