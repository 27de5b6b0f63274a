import assert from "node:assert/strict";
import fc from "fast-check";
import { peopleOfDocument } from "../server/src/document/people";
import { openDocument } from "../server/src/formats/open";
import { anyText } from "./any-text";
import { peopleIn } from "./recognize/people/people";

const open = (text: string) => openDocument("file:///a.md", "markdown", 1, text, { flavour: "auto", around: [] });

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

  it("stand in order and within the text, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(text, anyText(200)), (words) => {
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
});
