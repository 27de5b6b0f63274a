import assert from "node:assert/strict";
import { references as allReferences } from "../../server/src/features/references";
import { sourceChoices } from "../../server/src/features/sources/completion";
import { sourceDefinition } from "../../server/src/features/sources/definition";
import { sourceHover } from "../../server/src/features/sources/hover";
import { repeatHints } from "../../server/src/features/sources/inlayHint";
import { sourceReferences } from "../../server/src/features/sources/references";
import { archiveSymbols } from "../../server/src/features/sources/symbols";
import { drained } from "../../server/src/steps";
import { markdownDocument } from "../document";
import { book } from "./book";

const TEXT = `Salt.[^1] Tar.[^2] Wool.[^3] Wax.[^4] Pitch.[^5] Flax.[^6]

[^1]: Archivio del Sale di Volterra (hereafter ASV), Gabelle, busta 15, fasc. 4, Rossi to Neri, Rome, 3 May 1854.

[^2]: Ibid., fasc. 6.

[^3]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.

[^4]: Neri, *Salt*, 12; ASV, Gabelle, b. 15, fasc. 4.

[^5]: Ibid., fasc. 9; see n. 3 above.

[^6]: GARF, f. 5446, op. 1, d. 23, l. 9.
`;

const alone = book(`//- test.md\n${TEXT}`);
const view = alone.view("test.md");
const { document } = view;
/** The middle of a stretch of the text, of which the n-th counts. */
const at = (words: string, nth = 1): number => {
  let found = -1;
  for (let time = 0; time < nth; time++) found = TEXT.indexOf(words, found + 1);
  return found + Math.floor(words.length / 2);
};
const card = (words: string, nth = 1): string => drained(sourceHover(view, at(words, nth)))?.markdown ?? "";
const targets = (words: string, nth = 1): string[] =>
  sourceDefinition(view, at(words, nth)).map(({ targetUri, targetRange }) =>
    alone.told({ uri: targetUri, range: targetRange }).replace("test.md: ", ""),
  );
const references = (words: string, nth = 1): string[] =>
  sourceReferences(document, at(words, nth)).map(({ from, to }) => document.slice(from, to));

describe("what a note leads to, in the editor", () => {
  it("shows an archive, its levels, the document, and where the file and what it belongs to are cited", () => {
    const text = card("fasc. 4, Rossi");
    for (const part of [
      "**Archivio del Sale di Volterra, Gabelle, busta 15, fascicolo 4**",
      "introduced as ASV in note 1",
      "- busta 15 · box of files",
      "Rossi to Neri, Rome, 3 May 1854",
      "this fascicolo also in note 4",
      "this busta also in notes 2, 4, 5",
    ])
      assert.ok(text.includes(part), `${part} in\n${text}`);
  });

  it("shows a known archive with its names and place", () => {
    assert.match(card("GARF"), /Gosudarstvennyi arkhiv Rossiiskoi Federatsii · State Archive of the Russian Federation · Moscow/);
    assert.match(card("op. 1"), /- opis’ 1 · inventory/);
    assert.match(card("l. 9"), /- list 9 · leaf/);
  });

  it("shows what short forms repeat, in full", () => {
    assert.match(
      card("Ibid."),
      /\*\*ASV|\*\*Archivio del Sale di Volterra, Gabelle, busta 15, fascicolo 6\*\*\n\n\*repeats note 1 \\\(line 3\\\)\*/,
    );
    assert.match(card("Neri, *Salt*, 12"), /\*\*Anna Neri, Salt and the Sea .*1951.*\*\*\n\n\*cited in full in note 3/);
    assert.match(
      card("ASV"),
      /\*\*ASV\*\* = Archivio del Sale di Volterra\n\n\*introduced in note 1 \\\(line 3\\\)\*\n\ncited in notes 1, 2, 4, 5/,
    );
    assert.match(card("n. 3 above"), /\*\*note 3\*\*\n\nAnna Neri, Salt and the Sea/);
    assert.equal(drained(sourceHover(view, at("Salt."))), undefined);
  });

  it("explains words that many archives have in English", () => {
    const text = "Salt.[^1]\n\n[^1]: Archiwum Państwowe w Toruniu, 300,28, no. 4, fol. 12r.\n";
    assert.match(
      drained(sourceHover(book(`//- test.md\n${text}`).view("test.md"), text.indexOf("300")))?.markdown ?? "",
      /- folio 12r · leaf/,
    );
  });

  it("takes no sentence behind a reference for the document that is cited", () => {
    const text = "Salt.[^1]\n\n[^1]: ASV, Gabelle, busta 15, fasc. 4. Kuhn's memoir was never printed.\n";
    const saying = drained(sourceHover(book(`//- test.md\n${text}`).view("test.md"), text.indexOf("busta")))?.markdown ?? "";
    assert.match(saying, /busta 15/);
    assert.doesNotMatch(saying, /Kuhn/);
  });

  it("jumps to what is meant", () => {
    assert.deepEqual(targets("Ibid."), [
      "Archivio del Sale di Volterra (hereafter ASV), Gabelle, busta 15, fasc. 4, Rossi to Neri, Rome, 3 May 1854",
    ]);
    assert.deepEqual(targets("Neri, *Salt*, 12"), ["Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3"]);
    assert.deepEqual(targets("ASV", 2), ["Archivio del Sale di Volterra"]);
    assert.deepEqual(targets("n. 3 above"), ["3"]);
    assert.deepEqual(targets("GARF"), []);
  });

  it("finds all places that cite a file, a box, an archive, a book", () => {
    assert.equal(references("fasc. 4, Rossi").length, 2);
    assert.equal(references("b. 15").length, 4);
    assert.deepEqual(references("ASV", 2).length, 5);
    assert.deepEqual(references("Anna Neri"), ["Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3", "Neri, *Salt*, 12"]);
  });
});

