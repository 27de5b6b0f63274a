import assert from "node:assert/strict";
import fc from "fast-check";
import { encodeFacts } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { openDocument } from "../../server/src/formats/open";
import { FactFiles } from "../../server/src/index/fact-files";
import { FileFacts } from "../../server/src/index/file-facts";
import { folder, indexing, MemoryDisk, MemoryPlatform, MemoryStore, root } from "./memory";
import { edit, note, numbered, started, startedAgain } from "./started";

const emptyDocument = openDocument(`${root}/empty.md`, "markdown", 1, "", { flavour: "pandoc", around: [] });

/** Lets what waits for a calm moment happen: what has changed is read, and then the cache is written. */
async function rested(all: { platform: MemoryPlatform; settled(): Promise<void> }): Promise<void> {
  await all.settled();
  all.platform.calm();
  for (let turn = 0; turn < 10; turn++) await all.platform.pause();
}

/** An indexer that has read these files and holds the facts of none in memory. */
async function written(files: Readonly<Record<string, string | Uint8Array>>) {
  const all = await started(files);
  await rested(all);
  return { ...all, file: [...all.store.kept.values()][0] };
}

describe("facts that lie in the cache", () => {
  it("are the same as in memory", async () => {
    const { corpus, file } = await written(numbered(250));
    const inMemory = indexing(new MemoryPlatform((await started(numbered(250))).disk));
    assert.ok(file && file.size > 0);
    await inMemory.indexer.start([folder()]);
    await inMemory.indexer.idle();
    for (const uri of corpus.uris) assert.deepEqual(corpus.facts(uri)?.bytes, inMemory.corpus.facts(uri)?.bytes);
    assert.equal(corpus.size, 250);
  });

  it("are not in memory", async () => {
    const { words, file, wordsAtLast, platform } = await written({ "a.md": note("a"), "b.md": note("b") });
    const read = platform.filesRead.length;
    assert.ok(file);
    file.bytes = new Uint8Array();
    assert.deepEqual([words("a.md"), words("b.md")], [undefined, undefined]);
    assert.deepEqual(await wordsAtLast("a.md", "b.md"), [["a"], ["b"]]);
    assert.equal(platform.filesRead.length, read + 2);
  });

  it("are made again, and never wrong, whatever byte of the open file is changed", async () => {
    const { words, file, wordsAtLast } = await written({ "a.md": note("a"), "b.md": note("b") });
    assert.ok(file);
    const { size } = file;
    for (let at = 0; at < size; at += 3) {
      file.bytes[at] = (file.bytes[at] as number) ^ 0x55;
      for (const name of ["a", "b"]) assert.ok([undefined, name].includes(words(`${name}.md`)?.[0]));
      assert.deepEqual(await wordsAtLast("a.md", "b.md"), [["a"], ["b"]]);
    }
  });

  it("leave no document without an answer when the file is shorter than it was", async () => {
    const { paths, file, settled, corpus, words } = await written(numbered(30));
    assert.ok(file);
    file.bytes = file.bytes.slice(0, file.size / 2);
    for (const uri of corpus.uris) corpus.facts(uri);
    await settled();
    assert.equal(paths().length, 30);
    for (const path of paths()) assert.deepEqual(words(path), [`n${path.slice(0, -3)}`]);
  });

  it("stay in memory where nothing can be written, and from then on", async () => {
    const store = new MemoryStore();
    const all = await started({ "a.md": note("a") }, store);
    await rested(all);
    store.full = true;
    all.disk.write({ "b.md": note("b") });
    all.indexer.filesChanged([`${root}/b.md`]);
    await rested(all);
    store.full = false;
    all.disk.write({ "c.md": note("c") });
    all.indexer.filesChanged([`${root}/c.md`]);
    await rested(all);
    assert.deepEqual([all.words("a.md"), all.words("b.md"), all.words("c.md")], [["a"], ["b"], ["c"]]);
    assert.equal(store.writes, 2);
    assert.deepEqual((await startedAgain(all.disk, store)).platform.filesRead.sort(), ["b.md", "c.md"]);
  });

  /** Known files with so many bytes of facts each, and a cache that has taken them. */
  async function keptFiles(count: number, size: number) {
    const platform = new MemoryPlatform(new MemoryDisk());
    const store = platform.store as MemoryStore;
    const written: number[] = [];
    const create = store.create.bind(store);
    store.create = async (name) => {
      const file = await create(name);
      const append = file?.append.bind(file);
      if (file && append)
        file.append = (parts) => {
          written.push(parts.reduce((sum, { length }) => sum + length, 0));
          return append(parts);
        };
      return file;
    };
    const facts = encodeFacts({ ...factsOf(emptyDocument, []), title: "t".repeat(size) });
    const files = Array.from({ length: count }, (_, number) => ({
      uri: `${root}/${number}.md`,
      size: 1,
      changed: 1,
      around: [],
      whole: true,
      facts: new FileFacts(facts),
    }));
    const cache = new FactFiles(platform);
    cache.use([folder()]);
    await cache.keepAll(files);
    return { platform, cache, files, written };
  }

  it("are written a million bytes at a time", async () => {
    const { files, written } = await keptFiles(12, 300_000);
    assert.equal(written.length, 3);
    assert.ok(Math.max(...written) < 1_500_000);
    assert.ok(files.every(({ facts }) => facts.file));
  });

  it("are looked at some in a turn, where there are thousands", async () => {
    const { platform, cache, files } = await keptFiles(1700, 1);
    let turns = 0;
    const pause = platform.pause.bind(platform);
    platform.pause = () => {
      turns++;
      return pause();
    };
    await cache.keepAll(files);
    await cache.tidy(files);
    assert.equal(turns, 6);
  });

  it("are written when they change, and no others", async () => {
    const all = await written(numbered(100));
    const size = all.file?.size ?? 0;
    all.disk.write({ "7.md": note("changed") });
    all.indexer.filesChanged([`${root}/7.md`]);
    await rested(all);
    const grown = (all.file?.size ?? 0) - size;
    assert.ok(grown > 0 && grown < size / 10, `${grown} of ${size}`);
    const again = await startedAgain(all.disk, all.store);
    assert.deepEqual([again.words("7.md"), again.platform.filesRead], [["changed"], []]);
  });

  it("of the disk are there again when a document is closed", async () => {
    const { indexer, words } = await written({ "a.md": note("a") });
    edit(indexer, "a.md", note("unsaved"));
    assert.deepEqual(words("a.md"), ["unsaved"]);
    indexer.release(`${root}/a.md`);
    assert.deepEqual(words("a.md"), ["a"]);
  });

  it("are kept for other folders too when folders come", async () => {
    const all = await written({ "one/a.md": note("a"), "two/b.md": note("b") });
    const folders = [folder(), folder({}, "file:///elsewhere")];
    all.indexer.setFolders(folders);
    await rested(all);
    await all.indexer.close();
    for (const each of [folders, [folder()]]) {
      const again = indexing(new MemoryPlatform(all.disk, all.store));
      await again.indexer.start(each);
      await again.indexer.idle();
      assert.deepEqual([again.platform.filesRead, again.words("one/a.md")], [[], ["a"]]);
    }
  });
});

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
