import assert from "node:assert/strict";
import fc from "fast-check";
import { tei, teiFlavour } from "../../server/src/formats/tei/reader";
import { proseOf } from "../../server/src/recognize/prose";
import { documentOf, wordsOf } from "../formats/markdown/documents";
import { notesByPandoc, printedByPandoc } from "../formats/pandoc";
import { checkOrder } from "../formats/readings";

/** Lines of pandoc's Markdown with notes of all kinds. */
const LINES = [
  ...["@ @[^1] @", "@^[@ *@* @]", "@[^2]^[@]", "> @[^1]\n>\n> @^[@]", "- @^[@]\n- @[^2]", "# @^[@]", "## @", "*@^[@]* @"],
  ...["| @ | @ |\n|---|---|\n| @[^1] | @ |", "    @\n    @", "@ [@](http://example.org/)", "@\n:   @^[@]", "1. @\n\n   @\n2. @"],
];
const DEFINITIONS = "\n\n[^1]: @ @\n\n    @\n\n    - @\n    - @\n\n[^2]: @ **@**\n";

describe("TEI, compared with pandoc", () => {
  it("has the notes that pandoc writes, and the words around them", function () {
    this.timeout(300_000);
    const document = fc
      .array(fc.constantFrom(...LINES), { minLength: 60, maxLength: 90 })
      .map((lines) => documentOf([lines.join("\n\n"), DEFINITIONS]));
    const [text = ""] = fc.sample(document, { seed: 13, numRuns: 1 });
    const edition = printedByPandoc(text, "tei");
    const reading = (tei.forText?.(edition) ?? tei).read(edition, "", teiFlavour);
    checkOrder(edition, reading);
    const words = reading.notes.map((): string[] => []);
    const outside: string[] = [];
    for (const { block, text: prose } of proseOf(edition, reading, "tei"))
      (block.note === undefined ? outside : words[block.note])?.push(...wordsOf(prose));
    const rendered = notesByPandoc([text], "markdown").flat();
    assert.ok(rendered.length > 40, "enough notes to compare");
    assert.deepEqual(
      words.map((each) => each.sort().join(" ")),
      rendered,
    );
    const inNotes = new Set(rendered.flatMap(wordsOf));
    assert.deepEqual(
      outside.sort(),
      wordsOf(text)
        .filter((word) => !inNotes.has(word) && !wordsOf(DEFINITIONS).includes(word))
        .sort(),
    );
  });
});
