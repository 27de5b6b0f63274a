import assert from "node:assert/strict";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import { micromark } from "micromark";
import { gfmFootnote, gfmFootnoteHtml } from "micromark-extension-gfm-footnote";
import type { FlavourId } from "../../../server/src/model/note";
import { notesByPandoc } from "../pandoc";
import { documents, readAs, resolvedByPandoc, resolvedNotes, wordsOf } from "./documents";

/** Lines that meet in any order: every kind of block around calls and definitions. Where an engine goes its own way, which
 *  docs/flavours.md lists under “Known disagreements”, its pool below leaves the line out. */
const pool = [
  ...["@ @[^1] @", "@[^2]: @", "@ @", "[^1]: @ @", "[^2]: @[^1]", "[^3]:", "[^1]:", "[^3]: - @", "[^3]: > @", "[^2]: # @", "[^2] @"],
  ...["    @ @[^3]", "  @ [^1]", "\t@[^2]", "      @", "    [^3]: @", "  [^2]: @", "\t[^1]: @"],
  ...["- @ [^1]", "  - @", "    - @", "-   @", "1. @", "   @[^1]", "2) @[^2]", "- [^2]: @", "> @[^2]", "> [^1]: @", "> - @"],
  ...["# @ [^1]", "## @", "***", "| @ | @[^1] |", "@[^1](@) @", "[@[^2]](@) @", "@ [@] [^1][@]", "@![^1] @", "@ <em>@[^1]</em>"],
  ...["`@[^1]` @[^2]", "@ ``[^1]` @", "@ \\[^1] @[^3]", "<!-- @ [^1] -->", "@ <!-- @ [^1] --> @", "<div>", "</div>"],
];
const commonMark = ["---", "===", "```", "~~~", "[^2]: ```", ">", "*", "- "];

/** Lines that are read alike as long as they stand together. */
const forPandoc = [
  "@ ^[@ [@] @[^2] @] @",
  "\n```\n@ [^1]\n\n[^2]: @\n```\n",
  "[^2]:\n\n    ```\n    @[^1]\n    ```\n",
  "\n~~~\n@ [^1]\n~~~\n",
  "@ [^1]\n---\n",
  "@ [^1]\n===",
  "[^2]: @\n---\n",
  "[^1]: @\n\n    @\n---\n",
];

const without = (lines: readonly string[], ...left: readonly string[]): string[] => lines.filter((line) => !left.includes(line));

describe("Markdown, compared with the engines", () => {
  it("micromark with its footnotes", () => {
    const render = (text: string): string =>
      micromark(text, { extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()], allowDangerousHtml: true });
    compare([...pool, ...commonMark, "@ ^[@ [@] @[^2] @] @"], 700, (text) => {
      if (nests("micromark", text)) return;
      const rendered = notesInHtml(render(text), /href="#user-content-fn-([^"]*)" id/g, /^user-content-fn-([^"]*)"/);
      assert.deepEqual(resolvedNotes("micromark", text), rendered);
    });
  });

  it("markdown-it with its footnotes", () => {
    const engine = new MarkdownIt().use(footnote);
    compare([...without(pool, "    - @"), ...commonMark, "@ ^[@ [@] @] @"], 700, (text) => {
      const rendered = notesInHtml(engine.render(text), /href="#fn(\d+)" id/g, /^fn(\d+)"/);
      assert.deepEqual(resolvedNotes("markdown-it", text), rendered);
    });
  });

  it("pandoc", function () {
    this.timeout(300_000);
    const texts = fc
      .sample(documents([...pool, ...forPandoc], 9), { seed: 5, numRuns: 350 })
      .filter((text) => !definesWithinItself("pandoc", text) && !/^ {0,3}(?:[-+*]|\d[.)]) .*\n(?:.*\n)*?(?:```|~~~)/m.test(text));
    const rendered = notesByPandoc(texts, "markdown-auto_identifiers");
    assert.ok(rendered.flat().length > 100, "enough notes to compare");
    for (const [index, text] of texts.entries()) assert.deepEqual(resolvedByPandoc(text), rendered[index], text);
  });

  it("commonmark-hs, as pandoc has it", function () {
    this.timeout(300_000);
    const texts = fc
      .sample(documents([...without(pool, "    [^3]: @", "\t[^1]: @"), "---", "===", ">", "*", "- "], 9), { seed: 6, numRuns: 300 })
      .filter(isPlain);
    assert.ok(texts.length > 150);
    const rendered = notesByPandoc(texts, "commonmark_x-gfm_auto_identifiers");
    assert.ok(rendered.flat().length > 100, "enough notes to compare");
    for (const [index, text] of texts.entries()) assert.deepEqual(resolvedNotes("commonmark-hs", text), rendered[index], text);
  });
});

/** Neither calls in notes, which this engine may follow for ever, nor lines that it drops. */
function isPlain(text: string): boolean {
  if (nests("commonmark-hs", text)) return false;
  const { calls, slips } = readAs("commonmark-hs", text);
  return calls.every((call) => call.inNote === undefined) && slips.every((slip) => slip.cause !== "lazy-lost");
}

function compare(lines: readonly string[], numRuns: number, check: (text: string) => void): void {
  fc.assert(fc.property(documents(lines, 9), check), { seed: 11, numRuns });
}

/** A definition inside a definition. */
const nests = (id: FlavourId, text: string): boolean => readAs(id, text).notes.some((note) => !note.inline && note.inNote !== undefined);

/** A definition inside one of the same label: which of the two comes first, engines decide by where a note ends. */
function definesWithinItself(id: FlavourId, text: string): boolean {
  const { notes } = readAs(id, text);
  return notes.some((note) => {
    for (let at = note.inNote; at !== undefined; at = notes[at]?.inNote) if (!note.inline && notes[at]?.key === note.key) return true;
    return false;
  });
}

/** For every call in the running text of a rendered page, the words of the note that its link leads to. */
function notesInHtml(html: string, call: RegExp, id: RegExp): string[] {
  const end = html.search(/<section[^>]*footnotes/);
  const main = end < 0 ? html : html.slice(0, end);
  const notes = new Map<string, string>();
  for (const item of html.slice(main.length).split('<li id="').slice(1)) {
    notes.set(
      id.exec(item)?.[1] ?? "",
      wordsOf(item.slice(item.indexOf(">")))
        .sort()
        .join(" "),
    );
  }
  return [...main.matchAll(call)].map((match) => notes.get(match[1] as string) ?? "no note");
}
