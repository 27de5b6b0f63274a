import assert from "node:assert/strict";
import { TOLD_AT_ONCE } from "../../server/src/index/walk";
import { footnote, p, r, wordFile } from "../formats/wrapped/word";
import { folder, indexing, MemoryDisk, MemoryPlatform, root } from "./memory";
import { numbered, started, startedAgain } from "./started";

const word = (note: string): Uint8Array => wordFile({ body: p(r("Wool.") + footnote("2")), footnotes: { "2": p(r(note)) } });
const address = (path: string): string => `apparatus-text://${root.replace(":///", "/")}/${path}.md`;

describe("the index, of files that wrap a text", () => {
  it("follows them under the address of the text", async () => {
    const disk = new MemoryDisk();
    disk.write({ "sources/thesis.docx": word("See above."), "a.md": "" });
    const { indexer, corpus, settled } = indexing(new MemoryPlatform(disk));
    const wordsNow = (): string[] | undefined => corpus.facts(address("sources/thesis.docx"))?.column("notes", "words");
    await indexer.start([folder()]);
    await settled();
    assert.deepEqual(wordsNow(), ["See above."]);
    disk.write({ "sources/thesis.docx": word("See below.") });
    indexer.filesChanged([`${root}/sources/thesis.docx`]);
    await settled();
    assert.deepEqual(wordsNow(), ["See below."]);
    disk.remove("sources");
    indexer.filesChanged([`${root}/sources`]);
    await settled();
    assert.deepEqual([...corpus.uris], [`${root}/a.md`]);
  });

  it("forgets one that is deleted, and tells why another was not read", async () => {
    const disk = new MemoryDisk();
    disk.write({ "a.docx": word("One."), "b.docx": "no zip" });
    const { indexer, corpus, settled } = indexing(new MemoryPlatform(disk));
    await indexer.start([folder()]);
    await settled();
    assert.deepEqual([...corpus.uris], [address("a.docx")]);
    assert.deepEqual(indexer.leftOut, [{ uri: address("b.docx"), reason: "damaged" }]);
    disk.remove("a.docx");
    indexer.filesChanged([`${root}/a.docx`]);
    await settled();
    assert.deepEqual([...corpus.uris], []);
  });

  it("reads each once, also where of many files the notes are read first", async () => {
    const disk = new MemoryDisk();
    disk.write({ ...numbered(150), "a.docx": word("One."), "z/b.docx": word("Two.") });
    const platform = new MemoryPlatform(disk);
    platform.batch = TOLD_AT_ONCE;
    const { indexer, corpus } = indexing(platform);
    await indexer.start([folder()]);
    await indexer.idle();
    const reads = (end: string): number => platform.filesRead.filter((path) => path.endsWith(end)).length;
    assert.deepEqual([reads("1.md"), reads("a.docx.md"), reads("b.docx.md")], [2 * 15, 1, 1]);
    assert.deepEqual(corpus.facts(address("z/b.docx"))?.column("notes", "words"), ["Two."]);
  });

  it("remembers why one was not read", async () => {
    const { disk, store, indexer } = await started({ "b.docx": "no zip" });
    await indexer.close();
    const again = await startedAgain(disk, store);
    assert.deepEqual(again.platform.filesRead, []);
    assert.deepEqual(again.indexer.leftOut, [{ uri: address("b.docx"), reason: "damaged" }]);
  });

  it("follows whether a file beside a text was made of it", async () => {
    const { disk, indexer, settled, paths, leftOut } = await started({ "salt.md": "", "salt.txt": "", "b.md": "" });
    disk.write({ "salt.docx": word("Wool.") });
    indexer.filesChanged([`${root}/salt.docx`]);
    await settled();
    assert.deepEqual(indexer.leftOut, [{ uri: address("salt.docx"), reason: "output" }]);
    disk.remove("salt.md");
    indexer.filesChanged([`${root}/salt.md`]);
    await settled();
    assert.deepEqual([paths().length, leftOut()], [3, []]);
    disk.write({ "salt.md": "" });
    indexer.filesChanged([`${root}/salt.md`]);
    await settled();
    assert.deepEqual([paths(), leftOut().length], [["b.md", "salt.md", "salt.txt"], 1]);
  });
});
