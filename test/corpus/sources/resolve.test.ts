import assert from "node:assert/strict";
import { read } from "../../../server/src/document/note-sources";
import { resolved, sourcesOf } from "../../../server/src/document/sources";
import { markdownDocument } from "../../document";
import { toldOf, toldOfExtract, toldOfText } from "./told";

const SALT = "Anna Neri, *Salt* (Rome: Porto, 1951), 3.";
const TAR = "Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.";

describe("short forms across the notes of a document", () => {
  it("follows chains to the full citation", () => {
    assert.deepEqual(toldOf([SALT, "Ibid.", "Ibid., 12.", "See ibid., 13."]), [
      "1: full, first neri/salt",
      "2: ibid → 1 neri/salt",
      "3: ibid, ibid-with-locator → 2 neri/salt",
      "4: ibid, ibid-with-locator → 3 neri/salt",
    ]);
  });

  it("follows a short title in another script than the full citation, whatever the transliteration", () => {
    const full = "С. П. Орлов, *Соляная торговля на Волге* (Москва: Заря, 1957), 201.";
    for (const short of [
      "Orlov, *Solianaia torgovlia*, 44.",
      "Orlov, *Soljanaja torgovlja*, 44.",
      "Orlow, *Soljanaja torgowlja*, 44.",
      "Orlov, op. cit., 44.",
    ])
      assert.match(toldOf([full, TAR, short])[2] ?? "", /→ 1 орлов\/солянаи?я-торговля-на-волге$/, short);
    const latin = "S. P. Orlov, *Solianaia torgovlia na Volge* (Moscow: Zaria, 1957), 201.";
    assert.match(toldOf([latin, TAR, "Орлов, *Соляная торговля*, 44."])[2] ?? "", /→ 1 orlov\//);
    for (const other of ["Orlov, *Solianye puti*, 44.", "Orlovskii, *Solianaia torgovlia*, 44."])
      assert.match(toldOf([full, TAR, other])[2] ?? "", /\(unknown\)$/, other);
  });

  it("takes an “Id.” at the beginning of a Markdown note for no item of a list", () => {
    assert.deepEqual(toldOf([SALT, "Id. at 11."])[1], "2: idem, ibid-with-locator → 1 neri/salt");
  });

  it("keeps the archive of a branch apart, and takes Arch. nat. for the Archives nationales", () => {
    assert.deepEqual(
      toldOf([
        "RGIA DV, f. 7, op. 1, d. 3.",
        "Historical Archive (hereafter RGIA), f. 3, op. 6, d. 2.",
        "Arch. nat., F/7/12948.",
        "AN, F7 12948.",
      ]),
      ["1: rgia-dv/7/1/3", "2: rgia/3/6/2", "3: an/f:7/12948", "4: an/f:7/12948"],
    );
  });

  it("goes on from the note before with the number of a dated document, and with no number within a note", () => {
    const told = ["Arch. nat., F/7/12948.", "Insert., Telegramma. N. 812/40. May 5, 1911.", "So say all the papers, Nr. 359."];
    assert.deepEqual(toldOf(told), ["1: an/f:7/12948", "2: an/f:7/12948/812:40", "3: "]);
  });

  it("takes the source before in the same note, and says when the note before has several", () => {
    assert.deepEqual(toldOf([`${SALT} ${TAR}`.replace("3. ", "3; "), "Ibid., 12.", `${SALT.replace(".", "")}; ibid., 9.`]), [
      "1: full, first neri/salt; full, first verdi/tar",
      "2: ibid, ibid-with-locator → 1 verdi/tar (several)",
      "3: full, near-note → 1 neri/salt; ibid, ibid-with-locator → 3 neri/salt",
    ]);
  });

  it("takes the only source that has the level, or the leaves, that a repeat prints", () => {
    const archives = "AHN, Estado, leg. 846, exp. 1; AHN, Consejos, lib. 1480, f. 12";
    assert.deepEqual(
      toldOf([`${archives}.`, "Ibid., leg. 847.", `GARF, f. 1, op. 2, d. 3, l. 4; ${TAR}`, "Ibid., l. 9."]).filter((_, at) => at % 2 === 1),
      ["2: ahn/estado/847; ibid → 1", "4: garf/1/2/3 @9; ibid, ibid-with-locator → 3"],
    );
  });

  it("does not count the book in which a document is quoted", () => {
    assert.deepEqual(
      toldOf([SALT, "GARF, f. 1, op. 2, d. 3, l. 4, as cited in Neri, *Salt*, 12.", "Ibid., l. 5."])[2],
      "3: garf/1/2/3 @5; ibid, ibid-with-locator → 2",
    );
  });

  it("takes a page behind leaves quoted in a book for one of the book, and a decimal file for another file", () => {
    assert.deepEqual(
      toldOf([SALT, "GARF, f. 1, op. 2, d. 3, l. 4, as cited in Neri, *Salt*, 12.", "Ibid., 15."])[2],
      "3: ibid, ibid-with-locator → 2 neri/salt",
    );
    assert.deepEqual(
      toldOf(["NARA, RG 59, 811.5/12.", "Ibid., 811.5/30.", "AN, F/7/9012.", "Ibid., F/7/9013."]).filter((_, at) => at % 2 === 1),
      ["2: nara/59/811.5:30; ibid → 1", "4: an/f:7/9013; ibid → 3"],
    );
  });

  it("goes back over a note that cites nothing, and says so", () => {
    assert.deepEqual(toldOf([SALT, "Salt was grey then.", "Ibid."])[2], "3: ibid → 1 neri/salt (distant)");
  });

  it("guesses nothing where the note before is lost", () => {
    assert.deepEqual(toldOfText("A.[^1] B.[^2] C.[^3]\n\n[^1]: GARF, f. 1, op. 2, d. 3.\n\n[^3]: Ibid., d. 4.\n"), [
      "1: garf/1/2/3",
      "lost 2: ",
      "3: /4; ibid (lost)",
    ]);
  });

  it("finds the gaps of an extraction by its numbers", () => {
    const body = "Salt was dear.7 Tar was not.8 Wool was dearer than both.10\n";
    const notes = ["7. GARF, f. 1, op. 2, d. 3, l. 4.", "8. Ibid., l. 5.", "10. Ibid., l. 6."];
    assert.deepEqual(toldOfExtract(`${body.repeat(1)}\n${notes.join("\n\n")}\n`).slice(-2), [
      "lost 9: ",
      "10: ibid, ibid-with-locator (lost)",
    ]);
  });

  it("begins anew with every chapter, but not with every section", () => {
    const text = (mark: string): string =>
      `${mark} One\n\nA.[^1]\n\n${mark} Two\n\nB.[^2] C.[^3]\n\n[^1]: ${SALT}\n\n[^2]: Ibid., 4.\n\n[^3]: Neri, *Salt*, 5.\n`;
    assert.deepEqual(toldOfText(text("#")).slice(1), ["2: ibid, ibid-with-locator (lost)", "3: short, near-note → 1 neri/salt"]);
    assert.deepEqual(toldOfText(text("##")).slice(1, 2), ["2: ibid, ibid-with-locator → 1 neri/salt"]);
  });

  it("reads notes in the order of their calls", () => {
    assert.deepEqual(toldOfText(`A.[^b] B.[^a]\n\n[^a]: Ibid.\n\n[^b]: ${SALT}\n`), ["b: full, first neri/salt", "a: ibid → b neri/salt"]);
  });

  it("tells works of one author apart by their titles, and says when it cannot", () => {
    const other = "Anna Neri, *Tar and Pitch* (Rome: Porto, 1960), 4.";
    assert.deepEqual(toldOf([SALT, other, "Neri, p. 12.", "Neri, *Tar*, 5.", "Neri, op. cit., 6.", "Bruni, *Wool*, 7."]).slice(2), [
      "3: short, near-note → 2 neri/tar-and-pitch (ambiguous)",
      "4: short, near-note → 2 neri/tar-and-pitch",
      "5: op-cit, near-note → 2 neri/tar-and-pitch (ambiguous)",
      "6: short, first bruni/wool (unknown)",
    ]);
  });

  it("knows what is announced", () => {
    const long = "Karl Weiß, *Das Salz der Erde und das Meer* (Berlin: Spree, 2008) (hereafter *Salz*).";
    assert.deepEqual(toldOf([long, TAR, "*Salz*, 44."])[2], "3: short, near-note → 1 weiß/salz-der-erde-und-das-meer");
  });

  it("gives “Idem” the author of the citation before", () => {
    assert.deepEqual(toldOf([SALT, "Id., *Wool* (Rome: Porto, 1961), 3."])[1], "2: full, first neri/wool");
  });

  it("lets the document say what an abbreviation means", () => {
    assert.deepEqual(toldOf(["Archivio del Sale di Volterra (hereafter ASV), b. 3, fasc. 4.", "ASV, b. 4, fasc. 1."]), [
      "1: archivio-del-sale-di-volterra/3/4",
      "2: archivio-del-sale-di-volterra/4/1",
    ]);
  });
});

describe("the sources of a document that is edited", () => {
  const text = `A.[^1] B.[^2]\n\n[^1]: ${SALT}\n\n[^2]: Ibid., 12.\n`;

  it("are followed again only when a note or the order of calls changes", () => {
    const document = markdownDocument(text);
    sourcesOf(document);
    const before = resolved.documents;
    document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "Words. " }], 2);
    assert.equal(sourcesOf(document).citations.length, 2);
    assert.equal(resolved.documents, before);
    document.update([{ range: { start: { line: 4, character: 6 }, end: { line: 4, character: 11 } }, text: "Neri" }], 3);
    assert.deepEqual(
      sourcesOf(document).citations.map(({ form }) => form),
      ["full", "short"],
    );
    assert.equal(resolved.documents, before + 1);
  });

  it("have those notes read again that have changed", () => {
    const document = markdownDocument(`${text}\n[^3]: ${SALT}\n`);
    sourcesOf(document);
    const before = read.notes;
    document.update([{ range: { start: { line: 4, character: 6 }, end: { line: 4, character: 11 } }, text: "Neri" }], 2);
    sourcesOf(document);
    assert.equal(read.notes, before + 1);
  });

  it("equal those of a fresh document", () => {
    const document = markdownDocument(text);
    sourcesOf(document);
    document.update([{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "More.[^2]\n\n" }], 2);
    const fresh = markdownDocument(document.getText());
    assert.deepEqual(sourcesOf(document).citations, sourcesOf(fresh).citations);
    assert.deepEqual(
      sourcesOf(document).places.map((place) => place?.slot.offset),
      sourcesOf(fresh).places.map((place) => place?.slot.offset),
    );
  });
});
