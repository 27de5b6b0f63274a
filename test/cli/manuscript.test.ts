import assert from "node:assert/strict";
import { type Session, session } from "./session";

const CHAPTERS = {
  "book/ch1.md": "Salt.[^1]\n\n[^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.\n",
  "book/ch2.md": "Salt.[^1] Tar.[^2]\n\n[^1]: Neri, *Salt*, 12.\n\n[^2]: Verdi, *Tar*, 14.\n",
};

describe("apparatus check of a manuscript", () => {
  for (const [name, list] of [
    [".apparatus.yaml", "manuscript: [book/ch1.md, book/ch2.md]\n"],
    [".apparatus.yaml", "manuscript:\n  - book/ch*.md\n"],
    ["book/_quarto.yml", "book:\n  chapters:\n    - ch1.md\n    - ch2.md\n"],
  ] as const) {
    let here: Session;
    it(`reads the other chapters that ${name} lists: ${list.trim()}`, async () => {
      here = session({ ...CHAPTERS, ".apparatus.yaml": "", [name]: list });
      const { out } = await here.run(["check", "--severity", "hint", "book/ch2.md"]);
      here.close();
      assert.match(out, /warning.*unknown-short-title/);
      assert.match(out, /“Verdi, Tar, 14” is cited in full in no chapter of the manuscript/);
      assert.doesNotMatch(out, /Neri/);
    });
  }
});
