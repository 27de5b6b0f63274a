import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { TestClient } from "./server/client";

const DOCUMENTS = 240;
const KILLS = 20;

describe("a server that is killed in the middle of indexing", () => {
  let temporary = "";
  before(() => {
    temporary = mkdtempSync(join(tmpdir(), "apparatus-kill-"));
    for (let number = 0; number < DOCUMENTS; number++) writeDocument(number, `Letter ${number}.`);
  });
  after(() => rmSync(temporary, { recursive: true, force: true }));

  function writeDocument(number: number, note: string): void {
    const file = join(temporary, "work", `part-${number % 7}`, `${number}.md`);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, `# Part ${number}\n\n${"Words of a chapter.[^1] ".repeat(60)}\n\n[^1]: ${note}\n`);
    utimesSync(file, 1e9, 1e9 + number);
  }

  const start = () => TestClient.start({ folder: URI.file(join(temporary, "work")).toString(), cacheFolder: join(temporary, "cache") });

  it(`is right at the next start, ${KILLS} times`, async function () {
    this.timeout(600_000);
    for (let kill = 0; kill < KILLS; kill++) {
      const client = await start();
      await new Promise((resolve) => setTimeout(resolve, kill * 30));
      const exited = new Promise((resolve) => client.process.once("exit", resolve));
      client.process.kill("SIGKILL");
      await exited;
      client.connection.dispose();
      writeDocument(kill, `Letter ${kill}, changed.`);
    }
    for (const start of ["first", "second"]) assert.deepEqual(await wordsOfAll(), expected(), `the ${start} start after the last kill`);
    // What each has written before it was killed is brought together, as soon as a start has nothing else to do.
    const client = await start();
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    while (readdirSync(join(temporary, "cache")).length > 4) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(await client.stop(), 0);
  });

  /** The words of every note, as the workspace's symbols tell them, once all is indexed. */
  async function wordsOfAll(): Promise<string[]> {
    const client = await start();
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    const words: string[] = [];
    for (let number = 0; number < DOCUMENTS; number++) {
      const found: { name: string; location: { uri: string } }[] = await client.connection.sendRequest("workspace/symbol", {
        query: `Letter ${number}`,
      });
      const own = found.find(({ location }) => location.uri.endsWith(`/${number}.md`));
      words.push(/Letter.*\./.exec(own?.name ?? "")?.[0] ?? `nothing for ${number}`);
    }
    assert.equal(await client.stop(), 0);
    return words;
  }

  const expected = (): string[] =>
    Array.from({ length: DOCUMENTS }, (_, number) => `Letter ${number}${number < KILLS ? ", changed" : ""}.`);
});
