import assert from "node:assert/strict";
import { CancellationTokenSource, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { answeringInSteps, unlessCancelled } from "../server/src/answer/answer";
import type { Platform } from "../server/src/platform/platform";
import type { Steps } from "../server/src/steps";

describe("answers in steps", () => {
  const realClock = Date.now;
  afterEach(() => {
    Date.now = realClock;
  });

  /** Asks for the sum of the first hundred numbers, on a clock on which every step is long. `at` says what happens at a step. */
  async function sum(at: (step: number, text: { version: number }, source: CancellationTokenSource) => void) {
    let clock = 0;
    Date.now = () => (clock += 10);
    const text = { version: 1 };
    const source = new CancellationTokenSource();
    const logged: string[] = [];
    const connection = { console: { error: (message: string) => logged.push(message) } };
    let steps = 0;
    function* adding(): Steps<number> {
      let result = 0;
      for (let number = 1; number <= 100; number++) {
        result += number;
        at(++steps, text, source);
        yield;
      }
      return result;
    }
    const by = answeringInSteps(
      connection as unknown as Connection,
      { pause: async () => {} } as unknown as Platform,
      () => text,
      (view) => view,
    );
    const answer = await by(adding, -1)({ textDocument: { uri: "file:///ch1.md" } }, source.token).catch((error: unknown) => error);
    return { answer, steps, logged };
  }

  it("come to their end", async () => {
    assert.deepEqual(await sum(() => {}), { answer: 5050, steps: 100, logged: [] });
  });

  it("are left off when the client says so", async () => {
    const { answer, steps } = await sum((step, _, source) => step === 3 && source.cancel());
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
    assert.equal(steps, 3);
  });

  it("are not waited for any more when the client says so", async () => {
    const source = new CancellationTokenSource();
    const waiting = unlessCancelled(new Promise(() => {}), source.token);
    source.cancel();
    await assert.rejects(waiting, { code: LSPErrorCodes.RequestCancelled });
    await unlessCancelled(Promise.resolve(), new CancellationTokenSource().token);
  });

  it("are left off when the text has changed, of which they would speak", async () => {
    const { answer, steps } = await sum((step, text) => {
      if (step === 5) text.version++;
    });
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, LSPErrorCodes.ContentModified);
    assert.equal(steps, 5);
  });

  it("are empty where a feature fails, and the log says why", async () => {
    const { answer, logged } = await sum((step) => {
      if (step === 2) throw new Error("no such thing");
    });
    assert.equal(answer, -1);
    assert.match(logged.join(), /adding of file:\/\/\/ch1\.md failed.*no such thing/);
  });
});
