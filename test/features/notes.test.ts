import assert from "node:assert/strict";
import { CorpusIndex } from "../../server/src/corpus/index";
import { factSchema } from "../../server/src/facts/encoding";
import { labelChoices } from "../../server/src/features/notes/completion";
import { noteDefinition } from "../../server/src/features/notes/definition";
import { outline } from "../../server/src/features/notes/documentSymbol";
import { noteFolds } from "../../server/src/features/notes/folding";
import { noteHover } from "../../server/src/features/notes/hover";
import { noteReferences } from "../../server/src/features/notes/references";
import { selectionSpans } from "../../server/src/features/notes/selectionRange";
import { noteSymbols } from "../../server/src/features/notes/symbols";
import { MOST_OFFERED } from "../../server/src/features/offered";
import { markdownDocument, plainDocument } from "../document";
import { assertMarks, onlyFile } from "../fixture";

function hoverAt(source: string, flavour?: string): string | undefined {
  const { text, cursor } = onlyFile(source);
  return noteHover(markdownDocument(text, flavour), cursor ?? 0)?.markdown;
}

describe("hover on notes", () => {
  it("shows number, count and the whole note on a call", () => {
    assert.equal(
      hoverAt(`
        First.[^b] Second.[^$0a] Again.[^a]

        [^a]: One *paragraph*.

            Another.
        [^b]: See.
      `),
      "**a** · note 2 of 2, called from 2 places\n\nOne *paragraph*.\n\nAnother.",
    );
  });

  it("shows on a note the sentences that it hangs on", () => {
    assert.equal(
      hoverAt(`
        # One

        He came on 3 May with Dr. Rossi.[^a] He *left*.[^b] Later, again.[^a]

        [^a]: So $0he says.
        [^b]: b
      `),
      "**a** · note 1 of 2, called from 2 places\n\nline 3: He came on 3 May with Dr\\. Rossi\\.**a**\n\nline 3: Later, again\\.**a**",
    );
  });

  it("takes a call apart from its sentence for a call of that sentence", () => {
    const text = "The wall fell. [1] The town\ndid not. [2]\n\n[1] In May.\n\n[2] Nor in June.\n";
    const cardOf = (start: string) => noteHover(plainDocument(text), text.indexOf(start) + 1)?.markdown;
    assert.deepEqual(
      [cardOf("[1] In"), cardOf("[2] Nor")],
      ["**1**\n\nline 1: The wall fell\\.**1**", "**2**\n\nline 2: The town did not\\.**2**"],
    );
  });

  it("says on a second note of one label that the call leads to the first", () => {
    assert.equal(hoverAt("Text.[^7]\n\n[^7]: One.\n\n[^7$0]: Two.", "gfm"), "**7** · its call leads to another note with this label");
  });

  it("says that a call has no note, and that a note has no call", () => {
    assert.equal(hoverAt("Text.[^7$0]"), "**7** · no note in this file");
    assert.equal(hoverAt("Text.\n\n[^7$0]: See."), "**7** · no call in this file");
  });

  it("lets nothing of a document act: no HTML, image, command or footnote syntax", () => {
    const shown = hoverAt(`
      Text.[^1$0]

      [^1]: <img src=x> ![i](http://e.org/i.png) [run](command:evil) [ok](https://e.org/) see [^2] &amp;
    `);
    assert.equal(
      shown,
      "**1** · note 1 of 1\n\n&lt;img src=x> \\!\\[i](http://e.org/i.png) [run\\]\\(command:evil) [ok](https://e.org/) see (note 2) &amp;amp;",
    );
  });

  it("shows an inline note without a label", () => {
    assert.match(hoverAt("Text.^[See *$0Acts*, [sic].] More.", "pandoc") ?? "", /^\*\*inline note\*\*\n\nSee \*Acts\*/);
  });

  it("shows the note that the author meant, and says that the engine shows another", () => {
    const source = `
      # One

      Text.[^1]

      [^1]: First.

      # Two

      Text.[^1$0]

      [^1]: Second.
    `;
    assert.equal(hoverAt(source), "**1** · note 1 of 1\n\nSecond.\n\n*GitHub shows another note with this label.*");
    assert.equal(hoverAt(source, "pandoc"), "**1** · note 2 of 2\n\nSecond.");
  });

  it("shows notes of extracted text with their broken words joined", () => {
    const text =
      "The harbour was closed for a year.1\nNobody went there again.2\n\nNotes\n\n1. Archives of the port, regis-\nter 4, not paginated.\n2. Ibid.\n";
    const document = plainDocument(text);
    assert.equal(noteHover(document, text.indexOf(".1") + 1)?.markdown, "**1**\n\nArchives of the port, register 4, not paginated\\.");
  });
});

describe("jumps between calls and notes", () => {
  const jumps = (source: string, flavour?: string): void => {
    const file = onlyFile(source);
    const found = noteDefinition(markdownDocument(file.text, flavour), file.cursor ?? 0);
    assertMarks(
      file,
      found.map(({ label }) => ({ ...label, text: "here" })),
    );
  };

  it("lead from a call to its note", () =>
    jumps(`
      Text.[^$0a] and [^b]

      [^b]: b
      [^a]: a
        ^ here
    `));

  it("lead from a note to all its calls", () =>
    jumps(`
      Text.[^a] and [^a]
           ^^^^ here
                    ^^^^ here

      [^a]: see $0there
    `));

  it("lead to the note of the same chapter", () =>
    jumps(`
      # One

      Text.[^1]

      [^1]: First.

      # Two

      Text.[^$01]

      [^1]: Second.
        ^ here
    `));

  it("lead nowhere from running text", () => jumps("Text $0without a note."));
});

