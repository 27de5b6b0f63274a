import assert from "node:assert/strict";
import { factsOf } from "../../server/src/facts/facts";
import { definition, plainDefinition } from "../../server/src/features/definition";
import { hover } from "../../server/src/features/hover";
import { inlayHint } from "../../server/src/features/inlayHint";
import { references } from "../../server/src/features/references";
import { sourceChoices } from "../../server/src/features/sources/completion";
import { findingsOf } from "../../server/src/rules/run";
import { drained } from "../../server/src/steps";
import { decoded } from "../facts/decoded";
import { type Book, book } from "./book";

const SALT = `
    //- ch1.md
    Salt.[^1] Tar.[^2] Wool.[^3]

    [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4.

    [^2]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.

    [^3]: Karl Weiß, *Das Meer der Inseln und die Häfen* (Berlin: Spree, 2008) (hereafter *Inseln*).
    //- ch2.md
    Salt.[^1] Tar.[^2] Wool.[^3] Wax.[^4] Pitch.[^5]

    [^1]: Neri, *Salt*, 12.

    [^2]: Ibid., 14.

    [^3]: ASXV, Gabelle, b. 15, fasc. 4.

    [^4]: *Inseln*, 44.

    [^5]: ASXV, busta 16.
    //- ch3.md
    Salt.[^1] Tar.[^2]

    [^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 90.

    [^2]: Neri, *Salt*, 91.
`;

const at = ({ view, at: offset }: Book, name: string, words: string, nth = 1) => ({
  textDocument: { uri: `file:///${name}` },
  position: view(name).document.positionAt(offset(name, words, nth)),
});

const card = (files: Book, name: string, words: string, nth = 1): string => {
  const { contents } = drained(hover(files.view(name), at(files, name, words, nth))) ?? { contents: "" };
  return typeof contents === "object" && "value" in contents ? contents.value : "";
};

const jumps = (files: Book, name: string, words: string, nth = 1): string[] =>
  drained(plainDefinition(files.view(name), at(files, name, words, nth))).map(files.told);

const citing = (files: Book, name: string, words: string, nth = 1): string[] =>
  drained(references(files.view(name), { ...at(files, name, words, nth), context: { includeDeclaration: true } })).map(files.told);

