import assert from "node:assert/strict";
import type { Config } from "../../server/src/config";
import { type Repository, repositories, repositoryOf } from "../../server/src/data/repositories/repositories";
import { encodeFacts } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import type { Indexer } from "../../server/src/index/indexer";
import { toyEngine } from "../facts/toy";
import { folder, indexing, MemoryDisk, MemoryPlatform, MemoryStore, root } from "./memory";

const note = (words: string): string => `[^1]: ${words}\n`;

async function started(files: Readonly<Record<string, string | Uint8Array>>, store = new MemoryStore()) {
  const disk = new MemoryDisk();
  disk.write(files);
  const all = indexing(new MemoryPlatform(disk, store));
  await all.indexer.start([folder()]);
  await all.indexer.idle();
  return { disk, store, ...all };
}

/** Another start on the same disk with the same store. */
async function startedAgain(disk: MemoryDisk, store: MemoryStore, settings: Partial<Config> = {}) {
  const all = indexing(new MemoryPlatform(disk, store));
  await all.indexer.start([folder(settings)]);
  await all.indexer.idle();
  return all;
}

const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`${number}.md`, note(`n${number}`)]));

/** Tells the indexer what stands in an editor. */
function edit(indexer: Indexer, path: string, text: string): void {
  const uri = path.includes(":") ? path : `${root}/${path}`;
  indexer.opened(uri);
  indexer.put(uri, encodeFacts(factsOf(toyEngine.document({ uri, size: 0, changed: 0, around: [] }, text, folder().config), [])));
}

describe("the indexer", () => {
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
    platform.batch = 600;
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

  it("leaves few files to one reader, and many to all", async () => {
    for (const [count, readers] of [
      [100, 1],
      [300, 2],
    ] as const) {
      const disk = new MemoryDisk();
      disk.write(numbered(count));
      const { indexer, platform } = indexing(new MemoryPlatform(disk));
      platform.batch = 300;
      const extract = platform.extract.bind(platform);
      let [now, most] = [0, 0];
      platform.extract = async (job) => {
        most = Math.max(most, ++now);
        const extracted = await extract(job);
        now--;
        return extracted;
      };
      await indexer.start([folder()]);
      await indexer.idle();
      assert.equal(most, readers);
    }
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
    const [[name, bytes]] = [...store.kept] as [[string, Uint8Array]];
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = new MemoryStore();
      damaged.kept.set(
        name,
        bytes.map((byte, place) => (place === at ? byte ^ 0x55 : byte)),
      );
      const { words, paths } = await startedAgain(disk, damaged);
      assert.deepEqual([paths(), words("a.md"), words("b.md")], [["a.md", "b.md"], ["a"], ["b"]]);
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
