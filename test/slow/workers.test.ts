import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { URI } from "vscode-uri";
import { CorpusIndex } from "../../server/src/corpus/index";
import { type FactTables, factSchema } from "../../server/src/facts/encoding";
import { Indexer } from "../../server/src/index/indexer";
import type { Platform } from "../../server/src/platform/platform";
import { nodePlatform } from "../../server/src/platform/platform.node";
import { folder } from "../indexer/memory";

/** A worker that dies when it is given a file with this in its name, or only the first time. */
const MORTAL = `
const { parentPort } = require("node:worker_threads");
const { existsSync, writeFileSync } = require("node:fs");
parentPort.on("message", ({ extract }) => {
  for (const { uri } of extract?.files ?? []) {
    if (uri.includes("deadly")) process.exit(1);
    if (uri.includes("unlucky") && !existsSync(__dirname + "/died")) { writeFileSync(__dirname + "/died", ""); process.exit(1); }
  }
});
require("./worker.js");
`;

/** Says how much room the first thread has for what is soon thrown away, when a worker has been at work and much has been thrown away since. */
const THROWS_AWAY = `
const { Worker } = require("node:worker_threads");
const { getHeapSpaceStatistics } = require("node:v8");
new Worker(process.argv[1]).on("message", () => {
  let kept = [];
  for (let made = 0; made < 1_000_000; made++) {
    kept.push([made]);
    if (kept.length > 30_000) kept = kept.slice(15_000);
  }
  console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size);
  process.exit();
}).postMessage({ list: { folders: [], include: [], exclude: [], maxFileSize: 0 } });
`;

