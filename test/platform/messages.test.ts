import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { WholeMessages } from "../../server/src/platform/messages.node";

const notification = (words: string) => ({ jsonrpc: "2.0", method: "tell", params: { words } });

describe("messages in one piece", () => {
  it("are written at once, in their order, with their length in bytes", async () => {
    const chunks: string[] = [];
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk.toString());
        done();
      },
    });
    const messages = new WholeMessages(output);
    await Promise.all([messages.write(notification("salt")), messages.write(notification("„Gråsalt“ \ud83e\uddc2"))]);
    const bodies = chunks.map((chunk) => {
      const [head = "", body = ""] = chunk.split("\r\n\r\n");
      assert.equal(head, `Content-Length: ${Buffer.byteLength(body)}`);
      return JSON.parse(body);
    });
    assert.deepEqual(bodies, [notification("salt"), notification("„Gråsalt“ \ud83e\uddc2")]);
  });

  it("say that they could not be written", async () => {
    const broken = new Error("The pipe is closed.");
    const messages = new WholeMessages(new Writable({ write: (_chunk, _encoding, done) => done(broken) }));
    const told: unknown[] = [];
    messages.onError(([error]) => told.push(error));
    await assert.rejects(messages.write(notification("salt")), broken);
    assert.ok(told.length > 0 && told.every((error) => error === broken));
  });
});
