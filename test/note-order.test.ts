import assert from "node:assert/strict";
import type { NoteDocument } from "../server/src/document/document";
import { notesInOrder } from "../server/src/document/note-order";
import { documentNamed, markdownDocument, plainDocument } from "./document";

/** The notes of a document as readers meet them: `b=1` is a note with the label b that is printed as 1, `a/2` one of the third chapter; what
 *  nothing calls stands behind `-`, and behind a lost one `?`. */
const told = (document: NoteDocument): string =>
  notesInOrder(document)
    .map(({ label, number, chapter, place }) => {
      const printed = `${label}${number === undefined ? "" : `=${number}`}${place ? "" : "?"}`;
      return chapter < 0 ? `-${printed}` : `${printed}${chapter > 0 ? `/${chapter}` : ""}`;
    })
    .join(" ");

const notes = (...labels: readonly string[]): string => labels.map((label) => `\n[^${label}]: Salt.\n`).join("");
const calls = (...labels: readonly string[]): string => `${labels.map((label) => `Tar.[^${label}]`).join(" ")}\n`;
const noteref = (label: string, to: string): string => `<p>Tar<a href="#${to}" role="doc-noteref">${label}</a>.</p>`;

const MARKDOWN: readonly (readonly [title: string, text: string, order: string])[] = [
  ["in the order of their calls", `${calls("b", "a", "b")}${notes("a", "b")}`, "b=1 a=2"],
  ["lost where they are called and nowhere defined", `${calls("x", "a")}${notes("a")}`, "x? a=1"],
  ["behind all others where nothing calls them", `${calls("a")}${notes("b", "a")}`, "a=1 -b=2"],
  ["first where a text is nothing but notes", notes("b", "a"), "b=1 a=2"],
  ["inline among the others", `Tar.^[Salt.] ${calls("a")}${notes("a")}`, "=1 a=2"],
  ["apart by chapter", `# One\n\n${calls("a")}\n# Two\n\n${calls("b")}${notes("a", "b")}`, "a=1/1 b=2/2"],
  ["in no chapter of an article that has one heading", `# One\n\n${calls("a")}${notes("a")}`, "a=1"],
  ["numbered from where the chapter before has ended", `${calls("45", "46", "47")}${notes("45", "46", "47")}`, "45=45 46=46 47=47"],
  ["numbered from 2 where that is the first", `${calls("2", "3", "4")}${notes("2", "3", "4")}`, "2=2 3=3 4=4"],
  ["numbered so where some were put in", `${calls("45", "x", "46", "47", "48")}${notes("45", "x", "46", "47", "48")}`, "45=45 x=46 46=47 47=48 48=49"],
  ["numbered from 1 where labels are years", `${calls("1823", "1830", "1851")}${notes("1823", "1830", "1851")}`, "1823=1 1830=2 1851=3"],
  ["numbered from 1 where two say too little", `${calls("45", "46")}${notes("45", "46")}`, "45=1 46=2"],
]; // biome-ignore format: one case a line

describe("notes are", () => {
  for (const [title, text, order] of MARKDOWN) it(title, () => assert.equal(told(markdownDocument(text, "pandoc")), order));

  it("numbered as the text prints them in HTML", () => {
    const items = ["a", "b"].map((id) => `<li id="${id}">Salt. <a href="#r${id}">↩</a></li>`).join("");
    const text = `${noteref("7", "b")}${noteref("8", "a")}<section role="doc-endnotes"><ol>${items}</ol></section>`;
    assert.equal(told(documentNamed("tar.html", text)), "7 8");
  });
  it("numbered by hand or counted in reStructuredText, in the order of their texts", () => {
    const text = "Tar [#]_, [#b]_, [7]_ and [*]_.\n\n.. [*] Salt.\n.. [7] Salt.\n.. [#] Salt.\n.. [#b] Salt.\n";
    assert.equal(told(documentNamed("tar.rst", text)), "* 7 #=1 #b=2");
  });
  it("lost in extracted text where a number is left out", () => {
    const text = "Tar.1 Oil.2 Salt.4\n\nNotes\n\n1. On tar, see Orvell.\n2. On oil, see Orvell.\n4. On salt, see Orvell.\n";
    assert.equal(told(plainDocument(text)), "1 2 3? 4");
  });
});
