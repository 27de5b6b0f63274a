import assert from "node:assert/strict";
import { pdfFile, withCalls } from "../formats/wrapped/printed";
import { footnote, p, r, wordFile } from "../formats/wrapped/word";
import { type Session, session } from "./session";

const thesis = wordFile({
  body: p(r("Baltasar Ferreira came.") + footnote("2") + r(" He left.") + footnote("3")),
  footnotes: { "2": p(r("AHU, cx. 12, doc. 3.")), "3": "" },
});

describe("the command line, of a PDF", () => {
  it("checks it, or says why it could not", async () => {
    const scan = pdfFile([[]]);
    const here = session({
      "toll.pdf": pdfFile([withCalls("The toll was paid.{1} Nobody came.{2}")]),
      "scan.pdf": scan,
      ".apparatus.yaml": "",
    });
    const { out, err } = await here.run(["check", "."]);
    assert.match(out, /^toll\.pdf:1:19 error dangling-call/m);
    assert.match(err, /scan\.pdf was not read: it is without letters that can be read/);
    here.close();
  });
});

describe("the command line, of a Word document", () => {
  let here: Session;
  beforeEach(() => {
    here = session({ "thesis.docx": thesis, "broken.docx": "no zip", ".apparatus.yaml": "" });
  });
  afterEach(() => here.close());

  it("checks it under its own name", async () => {
    const { out, code } = await here.run(["check", "thesis.docx"]);
    assert.match(out, /^thesis\.docx:\d+:\d+ warning empty-note/m);
    assert.equal(code, 1);
  });

  it("lists the people and archives in it", async () => {
    assert.match((await here.run(["people", "thesis.docx"])).out, /Ferreira, Baltasar\n {4}thesis\.docx: 1\n/);
    assert.match((await here.run(["archives", "thesis.docx"])).out, /caixa 12, documento 3: thesis\.docx n\. 1\n/);
  });

  it("leaves it in peace as a source, and says so, but not as a chapter", async () => {
    const { out, err, code } = await here.run(["check"]);
    assert.match(out, /^No problems in 0 files/);
    assert.match(err, /2 sources in Word, OpenDocument, EPUB or PDF were not checked/);
    assert.equal(code, 0);
    const book = session({ "thesis.docx": thesis, ".apparatus.yaml": "manuscript: [thesis.docx]\n" });
    const checked = await book.run(["check"]);
    book.close();
    assert.match(checked.out, /^thesis\.docx:\d+:\d+ warning empty-note/m);
    assert.equal(checked.code, 1);
  });

  it("prints its text, in which its lines are", async () => {
    const { out, code } = await here.run(["text", "thesis.docx"]);
    assert.match(out, /^Baltasar Ferreira came\.\[\^1\] He left\.\[\^2\]\n/);
    assert.equal(code, 0);
    assert.match((await here.run(["text", "broken.docx"])).err, /broken\.docx was not read/);
    assert.equal((await here.run(["text"])).code, 2);
  });

  it("tells its facts", async () => {
    const { files } = JSON.parse((await here.run(["facts", "thesis.docx"])).out);
    assert.deepEqual(
      files["thesis.docx"].definitions.map(({ label }: { label: string }) => label),
      ["1", "2"],
    );
  });

  it("says which it could not read, and what to do", async () => {
    const { err, code } = await here.run(["check", "broken.docx"]);
    assert.match(err, /broken\.docx was not read: it is damaged, or not what its name says/);
    assert.equal(code, 2);
    assert.match((await here.run(["check", "."])).err, /broken\.docx was not read/);
  });
});

describe("the command line, of files in formats that are not read", () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const rtf = "{\\rtf1\\ansi Salt.{\\footnote See the toll list.}}";

  it("says so of each that is named", async () => {
    const here = session({ "minutes.doc": old, "letter.rtf": rtf });
    for (const name of ["minutes.doc", "letter.rtf"]) {
      const { err, code } = await here.run(["text", name]);
      assert.match(
        err,
        /was not read: it is in a format that is not read, as those of old Word \(\.doc\) and RTF are: save it as \.docx or \.odt\.\n$/,
      );
      assert.equal(code, 2);
      assert.equal((await here.run(["check", name])).code, 2);
    }
    here.close();
  });

  it("says so of those in a folder", async () => {
    const here = session({ "ch1.md": "Salt.\n", "minutes.doc": old, "letter.rtf": rtf, "x.doc": old, ".apparatus.yaml": "" });
    const { out, err, code } = await here.run(["check"]);
    assert.match(out, /^No problems in 1 file/);
    assert.match(err, /letter\.rtf and 2 other files were not read: they are in formats that are not read/);
    assert.equal(code, 0);
    assert.match((await here.run(["people"])).err, /letter\.rtf and 2 other files were not read/);
    here.close();
  });
});
