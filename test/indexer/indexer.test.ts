import assert from "node:assert/strict";
import { type Repository, repositories, repositoryOf, setOwnRepositories } from "../../server/src/data/repositories/repositories";
import { TOLD_AT_ONCE } from "../../server/src/index/walk";
import { folder, indexing, MemoryDisk, MemoryPlatform, root } from "./memory";
import { edit, note, numbered, started } from "./started";

describe("the indexer", () => {
  after(() => setOwnRepositories([]));

  it("reads every file once, and says how far it is", async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`${number}.md`, note(`n${number}`)]));
    const { paths, words, platform, progress } = await started({ ...many, "image.png": "" });
    assert.equal(paths().length, 100);
    assert.deepEqual(words("42.md"), ["n42"]);
    assert.equal(platform.filesRead.length, 100);
    assert.deepEqual(progress.at(-1), { done: 100, whole: 100, total: 100, busy: false });
    assert.ok(progress.some(({ done, busy }) => busy && done > 0 && done < 100));
    assert.ok(platform.jobs < 100);
  });

  it("reads the notes of many files before it reads the rest of any, and says so", async () => {
    const disk = new MemoryDisk();
    disk.write(numbered(600));
    const { indexer, platform, progress, paths } = indexing(new MemoryPlatform(disk));
    platform.batch = TOLD_AT_ONCE;
    await indexer.start([folder()]);
    await indexer.idle();
    assert.equal(paths().length, 600);
    assert.equal(platform.shallow.length, 600);
    assert.equal(new Set(platform.filesRead.slice(0, 600)).size, 600);
    assert.equal(platform.filesRead.length, 1200);
    assert.ok(progress.some(({ done, whole, busy }) => busy && done === 600 && whole < 600));
    assert.deepEqual(progress.at(-1), { done: 600, whole: 600, total: 600, busy: false });
  });

  it("reads what lies beside open documents first", async () => {
    const disk = new MemoryDisk();
    disk.write({
      ...Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`far/${number}.md`, ""])),
      "near/a.md": "",
      "near/open.md": "",
    });
    const { indexer, platform } = indexing(new MemoryPlatform(disk));
    indexer.opened(`${root}/near/open.md`);
    platform.list = async (_request, found) => {
      found({ files: [...disk.files].map(([uri, { changed }]) => ({ uri, size: 0, changed, around: [] })), leftOut: [] });
    };
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual(platform.filesRead.slice(0, 2).sort(), ["near/a.md", "near/open.md"]);
    assert.equal(platform.filesRead.length, 52);
  });

  it("follows files that come, change and go", async () => {
    const { disk, indexer, settled, paths, words, platform } = await started({ "a.md": note("old"), "b.md": note("b"), "c.md": note("c") });
    disk.write({ "a.md": note("new"), "d/e.md": note("e") });
    disk.remove("b.md");
    indexer.filesChanged([`${root}/a.md`, `${root}/b.md`, `${root}/d`]);
    await settled();
    assert.deepEqual(paths(), ["a.md", "c.md", "d/e.md"]);
    assert.deepEqual(words("a.md"), ["new"]);
    assert.deepEqual(platform.filesRead.slice(3), ["a.md", "d/e.md"]);
  });

  it("follows what happens during its first walk", async () => {
    const disk = new MemoryDisk();
    disk.write({ "a.md": note("a") });
    const { indexer, platform, paths } = indexing(new MemoryPlatform(disk));
    const list = platform.list.bind(platform);
    platform.list = async (request, found) => {
      await list(request, found);
      platform.list = list;
      disk.write({ "b.md": note("b") });
      indexer.filesChanged([`${root}/b.md`]);
      platform.calm();
    };
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual(paths(), ["a.md", "b.md"]);
    assert.equal(indexer.progress.busy, false);
  });

  it("loses nothing when the settings come during a walk", async () => {
    const disk = new MemoryDisk();
    disk.write(numbered(30));
    const { indexer, platform, paths, settled } = indexing(new MemoryPlatform(disk));
    const list = platform.list.bind(platform);
    platform.list = async (request, found) => {
      platform.list = list;
      await list(request, (batch) => {
        found(batch);
        indexer.setFolders([folder()]);
      });
    };
    await indexer.start([folder()]);
    await settled();
    assert.equal(paths().length, 30);
    assert.equal(platform.filesRead.length, 30);
  });

  it("takes nothing from the cache that was made under the settings before", async () => {
    const { disk, store, indexer: first } = await started(numbered(30));
    await first.close();
    const { indexer, platform, paths, settled } = indexing(new MemoryPlatform(disk, store));
    const list = platform.list.bind(platform);
    platform.list = async (request, found) => {
      platform.list = list;
      let batches = 0;
      await list(request, (batch) => {
        if (++batches === 2) indexer.setFolders([folder({ rules: new Map([["note-order", "off"]]) })]);
        found(batch);
      });
    };
    await indexer.start([folder()]);
    await settled();
    assert.equal(paths().length, 30);
    assert.equal(new Set(platform.filesRead).size, 30);
  });

  it("walks every folder, also behind one whose walk is lost", async () => {
    const { disk, indexer, platform, settled, paths } = await started({ "a/1.md": "", "b/2.md": "" });
    disk.write({ "b/3.md": "" });
    const list = platform.list.bind(platform);
    platform.list = async (request, found) => {
      if (request.folders.includes(`${root}/a`)) throw new Error("lost");
      return list(request, found);
    };
    indexer.setFolders([folder({}, `${root}/a`), folder({}, `${root}/b`)]);
    await settled();
    assert.ok(paths().includes("b/3.md"));
  });

  it("reads everything again when archives are added to the known ones", async () => {
    const { indexer, settled, platform } = await started({ "a.md": "" });
    const [first] = repositories();
    indexer.setFolders([{ ...folder(), repositories: [{ ...(first as Repository), code: "harbor", abbreviations: ["HBR"] }] }]);
    await settled();
    assert.deepEqual(platform.filesRead, ["a.md", "a.md"]);
    assert.equal(repositoryOf("harbor")?.code, "harbor");
    indexer.setFolders([folder()]);
    await settled();
    assert.equal(repositoryOf("harbor"), undefined);
  });

  it("follows a folder that is renamed", async () => {
    const { disk, indexer, settled, paths } = await started({ "one/a.md": "", "one/two/b.md": "", "c.md": "" });
    disk.remove("one");
    disk.write({ "eins/a.md": "", "eins/two/b.md": "" });
    indexer.filesChanged([`${root}/one`, `${root}/eins`]);
    await settled();
    assert.deepEqual(paths(), ["c.md", "eins/a.md", "eins/two/b.md"]);
  });

  it("takes 100,000 events as one walk, and reads only what changed", async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`${number}.md`, note("old")]));
    const { disk, indexer, settled, platform, words } = await started(many);
    disk.write({ "7.md": note("new") });
    const { walks } = platform;
    const events = Array.from({ length: 100_000 }, (_, number) => `${root}/branch/${number}.md`);
    for (let at = 0; at < events.length; at += 1000) indexer.filesChanged(events.slice(at, at + 1000));
    indexer.filesChanged([`${root}/7.md`]);
    await settled();
    assert.equal(platform.walks - walks, 1);
    assert.deepEqual(platform.filesRead.slice(200), ["7.md"]);
    assert.deepEqual(words("7.md"), ["new"]);
  });

  it("follows changes of .gitignore and of the settings", async () => {
    const { disk, indexer, settled, paths, leftOut, platform } = await started({ "a.md": "", "b.md": "", "c.txt": "" });
    disk.write({ ".gitignore": "b.md\n" });
    indexer.filesChanged([`${root}/.gitignore`]);
    await settled();
    assert.deepEqual(
      paths(),
      ["a.md", "b.md", "c.txt"].filter((path) => path !== "b.md"),
    );
    assert.deepEqual(leftOut(), ["b.md: ignored"]);
    indexer.setFolders([folder({ "corpus.exclude": ["*.txt"] })]);
    await settled();
    assert.deepEqual(paths(), ["a.md"]);
    assert.deepEqual(leftOut(), ["b.md: ignored", "c.txt: excluded"]);
    assert.equal(platform.filesRead.length, 3);
  });

  it("reads everything again when another flavour is set", async () => {
    const { indexer, settled, platform, paths } = await started({ "a.md": "", "b.md": "" });
    indexer.setFolders([folder({ "markdown.flavour": "pandoc" })]);
    await settled();
    assert.deepEqual(platform.filesRead.sort(), ["a.md", "a.md", "b.md", "b.md"]);
    assert.deepEqual(paths(), ["a.md", "b.md"]);
  });

  it("reads files again beside which a project of another engine begins", async () => {
    const { disk, indexer, settled, platform } = await started({ "book/a.md": "", "b.md": "" });
    disk.write({ "book/_quarto.yml": "" });
    indexer.filesChanged([`${root}/book/_quarto.yml`]);
    await settled();
    assert.deepEqual(platform.filesRead.slice(2), ["book/a.md"]);
  });

  it("follows folders that are added and removed", async () => {
    const { disk, indexer, settled, paths } = await started({ "a/1.md": "", "b/2.md": "" });
    indexer.setFolders([folder({}, `${root}/b`)]);
    await settled();
    assert.deepEqual(paths(), ["b/2.md"]);
    disk.write({ "b/3.md": "" });
    indexer.setFolders([folder({}, `${root}/a`), folder({}, `${root}/b`)]);
    await settled();
    assert.deepEqual(paths(), ["a/1.md", "b/2.md", "b/3.md"]);
  });

  it("judges a file by the innermost of two folders", async () => {
    const { indexer, settled, paths } = await started({ "a.md": "", "in/a.md": "", "in/b.md": "" });
    indexer.setFolders([folder({ "corpus.include": ["**/a.md"] }), folder({ "corpus.include": ["b.md"] }, `${root}/in`)]);
    await settled();
    assert.deepEqual(paths(), ["a.md", "in/b.md"]);
  });

  it("lets unsaved text win over the disk until the document is closed", async () => {
    const { disk, indexer, settled, words, paths } = await started({ "a.md": note("disk") });
    edit(indexer, "a.md", note("unsaved"));
    edit(indexer, "untitled:1", note("untitled"));
    disk.write({ "a.md": note("changed behind") });
    indexer.filesChanged([`${root}/a.md`]);
    await settled();
    assert.deepEqual(words("a.md"), ["unsaved"]);
    indexer.release(`${root}/a.md`);
    indexer.release("untitled:1");
    await settled();
    assert.deepEqual(words("a.md"), ["changed behind"]);
    assert.deepEqual(paths(), ["a.md"]);
  });
});
