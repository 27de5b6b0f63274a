import assert from "node:assert/strict";
import fc from "fast-check";
import { readConfig } from "../../server/src/config";
import type { NoteDocument } from "../../server/src/document/document";
import { shownNote } from "../../server/src/document/pairing";
import { callOf, noteOf } from "../../server/src/document/place";
import { flavours } from "../../server/src/formats/markdown/flavours";
import { rules } from "../../server/src/rules/all";
import type { Fix, RuledFinding } from "../../server/src/rules/rule";
import { findingsOf } from "../../server/src/rules/run";
import { suppressions } from "../../server/src/rules/suppress";
import { edited, markdownDocument } from "../document";

const { config } = readConfig({
  rules: Object.fromEntries(rules.filter((rule) => rule.severity === "off").map((rule) => [rule.code, "hint"])),
});

/** Labels in capitals, so that they differ from all words of the texts. */
const label = fc.constantFrom("A", "B", "C", "K", "k", "1", "2", "3", "7", "É");
const word = fc.constantFrom("wool", "salt", "tar", "the guild", "*toll*", "a `code`", "a [sic] b", "house.", "so,", "“ship”");
const call = label.map((each) => `[^${each}]`);
const slip = fc.constantFrom("^[4]", "[4]^", "[^B unclosed", "^[see there]");
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 3, arbitrary: call }, { weight: 1, arbitrary: slip }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) =>
    parts
      .join(" ")
      .replace(/ (?=\[\^)/g, "")
      .replace(/^[^\p{L}[]*/u, ""),
  );
const paragraph = fc.array(text, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n"));
const note = fc
  .tuple(label, fc.array(text, { maxLength: 3 }), fc.constantFrom("\n\n    ", "\n    ", "\n"))
  .map(([each, parts, between]) => `[^${each}]: ${parts.join(between)}`);
const heading = fc.constantFrom("# One", "# Two", "## Part", "### Deep");
const quote = fc.oneof(paragraph, note).map((lines) => lines.replace(/^/gm, "> "));
const item = paragraph.map((lines) => `- ${lines.replace(/\n/g, "\n  ")}`);
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 5, arbitrary: note },
  { weight: 2, arbitrary: heading },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: item },
  { weight: 1, arbitrary: fc.constantFrom("---", "~~~\n[^A] code\n~~~", "<!-- [^A] -->", "| a | b[^A] |\n|---|---|\n| c | d |") },
);
const source = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\n\n\n")), { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([blocks, eol]) =>
    blocks
      .map((each) => each.join(""))
      .join("")
      .replaceAll("\n", eol),
  );
const flavour = fc.constantFrom(...flavours.map(({ id }) => id));

/** Runs the law for every fix of every finding of generated documents. */
const forEveryFix = (law: (before: NoteDocument, finding: RuledFinding, fix: Fix, after: NoteDocument) => void): void =>
  fc.assert(
    fc.property(source, flavour, (written, engine) => {
      const before = markdownDocument(written, engine);
      for (const finding of findingsOf(before, config)) {
        for (const fix of finding.fixes?.() ?? []) law(before, finding, fix, markdownDocument(edited(written, fix.edits), engine));
      }
    }),
    { seed: 1614, numRuns: 40 },
  );

const alike = (document: NoteDocument, { code, message }: RuledFinding): number =>
  findingsOf(document, config).filter((each) => each.code === code && each.message === message).length;

const wordsOf = (text: string): string[] => (text.match(/\p{Ll}{2,}/gu) ?? []).sort();

