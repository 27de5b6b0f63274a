import assert from "node:assert/strict";
import type { Span } from "../server/src/model/note";
import { lineStartsOf } from "../server/src/text";

/** One file of a fixture, with its cursor and what is expected in it taken out of the text. */
export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly cursor?: number;
  readonly marks: readonly Mark[];
}

/** Something expected at a stretch of text: a line `     ^^^^ dangling-call` under `Text.[^7]` is `{ from: 5, to: 9, text: "dangling-call" }`. */
export interface Mark extends Span {
  readonly text: string;
}

export interface Fixture {
  readonly flavour: string | undefined;
  readonly files: readonly FixtureFile[];
}

/** Reads files written in a test, indented as the test is:
 *  ```
 *  //- flavour: pandoc
 *  //- ch1.md
 *  Text.[^7]$0
 *       ^^^^ dangling-call: No note [^7] in this file.
 *  ```
 *  `//- name` begins a file (without one there is a single file `test.md`), `$0` is the cursor, and a line of carets tells what is
 *  expected at the line above it. A span that goes on over the line's end is marked up to there; one without length by one caret. */
export function fixture(source: string): Fixture {
  let flavour: string | undefined;
  const files: { name: string; lines: string[] }[] = [];
  for (const line of dedent(source)) {
    const head = /^\/\/- (?:flavour: (\S+)|(\S+))\s*$/.exec(line);
    if (head?.[1]) flavour = head[1];
    else if (head?.[2]) files.push({ name: head[2], lines: [] });
    else if (files.length === 0) files.push({ name: "test.md", lines: [line] });
    else files[files.length - 1]?.lines.push(line);
  }
  return { flavour, files: files.map((file) => readFile(file.name, file.lines)) };
}

/** The only file of a fixture. */
export function onlyFile(source: string): FixtureFile {
  const [file, ...others] = fixture(source).files;
  assert.ok(file && others.length === 0, "a fixture of one file");
  return file;
}

/** Asserts that exactly the marks of the file are there; a failure shows both texts with their carets. */
export function assertMarks(file: FixtureFile, actual: readonly Mark[]): void {
  assert.equal(withMarks(file.text, actual), withMarks(file.text, file.marks), file.name);
}

/** The text with a line of carets under each marked line, as a fixture is written. */
function withMarks(text: string, marks: readonly Mark[]): string {
  const starts = lineStartsOf(text);
  const lines: string[] = [];
  starts.forEach((start, row) => {
    const next = starts[row + 1] ?? text.length + 1;
    const line = text.slice(start, next).replace(/\r?\n$/, "");
    lines.push(line);
    for (const mark of marks.filter((each) => each.from >= start && each.from < next).sort(inOrder)) {
      const width = Math.max(1, Math.min(mark.to, start + line.length) - mark.from);
      lines.push(`${" ".repeat(mark.from - start)}${"^".repeat(width)} ${mark.text}`);
    }
  });
  return lines.join("\n");
}

const inOrder = (a: Mark, b: Mark): number => a.from - b.from || a.to - b.to || (a.text < b.text ? -1 : 1);

function readFile(name: string, source: readonly string[]): FixtureFile {
  const marks: Mark[] = [];
  const lines: string[] = [];
  let end = 0;
  let lineStart = 0;
  let cursor: number | undefined;
  for (const written of source) {
    const expected = /^( *)(\^+) (.*)$/.exec(written);
    if (expected && lines.length > 0) {
      const from = lineStart + (expected[1] as string).length;
      marks.push({ from, to: from + (expected[2] as string).length, text: expected[3] as string });
      continue;
    }
    lineStart = end;
    const at = written.indexOf("$0");
    if (at >= 0) cursor = lineStart + at;
    const line = written.replace("$0", "");
    lines.push(line);
    end += line.length + 1;
  }
  return { name, text: lines.join("\n"), marks, ...(cursor === undefined ? {} : { cursor }) };
}

/** Lines without the indentation that all of them share; the empty first line and the blank last line of a template are left out. */
function dedent(source: string): string[] {
  const lines = source.split("\n");
  if (lines[0]?.trim() === "") lines.shift();
  if (lines.length > 0 && lines[lines.length - 1]?.trim() === "") lines[lines.length - 1] = "";
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(Math.min(shared, line.length)));
}
