import assert from "node:assert/strict";
import { peopleOfDocument, searched } from "../server/src/document/people";
import { openDocument } from "../server/src/formats/open";

const open = (text: string, name = "a.md") =>
  openDocument(`file:///${name}`, name.endsWith(".md") ? "markdown" : "plaintext", 1, text, { flavour: "auto", around: [] });

describe("people of a document", () => {
  it("have the other name that a note gives them where it is called", () => {
    const told = (text: string): unknown => {
      const { forms, aliases } = peopleOfDocument(open(text));
      return aliases.map(({ form, other, why }) => [forms[form]?.written, forms[other]?.written, why]);
    };
    const named = "The novels of Orla Penrith[^1] were read by Hugo Lee.[^2]\n\n";
    assert.deepEqual(told(`${named}[^1]: Pseudonym of Ada Marchmont.\n\n[^2]: See Ada Marchmont.\n`), [
      ["Ada Marchmont", "Orla Penrith", "pseudonym of"],
    ]);
    assert.deepEqual(told(`${named}[^1]: A pseudonym. Ada Marchmont wrote them.\n\n[^2]: Pseudonyms of Ada Marchmont.\n`), []);
  });

  it("are others where only the markup says so", () => {
    const marked = (tag: string): string => `<TEI><text><p>In 1612 <${tag}>Wendover</${tag}> was at peace.</p></text></TEI>\n`;
    const document = openDocument("file:///a.xml", "xml", 1, marked("persName"), { flavour: "auto", around: [] });
    assert.equal(peopleOfDocument(document).mentions.length, 1);
    document.update([{ text: marked("placeName") }], 2);
    assert.equal(peopleOfDocument(document).mentions.length, 0);
  });

  it("are looked for again only in the chunk that has changed", () => {
    const document = open("Emma Siegmund wrote. Georg Herwegh laughed.\n\n".repeat(600));
    peopleOfDocument(document);
    const read = document.chunksRead;
    document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "Then " }], 2);
    assert.ok(document.chunksRead - read <= 2);
    assert.equal(peopleOfDocument(document).mentions.length, 1200);
  });

  for (const name of ["a.md", "a.txt"])
    it(`are looked for again only in the block that has changed, in ${name}`, () => {
      const lines = Array.from({ length: 300 }, (_, at) => `In the year ${at} Emma Siegmund wrote, and Georg Herwegh laughed.`);
      const document = open(lines.join("\n\n"), name);
      peopleOfDocument(document);
      const before = searched.blocks;
      const at = document.positionAt(document.getText().indexOf("In the year 150"));
      document.update([{ range: { start: at, end: at }, text: "Once again. " }], 2);
      assert.deepEqual(peopleOfDocument(document), peopleOfDocument(open(document.getText(), name)));
      assert.equal(searched.blocks - before, 1 + 300);
    });
});