describe("archives across files", () => {
  const files = book(
    `
    //- ch1.md
    ${TEXT.replaceAll("\n", "\n    ")}
    //- ch2.md
    A.[^1] B.[^2]

    [^1]: GARF, f. 5446, op. 1, d. 23, l. 1.

    [^2]: Ibid., d. 24.
    //- ch3.md
    A.[^1]

    [^1]: State Archive of the Russian Federation (hereafter GARF), f. 6991, op. 3, d. 4.
    //- ch4.md
    A.[^1]

    [^1]: GARF, f. 1, op. 1, d. 1.
    `,
    "sources",
  );
  const placesOf = (name: string, words: string): string[] =>
    drained(
      allReferences(files.view(name), {
        textDocument: { uri: "" },
        position: files.view(name).document.positionAt(files.at(name, words)),
        context: { includeDeclaration: true },
      }),
    ).map(files.told);

  it("tells in which other files the file, or the archive, is cited", () => {
    const hover = (name: string, words: string): string => drained(sourceHover(files.view(name), files.at(name, words)))?.markdown ?? "";
    assert.match(hover("ch1.md", "d. 23"), /this file also in ch2\\.md: note 1$/);
    const two = book(
      "//- a.md\nA.[^1] B.[^2]\n\n[^1]: GARF, f. 1, op. 1, d. 1.\n\n[^2]: GARF, f. 2, op. 1, d. 1.\n//- b.md\nA.[^1]\n\n[^1]: GARF, f. 3, op. 1, d. 1.\n",
      "sources",
    );
    assert.match(drained(sourceHover(two.view("a.md"), two.at("a.md", "f. 1")))?.markdown ?? "", /GARF also in note 2; b\\.md: note 1$/);
    assert.match(hover("ch4.md", "d. 1"), /GARF also in ch1\\.md: note 6; ch2\\.md: notes 1, 2; ch3\\.md: note 1$/);
  });

  it("finds the places in other files, at every level", () => {
    assert.equal(placesOf("ch1.md", "GARF").length, 5);
    assert.deepEqual(placesOf("ch1.md", "op. 1"), [
      "ch1.md: GARF, f. 5446, op. 1, d. 23, l. 9",
      "ch2.md: GARF, f. 5446, op. 1, d. 23, l. 1",
      "ch2.md: Ibid., d. 24",
    ]);
    assert.equal(placesOf("ch1.md", "d. 23").length, 2);
  });
});

describe("writing and finding sources", () => {
  it("offers files already cited and archives that begin with what is typed", () => {
    const text = `${TEXT}\n[^7]: AS\n`;
    const typed = markdownDocument(text, "pandoc");
    const choices = drained(sourceChoices(typed, text.length - 1)).map(({ text: choice, kind }) => `${kind} ${choice}`);
    assert.deepEqual(choices.slice(0, 4), ["file ASV, Gabelle, b. 15, fasc. 4", "archive ASV", "archive ASDMAE", "archive ASC"]);
    assert.deepEqual(drained(sourceChoices(typed, text.indexOf("Salt.") + 4)), []);
    assert.deepEqual(drained(sourceChoices(markdownDocument(`${TEXT}\n[^7]: x\n`, "pandoc"), TEXT.length + 8)), []);
  });

  it("shows behind Ibid. what it repeats", () => {
    assert.deepEqual(
      repeatHints(document, { from: 0, to: TEXT.length }).map(({ text }) => text),
      ["= n. 1, ASV, Gabelle, busta 15", "= n. 4, ASV, Gabelle, b. 15"],
    );
  });

  it("finds archival files by archive and number", () => {
    const { corpus } = alone;
    assert.deepEqual(
      drained(archiveSymbols(corpus, "garf 5446")).map(
        ({ name, location }) => `${name} ${"range" in location ? location.range.start.line : ""}`,
      ),
      ["GARF, fond 5446, opis 1, delo 23 12"],
    );
    assert.equal(drained(archiveSymbols(corpus, "volterra")).length, 3);
    assert.deepEqual(drained(archiveSymbols(corpus, "garf 99")), []);
    assert.deepEqual(drained(archiveSymbols(corpus, "5446")), []);
  });
});
