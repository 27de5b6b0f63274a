import assert from "node:assert/strict";
import { type Session, session } from "./session";

describe("apparatus archives", () => {
  let here: Session;
  before(() => {
    here = session({
      "ch1.md":
        "Salt.[^1] Tar.[^2] Wool.[^3]\n\n[^1]: GARF, f. 5446, op. 1, d. 23, l. 5.\n\n[^2]: Ibid., d. 9.\n\n[^3]: Archivio del Sale (hereafter AdS), Gabelle, busta 4, fasc. 2.\n",
      "ch2.md":
        "Salt.[^1] Tar.[^2]\n\n[^1]: GARF, f. 5446, op. 1, d. 23, l. 9; AdS, Gabelle, busta 4, fasc. 2.\n\n[^2]: =BL, Cotton MS Nero D. iv, fol. 3.\n",
    });
  });
  after(() => here.close());

  it("lists files by archive and level, numbers by their size", async () => {
    const { out, code } = await here.run(["archives"]);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        "Archivio del Sale (AdS)",
        "  Gabelle, busta 4, fascicolo 2: ch1.md n. 3; ch2.md n. 1",
        "",
        "British Library (BL), London",
        "  Cotton MS Nero D. iv: ch2.md n. 2",
        "",
        "Gosudarstvennyi arkhiv Rossiiskoi Federatsii (GARF), Moscow",
        "  fond 5446, opis 1, delo 9: ch1.md n. 2",
        "  fond 5446, opis 1, delo 23: ch1.md n. 1; ch2.md n. 1",
        "",
      ].join("\n"),
    );
  });

  it("writes tables, Markdown and JSON", async () => {
    const csv = (await here.run(["archives", "--format", "csv", "ch1.md"])).out.split("\r\n");
    assert.equal(csv[0], "abbreviation,archive,place,levels,key,file,note,isil,wikidata");
    assert.equal(
      csv[1],
      'AdS,Archivio del Sale,,"Gabelle, busta 4, fascicolo 2",archivio-del-sale/gabelle/4/2,ch1.md,3,,'.replace("archivio-del-sale", "ads"),
    );
    assert.match((await here.run(["archives", "--format", "markdown", "ch2.md"])).out, /^## .*\n\n- /);
    assert.equal(JSON.parse((await here.run(["archives", "--format", "json"])).out).length, 3);
    assert.equal((await here.run(["archives", "--format", "odt"])).code, 2);
  });

  it("gives no abbreviation that the manuscript does not print", async () => {
    const book = session({
      "book.md": "Hemp.[^1] Flax.[^2]\n\n[^1]: Rigsarkivet, Toldkammeret, pk. 4.\n\n[^2]: TLA, f. 230, n. 1, s. Bp 12.\n",
    });
    const { out } = await book.run(["archives"]);
    book.close();
    assert.deepEqual(out.match(/^\S.*/gm), ["Rigsarkivet, Copenhagen", "Tallinna Linnaarhiiv (TLA), Tallinn"]);
  });

  it("gives the numbers of archives that have them", async () => {
    const book = session({ "book.md": "Hemp.[^1] Flax.[^2]\n\n[^1]: ACS, busta 4, fasc. 2.\n\n[^2]: DDB, vol. 3, no. 12.\n" });
    const list = JSON.parse((await book.run(["archives", "--format", "json"])).out);
    assert.deepEqual(
      list.map(({ key, isil, wikidata, place }: Record<string, unknown>) => ({ key, isil, wikidata, place })),
      [
        { key: "acs", isil: "IT-RM1659", wikidata: "Q2860420", place: "Rome" },
        { key: "ddb", isil: undefined, wikidata: undefined, place: "Brussels" },
      ],
    );
    assert.match((await book.run(["archives"])).out, /^Documents diplomatiques belges \(DDB\), Brussels$/m);
    book.close();
  });

  it("takes an abbreviation that only one chapter introduces for the same archive in all of them", async () => {
    const book = session({
      ".apparatus.yaml": "manuscript: [ch1.md, ch2.md]\n",
      "ch1.md": "Salt.[^1]\n\n[^1]: Archivio del Sale di Volterra (hereafter ASV), Gabelle, busta 4, fasc. 2.\n",
      "ch2.md": "Salt.[^1]\n\n[^1]: ASV, Gabelle, busta 5, fasc. 1.\n",
    });
    const { out } = await book.run(["archives"]);
    book.close();
    assert.equal(
      out,
      "Archivio del Sale di Volterra (ASV)\n  Gabelle, busta 4, fascicolo 2: ch1.md n. 1\n  Gabelle, busta 5, fascicolo 1: ch2.md n. 1\n",
    );
  });
});
