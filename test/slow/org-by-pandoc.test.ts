import assert from "node:assert/strict";
import fc from "fast-check";
import { org, orgFlavour } from "../../server/src/formats/org/reader";
import { documentOf, wordsOf } from "../formats/markdown/documents";
import { notesByPandoc } from "../formats/pandoc";
import { checkOrder } from "../formats/readings";

/** Lines that pandoc and Org read alike, in any order; brackets in an inline note pandoc does not balance. */
const LINES = [
  ...["@ @[fn:1] @", "@[fn:2]", "@[fn::@ /@/ @] @", "@[fn:3:@ @]", "@ [fn:1]", "@[fn::@\n@]"],
  ...["* @[fn:1]", "** @", "- @[fn:2]", "  @", "| @ | @[fn:1] |", "#+begin_quote\n@[fn:1]\n#+end_quote", "=[fn:1]= @", "@ ~[fn:2]~ @"],
  ...[
    "#+begin_src c\n@[fn:1]\n\n@\n#+end_src",
    "#+begin_example\n[fn:1]\n#+end_example",
    ": @[fn:1]",
    "# @[fn:1]",
    "[[http://e.org/][@[fn:1]]]",
  ],
];
const DEFINITIONS = ["", "\n[fn:1] @ @\n[fn:2] @\n@", "\n[fn:2] @\n\n@\n\n[fn:1] @", "\n[fn:1] @ @\n\n\n@\n\n[fn:2] @"];

describe("Org, compared with pandoc", () => {
  it("has the same notes", function () {
    this.timeout(300_000);
    const line = fc.oneof({ weight: 2, arbitrary: fc.constant("") }, { weight: 5, arbitrary: fc.constantFrom(...LINES) });
    const document = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 9 }), fc.constantFrom(...DEFINITIONS))
      .map(([lines, notes]) => documentOf([...lines, notes]));
    const texts = fc.sample(document, { seed: 5, numRuns: 250 });
    const rendered = notesByPandoc(texts, "org");
    assert.ok(rendered.flat().length > 300, "enough notes to compare");
    for (const [index, text] of texts.entries()) assert.deepEqual(shownNotes(text), rendered[index], text);
  });
});

/** The words of the note of every call that has one and of every inline note, in text order. */
function shownNotes(text: string): string[] {
  const reading = org.read(text, "", orgFlavour);
  checkOrder(text, reading);
  const shown = reading.calls.flatMap((call) => {
    // An inline note that is defined twice pandoc prints as it stands in each place.
    const note = reading.notes.find(({ from }) => from === call.from) ?? reading.notes.find(({ key }) => key === call.key);
    return note && call.inNote === undefined ? [{ from: call.from, note }] : [];
  });
  for (const note of reading.notes) if (note.inline && note.key === "") shown.push({ from: note.from, note });
  return shown
    .sort((a, b) => a.from - b.from)
    .map(({ note }) =>
      wordsOf(note.body.map(({ from, to }) => text.slice(from, to)).join(" "))
        .sort()
        .join(" "),
    );
}
