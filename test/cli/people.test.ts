import assert from "node:assert/strict";
import { type Session, session } from "./session";

const FILES = {
  "ch1.md": "Petr Chaadaev wrote to Stankevich.[^1]\n\nChaadaev was ill.\n\n[^1]: Ann Lee, Chaadaev (London: Murray, 1860), 3.\n",
  "ch2.md": "Ludwig van Beethoven told Čaadaev nothing; Beethoven was deaf. The Aurora sailed.\n",
  "people.yaml": "people:\n  - name: Alexander Stankevich\n    forms: [Stankevich]\n",
};

describe("apparatus people", () => {
  let here: Session;
  before(() => {
    here = session(FILES);
  });
  after(() => here.close());

  it("prints the index of persons, as people.yaml has it", async () => {
    const { out, code } = await here.run(["people", "ch1.md", "ch2.md"]);
    assert.equal(code, 0);
    assert.equal(
      out,
      `Beethoven, Ludwig van (Ludwig van Beethoven 1, Beethoven 1)
    ch2.md: 1
Chaadaev, Petr (Petr Chaadaev 1, Chaadaev 1, Čaadaev 1)
    ch1.md: 1, 3; ch2.md: 1
Lee, Ann
    ch1.md: 5
Stankevich, Alexander
    ch1.md: 1
`,
    );
  });

  it("prints CSV that spreadsheets read and TEI that is well formed", async () => {
    const csv = (await here.run(["people", "--format", "csv", "ch2.md"])).out;
    assert.equal(csv.split("\r\n")[0], "name,id,spellings,places,maybe");
    assert.ok(csv.includes('"Beethoven, Ludwig van",beethoven-ludwig,Ludwig van Beethoven 1; Beethoven 1,ch2.md: 1,'), csv);
    const tei = (await here.run(["people", "--format", "tei", "ch2.md"])).out;
    assert.ok(tei.includes('<person xml:id="beethoven-ludwig">\n            <persName>Ludwig van Beethoven</persName>'), tei);
    assert.equal(tei.split("<person ").length, tei.split("</person>").length);
  });

  it("refuses what it cannot print or read", async () => {
    assert.equal((await here.run(["people", "--format", "pdf"])).code, 2);
    assert.equal((await here.run(["people", "nowhere.md"])).code, 2);
  });
});
