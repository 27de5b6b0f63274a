import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeOut } from "../../server/src/formats/wrapped/readers";
import { blocksByPandoc, blocksOfFile, writtenByPandoc } from "../formats/wrapped/pandoc";

/** A text with what authors write: notes of several paragraphs, quotations, lists, and signs that Markdown would misread. */
const TEXT = `# The vinegar letters

Baltasar Ferreira wrote *The Salt Road* in Faro,[^a] “on the road” [sic] to Évora; he paid 3\\*4 réis & 5 \\$.[^b]

> A letter of Inês Sequeira says: *“nothing came of it”*.[^c]

1. wool,
2. salt from the *Algarve*,[^d]

- tar
    - raw
    - boiled

## The second winter

J. Palmer came.^[An inline note, with *its title*, p. 4.] He left\\
in May_day <soon>, \\[^1] he said.

I\\. The number of a king. 1789\\. A year.

# Coda

End.[^e]

[^a]: AHU, cx. 12, doc. 3.

[^b]: Ibid., *The Salt Road*, p. 44.

    A second paragraph, with [brackets] and a [link](https://example.org/~a_b).

    > And a quotation in it.

[^c]: Sequeira to Rey, 3 May 1719.

[^d]: Palmer, *Salt*, 12.

[^e]: See n. 3 above.
`;

describe("a text that pandoc wraps and we take out", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-wrapped-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const format of ["docx", "odt"]) {
    it(`says the same as pandoc takes out of .${format}`, async () => {
      const file = join(folder, `text.${format}`);
      writtenByPandoc(file, TEXT, format);
      const read = await takeOut(file, readFileSync(file), async () => {});
      assert.ok("text" in read);
      assert.deepEqual(blocksByPandoc([read.text])[0], blocksOfFile(file, format));
    });
  }

  it("says the same in EPUB as in Word, but for the page of the title", async () => {
    const [book, word] = ["epub", "docx"].map((format) => join(folder, `text.${format}`)) as [string, string];
    for (const [file, format] of [
      [book, "epub"],
      [word, "docx"],
    ] as const)
      writtenByPandoc(file, TEXT, format);
    const read = await takeOut(book, readFileSync(book), async () => {});
    assert.ok("text" in read);
    const [blocks = []] = blocksByPandoc([read.text]);
    assert.deepEqual(
      blocks.filter(({ text }) => text !== "UNTITLED"),
      blocksOfFile(word, "docx"),
    );
  });
});
