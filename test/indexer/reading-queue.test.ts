import { strict as assert } from "node:assert";
import type { Depth } from "../../server/src/index/extract";
import { ReadingQueue } from "../../server/src/index/reading-queue";
import type { FoundFile } from "../../server/src/index/walk";
import { folder, MemoryDisk, MemoryPlatform } from "./memory";

describe("a reading queue", () => {
  for (const [what, depth, count, size, readers] of [
    ["the notes of little", "notes", 140, 10_000, 1],
    ["the notes of much", "notes", 400, 10_000, 2],
    ["the notes of few long files", "notes", 101, 100_000, 2],
    ["the rest of what is not very much", "all", 1400, 10_000, 1],
    ["the rest of very much", "all", 1800, 10_000, 2],
  ] as const) {
    it(`leaves ${what} to ${readers}`, async () => {
      const atWork = await read(depth, count, size);
      assert.equal(Math.max(...atWork), readers);
    });
  }

  it("lets a reader go on before it takes in what has been read", async () => {
    const queue = new Queue();
    await queue.read("all", 20, 10_000);
    assert.deepEqual(queue.takenWhenBegun, [0, 0, 8]);
  });

  it("keeps all readers at work to the end", async () => {
    const atWork = await read("all", 1800, 10_000);
    assert.deepEqual([...new Set(atWork.slice(1))], [2]);
  });

  it("begins with one again when more comes later", async () => {
    const queue = new Queue();
    await queue.read("all", 1800, 10_000);
    assert.deepEqual([...new Set(await queue.read("all", 20, 10_000))], [1]);
  });
});

const read = (depth: Depth, count: number, size: number) => new Queue().read(depth, count, size);

/** A queue before readers that do nothing. */
class Queue {
  readonly #folder = folder();
  readonly #platform = new MemoryPlatform(new MemoryDisk());
  readonly #queue = new ReadingQueue(
    this.#platform,
    () => this.#folder,
    () => this.#taken++,
    () => {
      if (this.#queue.size === 0) this.#done();
    },
  );
  /** How many readers were at work whenever one began. */
  #atWork: number[] = [];
  #done = (): void => {};
  #taken = 0;
  /** How many files had been taken in whenever a reader began. */
  readonly takenWhenBegun: number[] = [];

  constructor() {
    let now = 0;
    this.#platform.extract = async ({ files }) => {
      this.takenWhenBegun.push(this.#taken);
      this.#atWork.push(++now);
      await this.#platform.pause();
      now--;
      return files.map(({ uri }) => ({ uri, reason: "vanished" }));
    };
  }

  /** Reads so many files of so many bytes, and says how many readers were at work whenever one began. */
  async read(depth: Depth, count: number, size: number): Promise<readonly number[]> {
    this.#atWork = [];
    const done = new Promise<void>((resolve) => {
      this.#done = resolve;
    });
    for (let number = 0; number < count; number++) {
      const file: FoundFile = { uri: `file:///${number}.md`, size, changed: 1, around: [] };
      if (depth === "notes") this.#queue.want(file, false);
      else this.#queue.deepen(file);
    }
    this.#queue.start();
    await done;
    return this.#atWork;
  }
}
