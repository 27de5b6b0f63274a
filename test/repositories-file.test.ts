import assert from "node:assert/strict";
import { readConfig } from "../server/src/config";
import { readRepositoriesFile } from "../server/src/config/repositories-file";
import { repositoryOf, setOwnRepositories } from "../server/src/data/repositories/repositories";
import { sourcesOf } from "../server/src/document/sources";
import { sourceHover } from "../server/src/features/sources/hover";
import { findingsOf } from "../server/src/rules/run";
import { drained } from "../server/src/steps";
import { markdownDocument } from "./document";
import { openText } from "./hostile/view";

const FILE = `- abbreviation: [SALT, ASal]
  name: Archivio del Sale
  english: Archive of Salt
  place: Volterra
  country: IT
  system: italian
- abbreviation: GARF
  name: Galway Archive of Fisheries
- place: nowhere
- 7
`;

describe("repositories.yaml", () => {
  afterEach(() => setOwnRepositories([]));

  it("adds archives and replaces those of the table", () => {
    setOwnRepositories(readRepositoriesFile(FILE).repositories);
    assert.equal(repositoryOf("salt")?.place, "Volterra");
    assert.equal(repositoryOf("garf")?.name, "Galway Archive of Fisheries");
    setOwnRepositories([]);
    assert.equal(repositoryOf("salt"), undefined);
    assert.equal(repositoryOf("garf")?.place, "Moscow");
  });

  it("changes how documents that are open are read", () => {
    const document = markdownDocument("A.[^1]\n\n[^1]: ASal, vol. 4, no. 12.\n");
    assert.equal(sourcesOf(document).archives.length, 0);
    setOwnRepositories(readRepositoriesFile(FILE).repositories);
    assert.deepEqual(
      sourcesOf(document).archives.map(({ key }) => key),
      ["salt/4/12"],
    );
  });

  it("changes what is found wrong in them", () => {
    const document = markdownDocument("Salt was dear.[^1]\n\n[^1]: ASXY, Gabelle, busta 15, fasc. 4.\n");
    const { config } = readConfig();
    const codes = (): string[] => findingsOf(document, config).map(({ code }) => code);
    assert.deepEqual(codes(), ["undefined-abbreviation"]);
    setOwnRepositories(readRepositoriesFile("- abbreviation: ASXY\n  name: Archivio di Xanto\n").repositories);
    assert.deepEqual(codes(), []);
  });

  it("gives the numbers of an archive", () => {
    const [archive] = readRepositoriesFile("- name: Archivio del Sale\n  wikidata: Q44807271\n  isil: IT-AL0179\n").repositories;
    assert.deepEqual([archive?.wikidata, archive?.isil], ["Q44807271", "IT-AL0179"]);
  });

  it("shows them on the card", () => {
    setOwnRepositories(readRepositoriesFile("- abbreviation: ASal\n  name: Archivio del Sale\n  isil: IT-AL0179\n").repositories);
    const text = "A.[^1]\n\n[^1]: ASal, vol. 4, no. 12.\n";
    assert.match(drained(sourceHover(openText(text, "test.md"), text.indexOf("ASal") + 1))?.markdown ?? "", /ISIL IT\\-AL0179/);
  });

  for (const text of ["", "a: b", "- [", "[".repeat(5000), "- name: *x", "- name: { a: b }", "- abbreviation: A"]) {
    it(`reads ${JSON.stringify(text.slice(0, 20))} as nothing`, () => assert.deepEqual(readRepositoriesFile(text).repositories, []));
  }

  /** Each line: a file, the words that are marked, and what is said of them. */
  const PROBLEMS: readonly (readonly [text: string, marked: string, message: string])[] = [
    ["a: b\n", "a: b\n", "Expected a list of archives, each beginning with `- abbreviation:` or `- name:`."],
    ["- 7\n", "7", "Expected an archive: `abbreviation:`, `name:` and what else is known."],
    ["- abbreviation: A\n", "abbreviation: A\n", "An archive needs a `name`."],
    ["- name: A\n  plaec: B\n", "plaec", "“plaec” is not known of an archive. Did you mean “place”?"],
    ["- name: { a: b }\n", "{ a: b }", "Expected a list of texts."],
    ["- name: A\n  system: italien\n", "italien", "“italien” is no system; known are russian, italian, german, french, british, american, polish, czech, spanish, dutch, hungarian, yugoslav, romanian, ottoman, nordic, manuscript, published."],
    ["- name: A\n  country: Italy\n", "Italy", "“Italy” is no country in two capital letters, such as IT."],
    ["- name: A\n  wikidata: 44807271\n", "44807271", "“44807271” is no number of Wikidata, such as Q44807271."],
    ["- name: A\n  isil: AL0179\n", "AL0179", "“AL0179” is no ISIL, such as IT-AL0179."],
    ["- { abbreviation: A, name: B }\n- { abbreviation: a, name: C }\n", "{ abbreviation: a, name: C }", "“a” stands in the entry of B already."],
  ]; // biome-ignore format: one case a line
  for (const [text, marked, message] of PROBLEMS) {
    it(`tells of ${JSON.stringify(text)}`, () => {
      const told = readRepositoriesFile(text).problems.map(({ from, to, message: said }) => [text.slice(from, to), said]);
      assert.ok(
        told.some(([where, said]) => where === marked && said === message),
        JSON.stringify(told),
      );
    });
  }

  it("tells what is no YAML, and what is too deep", () => {
    for (const text of ["- [", "[".repeat(5000), "- name: *x"])
      assert.equal(readRepositoriesFile(text).problems.length > 0, true, text.slice(0, 20));
  });

  it("finds nothing wrong in an empty file, and in one with every field", () => {
    const whole =
      "- abbreviation: [A, AB]\n  name: [B, C]\n  english: D\n  place: E\n  country: NO\n  system: dutch\n  wikidata: Q1\n  isil: NO-1\n";
    for (const text of ["", "# nothing yet\n", whole]) assert.deepEqual(readRepositoriesFile(text).problems, []);
  });
});
