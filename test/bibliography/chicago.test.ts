import assert from "node:assert/strict";
import { chicagoNote, chicagoShortNote, type Run } from "../../server/src/bibliography/chicago";
import { numberWithEnding, shortRange } from "../../server/src/bibliography/numbers";
import type { CslItem } from "../../server/src/model/bibliography";

const marked = (runs: readonly Run[]): string => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");

const rui = { family: "Silva", given: "Rui", particle: "da" };
const ana = { family: "Reis", given: "Ana" };
const eva = { family: "Lund", given: "Eva" };
const year = { parts: [[1931]] };

describe("an entry as a Chicago note", () => {
  const cases: readonly (readonly [what: string, item: CslItem, locator: string, note: string])[] = [
    [
      "a book",
      { type: "book", author: [rui], title: "Sal", publisherPlace: "Porto", publisher: "Cais", issued: year },
      "pp. 44–46",
      "Rui da Silva, *Sal* (Porto: Cais, 1931), 44–46.",
    ],
    [
      "two authors, edition, volume",
      { type: "book", author: [rui, ana], title: "Sal", edition: "2", volume: "3", issued: year },
      "",
      "Rui da Silva and Ana Reis, *Sal*, 2nd ed., vol. 3 (1931).",
    ],
    ["three authors", { type: "book", author: [rui, ana, eva], title: "Sal" }, "", "Rui da Silva, Ana Reis, and Eva Lund, *Sal*."],
    ["four authors", { type: "book", author: [rui, ana, eva, rui], title: "Sal" }, "", "Rui da Silva et al., *Sal*."],
    ["and others", { type: "book", author: [rui, { family: "others" }], title: "Sal" }, "", "Rui da Silva et al., *Sal*."],
    [
      "an edited book",
      { type: "book", editor: [ana, eva], title: "Sal", issued: year },
      "7",
      "Ana Reis and Eva Lund, eds., *Sal* (1931), 7.",
    ],
    [
      "author, editor, translator, volumes",
      {
        type: "book",
        author: [rui],
        editor: [ana],
        translator: [eva],
        title: "Sal",
        numberOfVolumes: "2",
        issued: { parts: [[1931], [1933]] },
      },
      "",
      "Rui da Silva, *Sal*, ed. Ana Reis, trans. Eva Lund, 2 vols. (1931–1933).",
    ],
    [
      "a series",
      { type: "book", author: [rui], title: "Sal", collectionTitle: "Harbors", collectionNumber: "4" },
      "",
      "Rui da Silva, *Sal*, Harbors 4.",
    ],
    ["italics in italics", { type: "book", title: "Reading <i>Os Lusíadas</i> again" }, "", "*Reading *Os Lusíadas* again*."],
    [
      "a chapter",
      {
        type: "chapter",
        author: [rui],
        title: "Of “Salt”",
        containerTitle: "Harbors",
        editor: [ana],
        publisher: "Cais",
        issued: year,
        page: "55-80",
      },
      "",
      "Rui da Silva, “Of ‘Salt’,” in *Harbors*, ed. Ana Reis (Cais, 1931), 55–80.",
    ],
    [
      "an article",
      {
        type: "article-journal",
        author: [ana],
        title: "Tar",
        containerTitle: "Mar",
        volume: "12",
        issue: "3",
        issued: { parts: [[1931, 5]] },
        page: "203--231",
      },
      "",
      "Ana Reis, “Tar,” *Mar* 12, no. 3 (May 1931): 203–31.",
    ],
    [
      "a page of an article",
      { type: "article-journal", author: [ana], title: "Tar?", containerTitle: "Mar", volume: "12", issued: year, page: "203-231" },
      "p. 210",
      "Ana Reis, “Tar?,” *Mar* 12 (1931): 210.",
    ],
    [
      "a newspaper",
      { type: "article-newspaper", title: "Salt Dear", containerTitle: "Diário", issued: { parts: [[1931, 3, 9]] } },
      "",
      "“Salt Dear,” *Diário*, March 9, 1931.",
    ],
    [
      "a thesis",
      { type: "thesis", author: [eva], title: "Tar", publisher: "Lund University", issued: year },
      "12",
      "Eva Lund, “Tar” (PhD diss., Lund University, 1931), 12.",
    ],
    [
      "a web page",
      { type: "webpage", author: [{ literal: "Porto Museum" }], title: "Salt", containerTitle: "Harbor Pages", url: "https://e.org/salt" },
      "",
      "Porto Museum, “Salt,” Harbor Pages, https://e.org/salt.",
    ],
    [
      "a manuscript",
      { type: "manuscript", title: "Letter", archiveLocation: "Box 4", archive: "City Archive", issued: { parts: [], literal: "c. 1790" } },
      "",
      "“Letter,” c. 1790, Box 4, City Archive.",
    ],
    ["nothing but a title", { title: "Sal" }, "", "*Sal*."],
    ["nothing", {}, "", "[untitled]."],
    ["an abbreviation at the end", { type: "book", title: "Sal & Co." }, "", "*Sal & Co.*"],
  ];
  for (const [what, item, locator, note] of cases) it(what, () => assert.equal(marked(chicagoNote(item, locator)), note));
});

describe("an entry as a shortened note", () => {
  const cases: readonly (readonly [item: CslItem, locator: string, note: string])[] = [
    [{ type: "book", author: [rui], title: "Sal: A History" }, "44", "da Silva, *Sal*, 44."],
    [{ type: "book", author: [rui, ana], title: "Sal", titleShort: "S" }, "", "da Silva and Reis, *S*."],
    [{ type: "article-journal", author: [ana], title: "Tar" }, "", "Reis, “Tar.”"],
    [{ type: "article-journal", author: [ana], title: "Tar" }, "p. 7", "Reis, “Tar,” 7."],
    [{ type: "book", title: "Sal" }, "", "*Sal*."],
    [{}, "", "[untitled]."],
  ];
  for (const [item, locator, note] of cases) it(note, () => assert.equal(marked(chicagoShortNote(item, locator)), note));
});

describe("ranges of pages", () => {
  // The examples of the manual itself, 9.61.
  const cases = "3–10 71–72 96–117 100–104 1100–1113 101–8 808–33 1103–4 321–28 498–532 1087–89 1496–1500 11564–615 12991–3001";
  const given = "3-10 71-72 96-117 100-104 1100-1113 101-108 808-833 1103-1104 321-328 498-532 1087-1089 1496-1500 11564-11615 12991-13001";
  given.split(" ").forEach((range, at) => {
    it(range, () => assert.equal(shortRange(range), cases.split(" ")[at]));
  });

  it("keep what is no range", () => assert.equal(shortRange("iv, 7, A12"), "iv, 7, A12"));
});

describe("ordinal numbers", () => {
  it("end as they are spoken", () =>
    assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 112].map(numberWithEnding), [
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "112th",
    ]));
});
