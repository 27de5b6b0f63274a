import assert from "node:assert/strict";
import { AtRest } from "../server/src/at-rest";
import { readConfig } from "../server/src/config";
import { CorpusIndex } from "../server/src/corpus/index";
import { type FactTables, factSchema } from "../server/src/facts/encoding";
import { openDocument } from "../server/src/formats/open";
import { PeopleIndex } from "../server/src/index/people-index";
import type { Platform } from "../server/src/platform/platform";

const uri = "file:///ch1.md";

describe("what is done when typing rests", () => {
  const realClock = Date.now;
  afterEach(() => {
    Date.now = realClock;
  });

  /** Runs it to its end on a clock of its own: every step takes long. `asks` says before which pauses somebody asks for something. */
  async function run(asks: (pause: number) => boolean): Promise<{ pauses: number; waits: number; facts: number }> {
    let clock = 0;
    Date.now = () => (clock += 10);
    const timers: { readonly milliseconds: number; readonly run: () => void }[] = [];
    let pauses = 0;
    let waits = 0;
    let facts = 0;
    const platform: Pick<Platform, "pause" | "later"> = {
      pause: async () => {
        if (asks(pauses++)) atRest.asked();
      },
      later: (milliseconds, run) => {
        timers.push({ milliseconds, run });
        return () => {};
      },
    };
    let until = { pauses, waits };
    const { config } = readConfig();
    const document = openDocument(uri, "markdown", 1, "Salt.[^1]\n\n[^1]: Neri, *Salt*, 4.\n", { flavour: "pandoc", around: [] });
    const corpus = new CorpusIndex<FactTables>(factSchema);
    const view = { document, config, corpus, people: new PeopleIndex(), manuscript: () => [] };
    const atRest = new AtRest(
      platform,
      () => view,
      (_view, bytes) => {
        facts = bytes.length;
        until = { pauses, waits };
      },
    );
    atRest.soon(uri);
    while (facts === 0) {
      const timer = timers.shift();
      if (timer?.milliseconds === 200) waits++;
      timer?.run();
      await Promise.resolve();
    }
    return { ...until, facts };
  }

  it("goes on at once while nobody asks for anything", async () => {
    const { pauses, waits } = await run(() => false);
    assert.ok(pauses > 10);
    assert.equal(waits, 0);
  });

  it("does one step and waits again while somebody keeps asking, and comes to its end all the same", async () => {
    const quiet = await run(() => false);
    const busy = await run((pause) => pause % 2 === 1);
    assert.equal(busy.waits, quiet.pauses / 2);
    assert.equal(busy.facts, quiet.facts);
  });
});