describe("sources across the chapters of a manuscript", () => {
  const files = book(SALT);

  it("show the full citation of another chapter behind a short title and an Ibid.", () => {
    assert.equal(
      card(files, "ch2.md", "Neri, *Salt*, 12"),
      "**Anna Neri, Salt and the Sea \\(Rome: Porto, 1951\\), 3**\n\n*cited in full in note 2 of ch1\\.md*\n\nin short in note 1 · by Ibid\\. in note 2\n\nalso in ch1\\.md: note 2; ch3\\.md: notes 1, 2",
    );
    assert.match(card(files, "ch2.md", "Ibid., 14"), /^\*\*Anna Neri, Salt and the Sea .*\*\*\n\n\*repeats note 1 \\\(line 3\\\)\*/);
  });

  it("take the full citation of the same chapter first", () => {
    assert.match(card(files, "ch3.md", "Neri, *Salt*, 91"), /cited in full in note 1 \\\(line 3\\\)/);
  });

  it("know what another chapter has introduced", () => {
    assert.match(card(files, "ch2.md", "*Inseln*"), /Das Meer der Inseln und die Häfen .*\n\n\*cited in full in note 3 of ch1\\\.md\*/);
    assert.match(card(files, "ch2.md", "ASXV"), /Archivio del Sale di Volterra · introduced as ASXV in note 1 of ch1\\\.md/);
    assert.match(card(files, "ch2.md", "fasc. 4"), /this file also in ch1\\\.md: note 1$/);
    assert.match(card(files, "ch2.md", "ASXV, busta 16"), /Archivio del Sale di Volterra/);
  });

  it("jump there", () => {
    assert.deepEqual(jumps(files, "ch2.md", "Neri, *Salt*, 12"), ["ch1.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3"]);
    assert.deepEqual(jumps(files, "ch2.md", "Ibid., 14"), ["ch2.md: Neri, *Salt*, 12"]);
    assert.deepEqual(jumps(files, "ch2.md", "ASXV"), ["ch1.md: Archivio del Sale di Volterra (hereafter ASXV)"]);
    assert.deepEqual(jumps(files, "ch2.md", "*Inseln*"), ["ch1.md: Karl Weiß, *Das Meer der Inseln und die Häfen* (Berlin: Spree, 2008)"]);
    const [link] = drained(definition(files.view("ch2.md"), at(files, "ch2.md", "Neri, *Salt*, 12")));
    assert.equal(link?.targetUri, "file:///ch1.md");
  });

  it("show and lead to the work on the surname of a short citation, and on that of a full one to the person", () => {
    assert.match(
      card(files, "ch2.md", "Neri"),
      /^\*\*Anna Neri, Salt and the Sea[\s\S]*cited in full in note 2[\s\S]*\n---\n\n\*\*Neri\*\*/,
    );
    assert.match(card(files, "ch1.md", "Anna Neri"), /^\*\*Anna Neri\*\*/);
    assert.deepEqual(jumps(files, "ch2.md", "Neri"), ["ch1.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3"]);
  });

  it("find all notes that cite a work in full, in short or by Ibid., from each of them", () => {
    const all = [
      "ch1.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3",
      "ch2.md: Neri, *Salt*, 12",
      "ch2.md: Ibid., 14",
      "ch3.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 90",
      "ch3.md: Neri, *Salt*, 91",
    ];
    assert.deepEqual(citing(files, "ch1.md", "Salt and the Sea").sort(), [...all].sort());
    assert.deepEqual(citing(files, "ch2.md", "Ibid., 14").sort(), [...all].sort());
    assert.deepEqual(citing(files, "ch3.md", "*Salt*, 91").sort(), [...all].sort());
  });

  it("find an archive that only one chapter introduces, from each of them", () => {
    assert.equal(citing(files, "ch1.md", "fasc. 4").length, 2);
    assert.equal(citing(files, "ch2.md", "fasc. 4").length, 2);
  });

  it("are explained wherever their abbreviations stand", () => {
    const told = book(`${SALT}\n    //- ch4.md\n    What ASXV has of cod nobody knows.\n`);
    assert.equal(
      card(told, "ch4.md", "ASXV").split("\n\n").slice(0, 2).join("; "),
      "**ASXV** = Archivio del Sale di Volterra; *introduced in note 1 of ch1\\.md*",
    );
    assert.deepEqual(jumps(told, "ch4.md", "ASXV"), ["ch1.md: Archivio del Sale di Volterra (hereafter ASXV)"]);
    assert.equal(citing(told, "ch4.md", "ASXV").length, 3);
    assert.deepEqual(jumps(told, "ch4.md", "nobody"), []);
    assert.match(
      card(
        book("//- a.md\nSee ASXV there.[^1]\n\n[^1]: Archivio del Sale di Volterra (hereafter ASXV), busta 15, fasc. 4.\n"),
        "a.md",
        "ASXV",
      ),
      /\*introduced in note 1/,
    );
  });

  it("are offered by their short titles and abbreviations", () => {
    const typing = book(`${SALT}\n    //- ch4.md\n    Cod.[^1] Tar.[^2]\n\n    [^1]: Ner\n\n    [^2]: ASX\n`);
    const offered = (words: string): string[] =>
      drained(sourceChoices(typing.view("ch4.md").document, typing.at("ch4.md", words) + 2)).map(
        ({ kind, text, detail }) => `${kind} ${text}: ${detail}`,
      );
    assert.deepEqual(offered("Ner"), ["work Neri, *Salt and the Sea*: Anna Neri, Salt and the Sea (Rome: Porto, 1951), 3"]);
    assert.deepEqual(offered("ASX"), ["archive ASXV: Archivio del Sale di Volterra"]);
  });

  it("show the chain in the inlay hint", () => {
    const view = files.view("ch2.md");
    const range = view.document.rangeOf({ from: 0, to: view.document.length });
    assert.deepEqual(
      drained(inlayHint(view, { textDocument: view.document, range })).map(({ label }) => label),
      ["= n. 1, Neri, Salt"],
    );
  });

  it("find the citations of a work in sources, which are no manuscript", () => {
    const sources = book(SALT, "sources");
    assert.equal(citing(sources, "ch1.md", "Salt and the Sea").length, 5);
    assert.match(card(sources, "ch2.md", "Neri, *Salt*, 12"), /no full citation in this text/);
  });
});

describe("what other chapters say", () => {
  it("is in no facts of a chapter, even while it is open", () => {
    const files = book(SALT);
    const { document } = files.view("ch2.md");
    assert.ok(document.others);
    findingsOf(document, files.view("ch2.md").config);
    assert.deepEqual(factsOf(document, []), decoded(files.corpus.facts(document.uri)?.bytes ?? new Uint8Array()));
  });

  it("is followed again only when it has changed", () => {
    const files = book(SALT);
    const { others } = files.view("ch2.md").document;
    const edit = (character: number, text: string): void => {
      const { document } = files.view("ch1.md");
      const place = { line: 0, character };
      document.update([{ range: { start: place, end: place }, text }], document.version + 1);
      files.put("ch1.md");
    };
    edit(0, "A sentence more. ");
    assert.equal(files.view("ch2.md").document.others, others);
    assert.deepEqual(jumps(files, "ch2.md", "Neri, *Salt*, 12"), ["ch1.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3"]);
    edit(0, "Cod.[^new]\n\n[^new]: Paolo Verdi, *Cod* (Turin: Alba, 1960), 4.\n\n");
    assert.notEqual(files.view("ch2.md").document.others, others);
  });
});
