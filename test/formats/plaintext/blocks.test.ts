import assert from "node:assert/strict";
import { read } from "./marked";

/** Blocks of a text: kind, then the text of its stretches with white space joined, stretches divided by ` | `. */
function blocks(text: string): string[] {
  return read(text).blocks.map((block) => {
    const parts = block.parts ?? [block];
    return `${block.kind}: ${parts.map((part) => text.slice(part.from, part.to).replace(/\s+/g, " ").trim()).join(" | ")}`;
  });
}

describe("plaintext: blocks", () => {
  it("wrapped lines are one paragraph, short last lines and blank lines end it", () =>
    assert.deepEqual(
      blocks(`THE FERRY AT RIGA

The ferry crossed the river every hour while there was light, and
carried everybody but the tax collector.
The miller went over for nothing, since he had built it, and told
the story to those who paid.

It sank in May.
`),
      [
        "heading: THE FERRY AT RIGA",
        "text: The ferry crossed the river every hour while there was light, and carried everybody but the tax collector.",
        "text: The miller went over for nothing, since he had built it, and told the story to those who paid.",
        "text: It sank in May.",
      ],
    ));

  it("double-spaced lines are joined over the blank line and over calls that stand alone", () => {
    const text = `The ferry crossed the river every hour while there was light, and car-

ried everybody but the tax collector, whose name was Balthasar Rüs-

sow, and who had once drowned a dog from it in the year of the hard
1
 winter, which was never forgiven him by the ferryman or by the dog’s

owner, who lived in the mill.

 

A second paragraph begins here and goes on over the end of the line to

the next.
2

 

                                                  
1. See the Toll Book, p. 3.

2. Ibid.
`;
    assert.deepEqual(blocks(text).slice(0, 2), [
      "text: The ferry crossed the river every hour while there was light, and car- ried everybody but the tax collector, whose name was Balthasar Rüs- sow, and who had once drowned a dog from it in the year of the hard 1 winter, which was never forgiven him by the ferryman or by the dog’s owner, who lived in the mill.",
      "text: A second paragraph begins here and goes on over the end of the line to the next. 2",
    ]);
  });

  it("a paragraph goes on after the notes, the page number and the running head", () =>
    assert.deepEqual(
      blocks(
        `The ferry crossed the river«1» every hour while there was light, and
carried everybody but the tax
____________
1. See the Toll Book, p. 3.

                                 14

THE FERRY AT RIGA                                15

collector, who swam.2
____________
2. Ibid., p. 4.

                                 15

THE FERRY AT RIGA                                16

He drowned.
`.replace(/[«»]/g, ""),
      ),
      [
        "text: The ferry crossed the river1 every hour while there was light, and carried everybody but the tax | collector, who swam.2",
        "note: See the Toll Book, p. 3.",
        "note: Ibid., p. 4.",
        "text: He drowned.",
      ],
    ));

  it("a note within a paragraph is cut out of it", () =>
    assert.deepEqual(blocks("He came to Aleppo[1] [Footnote 1: Or Haleb.] by camel,\nand left on foot.\n"), [
      "text: He came to Aleppo[1] | by camel, and left on foot.",
      "note: Or Haleb.",
    ]));

  it("calls, page numbers, running heads and rules are opaque", () => {
    const text = "The ferry sank.1\n\n_________\n1. See the Toll Book, p. 3.\n\n- 14 -\n";
    assert.deepEqual(
      read(text).opaque.map(({ from, to }) => text.slice(from, to)),
      ["1", "_________", "- 14 -"],
    );
  });
});

describe("plaintext: notes that are lost", () => {
  const calls = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => `The ferry sank again that year, and nobody was paid.${from + index} `).join("\n");

  it("says once which notes are missing, and leaves single calls to others", () => {
    const text = `${calls(1, 12)}\n\nNotes\n\n4. See p. 3.\n5. Ibid.\n6. Toll Book, fol. 9.\n`;
    const { problems, notes } = read(text);
    assert.equal(notes.length, 3);
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [["lost-notes", "9 of 12 notes are not in this text: 1–3, 7–12"]],
    );
    assert.deepEqual(problems[0]?.keys, ["1", "2", "3", "7", "8", "9", "10", "11", "12"]);
  });

  it("says nothing where a single note is missing", () => {
    const notes = [1, 2, 3, 4, 6, 7, 8].map((number) => `${number}. See Toll Book, p. ${number}.`).join("\n");
    assert.deepEqual(read(`${calls(1, 8)}\n\nNotes\n\n${notes}\n`).problems, []);
  });

  it("says that the text of the notes is missing", () => {
    const notes = [1, 2, 3, 4, 5, 6].map((number) => `  ${number}. ${number}.\n\n    See Toll Book, p. ${number}.\n`).join("\n");
    assert.deepEqual(
      read(`Skip to main content\n\nBuy this chapter\n\nNotes\n\n${notes}`).problems.map(({ message }) => message),
      ["The text that these 6 notes belong to is not in this file: 1–6"],
    );
  });
});
