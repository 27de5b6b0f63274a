import assert from "node:assert/strict";
import fc from "fast-check";
import { html, htmlFlavour } from "../../server/src/formats/html/reader";
import type { Reading } from "../../server/src/model/note";
import { proseOf } from "../../server/src/recognize/prose";
import { documentOf, wordsOf } from "../formats/markdown/documents";
import { notesByPandoc, printedByPandoc, wordsByPandoc } from "../formats/pandoc";
import { checkOrder } from "../formats/readings";

/** Lines of pandoc's Markdown with notes of all kinds. */
const LINES = [
  ...[
    "@ @[^1] @",
    "@^[@ *@* @]",
    "@[^2]^[@]",
    "> @[^1]\n>\n> @^[@]",
    "- @^[@]\n- @[^2]",
    "# @^[@]",
    "## @",
    "| @^[@]\n| @",
    "*@^[@]* @ [@](x.html)",
  ],
  ...["| @ | @ |\n|---|---|\n| @[^1] | @ |", "`@` @", "    @\n    @", "@ [@](#x) <http://example.org/#fn1>", "@\n:   @^[@]", "![@](a.png)"],
];
const DEFINITIONS = "\n\n[^1]: @ @\n\n    @\n\n    - @\n    - @\n\n[^2]: @ **@**\n";

describe("HTML, compared with pandoc", () => {
  for (const [to, ...args] of [
    ["html5"],
    ["html4"],
    ["html5", "--reference-location=block"],
    ["html5", "--section-divs", "--id-prefix=ch1-"],
  ])
    it(`has the notes that pandoc prints in ${[to, ...args].join(" ")}`, function () {
      this.timeout(300_000);
      const document = fc
        .array(fc.constantFrom(...LINES), { minLength: 60, maxLength: 90 })
        .map((lines) => documentOf([lines.join("\n\n"), DEFINITIONS]));
      const [text = ""] = fc.sample(document, { seed: 11, numRuns: 1 });
      const page = printedByPandoc(text, to ?? "", ...args);
      const reading = (html.forText?.(page) ?? html).read(page, "", htmlFlavour);
      checkOrder(page, reading);
      const rendered = notesByPandoc([text], "markdown").flat();
      assert.ok(rendered.length > 40, "enough notes to compare");
      assert.deepEqual(shownNotes(page, reading), rendered);
      assert.equal(reading.notes.length, reading.calls.length);
    });
});

/** Pieces of pages, with ends and without. */
const PIECES = [
  ...[
    "<p>@ <b>@</b>@</p>",
    "<p>@\n<p>@",
    "@ @",
    "<div>@<p>@</p>@</div>",
    "<ul><li>@<li>@ <i>@</i></ul>",
    "<table><tr><td>@<td>@</table>",
    "<h2>@ &amp; @</h2>",
  ],
  ...[
    "<dl><dt>@<dd>@</dl>",
    "<blockquote>@</blockquote>",
    "<p title='@'>@<br>@ <a href='@'>@</a></p>",
    "<!-- @ -->",
    "<script>@ < @</script>",
    "<style>@</style>",
  ],
  ...[
    "<p>@ < @ & @ &lt;@</p>",
    "<pre>@\n@</pre>",
    "<p>@ <span class=x>@</span><sup>@</sup></p>",
    "<ol>\n<li><p>@</p></li>\n</ol>",
    "<hr/>@<hr>",
    "<p>@ <img src=x alt=@></p>",
  ],
];

describe("Running text of HTML, compared with pandoc", () => {
  it("has the same words in the same order", function () {
    this.timeout(300_000);
    const document = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map(documentOf);
    const texts = fc.sample(document, { seed: 12, numRuns: 100 });
    const words = wordsByPandoc(texts, "html");
    for (const [index, text] of texts.entries()) {
      const reading = html.read(text, "", htmlFlavour);
      assert.deepEqual(
        proseOf(text, reading, "html").flatMap((prose) => wordsOf(prose.text)),
        words[index],
        text,
      );
    }
  });
});

/** The words of the note of every call, in text order. */
function shownNotes(page: string, reading: Reading): string[] {
  const words = new Map<number, string[]>();
  for (const { block, text } of proseOf(page, reading, "html"))
    if (block.note !== undefined) words.set(block.note, [...(words.get(block.note) ?? []), ...wordsOf(text)]);
  return reading.calls.map(({ key }) => (words.get(reading.notes.findIndex((note) => note.key === key)) ?? []).sort().join(" "));
}
