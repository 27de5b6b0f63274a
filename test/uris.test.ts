import assert from "node:assert/strict";
import { URI } from "vscode-uri";
import { normalizeAddresses } from "../server/src/opening/addresses";
import { textAddress } from "../server/src/protocol";
import { fileName, fileOf, folderOf, isTakenOut, normalAddress } from "../server/src/uris";

/** A file that wraps a text, and the address of the text. */
const WRAPPED: readonly (readonly [file: string, text: string])[] = [
  ["file:///book/thesis.docx", "apparatus-text://file/book/thesis.docx.md"],
  ["file:///c%3A/book/th%C3%A8se%20%231.DOCX", "apparatus-text://file/c%3A/book/th%C3%A8se%20%231.DOCX.md"],
  ["file://server/share/thesis.docx", "apparatus-text://file%2Bserver/share/thesis.docx.md"],
  ["vscode-vfs://github/owner/book/thesis.docx", "apparatus-text://vscode-vfs%2Bgithub/owner/book/thesis.docx.md"],
  ["vscode-remote://ssh-remote%2Bhost/thesis.docx", "apparatus-text://vscode-remote%2Bssh-remote%2Bhost/thesis.docx.md"],
  ["memfs:/thesis.docx", "apparatus-text://memfs/thesis.docx.md"],
  ["file:///book/article.pdf", "apparatus-text://file/book/article.pdf.txt"],
];

describe("the address of a text in a file", () => {
  for (const [file, text] of WRAPPED) {
    it(text, () => {
      assert.equal(textAddress(file), text);
      assert.equal(fileOf(text), file);
      assert.equal(isTakenOut(text), true);
      assert.equal(URI.parse(text).toString(), text, "editors write it in the same way");
    });
  }

  it("is that of the file where it is a text by itself", () => {
    for (const uri of ["file:///book/ch1.md", "untitled:Untitled-1", "file:///docx", "apparatus-text://file/a.docx"]) {
      assert.equal(textAddress(uri), uri);
      assert.equal(fileOf(uri), uri);
    }
    assert.equal(textAddress("apparatus-text://file/a.docx.md"), "apparatus-text://file/a.docx.md");
  });

  it("has the name and the folder of the file", () => {
    const text = "apparatus-text://file/book/my%20thesis.docx.md";
    assert.deepEqual([fileName(text), folderOf(text)], ["my thesis.docx", "file:///book"]);
  });
});

/** How editors write an address, and how we do. */
const WRITTEN: readonly (readonly [written: string, normal: string])[] = [
  ["file:///book/ch1.md", "file:///book/ch1.md"],
  ["file:///book/ch%20(1).md", "file:///book/ch%20%281%29.md"],
  ["file:///C:/book/ch1.md", "file:///c%3A/book/ch1.md"],
  ["file:///a%c3%a9.md", "file:///a%C3%A9.md"],
  ["file:///aé.md", "file:///a%C3%A9.md"],
  ["untitled:Untitled-1", "untitled:Untitled-1"],
  ["a.md", "a.md"],
  ["", ""],
];

describe("an address", () => {
  for (const [written, normal] of WRITTEN)
    it(`${written} is written ${normal}`, () => {
      assert.equal(normalAddress(written), normal);
      assert.equal(normalAddress(normal), normal);
    });

  it("is written so wherever it stands in a message", () => {
    const [written = "", normal = ""] = WRITTEN[1] ?? [];
    const message = (uri: string): object => ({
      method: "x",
      params: { textDocument: { uri, text: written }, files: [{ oldUri: uri, newUri: uri }], rootUri: null, event: { added: [{ uri }] } },
    });
    const said = message(written);
    normalizeAddresses(said);
    assert.deepEqual(said, message(normal));
  });
});
