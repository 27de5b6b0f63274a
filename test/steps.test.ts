import assert from "node:assert/strict";
import { inSteps } from "../server/src/steps";

describe("long work in steps", () => {
  const realClock = Date.now;
  let clock = 0;
  beforeEach(() => {
    Date.now = () => clock;
  });
  afterEach(() => {
    Date.now = realClock;
  });

  /** Work of so many steps, each of which takes so many milliseconds. */
  function* work(steps: number, milliseconds: number): Generator<undefined, string> {
    for (let step = 0; step < steps; step++) {
      clock += milliseconds;
      yield;
    }
    return "done";
  }

  const run = async (steps: number, milliseconds: number, pausesUntilStale = Number.POSITIVE_INFINITY) => {
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    const end = await inSteps(work(steps, milliseconds), { pause }, () => pauses < pausesUntilStale);
    return { end, pauses };
  };

  it("lets messages be handled between long steps, not between short ones", async () => {
    assert.deepEqual(await run(5, 9), { end: { answer: "done" }, pauses: 5 });
    assert.deepEqual(await run(5, 1), { end: { answer: "done" }, pauses: 0 });
  });

  it("ends where it is no longer wanted", async () => {
    assert.deepEqual(await run(5, 9, 2), { end: undefined, pauses: 2 });
  });
});
