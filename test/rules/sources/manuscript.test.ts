import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import { encodeFacts } from "../../../server/src/facts/encoding";
import { factsOf } from "../../../server/src/facts/facts";
import { sourceHover } from "../../../server/src/features/sources/hover";
import { indexedDiagnostics } from "../../../server/src/features/workspaceDiagnostic";
import { openDocument } from "../../../server/src/formats/open";
import { findingsOf } from "../../../server/src/rules/run";
import { drained } from "../../../server/src/steps";
import { book } from "../../features/book";
import { assertMarks, fixture } from "../../fixture";

const { config } = readConfig();

/** Asserts what is found in the chapters of a manuscript, or in files that are none. */
function finds(source: string, kind: "manuscript" | "sources" = "manuscript"): void {
  const files = book(source, kind);
  for (const { name } of fixture(source).files) {
    if (name.endsWith(".bib")) continue;
    const found = findingsOf(files.view(name).document, config);
    assertMarks(
      files.file(name),
      found.map(({ code, message, severity, span }) => ({ ...span, text: `${severity} ${code}: ${message}` })),
    );
  }
}

describe("what is found in the chapters of a manuscript", () => {
  it("nothing where another chapter cites in full or introduces", () => {
    finds(`
      //- ch1.md
      Salt.[^1] Tar.[^2] Wool.[^3]

      [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4.

      [^2]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.

      [^3]: Karl Weiß, *Das Meer der Inseln* (Berlin: Spree, 2008) (hereafter *Inseln*).
      //- ch2.md
      Salt.[^1] Tar.[^2] Wool.[^3] Wax.[^4]

      [^1]: Neri, *Salt*, 12.

      [^2]: Ibid., 14.

      [^3]: ASXV, Gabelle, busta 15, fasc. 5.

      [^4]: *Inseln*, 44.
    `);
  });

  it("a short title that is cited in full in no chapter", () => {
    finds(`
      //- ch1.md
      Salt.[^1]

      [^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.
      //- ch2.md
      Salt.[^1] Tar.[^2] Wool.[^3]

      [^1]: Neri, *Salt*, 12.

      [^2]: Verdi, *Tar*, 14.
            ^^^^^^^^^^^^^^^^ warning unknown-short-title: “Verdi, Tar, 14” is cited in full in no chapter of the manuscript.

      [^3]: Verdi, *Tar*, 15.
    `);
  });

  it("nothing where another chapter cites it in full in another script", () => {
    finds(`
      //- ch1.md
      Salt.[^1]

      [^1]: С. П. Орлов, *Соляная торговля на Волге* (Москва: Заря, 1957), 201.
      //- ch2.md
      Salt.[^1] Tar.[^2]

      [^1]: Orlov, *Solianaia torgovlia*, 12.

      [^2]: Ibid., 15.
    `);
  });

  it("only hints at what may be cited in full after its own fashion", () => {
    finds(`
      //- ch1.md
      Salt.[^1]

      [^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.
      //- ch2.md
      Tar.[^1] Wool.[^2]

      [^1]: Vergil, *Georgics*, 2.14.
            ^^^^^^^^^^^^^^^^^^^^^^^^ hint unknown-short-title: “Vergil, Georgics, 2.14” is cited in full in no chapter of the manuscript.

      [^2]: Hieronymus, *Ep.*, 14.
            ^^^^^^^^^^^^^^^^^^^^^ hint unknown-short-title: “Hieronymus, Ep., 14” is cited in full in no chapter of the manuscript.
    `);
  });

  it("nothing where a list of abbreviations explains, in whatever form", () => {
    for (const list of [
      "ASXV: Archivio del Sale di Volterra",
      "| ASXV | Archivio del Sale di Volterra |",
      "**ASXV** Archivio del Sale di Volterra",
      "ASXV\n      :   Archivio del Sale di Volterra",
    ]) {
      const source = `
      //- ch1.md
      # One

      Salt.[^1]

      [^1]: ASXV, Gabelle, busta 15, fasc. 5.
      //- abbreviations.md
      # Archives and abbreviations

      ${list}

      # Thanks
      `;
      finds(source);
      const { view, at } = book(source);
      assert.match(
        drained(sourceHover(view("ch1.md"), at("ch1.md", "ASXV")))?.markdown ?? "",
        /Archivio del Sale di Volterra · introduced as ASXV in abbreviations\\.md/,
        list,
      );
    }
  });

  it("nothing where a document with such a title explains", () => {
    finds(`
      //- ch1.md
      Salt.[^1]

      [^1]: ASXV, Gabelle, busta 15, fasc. 5.
      //- abbreviations.md
      ---
      title: "Sigle e abbreviazioni"
      ---

      - ASXV = Archivio del Sale di Volterra
    `);
  });

  it("nothing where the bibliography has the work", () => {
    finds(`
      //- ch1.md
      Salt.[^1]

      [^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.
      //- ch2.md
      Tar.[^1] Wool.[^2]

      [^1]: Müller, *Teer und Pech*, 14.

      [^2]: Müller, *Wolle*, 14.
            ^^^^^^^^^^^^^^^^^^^ warning unknown-short-title: “Müller, Wolle, 14” is cited in full in no chapter of the manuscript, nor is it in the bibliography.
      //- books.bib
      @book{mueller, author = {M{\\"u}ller, Karl}, title = {Teer, Harz und Pech}, year = 1930, address = {Kiel}}
    `);
  });

  it("a shorthand that no chapter uses, and one that a chapter uses", () => {
    finds(`
      //- ch1.md
      Salt.[^1] Tar.[^2]

      [^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3 (hereafter Neri, Salt).

      [^2]: Karl Weiß, *Das Meer der Inseln* (Berlin: Spree, 2008) (hereafter *Inseln*).
                                                                   ^^^^^^^^^^^^^^^^^^^^ warning unused-hereafter: “Inseln” is announced here and never used in any chapter.
      //- ch2.md
      Salt.[^1]

      [^1]: Neri, Salt, 12.
    `);
  });

  it("nothing where every chapter introduces its abbreviations anew", () => {
    finds(`
      //- ch1.md
      Salt.[^1] Tar.[^2]

      [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4.

      [^2]: ASXV, Gabelle, busta 15, fasc. 6.
      //- ch2.md
      Salt.[^1]

      [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 16, fasc. 4.
    `);
  });

  it("an abbreviation that only a later chapter introduces, in the first that uses it", () => {
    finds(`
      //- ch1.md
      Salt.[^1]

      [^1]: ASXV, Gabelle, busta 15, fasc. 4.
            ^^^^ information late-abbreviation: “ASXV” is introduced only in note 1 of ch 3.md.
      //- ch2.md
      Salt.[^1]

      [^1]: ASXV, Gabelle, busta 15, fasc. 5.
      //- ch%203.md
      Salt.[^1] Tar.[^2]

      [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4.

      [^2]: ASXV, Gabelle, busta 15, fasc. 6.
    `);
  });

  it("in a document that is not open, nothing that other chapters explain", () => {
    const files = book(`
      //- ch1.md
      Salt.[^1] Tar.[^2] Wool.[^3]

      [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4.

      [^2]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.

      [^3]: Karl Weiß, *Das Meer der Inseln* (Berlin: Spree, 2008) (hereafter *Inseln*).
      //- ch2.md
      Salt.[^1] Tar.[^2] Wool.[^3] Wax.[^4] Cod.[^5]

      [^1]: Paolo Verdi, *Cod* (Turin: Alba, 1960), 4.

      [^2]: Neri, *Salt*, 12.

      [^3]: ASXV, Gabelle, busta 15, fasc. 5.

      [^4]: *Inseln*, 44.

      [^5]: Bruni, *Pitch*, 44.
    `);
    const told = (manuscript: readonly string[]): string[] =>
      ["ch1.md", "ch2.md"].flatMap((name) => {
        const uri = `file:///${name}`;
        const { document } = files.view(name);
        const alone = openDocument(uri, "markdown", 1, document.getText(), { flavour: "pandoc", around: [] });
        files.corpus.put(uri, encodeFacts(factsOf(alone, findingsOf(alone, config))));
        const report = indexedDiagnostics(files.corpus, uri, "docs", manuscript);
        return (report?.items ?? []).map(({ code }) => `${name} ${code}`);
      });
    assert.deepEqual(told([]), [
      "ch1.md unused-abbreviation",
      "ch1.md unused-hereafter",
      "ch2.md unknown-short-title",
      "ch2.md undefined-abbreviation",
      "ch2.md unknown-short-title",
    ]);
    assert.deepEqual(told(["file:///ch1.md", "file:///ch2.md"]), ["ch2.md unknown-short-title"]);
  });

  it("knows an author by half of a Spanish surname, without a particle, and a shorthand in italics", () => {
    finds(
      `
      //- ch1.md
      Salt.[^1] Tar.[^2] Sea.[^3] More.[^4] Still more.[^5]

      [^1]: Ana Mora y Sanz, *La sal del rey* (Cádiz: Puerto, 1951), 3 (hereafter *Sal*, 1951).

      [^2]: Luca de Neri, *Il mare* (Rome: Porto, 1951), 5.

      [^3]: Mora y Sanz, *La sal*, 14.

      [^4]: Neri, *Il mare*, 15.

      [^5]: *Sal*, 1951, p. 8.
      `,
      "sources",
    );
  });

  it("does not say that “Ibid.” repeats nothing where the note before has a source of a kind that is not read", () => {
    finds(
      `
      //- ch1.md
      Quay.[^1] Rope.[^2] Salt.[^3] Tar.[^4]

      [^1]: Nobody knows.

      [^2]: Ibid.
            ^^^^^ warning dangling-ibid: “Ibid.” repeats nothing: no note before it cites a source.

      [^3]: Council of 14 July 1859, item 3.

      [^4]: Ibid., item 5.
      `,
      "sources",
    );
  });

  it("only hints where the manuscript is not known", () => {
    finds(
      `
      //- ch1.md
      Salt.[^1] Tar.[^2]

      [^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3 (hereafter Neri, Sea).
                                                                 ^^^^^^^^^^^^^^^^^^^^^ hint unused-hereafter: “Neri, Sea” is announced here and never used in this file.

      [^2]: Verdi, *Tar*, 14.
            ^^^^^^^^^^^^^^^^ hint unknown-short-title: “Verdi, Tar, 14” is cited in full nowhere in this file.
      `,
      "sources",
    );
  });
});
