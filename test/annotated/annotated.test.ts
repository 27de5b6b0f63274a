import assert from "node:assert/strict";
import { type Annotated, noteless, notesTruths, peopleTruths, sourcesTruths } from "./truth";

describe("annotated texts: the truth fits the text", () => {
  for (const { name, lines, truth } of notesTruths()) {
    it(`notes/${name}`, () => {
      for (const { label, line, column } of truth.calls) {
        assert.equal(plainFigures(lines[line] ?? "").slice(column, column + label.length), label, `call in line ${line}`);
      }
      for (const { label, line, lastLine } of truth.notes) {
        assert.ok(plainFigures(lines[line] ?? "").includes(label), `note ${label} in line ${line}`);
        assert.ok(lastLine >= line && (lines[lastLine] ?? "").trim() !== "", `end of note ${label}`);
      }
      for (const { note } of truth.calls) assert.ok(note === null || truth.notes[note] !== undefined);
    });
  }

  for (const { name, lines, truth } of peopleTruths()) {
    it(`people/${name}`, () => {
      let before = "";
      for (const mention of truth) {
        const { line, startCharacter, endLine, endCharacter, surface, raw } = mention;
        assert.equal(textBetween(lines, line, startCharacter, endLine ?? line, endCharacter), raw ?? surface);
        const place = `${String(line).padStart(5)}:${String(startCharacter).padStart(5)}`;
        assert.ok(place > before, `${surface} in text order`);
        before = place;
      }
    });
  }

  for (const { name, text, truth } of sourcesTruths()) {
    it(`sources/${name}`, () => {
      const bodies = noteBodies(name, text);
      for (const { note, written, locator, repeats } of truth.archives) {
        assert.ok(bodies.get(note)?.includes(written ?? ""), `${written} in note ${note}`);
        if (!repeats) assert.ok(bodies.get(note)?.includes(locator ?? ""), `${locator} in note ${note}`);
      }
      for (const { note, term, expansion } of truth.shorthands) {
        assert.ok(bodies.get(note)?.includes(term) && bodies.get(note)?.includes(expansion), `${term} in note ${note}`);
      }
      for (const { note, antecedentNote } of truth.citations) {
        assert.ok(bodies.has(note) && (antecedentNote === undefined || bodies.has(antecedentNote)), `antecedent of note ${note}`);
      }
      for (const { note, target } of truth.crossReferences) assert.ok(bodies.has(note) && bodies.has(target));
    });
  }

  it("every kind has enough of them", () => {
    assert.ok(notesTruths().length >= 14 && noteless().length >= 10 && peopleTruths().length >= 8 && sourcesTruths().length >= 6);
    assert.ok(total(peopleTruths(), (truth) => truth.length) > 400);
  });
});

const total = <Truth>(all: readonly Annotated<Truth>[], count: (truth: Truth) => number): number =>
  all.reduce((sum, { truth }) => sum + count(truth), 0);

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const plainFigures = (line: string): string => line.replace(/[⁰¹²³⁴-⁹]/g, (figure) => String(SUPERSCRIPTS.indexOf(figure)));

/** The words of each note by its label: `[^3]: …` in Markdown, `3. …` behind the heading in an extracted text, there without hyphens at line ends. */
function noteBodies(name: string, text: string): Map<string | undefined, string> {
  if (!name.endsWith(".txt")) return bodiesOf(text, /^(?=\[\^\d+\]:)/m, /^\[\^(\d+)\]/);
  const notes = text.slice(text.indexOf("\nNotes\n")).replace(/(\p{L})-\n+(?=\p{Ll})/gu, "$1");
  return bodiesOf(notes, /^(?=\d+\. )/m, /^(\d+)\. /);
}

const bodiesOf = (text: string, starts: RegExp, label: RegExp): Map<string | undefined, string> =>
  new Map(text.split(starts).map((part) => [label.exec(part)?.[1], withoutBreaks(part)]));

const withoutBreaks = (text: string): string => text.replaceAll("*", "").replace(/\s+/g, " ");

function textBetween(lines: readonly string[], from: number, start: number, to: number, end: number): string {
  if (from === to) return (lines[from] ?? "").slice(start, end);
  return [(lines[from] ?? "").slice(start), ...lines.slice(from + 1, to), (lines[to] ?? "").slice(0, end)].join("\n");
}
