import assert from "node:assert/strict";
import { FAMILIES } from "../../../server/src/data/repositories/families";
import { IDENTIFIERS } from "../../../server/src/data/repositories/identifiers";
import { repositories, repositoryOf, setOwnRepositories } from "../../../server/src/data/repositories/repositories";
import { SERIES } from "../../../server/src/data/repositories/series";
import { SOURCES } from "../../../server/src/data/repositories/sources";
import { TABLE } from "../../../server/src/data/repositories/table";
import { UNVERIFIED } from "../../../server/src/data/repositories/unverified";
import { sourceChoices } from "../../../server/src/features/sources/completion";
import { sourceHover } from "../../../server/src/features/sources/hover";
import { markdownDocument } from "../../document";
import { openText } from "../../hostile/view";

const rowsOf = (table: string): string[] => table.split("\n").filter((line) => line !== "");
const sized = (families: typeof FAMILIES): number => families.reduce((sum, { places }) => sum + places.split(" ").length, 0);

const hover = (text: string, words: string): string => sourceHover(openText(text, "test.md"), text.indexOf(words) + 1)?.markdown ?? "";

describe("the table of repositories", () => {
  it("has a source for every entry that was looked up", () => {
    for (const line of [...rowsOf(TABLE + SERIES), ...FAMILIES.map((family) => family.line)]) {
      const columns = line.split("|");
      assert.equal(columns.length, 7, line);
      assert.ok(SOURCES[columns[6] ?? ""], line);
    }
  });

  it("has no source for those that were not", () => {
    for (const line of rowsOf(UNVERIFIED)) assert.equal(line.split("|").length, 6, line);
    const empty = repositories().filter(({ source }) => source === "");
    assert.equal(empty.length, rowsOf(UNVERIFIED).length);
  });

  it("has several hundred that were looked up, each with a source of its own mark, and no mark that nothing uses", () => {
    const known = repositories().filter(({ source }) => source !== "");
    assert.equal(known.length, rowsOf(TABLE + SERIES).length + sized(FAMILIES));
    assert.ok(known.length >= 400, String(known.length));
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

describe("what was not looked up", () => {
  it("is marked in the card, without place and translation", () => {
    const card = hover("Hemp.[^1]\n\n[^1]: DDB, vol. 3, no. 12.\n", "DDB");
    assert.match(card, /Documents diplomatiques belges \(not verified\)/);
    assert.doesNotMatch(card, /Brussels|Belgian/);
  });

  it("is not marked where the text gives the name", () => {
    const card = hover("Hemp.[^1]\n\n[^1]: Documents diplomatiques belges (hereafter DDB), vol. 3, no. 12.\n", "diplomatiques");
    assert.doesNotMatch(card, /not verified|Brussels/);
  });

  it("leaves the card of the others as it was", () => {
    const card = hover("Hemp.[^1]\n\n[^1]: GARF, f. 102, op. 4, d. 7.\n", "GARF");
    assert.match(card, /Gosudarstvennyi arkhiv Rossiiskoi Federatsii · State Archive of the Russian Federation · Moscow/);
  });

  it("is marked among the choices", () => {
    const sale = repositoryOf("acs");
    assert.ok(sale);
    setOwnRepositories([{ ...sale, code: "xsale", abbreviations: ["XSale"], name: "Archivio del Sale", source: "" }]);
    const text = "Hemp.[^1]\n\n[^1]: XS\n";
    const choices = sourceChoices(markdownDocument(text, "pandoc"), text.indexOf("XS") + 2);
    setOwnRepositories([]);
    assert.deepEqual(
      choices.map(({ text: word, detail }) => [word, detail]),
      [["XSale", "Archivio del Sale (not verified)"]],
    );
  });
});
