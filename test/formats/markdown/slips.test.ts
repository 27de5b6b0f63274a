import assert from "node:assert/strict";
import { flavours } from "../../../server/src/formats/markdown/flavours";
import type { FlavourId } from "../../../server/src/model/note";
import { readAs } from "./documents";

/** The slips of a text in short: `cause "span" → instead`. */
function slipsOf(id: FlavourId, text: string): string {
  return readAs(id, text)
    .slips.map(({ code, cause, from, to, instead }) => {
      const span = text.slice(from, to).replace(/\r\n|\n/g, "⏎");
      return `${code}/${cause} ${span}${instead === undefined ? "" : ` → ${instead.replace(/\r\n|\n/g, "⏎")}`}`;
    })
    .join("; ");
}

const rows: readonly (readonly [flavour: FlavourId, text: string, slips: string])[] = [
  // A call typed wrongly.
  ["gfm", "The mill.^[4]\n", "mistyped-call/caret-outside ^[4] → [^4]"],
  ["pandoc", "The mill.^[4]\n", "mistyped-call/caret-outside ^[4] → [^4]"],
  ["pandoc", "The mill.^[4 reams of paper]\n", ""],
  ["gfm", "<!-- ^[4] and [^4 and [4]^ -->\n", ""],
  ["pandoc", "<!-- ^[4] and [^4 and [4]^ -->\n", ""],
  ["gfm", "The mill.[4]^\n", "mistyped-call/caret-behind [4]^ → [^4]"],
  ["pandoc", "The mill.[4]^a^\n", ""],
  ["gfm", "The mill.[ˆ4]\n", "mistyped-call/other-caret [ˆ4] → [^4]"],
  ["gfm", "The mill.[^4 So it was.\n", "mistyped-call/unclosed [^4 → [^4]"],
  ["gfm", "The mill.[^4\n", "mistyped-call/unclosed [^4 → [^4]"],
  ["gfm", "The mill.[^4, and the dam.[^5]\n", "mistyped-call/unclosed [^4 → [^4]"],
  ["gfm", "The mill.[^see below]\n", "mistyped-call/space-inside [^see below]"],
  ["php-extra", "The mill.[^see below]\n", ""],
  ["gfm", "[^see below](x.md)\n", ""],
  ["gfm", "[^1] : A deed.\n", "mistyped-call/space-before-colon [^1] : → [^1]:"],
  ["pandoc", "[^1]\u00a0: Un acte.\n", "mistyped-call/space-before-colon [^1]\u00a0: → [^1]:"],
  ["pandoc", "[^1]\u202f: Un acte.\n", "mistyped-call/space-before-colon [^1]\u202f: → [^1]:"],
  ["php-extra", "[^1] : A deed.\n", ""],
  ["pandoc", "The mill.^[A deed.]^[Another.]\n", "mistyped-call/superscript ^[A deed.]^"],
  ["markdown-it", "The mill.^[A deed.]^[Another.]\n", ""],
  ["pandoc", "The mill.^[A deed.](of sale)\n", "mistyped-call/bracket-behind ^[A deed.]"],
  ["pandoc", "The mill.^[A deed\n\nof sale.]\n", "mistyped-call/unclosed-inline ^["],
  // A definition glued to the text above it.
  ["pandoc", "The mill.[^1]\n[^1]: A deed.\n", "glued-note/paragraph-above [^1]: → ⏎[^1]:"],
  ["kramdown", "The mill.[^1]\r\n[^1]: A deed.\r\n", "glued-note/paragraph-above [^1]: → ⏎[^1]:"],
  ["pandoc", "> The mill.[^1]\n> [^1]: A deed.\n", "glued-note/paragraph-above [^1]:"],
  ["gfm", "The mill.[^1]\n[^1]: A deed.\n", ""],
  ["pandoc", "[^1]: A deed.\n[^2]: Another.\n", ""],
  // Text that goes where its author did not mean it.
  ["pandoc", "[^1]:\n\nThe dam.\n", "swallowed-text/paragraph The dam. → ⏎The dam."],
  ["php-extra", "[^1]:\n\nThe dam.\n", "swallowed-text/paragraph The dam. → ⏎The dam."],
  ["gfm", "[^1]:\n\nThe dam.\n", ""],
  ["pandoc", "[^1]:\n\n[^2]: A deed.\n", ""],
  ["pandoc", "[^1]: A deed.\n# The dam\n", "swallowed-text/heading # The dam → ⏎# The dam"],
  ["gfm", "[^1]: A deed.\n# The dam\n", ""],
  ["pandoc", "[^1]: A deed.\n---\n", "swallowed-text/setext --- → ⏎---"],
  ["kramdown", "[^1]: A deed.\n---\n", "swallowed-text/setext --- → ⏎---"],
  ["pandoc", "[^1]: A deed\nof sale.\n---\n", ""],
  ["commonmark-hs", "[^1]: A deed\nof sale\nand rent.\n", "swallowed-text/lazy-lost of sale⏎and rent. → ⏎of sale⏎and rent."],
  ["markdown-it", "[^1]: A deed.\n\n    [^2]: Another.\n", "swallowed-text/inner-definition [^2]: Another."],
  ["pandoc", "The mill.\n\n---\nThe dam.\n\n---\n", "yaml-in-body/closing-rule --- → ***"],
  ["pandoc", "The mill.\n\n---\n\nThe dam.\n\n---\n", ""],
  ["pandoc", "The mill.\n\n---\nThe dam.\n", ""],
  ["pandoc", "The mill.\n\n---\nlang: da\n---\n\nThe dam.\n", ""],
  ["gfm", "The mill.\n\n---\nThe dam.\n\n---\n", ""],
];

/** What scholars write and no rule may touch, in any flavour. */
const innocent: readonly string[] = [
  "He wrote “teh [sic] mill” and [...] left [1789], as [he] says [… ] of [1] and [2].\n",
  "At 12:00[^1]. In Mt 5:3[^1]; in § 4[^1]: so.\n",
  "The area is 40 m^[2], x^[2] and 10^[3].\n",
  "See [the deed](deeds.md#a), [the roll][roll] and <https://example.org/a[^1]>.\n\n[roll]: https://example.org/^[4]\n",
  "`[4]^` and ``^[4]`` and `[^4`\n",
  "```\n[^4 and ^[4]\ntext\n[^1]: x\n# y\n```\n",
  "    ^[4] and [^4 and [4]^\n",
  "- [ ] open\n- [x] done\n",
  "[1] A first entry.\n\n[2] A second.\n",
  "Dimensions [H] 4 x [W] 5; a[b]c; 5^a^; H~2~O; [[1848]]; {1}; [^1], [^1]; [^1]\n",
  "12. A list[^1]\n13. goes on\n",
  "‘[T]he mill’[^1] and “[a]nd so on”.[^1]\n",
];

describe("slips in Markdown", () => {
  for (const [flavour, text, slips] of rows) it(`${flavour}: ${JSON.stringify(text)}`, () => assert.equal(slipsOf(flavour, text), slips));

  for (const text of innocent) {
    it(`has nothing to say about ${JSON.stringify(text)}`, () => {
      for (const { id } of flavours) assert.equal(slipsOf(id, text), "", id);
    });
  }

  it("keeps the line breaks of the text in what it proposes", () => {
    assert.equal(readAs("pandoc", "a[^1]\r\n[^1]: b\r\n").slips[0]?.instead, "\r\n[^1]:");
  });
});
