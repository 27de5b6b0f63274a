import assert from "node:assert/strict";
import { encodeFacts } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { openDocument } from "../../server/src/formats/open";
import { FactFiles } from "../../server/src/index/fact-files";
import { FileFacts } from "../../server/src/index/file-facts";
import { folder, indexing, MemoryDisk, MemoryPlatform, root } from "./memory";
import { MemoryStore } from "./memory-store";
import { edit, note, numbered, rested, started, startedAgain, written } from "./started";

const emptyDocument = openDocument(`${root}/empty.md`, "markdown", 1, "", { flavour: "pandoc", around: [] });

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
