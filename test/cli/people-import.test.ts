import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPeopleFile } from "../../server/src/config/people-file";
import { type Session, session } from "./session";

const TEI = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
  <person xml:id="turgenev">
    <persName><surname>Turgenev</surname>, <forename>Ivan</forename></persName>
    <persName type="variant">Tourguéneff</persName>
    <birth when="1818"/><death><date>1883</date></death>
    <note>Novelist &amp; hunter: a #1</note>
    <idno type="VIAF">https://viaf.org/viaf/95218067/</idno><idno type="shelf">7</idno>
    <ptr target="https://example.org/t"/><ptr target="javascript:0"/>
  </person>
  <person><persName>Beethoven, Ludwig van</persName></person>
  <person><note>nobody</note></person>
</listPerson></standOff></TEI>`;

const FILES = {
  "list.xml": TEI,
  "broken.xml": "<TEI><person>",
  "bomb.xml": '<!DOCTYPE a [<!ENTITY b "x">]><TEI><person><persName>&b;</persName></person></TEI>',
  "list.csv": 'Name,Forms,Born,VIAF\r\n"Turgenev, Ivan","Tourguéneff; Тургенев",1818,95218067\r\n,nobody,,\r\n',
  "broken.csv": 'name\n"open',
  "ch.md": "Ludwig van Beethoven told Chaadaev nothing; Beethoven was deaf. Petr Chaadaev said so.\n",
};

describe("apparatus people import", () => {
  let here: Session;
  before(() => {
    here = session(FILES);
  });
  after(() => here.close());

  it("prints the people of a TEI list as people.yaml reads them", async () => {
    const { out, code } = await here.run(["people", "import", "list.xml"]);
    assert.equal(code, 0);
    const { file, problems } = readPeopleFile(out);
    assert.deepEqual(problems, []);
    const [turgenev, beethoven] = file.people.map(({ from: _from, to: _to, ...entry }) => entry);
    assert.deepEqual(turgenev, {
      id: "turgenev",
      name: "Ivan Turgenev",
      forms: ["Tourguéneff"],
      born: "1818",
      died: "1883",
      description: "Novelist & hunter: a #1",
      ids: { viaf: "95218067" },
      links: ["https://example.org/t"],
    });
    assert.deepEqual(beethoven, { name: "Ludwig van Beethoven", forms: [], ids: {}, links: [] });
    assert.equal(file.people.length, 2);
  });

  it("reads what editions say of dates, numbers and offices in other ways", async () => {
    const person = (inner: string): string =>
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><listPerson><person><persName>Ivan Orlin</persName>${inner}</person></listPerson></TEI>`;
    const fields: readonly (readonly [inner: string, yaml: string])[] = [
      ['<birth notBefore="1817" notAfter="1819"><placeName>Orel</placeName></birth>', 'born: 1817/1819'],
      ['<birth notBefore="1817"/>', "born: after 1817"],
      ['<death notAfter="1819"/>', "died: before 1819"],
      ["<death>around 1819 in <placeName>Orel</placeName></death>", "died: around 1819 in Orel"],
      ["<birth><placeName>Orel</placeName></birth>", ""],
      ['<idno type="URI">https://viaf.org/viaf/95218067</idno>', 'ids:\n      viaf: "95218067"'],
      ['<idno>http://d-nb.info/gnd/118763113</idno>', 'ids:\n      gnd: "118763113"'],
      ['<persName ref="https://www.wikidata.org/wiki/Q42831">Orlin</persName>', "forms:\n      - Orlin\n    ids:\n      wikidata: Q42831"],
      ["<occupation>writer</occupation><note>A  great novelist</note>", "description: writer; A great novelist"],
    ]; // biome-ignore format: one case a line
    for (const [inner, expected] of fields) {
      const folder = session({ "list.xml": person(inner) });
      const { out } = await folder.run(["people", "import", "list.xml"]);
      folder.close();
      assert.equal(out, `people:\n  - name: Ivan Orlin\n${expected === "" ? "" : `    ${expected}\n`}`);
    }
  });

  it("says what it cannot use of a table, and where what it cannot read is", async () => {
    const files = {
      "german.csv": "Nachname;Vorname\nOrlin;Ivan\n",
      "more.csv": "name,Also,born,Notes\nIvan Orlin,x,1818,y\n",
      "open.csv": 'name,born\n"Orlin, Ivan,1818\n',
      "broken.xml": "<TEI>\n<listPerson><person></listPerson></TEI>",
    };
    const folder = session(files);
    const told = async (name: string): Promise<string> => (await folder.run(["people", "import", name])).err;
    assert.equal(await told("german.csv"), "apparatus: german.csv has no column “name”; its first row is Nachname, Vorname.\n");
    assert.equal(await told("more.csv"), "apparatus: more.csv: the columns also and notes are not read.\n");
    assert.equal(await told("open.csv"), "apparatus: open.csv, line 2: a quotation mark is opened and not closed.\n");
    assert.equal(await told("broken.xml"), "apparatus: broken.xml, line 2: this is no XML: unexpected close tag.\n");
    folder.close();
  });

  it("prints the people of a table", async () => {
    const { out } = await here.run(["people", "import", "list.csv"]);
    assert.equal(
      out,
      'people:\n  - name: Ivan Turgenev\n    forms:\n      - Tourguéneff\n      - Тургенев\n    born: "1818"\n    ids:\n      viaf: "95218067"\n',
    );
  });

  for (const [format, name] of [
    ["csv", "own.csv"],
    ["tei", "own.xml"],
  ] as const) {
    it(`reads what apparatus people prints as ${format}`, async () => {
      const printed = (await here.run(["people", "--format", format, "ch.md"])).out;
      const again = session({ [name]: printed });
      const { file, problems } = readPeopleFile((await again.run(["people", "import", name])).out);
      again.close();
      assert.deepEqual(problems, []);
      assert.deepEqual(
        file.people.map(({ name, forms }) => [name, forms]),
        [
          ["Ludwig van Beethoven", ["Beethoven"]],
          ["Petr Chaadaev", ["Chaadaev"]],
        ],
      );
    });
  }

  const KNOWN = `people:
  - id: chaadaev
    name: Petr Chaadaev
    forms:
      - Chaadaev
      - Чаадаев
    born: "1794"
    died: "1856"
    description: "Author of #1: <Letters> & more"
    ids:
      viaf: "7"
      wikidata: Q1
    links:
      - https://example.org/a?b&c
  - id: gogol
    name: Nikolai Gogol
    description: Mentioned nowhere
`;
  for (const [format, name] of [
    ["csv", "own.csv"],
    ["tei", "own.xml"],
    ["yaml", ""],
  ] as const) {
    it(`loses nothing of people.yaml on the way through ${format} and back`, async () => {
      const lists = format === "yaml" ? "different:\n  - - A B\n    - B\nnobody:\n  - Aurora\n" : "";
      const folder = session({ "people.yaml": KNOWN + lists, "ch.md": "Petr Chaadaev wrote. Chaadaev wept.\n" });
      const printed = (await folder.run(["people", "--format", format, "ch.md"])).out;
      folder.close();
      const again = session({ [name || "none"]: printed });
      const back = name === "" ? printed : (await again.run(["people", "import", name])).out;
      again.close();
      // An index has only who is mentioned.
      const expected = format === "csv" ? KNOWN.slice(0, KNOWN.indexOf("  - id: gogol")) : KNOWN + lists;
      assert.equal(back, expected);
    });
  }

  for (const format of ["csv", "tei", "yaml"] as const) {
    it(`makes of namesakes a people.yaml without faults that changes nothing, through ${format}`, async () => {
      const texts = {
        "a.md": "Filippo Neri wrote. Neri laughed. Giulia Bassi wept.\n",
        "b.md": "Augusto Neri wrote. Neri wept. Giulia Corti wrote to Queen Elena.\n",
        "c.md": "Then Neri left, said Neri. Giulia wept, and Queen Elena laughed.\n",
      };
      const folder = session(texts);
      const printed = (await folder.run(["people", "--format", format])).out;
      const before = (await folder.run(["people"])).out;
      folder.close();
      const again = session({ [format === "csv" ? "own.csv" : "own.xml"]: printed });
      const file = format === "yaml" ? printed : (await again.run(["people", "import", format === "csv" ? "own.csv" : "own.xml"])).out;
      again.close();
      assert.deepEqual(readPeopleFile(file).problems, []);
      const decided = session({ ...texts, "people.yaml": file });
      const after = (await decided.run(["people"])).out;
      decided.close();
      assert.equal(after, before);
    });
  }

  it("leaves out and tells names that are several people's and of whom nothing else is known", async () => {
    const list = session({ "list.csv": "name,born\nElena,\nElena,\nJohn Hale,1701\nJohn Hale,\nAnna,\n" });
    const { out, err } = await list.run(["people", "import", "list.csv"]);
    list.close();
    assert.equal(out, 'people:\n  - name: John Hale\n    born: "1701"\n  - name: Anna\n');
    assert.equal(
      err,
      "apparatus: “Elena” was left out: 2 people have this name, and nothing else is said of them.\n" +
        "apparatus: One “John Hale” was left out: 2 people have this name, and nothing else is said of that one.\n",
    );
  });

  it("tells which spellings of a list several people have", async () => {
    const list = session({ "list.csv": "name,forms\nFilippo Neri,Neri; F. Neri\nAugusto Neri,Neri\n" });
    const { out, err, code } = await list.run(["people", "import", "list.csv"]);
    list.close();
    assert.equal(code, 0);
    assert.equal(out, "people:\n  - name: Filippo Neri\n    forms:\n      - F. Neri\n  - name: Augusto Neri\n");
    assert.equal(
      err,
      "apparatus: “Neri” was left out: Filippo Neri and Augusto Neri have it, and a spelling in people.yaml is one person's.\n",
    );
  });

  for (const name of ["broken.xml", "bomb.xml", "broken.csv", "ch.md", "nowhere.csv"]) {
    it(`refuses ${name} in one sentence`, async () => {
      const { out, err, code } = await here.run(["people", "import", name]);
      assert.deepEqual([out, code, err.startsWith("apparatus: "), err.trim().split("\n").length], ["", 2, true, 1]);
    });
  }
  it("takes them into a people.yaml that keeps what it says, or makes one", async () => {
    const mine = "people:\n  - name: Ivan Turgenev # mine\n    born: 1817\n";
    const folder = session({ "list.csv": FILES["list.csv"], "people.yaml": mine, "broken.yaml": "people: [" });
    const read = (name: string): string => readFileSync(join(folder.folder, name), "utf8");
    const import_ = async (...args: string[]) => await folder.run(["people", "import", ...args]);
    const { out, err, code } = await import_("list.csv", "--into", "people.yaml");
    const merged = read("people.yaml");
    const again = await import_("list.csv", "--into", "people.yaml");
    const fresh = await import_("people.yaml", "--into", "new.yaml");
    const made = read("new.yaml");
    const broken = await import_("list.csv", "--into", "broken.yaml");
    const [kept, other] = [read("broken.yaml"), await import_("list.csv", "--into", "people.txt")];
    folder.close();
    assert.deepEqual([code, out], [0, "people.yaml: 0 persons added, 1 known person completed.\n"]);
    assert.equal(err, "apparatus: Ivan Turgenev: “born: 1817” stays; the list has “1818”.\n");
    assert.equal(merged, `${mine}    forms: [Tourguéneff, Тургенев]\n    ids: { viaf: "95218067" }\n`);
    assert.deepEqual([again.out, merged], ["people.yaml has all of it already.\n", merged]);
    assert.equal(fresh.out, "new.yaml: 1 person added, 0 known persons completed.\n");
    assert.equal(
      made,
      'people:\n  - name: Ivan Turgenev\n    forms: [Tourguéneff, Тургенев]\n    born: 1817\n    ids: { viaf: "95218067" }\n',
    );
    assert.deepEqual([broken.code, kept], [2, "people: ["]);
    assert.match(broken.err, /broken\.yaml cannot be read, and was left as it is/);
    assert.deepEqual([other.code, other.err], [2, "apparatus: people.txt: people are taken into a people.yaml.\n"]);
  });

  it("takes one file", async () => {
    assert.equal((await here.run(["people", "import"])).code, 2);
  });
});
