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
    ch1.md: n. 1
Stankevich, Alexander
    ch1.md: 1
`,
    );
  });

  it("prints CSV that spreadsheets read and TEI that is well formed", async () => {
    const csv = (await here.run(["people", "--format", "csv", "ch2.md"])).out;
    assert.equal(csv.split("\r\n")[0], "name,id,spellings,forms,places,maybe,born,died,description,viaf,gnd,wikidata,loc,isni,orcid,links");
    assert.ok(csv.includes('"Beethoven, Ludwig van",beethoven-ludwig,Ludwig van Beethoven 1; Beethoven 1,,ch2.md: 1,,'), csv);
    const tei = (await here.run(["people", "--format", "tei", "ch2.md"])).out;
    assert.ok(tei.includes('<person xml:id="beethoven-ludwig">\n            <persName>Ludwig van Beethoven</persName>'), tei);
    assert.equal(tei.split(/<person[ >]/).length, tei.split("</person>").length);
    const known = session({
      "people.yaml": "people:\n  - name: Petr Chaadaev\n    born: 1794\n    died: c. 1856\n",
      "a.md": "Petr Chaadaev wrote.\n",
    });
    const dated = (await known.run(["people", "--format", "tei"])).out;
    known.close();
    assert.ok(dated.includes('<birth><date when="1794">1794</date></birth>\n            <death><date>c. 1856</date></death>'), dated);
  });

  it("is a draft of people.yaml without ids that nobody has given", async () => {
    const book = session({ "people.yaml": "people:\n  - name: Ada Lee\n    id: lee\n", "a.md": "Peter Holm wrote to Ada Lee.\n" });
    const { out } = await book.run(["people", "--format", "yaml"]);
    book.close();
    assert.equal(out, "people:\n  - name: Peter Holm\n  - id: lee\n    name: Ada Lee\n");
  });

  it("says of a people.yaml that is checked by name that it is in order", async () => {
    const book = session({ "people.yaml": "people: []\n", "a.md": "Peter Holm wrote.\n" });
    const [alone, both] = [(await book.run(["check", "people.yaml"])).out, (await book.run(["check"])).out];
    book.close();
    assert.deepEqual([alone, both], ["No problems in 1 file.\n", "No problems in 1 file.\n"]);
  });

  it("has one line for a single name of which no chapter says more", async () => {
    const book = session({
      "_quarto.yml": "book:\n  chapters: [one.md, two.md, three.md]\n",
      "one.md": "The letter moved Empress Elizabeth, and Otto Tiesen wept. Otto laughed.\n",
      "two.md": "The envoy wrote to Empress Elizabeth. Later Otto told him so.\n",
      "three.md": "Then Otto said nothing.\n",
    });
    const { out } = await book.run(["people"]);
    book.close();
    assert.equal(
      out,
      "Elizabeth\n    one.md: 1; two.md: 1\nOtto\n    two.md: 1; three.md: 1\nTiesen, Otto (Otto 1, Otto Tiesen 1)\n    one.md: 1\n",
    );
  });

  it("has the words of people.yaml that nobody takes for a name, and whom only these name", async () => {
    const book = session({
      "people.yaml":
        "people:\n  - name: Petr Chaadaev\n    forms: [the hermit]\n  - name: Ada Marchmont\n    forms: [the Sphinx]\n    born: 1801\n  - name: Eve Orde\n",
      "a.md": "Petr Chaadaev wrote.\n\nThe rain fell on the hermit.[^1]\n\n[^1]: So says the Sphinx.\n",
    });
    const { out } = await book.run(["people"]);
    const tei = (await book.run(["people", "--format", "tei"])).out;
    book.close();
    assert.ok(tei.includes('<person xml:id="marchmont-ada">'), tei);
    assert.equal(out, "Chaadaev, Petr (Petr Chaadaev 1, the hermit 1)\n    a.md: 1, 3\nMarchmont, Ada (1801–)\n    a.md: n. 1\n");
  });

  it("is that of the manuscript where no files are named, in its order and with pages and notes", async () => {
    const book = session({
      ".apparatus.yaml": "manuscript: [two.md, one.txt]\n",
      "one.txt": "Petr Chaadaev wrote.\n\f\nChaadaev was ill, and Chaadaev knew it.\n",
      "two.md": "He wrote.[^a]\n\n[^a]: To Petr Chaadaev.\n\n    Chaadaev read it.\n",
      "source.md": "Petr Chaadaev wept.\n",
    });
    const { out } = await book.run(["people"]);
    const json = JSON.parse((await book.run(["people", "--format", "json"])).out);
    book.close();
    assert.equal(out, "Chaadaev, Petr (Chaadaev 3, Petr Chaadaev 2)\n    two.md: n. 1; one.txt: p. 1, p. 2\n");
    assert.deepEqual(json[0].places, [
      { file: "two.md", line: 3, note: "1" },
      { file: "one.txt", line: 1, page: "1" },
      { file: "one.txt", line: 3, page: "2" },
    ]);
  });

  it("has the pages of an edition under the numbers that it gives them", async () => {
    const book = session({
      "a.xml": `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Petr Chaadaev wrote.</p>
<!-- <pb n="0"/> --><pb n="iv"/><p>Chaadaev<note n="7">To Petr Chaadaev.</note> left.</p><p>He wept <pb/> and <pb n="12"/>Chaadaev died.</p></body></text></TEI>\n`,
    });
    const { out } = await book.run(["people", "a.xml"]);
    book.close();
    assert.equal(out, "Chaadaev, Petr (Petr Chaadaev 2, Chaadaev 2)\n    a.xml: 1, p. iv, p. iv n. 7, p. 12\n");
  });

  it("has a surname that may be one of several once, and a lady without a given name with her title", async () => {
    const book = session({
      "a.md": "Filippo Corsini wrote. Signora Corsini wept.\n",
      "b.md": "Augusto Corsini wrote.\n",
      "c.md": "Then Corsini left.\n",
      "d.md": "Filippo Corsini and Augusto Corsini left. Then Corsini laughed.\n",
    });
    const { out } = await book.run(["people"]);
    book.close();
    assert.ok(out.includes("Corsini — which: Augusto Corsini or Filippo Corsini?\n    c.md: 1; d.md: 1\n"), out);
    assert.ok(out.includes("Corsini, Signora\n    a.md: 1\n"), out);
  });

  it("has al- and ibn with the surname, as indexes do", async () => {
    const book = session({ "a.md": "Yusuf ibn Tarif wrote to Charles de Vaux. Charles de Vaux wept.\n" });
    const { out } = await book.run(["people"]);
    book.close();
    assert.equal(out, "ibn Tarif, Yusuf\n    a.md: 1\nVaux, Charles de\n    a.md: 1\n");
  });

  it("says on standard error where nobody is named, and where there is no text", async () => {
    const book = session({ "a.md": "The rain fell.\n" });
    const { out, err, code } = await book.run(["people"]);
    book.close();
    assert.deepEqual([out, err, code], ["", "apparatus: Nobody is named in 1 text.\n", 0]);
    const empty = session({});
    const nothing = await empty.run(["people"]);
    empty.close();
    assert.deepEqual([nothing.out, nothing.err, nothing.code], ["", "apparatus: There are no texts here.\n", 0]);
  });

  it("refuses what it cannot print or read", async () => {
    assert.equal((await here.run(["people", "--format", "pdf"])).code, 2);
    assert.equal((await here.run(["people", "nowhere.md"])).code, 2);
  });
});
