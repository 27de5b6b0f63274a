import assert from "node:assert/strict";
import type { TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { prepareLabelRename, renameLabel } from "../../server/src/features/notes/rename";
import { documentNamed, markdownDocument } from "../document";

/** The text after its label at `|` has got another name. */
function renamed(marked: string, newName: string, name = "test.md"): string | undefined {
  const text = marked.replace("|", "");
  const document = name === "test.md" ? markdownDocument(text, "kramdown") : documentNamed(name, text);
  const [change] = renameLabel(document, marked.indexOf("|"), newName)?.documentChanges ?? [];
  return change && TextDocument.applyEdits(TextDocument.create("", "", 1, text), (change as TextDocumentEdit).edits as TextEdit[]);
}

const SALT = "Salt.[^1] Tar.[^2] More salt.[^1]\n\n[^1]: Toll list.\n\n[^2]: Tax roll.\n";

describe("a note gets another label", () => {
  it("at the note and at every call, from either end", () => {
    const after = SALT.replaceAll("[^1]", "[^salt]");
    assert.equal(renamed(SALT.replace("[^1]", "[^|1]"), "salt"), after);
    assert.equal(renamed(SALT.replace("[^1]:", "[^1|]:"), " salt "), after);
  });

  it("alone where two have the same, with the calls that mean it", () => {
    const text = "# A\n\nSalt.[^1]\n\n[^1]: Toll list.\n\n# B\n\nTar.[^1]\n\n[^1]: Tax roll.\n";
    assert.equal(
      renamed(text.replace("Tar.[^1]", "Tar.[^1|]"), "2"),
      "# A\n\nSalt.[^1]\n\n[^1]: Toll list.\n\n# B\n\nTar.[^2]\n\n[^2]: Tax roll.\n",
    );
  });

  it("in Org, where a note may stand in its call", () => {
    assert.equal(renamed("Salt[fn:s|: Toll list.] and tar[fn:s].\n", "toll", "test.org"), "Salt[fn:toll: Toll list.] and tar[fn:toll].\n");
  });

  it("but not one that another note has, or that the engine would not read", () => {
    assert.throws(() => renamed(SALT.replace("[^1]", "[^|1]"), "2"), /There is a note \[\^2\] already\./);
    for (const label of ["toll list", "a]b", "", "é"])
      assert.throws(() => renamed(SALT.replace("[^1]", "[^|1]"), label), /kramdown does not take/);
  });

  it("nowhere but on a label", () => {
    assert.equal(renamed(SALT.replace("Toll", "To|ll"), "x"), undefined);
    assert.equal(renamed("Salt.1|\n\n1. Toll list.\n", "2", "test.txt"), undefined);
  });

  it("is told before what is renamed", () => {
    const document = markdownDocument(SALT);
    const range = { start: { line: 0, character: 7 }, end: { line: 0, character: 8 } };
    assert.deepEqual(prepareLabelRename(document, 8), { range, placeholder: "1" });
  });
});
