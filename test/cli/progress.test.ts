import assert from "node:assert/strict";
import { session } from "./session";

describe("progress on a terminal", () => {
  const realClock = Date.now;
  afterEach(() => {
    Date.now = realClock;
  });

  for (const [command, doing] of [
    ["check", "Checking"],
    ["people", "Reading"],
    ["archives", "Reading"],
    ["facts", "Reading"],
  ] as const) {
    it(`of ${command} is told where somebody watches, and taken away`, async () => {
      const { run, close } = session({ "a.md": "Anna Neri wrote.\n", "b.md": "Salt.\n" });
      try {
        let clock = 0;
        Date.now = () => (clock += 300);
        const args = [command, "a.md", "b.md"];
        assert.equal(
          (await run(args, { watched: true })).err,
          `\r\u001b[2K${doing} 1 of 2: a.md\r\u001b[2K${doing} 2 of 2: b.md\r\u001b[2K`,
        );
        assert.equal((await run(args)).err, "");
      } finally {
        close();
      }
    });
  }
});