describe("references of notes", () => {
  it("are the same from either end", () => {
    for (const cursor of ["Text.[^a$0] and [^a]\n\n[^a]: a", "Text.[^a] and [^a]\n\n[^a]: $0a"]) {
      const { text, cursor: offset } = onlyFile(cursor);
      const found = noteReferences(markdownDocument(text), offset ?? 0);
      assert.deepEqual(
        found.map(({ from, to, defines }) => [text.slice(from, to), defines]),
        [
          ["[^a]", false],
          ["[^a]", false],
          ["a", true],
        ],
      );
    }
  });

  it("of a call without a note are the other calls", () => {
    const { text } = onlyFile("Text.[^a] and [^a]");
    assert.equal(noteReferences(markdownDocument(text), 6).length, 2);
  });
});

describe("outline", () => {
  it("holds headings with the notes called under them", () => {
    const document = markdownDocument(
      "# One [^a]\n\nText.[^b]\n\n## Inner\n\nText.[^c]\n\n# Two\n\n[^a]: The first.\n[^b]: The *second*.\n",
    );
    const flat = (entries: ReturnType<typeof outline>, depth = 0): string[] =>
      entries.flatMap(({ name, detail, children }) => [
        `${"  ".repeat(depth)}${name}${detail && `: ${detail}`}`,
        ...flat(children, depth + 1),
      ]);
    assert.deepEqual(flat(outline(document)), ["One", "  a: The first.", "  b: The second.", "  Inner", "    c: no note", "Two"]);
  });

  it("of a section ends where the next begins", () => {
    const document = markdownDocument("# One\n\ntext\n\n# Two\n\ntext\n");
    assert.deepEqual(
      outline(document).map(({ span }) => document.slice(span.from, span.to).split("\n")[0]),
      ["# One", "# Two"],
    );
  });
});

describe("folding of notes", () => {
  it("folds notes of several lines, and runs of notes", () => {
    const document = markdownDocument("Text.[^1][^2][^3]\n\n[^1]: a\n[^2]: b\n    b\n\nText.\n\n[^3]: c\n\n    c\n");
    assert.deepEqual(noteFolds(document), [
      { startLine: 3, endLine: 4 },
      { startLine: 2, endLine: 4 },
      { startLine: 8, endLine: 10 },
    ]);
  });
});

describe("growing selections", () => {
  it("go from the label to the note, the paragraph and the section", () => {
    const document = markdownDocument("# One\n\nText.[^a] more.\n\n# Two\n\n[^a]: a\n");
    const shown = (offset: number): string[] => selectionSpans(document, offset).map(({ from, to }) => document.slice(from, to).trimEnd());
    assert.deepEqual(shown(14), ["a", "[^a]", "Text.[^a] more.", "# One\n\nText.[^a] more."]);
  });
});

describe("completion of labels", () => {
  it("offers the labels of notes with their first words", () => {
    const { text, cursor } = onlyFile("Text.[^k$0\n\n[^kant]: Critique.\n[^a]: b");
    const choices = labelChoices(markdownDocument(text), cursor ?? 0);
    assert.deepEqual(
      choices.map(({ label, preview, called }) => [label, preview, called]),
      [["kant", "Critique.", false]],
    );
    assert.deepEqual(choices[0]?.replace, { from: 7, to: 8 });
  });

  it("puts first the notes that nothing calls", () => {
    const { text, cursor } = onlyFile("Text.[^a] and [^$0\n\n[^a]: one\n[^ab]: two");
    assert.deepEqual(
      labelChoices(markdownDocument(text), cursor ?? 0).map(({ label }) => label),
      ["ab", "a"],
    );
  });
});

describe("completion of labels in a long text", () => {
  const pairs = Array.from({ length: 2000 }, (_, at) => `Wool.[^${at}] And more of it.\n\n[^${at}]: Note ${at}.\n\n`);
  const text = `${pairs.slice(0, 1000).join("")}Tar.[^\n\n${pairs.slice(1000).join("")}[^unused]: Left.\n`;
  const labels = labelChoices(markdownDocument(text), text.indexOf("Tar.[^") + 6).map(({ label }) => label);

  it("offers those that nothing calls, and the nearest of the others", () => {
    assert.equal(labels.length, MOST_OFFERED);
    assert.equal(labels[0], "unused");
    assert.ok(labels.includes("999") && labels.includes("1001"));
    const numbers = labels.slice(1).map(Number);
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
  });

  it("finds any other by one letter more", () => {
    const far = text.replace("Tar.[^\n", "Tar.[^1985\n");
    assert.deepEqual(
      labelChoices(markdownDocument(far), far.indexOf("Tar.[^") + 10).map(({ label }) => label),
      ["1985"],
    );
  });
});

describe("workspace symbols", () => {
  it("find notes by label and by text, without regard to case and diacritics", () => {
    const open = new Map([["file:///a.md", markdownDocument("[^x]: Letters of Čapek.\n[^y]: Other.\n")]]);
    const steps = noteSymbols(open, new CorpusIndex(factSchema), "capek LETTERS");
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.deepEqual(
      step.value.map(({ name }) => name),
      ["x: Letters of Čapek."],
    );
  });
});