describe("the platform on Node", () => {
  let temporary = "";
  let work = "";

  before(async () => {
    temporary = mkdtempSync(join(tmpdir(), "apparatus-test-"));
    const outfile = join(temporary, "worker.js");
    await build({
      entryPoints: ["server/src/worker.ts"],
      bundle: true,
      platform: "node",
      outfile,
      mainFields: ["module", "main"],
      logLevel: "error",
    });
    writeFileSync(join(temporary, "mortal.js"), MORTAL);
  });
  after(() => rmSync(temporary, { recursive: true, force: true }));
  beforeEach(() => {
    work = mkdtempSync(join(temporary, "work-"));
  });

  /** Writes files whose time is long past, so that it can be trusted. */
  function write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(work, name)), { recursive: true });
      writeFileSync(join(work, name), content);
      utimesSync(join(work, name), 1e9, 1e9);
    }
  }

  /** Indexes what has been written, and closes everything again. */
  async function indexed(worker = "worker.js", cacheFolder?: string) {
    const platform = nodePlatform(join(temporary, worker), cacheFolder);
    const corpus = new CorpusIndex<FactTables>(factSchema);
    const read: string[] = [];
    const extract: Platform["extract"] = (job) => {
      read.push(...job.files.map(({ uri }) => uri));
      return platform.extract(job);
    };
    const indexer = new Indexer({ ...platform, extract }, corpus);
    await indexer.start([folder({}, URI.file(work).toString())]);
    await indexer.idle();
    const nameOf = (uri: string): string => URI.parse(uri).fsPath.slice(work.length + 1);
    const words = new Map([...corpus.uris].map((uri) => [nameOf(uri), corpus.facts(uri)?.column("notes", "words")]));
    await indexer.close();
    return {
      names: [...words.keys()].sort(),
      words: (name: string) => words.get(name),
      leftOut: indexer.leftOut.map(({ uri, reason }) => `${nameOf(uri)}: ${reason}`),
      read: read.map(nameOf),
    };
  }

  it("reads files in worker threads", async () => {
    write(Object.fromEntries(Array.from({ length: 70 }, (_, number) => [`part/${number}.md`, `Words.[^1]\n\n[^1]: Letter ${number}.\n`])));
    const { names, words } = await indexed();
    assert.equal(names.length, 70);
    assert.deepEqual(words("part/42.md"), ["Letter 42."]);
  });

  it("leaves the thread that starts them the room for garbage with which it has begun", () => {
    const room = Number(execFileSync(process.execPath, ["-e", THROWS_AWAY, join(temporary, "worker.js")], { encoding: "utf8" }));
    assert.ok(room > 0 && room <= 4_000_000, `${room} bytes`);
  });

  it("takes any name that a file can have", async () => {
    const names = [
      "[^1].md",
      "a b.md",
      "%41.md",
      "#x?.md",
      "q&a=1;@,+.md",
      "back\\slash.md",
      "line\nbreak.md",
      "tab\t.md",
      "Übung Чичерин 注.md",
      "e\u0301.md",
      "'\"`$.md",
      "~.md",
      "😀.md",
    ];
    write(Object.fromEntries(names.map((name) => [name, `[^1]: ${name.length}\n`])));
    const { names: found, words } = await indexed();
    assert.deepEqual(found, [...names].sort());
    for (const name of names) assert.deepEqual(words(name), [`${name.length}`]);
  });

  it("goes round no circle of links, and says what it cannot read", async () => {
    write({ "a/b/c.md": "", "binary.md": Uint8Array.of(1, 0, 2), "utf16.md": Uint8Array.of(0xff, 0xfe, 0x41, 0) });
    symlinkSync(work, join(work, "a/b/up"));
    symlinkSync(join(work, "nowhere.md"), join(work, "dangling.md"));
    symlinkSync(join(work, "loop"), join(work, "loop"));
    symlinkSync(join(work, "a/b/c.md"), join(work, "link.md"));
    const { names, leftOut } = await indexed();
    assert.deepEqual(names, ["a/b/c.md", "utf16.md"]);
    assert.deepEqual(leftOut, ["a/b/up: seen-before", "binary.md: not-text", "dangling.md: unreadable", "link.md: seen-before"]);
  });

  it("replaces a worker that is killed, tries its file once more, and then reports it", async () => {
    write({ "a.md": "", "deadly.md": "", "b.md": "" });
    const { names, leftOut } = await indexed("mortal.js");
    assert.deepEqual(names, ["a.md", "b.md"]);
    assert.deepEqual(leftOut, ["deadly.md: reader-stopped"]);
    write({ "unlucky.md": "" });
    rmSync(join(work, "deadly.md"));
    assert.deepEqual((await indexed("mortal.js")).names, ["a.md", "b.md", "unlucky.md"]);
  });

  it("reads nothing at the second start, and only what is new at the third", async () => {
    write({ "a.md": "[^1]: One.\n", "b.md": "" });
    const cache = join(work, "../cache");
    assert.deepEqual((await indexed("worker.js", cache)).read.sort(), ["a.md", "b.md"]);
    const second = await indexed("worker.js", cache);
    assert.deepEqual([second.read, second.words("a.md")], [[], ["One."]]);
    write({ "c.md": "" });
    assert.deepEqual((await indexed("worker.js", cache)).read, ["c.md"]);
  });

  it("reads a file again that changed so lately that its time cannot be trusted", async () => {
    const cache = join(work, "../fresh-cache");
    writeFileSync(join(work, "a.md"), "[^1]: One.\n");
    // A clock that is ahead: however long the test takes, the file is young.
    const soon = new Date(Date.now() + 60_000);
    utimesSync(join(work, "a.md"), soon, soon);
    await indexed("worker.js", cache);
    assert.deepEqual((await indexed("worker.js", cache)).read, ["a.md"]);
  });

  it("uses no cache of another build", async () => {
    write({ "a.md": "" });
    const cache = join(work, "../builds");
    await indexed("worker.js", cache);
    assert.deepEqual((await indexed("mortal.js", cache)).read, ["a.md"]);
  });

  it("keeps files from one start to the next, the oldest first", async () => {
    const cache = join(work, "cache");
    const { store, close } = nodePlatform(join(temporary, "worker.js"), cache);
    assert.ok(store);
    assert.deepEqual(await store.files("one"), []);
    const first = await store.create("one");
    assert.ok(first);
    assert.equal(await first.append([Uint8Array.of(1, 2), Uint8Array.of(3)]), true);
    assert.equal(await first.append([Uint8Array.of(4)]), true);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await (await store.create("one"))?.append([Uint8Array.of(5)]);
    const next = nodePlatform(join(temporary, "worker.js"), cache);
    const found = await next.store?.files("one");
    const bytes = found?.map((file) => [...(file.read(0, file.size) ?? [])]);
    assert.deepEqual(bytes, [[1, 2, 3, 4], [5]]);
    assert.deepEqual([first.size, first.read(1, 3)?.length, first.read(1, 4), first.read(9, 1)], [4, 3, undefined, undefined]);
    await Promise.all([close(), next.close()]);
    assert.equal(first.read(0, 1), undefined);
  });

  it("reads a file to the end that another start has removed", async () => {
    const cache = join(work, "cache");
    const [one, other] = [nodePlatform(join(temporary, "worker.js"), cache), nodePlatform(join(temporary, "worker.js"), cache)];
    await (await one.store?.create("one"))?.append([Uint8Array.of(1, 2)]);
    const [mine] = (await other.store?.files("one")) ?? [];
    await (await one.store?.files("one"))?.[0]?.remove();
    assert.deepEqual(readdirSync(cache), []);
    assert.deepEqual([...(mine?.read(0, 2) ?? [])], [1, 2]);
    await Promise.all([one.close(), other.close()]);
  });

  it("makes facts again that are damaged in the cache while it is open", async () => {
    write({ "a.md": "[^1]: One.\n", "b.md": "[^1]: Two.\n" });
    const cache = join(work, "../open-cache");
    await indexed("worker.js", cache);
    const platform = nodePlatform(join(temporary, "worker.js"), cache);
    const corpus = new CorpusIndex<FactTables>(factSchema);
    const indexer = new Indexer(platform, corpus);
    await indexer.start([folder({}, URI.file(work).toString())]);
    await indexer.idle();
    const words = () => [...corpus.uris].sort().map((uri) => corpus.facts(uri)?.column("notes", "words"));
    assert.deepEqual(words(), [["One."], ["Two."]]);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), new Uint8Array(20_000).fill(0x55));
    assert.deepEqual(words(), [undefined, undefined]);
    await indexer.idle();
    assert.deepEqual(words(), [["One."], ["Two."]]);
    await indexer.close();
  });

  it("removes what was used longest ago", async () => {
    const cache = join(work, "cache");
    const { store, close } = nodePlatform(join(temporary, "worker.js"), cache);
    for (const name of ["one", "two"]) await (await store?.create(name))?.append([new Uint8Array(500)]);
    const [one = "", two] = readdirSync(cache).sort();
    utimesSync(join(cache, one), 1e9, 1e9);
    // Another program may have a folder there, as VS Code gives us one where Node keeps what it has compiled.
    mkdirSync(join(cache, "compiled"));
    utimesSync(join(cache, "compiled"), 1, 1);
    await store?.trim(600);
    assert.deepEqual(readdirSync(cache).sort(), ["compiled", two]);
    await close();
  });

  it("keeps nothing where it cannot write, and says nothing", async () => {
    write({ "a.md": "", file: "" });
    const { names, leftOut } = await indexed("worker.js", join(work, "file", "cache"));
    assert.deepEqual([names, leftOut], [["a.md"], []]);
    const locked = join(work, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    assert.deepEqual((await indexed("worker.js", locked)).names, ["a.md"]);
  });
});
