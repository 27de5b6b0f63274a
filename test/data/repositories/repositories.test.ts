import assert from "node:assert/strict";
import { FAMILIES } from "../../../server/src/data/repositories/families";
import { IDENTIFIERS } from "../../../server/src/data/repositories/identifiers";
import { repositories, repositoryOf } from "../../../server/src/data/repositories/repositories";
import { SERIES } from "../../../server/src/data/repositories/series";
import { SOURCES } from "../../../server/src/data/repositories/sources";
import { TABLE } from "../../../server/src/data/repositories/table";
import { sourceChoices } from "../../../server/src/features/sources/completion";
import { sourceHover } from "../../../server/src/features/sources/hover";
import { drained } from "../../../server/src/steps";
import { markdownDocument } from "../../document";
import { openText } from "../../hostile/view";

const rowsOf = (table: string): string[] => table.split("\n").filter((line) => line !== "");
const sized = (families: typeof FAMILIES): number => families.reduce((sum, { places }) => sum + places.split(" ").length, 0);

const hover = (text: string, words: string): string =>
  drained(sourceHover(openText(text, "test.md"), text.indexOf(words) + 1))?.markdown ?? "";

describe("the table of repositories", () => {
  it("has a source for every entry", () => {
    for (const line of [...rowsOf(TABLE + SERIES), ...FAMILIES.map((family) => family.line)]) {
      const columns = line.split("|");
      assert.equal(columns.length, 7, line);
      assert.ok(SOURCES[columns[6] ?? ""], line);
    }
  });

  it("has several hundred entries, each with a source of its own mark, and no mark that nothing uses", () => {
    const known = repositories();
    assert.equal(known.length, rowsOf(TABLE + SERIES).length + sized(FAMILIES));
    assert.ok(known.length >= 400, String(known.length));
    assert.deepEqual(
      known.filter(({ source }) => source === ""),
      [],
    );
    const used = new Set(known.map(({ source }) => source));
    assert.deepEqual(
      Object.values(SOURCES).filter((source) => !used.has(source)),
      [],
    );
  });

  it("has each key once", () => {
    const codes = repositories().map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
  });

  it("has identifiers only of entries that it has, each in its form", () => {
    const codes = new Set(repositories().map(({ code }) => code));
    for (const line of rowsOf(IDENTIFIERS)) {
      assert.match(line, /^\S+ Q\d+(?: [A-Z]{2}-[\w-]+)?$/);
      assert.ok(codes.has(line.split(" ")[0] ?? ""), line);
    }
    assert.equal(repositoryOf("acs")?.isil, "IT-RM1659");
    assert.match(
      hover("Hemp.[^1]\n\n[^1]: ACS, busta 3.\n", "ACS"),
      /ISIL IT\\-RM1659 · \[Wikidata\]\(https:\/\/www\.wikidata\.org\/wiki\/Q2860420\)/,
    );
  });

  it("keeps archives of one city apart", () => {
    const text = "Hemp.[^1]\n\n[^1]: StadtA Nürnberg, Rep. B 7, Nr. 12; StA Nürnberg, Rep. 60a, Nr. 3.\n";
    assert.match(hover(text, "StadtA Nürnberg"), /Stadtarchiv Nürnberg/);
    assert.match(hover(text, "StA Nürnberg"), /Staatsarchiv Nürnberg/);
  });

  it("has the name and the place of each member of a family", () => {
    assert.equal(repositoryOf("asfi")?.name, "Archivio di Stato di Firenze");
    assert.equal(repositoryOf("ap-gdansku")?.name, "Archiwum Państwowe w Gdańsku");
    assert.equal(repositoryOf("ap-gdansku")?.place, "Gdańsk");
    assert.equal(repositoryOf("soa-treboni")?.place, "Třeboň");
    assert.deepEqual(
      ["sta-nurnberg", "stadta-nurnberg"].map((code) => [repositoryOf(code)?.name, repositoryOf(code)?.isil]),
      [
        ["Staatsarchiv Nürnberg", "DE-2047"],
        ["Stadtarchiv Nürnberg", "DE-2230"],
      ],
    );
    assert.equal(repositoryOf("ap-wrocławiu")?.name, "Archiwum Państwowe we Wrocławiu");
  });
});

describe("what the table says of an archive", () => {
  it("stands on its card", () => {
    const card = hover("Hemp.[^1]\n\n[^1]: GARF, f. 102, op. 4, d. 7.\n", "GARF");
    assert.match(card, /Gosudarstvennyi arkhiv Rossiiskoi Federatsii · State Archive of the Russian Federation · Moscow/);
  });

  it("is offered", () => {
    const text = "Hemp.[^1]\n\n[^1]: MZ\n";
    const choices = drained(sourceChoices(markdownDocument(text, "pandoc"), text.indexOf("MZ") + 2));
    assert.deepEqual(
      choices.map(({ text: word, detail }) => [word, detail]),
      [["MZA", "Moravský zemský archiv, Brno"]],
    );
  });
});
