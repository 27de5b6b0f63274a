import assert from "node:assert/strict";
import { DiagnosticSeverity } from "vscode-languageserver";
import { diagnostics } from "../../server/src/features/diagnostics";
import { statusOf } from "../../server/src/features/status";
import { openDocument } from "../../server/src/formats/open";
import { drained } from "../../server/src/steps";
import { book } from "./book";

describe("status", () => {
  const view = book(`
    //- ch1.md
    Salt.[^2] Tar.[^1] Wool.[^3]

    [^1]: Archivio del Sale di Volterra, Gabelle, busta 15.

    [^2]: A note.

    [^4]: Nothing calls this.
  `).view("ch1.md");
  const corpus = { text: "", busy: false };

  it("counts the problems that the editor lists: all but hints", () => {
    const found = drained(diagnostics(view, "docs"));
    const listed = found.filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
    assert.ok(listed.some(({ severity }) => severity === DiagnosticSeverity.Information));
    assert.equal(statusOf(view, "", corpus).problems, listed.length);
    assert.match(statusOf(view, "", corpus).text, new RegExp(`^3 notes, ${listed.length} problems$`));
  });

  it("says of a text that lies in a file where it can be changed", () => {
    const document = openDocument("apparatus-text://file/book/thesis.docx.md", "markdown", 1, "Salt.\n", { flavour: "auto", around: [] });
    assert.match(
      statusOf({ ...view, document }, "", corpus).tooltip,
      /The text in thesis\\\.docx: it is shown here, and changed in its own program\./,
    );
  });

  it("leaves it to the progress that the editor shows how far the corpus is, and tells it in the tooltip", () => {
    const indexing = { text: "indexing 3 of 8", busy: true };
    assert.equal(statusOf(undefined, "", indexing).text, "");
    const { text, tooltip, busy } = statusOf(view, "", indexing);
    assert.deepEqual([text, busy], [statusOf(view, "", corpus).text, true]);
    assert.match(tooltip, /indexing 3 of 8$/);
  });
});
