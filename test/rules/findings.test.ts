import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { findingsOf } from "../../server/src/rules/run";
import { markdownDocument, plainDocument } from "../document";
import { assertMarks, fixture } from "../fixture";

const { config } = readConfig();

/** Asserts what is found in the only file of a fixture, in the words of its engine. */
function finds(source: string): void {
  const { flavour, files } = fixture(source);
  for (const file of files) {
    const document = file.name.endsWith(".txt") ? plainDocument(file.text) : markdownDocument(file.text, flavour);
    const found = findingsOf(document, config);
    assertMarks(
      file,
      found.map(({ code, message, severity, span }) => ({ ...span, text: `${severity} ${code}: ${message}` })),
    );
  }
}

describe("what is found", () => {
  it("a call without a note, by engine", () => {
    finds(`
      Wool.[^7]
           ^^^^ error dangling-call: No note [^7] in this file: GitHub prints the brackets as they stand.
    `);
    finds(`
      //- flavour: multimarkdown
      Wool.[^seven]
           ^^^^^^^^ error dangling-call: No note [^seven] in this file: MultiMarkdown makes a note of the word “seven”.
    `);
  });

  it("two notes with one label, by engine", () => {
    finds(`
      //- flavour: pandoc
      Wool.[^3] Salt.[^4]

      [^3]: Guild book.
      ^^^^^ error duplicate-note: Note [^3] is defined more than once: pandoc keeps the last (GitHub the first), and this text is lost.

      [^3]: Tax roll.

      [^4]: Toll list.
    `);
    finds(`
      Wool.[^3] Salt.[^4]

      [^3]: Guild book.

      [^3]: Tax roll.
      ^^^^^ error duplicate-note: Note [^3] is defined more than once: GitHub keeps the first (pandoc the last), and this text is lost.

      [^4]: Toll list.
    `);
  });

  it("a note that nothing calls, by engine", () => {
    finds(`
      //- flavour: python-markdown
      Wool.

      [^3]: Guild book.
      ^^^^^ warning unused-note: Note [^3] is called nowhere: Python-Markdown prints it all the same, and nothing leads to it.
    `);
    finds(`
      //- flavour: kramdown
      Wool.

      [^3]: Guild book.
      ^^^^^ warning unused-note: Note [^3] is called nowhere: kramdown leaves it out.
    `);
  });

  it("calls and notes out of order", () => {
    finds(`
      Wool.[^1] Salt.[^9] Tar.[^2] Hemp.[^3] Flax.[^10]
                     ^^^^ information note-order: Note [^9] is called before [^2]: GitHub numbers notes in the order of their calls, so other numbers are printed.
                     ^^^^ information number-gap: Numbers 4–8 are missing between [^1] and [^9].

      [^1]: a
      [^2]: b
      [^3]: c
      [^9]: d
      [^10]: e
    `);
    finds(`
      # One

      Wool.[^1] Salt.[^2] Again.[^1]

      # Two

      Tar.[^kessler] Hemp.[^3]

      [^3]: c
      [^2]: b
      [^1]: a
      [^kessler]: k
    `);
  });

  it("a number left out", () => {
    finds(`
      Wool.[^12] Salt.[^14]
                      ^^^^^ information number-gap: Number 13 is missing between [^12] and [^14].

      [^12]: a
      [^14]: b
    `);
    finds(`
      Wool.[^3] Salt.[^1817]

      [^3]: a
      [^1817]: b
    `);
  });

  it("notes that call each other", () => {
    finds(`
      Wool.[^a]

      [^a]: See [^b].
      [^b]: See [^c].
      [^c]: See [^a] and [^c].
                ^^^^ warning note-cycle: Notes [^a], [^b], [^c] call each other in a circle.
                         ^^^^ warning note-cycle: Note [^c] calls itself.
    `);
    finds(`
      //- flavour: commonmark-hs
      Wool.[^a]

      [^a]: See [^a].
                ^^^^ information reused-note: Note [^a] was called before: commonmark-hs prints it a second time, under a new number.
                ^^^^ warning note-cycle: Note [^a] calls itself: commonmark-hs never comes to an end.
    `);
  });

  it("a call in a note, which pandoc follows only in notes written in the text", () => {
    finds(`
      //- flavour: pandoc
      Wool.[^1] Salt.^[As in the roll.[^2]]

      [^1]: Guild book.[^2]
                       ^^^^ warning nested-call: [^2] stands inside a note: pandoc prints the brackets as they stand.

      [^2]: Tax roll.
    `);
  });

  it("labels that nearly agree", () => {
    finds(`
      //- flavour: kramdown
      Wool.[^Kessler]
           ^^^^^^^^^^ error label-mismatch: No note [^Kessler], but there is [^kessler]: kramdown tells capitals from small letters.

      [^kessler]: Smoke.
    `);
    finds(`
      Wool.[^Kessler]

      [^kessler]: Smoke.
    `);
  });

  it("notes that are none for a space before the colon, or without it", () => {
    finds(`
      //- flavour: pandoc
      Wool.[^1] Salt.[^2]
           ^^^^ error dangling-call: No note [^1] in this file: pandoc prints the brackets as they stand.
                     ^^^^ error dangling-call: No note [^2] in this file: pandoc prints the brackets as they stand.

      [^1] : Guild book.
      ^^^^^^ warning mistyped-call: The space before the colon keeps this from being a note for pandoc.

      [^2] Tax roll.
      ^^^^ error dangling-call: Without a colon behind it pandoc reads this as a call, not as the note.
    `);
  });

  it("calls beside each other", () => {
    finds(`
      //- flavour: pandoc
      Wool.[^7][^8]^[See above.]
           ^^^^^^^^ warning adjacent-calls: Nothing stands between these two calls: their numbers are read as one.
               ^^^^^^^^^^^^^^^^^ warning adjacent-calls: Nothing stands between these two calls: their numbers are read as one.

      [^7]: a

      [^8]: b
    `);
  });

  it("a wide gap is told to its end", () => {
    const document = markdownDocument("One wool.[^1] Two.[^400]\n\n[^1]: a\n\n[^400]: b\n");
    const gaps = findingsOf(document, config).filter(({ code }) => code === "number-gap");
    assert.deepEqual(
      gaps.map(({ message }) => message),
      ["Numbers 2–399 are missing between [^1] and [^400]."],
    );
  });

  it("every second note of very many lost: the message stays short", () => {
    const calls = Array.from({ length: 500 }, (_, at) => `[^${2 * at + 1}] wool`).join(" ");
    const [lost] = findingsOf(markdownDocument(`${calls}\n\n[^1]: Here.\n`), config).filter(({ code }) => code === "lost-notes");
    assert.match(lost?.message ?? "", /^499 of 500 notes are not in this text: 3, 5, .{1,200}, 81 and more\.$/);
  });

  it("most notes lost: one finding, and hints", () => {
    const calls = Array.from({ length: 12 }, (_, at) => `[^${at + 1}] wool`).join(" ");
    const found = findingsOf(markdownDocument(`${calls}\n\n[^4]: Here.\n`), config);
    const loud = found.filter(({ severity }) => severity !== "hint").map(({ code, message }) => `${code}: ${message}`);
    assert.deepEqual(loud, ["lost-notes: 11 of 12 notes are not in this text: 1–3, 5–12."]);
    assert.equal(found.length, 12);
  });

  it("most notes lost: no abbreviation is called unused, for they may have used it", () => {
    const calls = Array.from({ length: 12 }, (_, at) => `The harbor had a lamp that nobody trimmed.${at + 1}`).join(" ");
    const introduced = "Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15, fasc. 4.";
    const codesWith = (notes: string): string[] =>
      findingsOf(plainDocument(`${calls}\n\nNOTES\n\n${notes}\n`), config).map(({ code }) => code);
    const whole = Array.from({ length: 11 }, (_, at) => `${at + 2}. A letter of no. ${at + 2}.`).join("\n\n");
    assert.ok(codesWith(`1. ${introduced}\n\n${whole}`).includes("unused-abbreviation"));
    const lost = codesWith(`1. ${introduced}\n\n2. A letter of no. 2.`);
    assert.deepEqual([lost.includes("lost-notes"), lost.includes("unused-abbreviation")], [true, false]);
  });

  it("an Ibid. whose note before is lost: its number says so", () => {
    const notes = ["21. Ibid., 14.", ...Array.from({ length: 5 }, (_, at) => `${at + 22}. A letter of May.`)].join("\n\n");
    const calls = Array.from({ length: 6 }, (_, at) => `The harbor had a lamp that nobody trimmed.${at + 21}`).join(" ");
    const found = findingsOf(plainDocument(`${calls}\n\nNOTES\n\n${notes}\n`), config).filter(({ code }) => code === "dangling-ibid");
    assert.deepEqual(
      found.map(({ message }) => message),
      ["“Ibid.” repeats nothing: note 20, which stood before it, is not in this text."],
    );
  });

  it("nothing in what only looks like notes", () => {
    for (const flavour of [
      "gfm",
      "pandoc",
      "markdown-it",
      "kramdown",
      "obsidian",
      "multimarkdown",
      "php-extra",
      "python-markdown",
      "commonmark-hs",
    ]) {
      finds(`
        //- flavour: ${flavour}
        He wrote [sic] that [...] in [1789] the [he] came at 12:00[^1]. See [Ps. 3:4], [12], (13) and [a](b) or [c].

            code[^2]

        \`[^3]\` and \\[^4]

        [^1]: Of the [sic] year [1614], see [the roll](https://example.org/a_(b)) and *[ibid.]*.

        [c]: https://example.org/
      `);
    }
  });

  it("nothing in code and comments of the engines that have them", () => {
    finds(`
      Wool.[^1]

      ~~~
      [^2]
      [^3]: code
      ~~~

      <!-- [^4] and
      [^5]: no -->

      [^1]: Guild book.
    `);
  });
});
