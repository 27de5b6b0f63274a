import assert from "node:assert/strict";
import path from "node:path";
import { type Session, session } from "./session";

const DANGLING = "Wool.[^7]\n";

describe("apparatus check of a glob", () => {
  let here: Session;
  beforeEach(() => {
    here = session({ "book/ch1.md": DANGLING, "book/ch2.md": DANGLING, "book/.apparatus.yaml": "rules:\n  dangling-call: hint\n" });
  });
  afterEach(() => here.close());

  it("finds what lies in the working folder", async () => {
    assert.match((await here.run(["check", "book/*.md"])).out, /2 problems in 2 files/);
  });
  it("finds what lies elsewhere, under the settings that hold there", async () => {
    const glob = path.join(here.folder, "book", "*.md");
    for (const named of [glob, path.join("..", path.basename(here.folder), "book", "*.md")]) {
      const { out, code } = await here.run(["check", named]);
      assert.deepEqual([/(\d+) hints/.exec(out)?.[1], code], ["2", 0], out);
    }
  });
  it("says so where nothing matches", async () => {
    const { err, code } = await here.run(["check", "../nowhere-at-all/*.md"]);
    assert.deepEqual([code, /No file matches/.test(err)], [2, true]);
  });
});
