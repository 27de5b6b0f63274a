import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { citationsOf } from "../../server/src/bibliography/document-citations";
import { markdownDocument } from "../document";

const TEXTS = [
  "@article{x}",
  "(see @a; @b)",
  "[@a]: http://x",
  "@a's book",
  "See @a-b. **@c** “@d” *@e* —@f",
  "see @b/c/d.",
  "![@a](x.png)",
  "[@doe, vol. 2, pp. [3]–4]",
  "@doe [-@x]",
  "| @a | b |\n|---|---|\n",
  "\\cite{@a}",
  "$@a$",
  "<span data-x='@a'>@b</span>",
  "foo_@a ’@b @c… @ÅngströmÄ",
  "x@y.z ..@c",
  "a-@b",
  "@ex. An example\n",
  "Text @a. Text",
  "_@a_ @a_b_",
  "@{a",
  "--@a",
  "\\@a",
  "\\\\@a",
  "@a:b::c @a//b @http://e.org/x",
  "[x](@a) [x](http://a/@b) <http://a/@b>",
  "é@a",
];

/** What pandoc takes for citations, in text order. */
function pandocKeys(text: string): string[] {
  const { stdout, error } = spawnSync("pandoc", ["-f", "markdown", "-t", "json"], { input: text, encoding: "utf8" });
  assert.equal(error, undefined, "This test compares with pandoc. Install it: `apt-get install pandoc`, or see pandoc.org.");
  return [...stdout.matchAll(/"citationId":"((?:[^"\\]|\\.)*)"/g)].map(([, key]) => JSON.parse(`"${key}"`) as string);
}

describe("citations beside pandoc's own", () => {
  // One run of pandoc for all: a rule parts them.
  it("are the same", () => {
    const text = TEXTS.map((each) => `${each}\n\n-----\n\n`).join("");
    const keys = pandocKeys(text);
    assert.ok(keys.length > 20, "enough citations to compare");
    assert.deepEqual(
      citationsOf(markdownDocument(text, "pandoc")).map(({ key }) => key),
      keys,
    );
  });
});