describe("every fix", () => {
  it("takes its finding away", () => {
    forEveryFix((before, finding, fix, after) => {
      // Of two unused notes one may have been told as the one that was meant.
      if (finding.code === "unused-note" && findingsOf(before, config).some((each) => each.code === "label-mismatch")) return;
      assert.ok(
        alike(after, finding) < alike(before, finding),
        `${fix.title}: ${finding.message}\n${before.getText()}\n=====\n${after.getText()}`,
      );
    });
  });

  it("loses no word but those of the note that it removes", () => {
    forEveryFix((before, finding, fix, after) => {
      const removed = fix.title.startsWith("Remove") ? fix.edits.map((edit) => before.slice(edit.from, edit.to)).join("\n") : "";
      const note = before.slots.flatMap((slot) =>
        slot.reading.notes.map((each) => ({ from: slot.offset + each.from, to: slot.offset + each.to })),
      );
      const own = note.find((each) => each.from === finding.span.from);
      assert.deepEqual(wordsOf(removed), removed === "" ? [] : wordsOf(before.slice(own?.from ?? 0, own?.to ?? 0)));
      assert.deepEqual(
        wordsOf(after.getText() + removed),
        wordsOf(before.getText()),
        `${fix.title}\n${before.getText()}\n=====\n${after.getText()}`,
      );
    });
  });

  it("leaves every other call with the note that it had", () => {
    forEveryFix((before, finding, fix, after) => {
      if (
        !["dangling-call", "unused-note", "duplicate-note", "adjacent-calls"].includes(finding.code) ||
        fix.title.startsWith("Put an empty line")
      )
        return;
      const touched = new Set([
        ...fix.edits.flatMap((edit) => [...labelsIn(before.slice(edit.from, edit.to)), ...labelsIn(edit.text)]),
        ...labelsIn(before.slice(finding.span.from, finding.span.to)),
      ]);
      const others = (document: NoteDocument): string[] =>
        callsWithNotes(document).filter((each) => !touched.has(each.split("\t")[0] ?? ""));
      if (isInsideNote(before, finding)) return;
      if (hasHungryNote(before) || hasHungryNote(after)) return;
      assert.deepEqual(others(after), others(before), `${fix.title}\n${before.flavour.id}\n${before.getText()}\n=====\n${after.getText()}`);
    });
  });
});

describe("every comment that silences", () => {
  it("silences its finding, once", () => {
    fc.assert(
      fc.property(source, flavour, (written, engine) => {
        const before = markdownDocument(written, engine);
        if (!before.flavour.comments || hasHungryNote(before)) return;
        for (const finding of findingsOf(before, config)) {
          for (const fix of suppressions(before, finding)) {
            const after = markdownDocument(edited(written, fix.edits), engine);
            assert.ok(
              alike(after, finding) < alike(before, finding),
              `${fix.title}: ${finding.message}\n${engine}\n${written}\n=====\n${after.getText()}`,
            );
            assert.deepEqual(wordsOf(after.getText().replace(/<!-- apparatus.*?-->/g, "")), wordsOf(written));
          }
        }
      }),
      { seed: 1614, numRuns: 40 },
    );
  });
});

/** An empty note that takes the text below it: whatever changes there changes the note. Its author is told so. */
const hasHungryNote = (document: NoteDocument): boolean =>
  document.flavour.emptySwallowsNext &&
  document.slots.some(({ text, reading }) => reading.notes.some((note) => /^\[\^[^\]]*\]:[^\S\n]*(?:\n|$)/.test(text.slice(note.from))));

/** A note inside a note is part of that one's text, which then has to change. */
const isInsideNote = (document: NoteDocument, { span }: RuledFinding): boolean =>
  document.slots.some((slot) =>
    slot.reading.notes.some((note) => slot.offset + note.from < span.from && span.from < slot.offset + note.to),
  );

const labelsIn = (text: string): string[] =>
  [...text.matchAll(/\[\^([^\]\s]*)\]|^([\p{L}\d][\p{L}\d-]*)$/gu)].map((found) => (found[1] ?? found[2] ?? "").toLowerCase());

function callsWithNotes(document: NoteDocument): string[] {
  return document.slots.flatMap((slot) =>
    slot.reading.calls.map((each, at) => {
      const shown = shownNote(document, { slot, at });
      const text =
        shown &&
        noteOf(shown)
          .body.map((span) => shown.slot.text.slice(span.from, span.to))
          .join(" ");
      return `${callOf({ slot, at }).label.toLowerCase()}\t${text?.replace(/\s+/g, " ").replace(/\[\^[^\]]*\]/g, "[^]") ?? "none"}\t${each.inNote === undefined}`;
    }),
  );
}
