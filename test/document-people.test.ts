import assert from "node:assert/strict";
import fc from "fast-check";
import { peopleOfDocument, searched } from "../server/src/document/people";
import { openDocument } from "../server/src/formats/open";
import { peopleIn } from "./recognize/people/people";

const open = (text: string, name = "a.md") =>
  openDocument(`file:///${name}`, name.endsWith(".md") ? "markdown" : "plaintext", 1, text, { flavour: "auto", around: [] });

const PARTS = [
  "Georg Herwegh wrote to Emma Siegmund. ", "Herwegh laughed. ", "*Herwegh*", "[^1]", "\n\n", "\n", "[^1]: Ann Lee, Herwegh (London: Murray, 1860), 3.\n\n",
  "M. ", "d’", "von ", "’s", "-\n", "Иван Тургенев ", "“", "(", "of ", "II ", "A. ", "Mr. ", "\ud800", "\u0301", ", ", "and ", "x".repeat(3000), "Ibn ", "St ", "ed. ",
]; // biome-ignore format: a list

const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("people of a document", () => {
  it("are the same after any edit as in a text read afresh", () => {
    const edits = fc.array(fc.tuple(fc.nat(20000), fc.nat(60), fc.constantFrom(...PARTS)), { maxLength: 6 });
    fc.assert(
      fc.property(text, edits, (before, changes) => {
        const document = open(`${before}${"A quiet line of prose about Emma Siegmund.\n\n".repeat(400)}`);
        for (const [at, length, insert] of changes) {
          peopleOfDocument(document);
          const from = Math.min(at, document.length);
          const range = { start: document.positionAt(from), end: document.positionAt(Math.min(from + length, document.length)) };
          document.update([{ range, text: insert }], document.version + 1);
        }
        assert.deepEqual(peopleOfDocument(document), peopleOfDocument(open(document.getText())));
      }),
      { seed: 3, numRuns: 25 },
    );
  });

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

  it("stand in order and within the text, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 200 })), (words) => {
        const { mentions, forms, aliases } = peopleIn(words);
        let last = 0;
        for (const { from, to, form } of mentions) {
          assert.ok(last <= from && from < to && to <= words.length && forms[form]);
          last = to;
        }
        for (const { form, other } of aliases) assert.ok(forms[form] && forms[other] && form !== other);
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it("are looked for again only in the chunk that has changed", () => {
    const document = open("Emma Siegmund wrote. Georg Herwegh laughed.\n\n".repeat(2000));
    peopleOfDocument(document);
    const read = document.chunksRead;
    document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "Then " }], 2);
    assert.ok(document.chunksRead - read <= 2);
    assert.equal(peopleOfDocument(document).mentions.length, 4000);
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
