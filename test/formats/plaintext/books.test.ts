import assert from "node:assert/strict";
import { book, type Printing } from "./book";
import { marked, read } from "./marked";

const CALLS: Record<string, (label: string) => string> = {
  glued: (label) => `«${label}»`,
  bracketed: (label) => `[«${label}»]`,
  parenthesized: (label) => ` («${label}»)`,
  "alone on its line": (label) => `\n«${label}»\n`,
};
const NOTES: Record<string, (label: string) => string> = {
  "1.": (label) => `‹${label}›. `,
  "1": (label) => `‹${label}› `,
  "[1]": (label) => `[‹${label}›] `,
  "(1)": (label) => `(‹${label}›) `,
};
const BETWEEN: Record<string, (page: number) => string> = {
  "form feed": () => "\f",
  "page number": (page) => `\n${" ".repeat(36)}${page + 40}\n\n`,
  "running head": (page) => `\n\nTHE TOLL BOOK${" ".repeat(50)}${page + 40}\n\n`,
};

/** Which calls go with which notes. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["glued", "1."],
  ["glued", "1"],
  ["glued", "(1)"],
  ["bracketed", "[1]"],
  ["bracketed", "1."],
  ["parenthesized", "(1)"],
  ["alone on its line", "1."],
  ["alone on its line", "1"],
];

describe("plaintext: books printed in many ways", () => {
  for (const [call, note] of PAIRS)
    it(`calls ${call}, notes ${note}`, () => {
      const wrong: string[] = [];
      let seed = 1;
      for (const place of ["foot", "chapter", "end"] as const)
        for (const numbering of ["continuous", "chapter", "page"] as const)
          for (const [name, between] of Object.entries(BETWEEN)) {
            if (numbering === "page" && place !== "foot") continue;
            const rule = seed % 2 === 0 ? "" : "\n____________";
            const printing: Printing = {
              call: CALLS[call] as Printing["call"],
              note: NOTES[note] as Printing["note"],
              place,
              numbering,
              rule,
              between,
              width: 72,
            };
            const faults = faultsOf(book(seed++, printing));
            if (faults.length > 0) wrong.push(`${place}, ${numbering}, ${name}: ${faults.slice(0, 3).join("; ")}`);
          }
      assert.deepEqual(wrong, []);
    });
});

/** Calls and notes that are missed, found where none are, or paired wrongly. */
function faultsOf(source: string): string[] {
  const { text, calls, notes } = marked(source);
  const reading = read(text);
  const shown = (at: number): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 12));
  const faults: string[] = [];
  const noteAt = new Map(notes.map((note) => [note.pair, note.at]));
  const keyAt = new Map(reading.notes.map((note) => [note.key, note.labelSpan.from]));
  const found = new Map(reading.calls.map((call) => [call.labelSpan.from, call]));
  for (const call of calls) {
    const own = found.get(call.at);
    if (!own) faults.push(`missed call ${shown(call.at)}`);
    else if (keyAt.get(own.key) !== noteAt.get(call.pair)) faults.push(`wrong note for ${shown(call.at)}`);
    found.delete(call.at);
  }
  for (const at of found.keys()) faults.push(`no call ${shown(at)}`);
  const meant = new Set(notes.map((note) => note.at));
  for (const note of reading.notes) if (!meant.has(note.labelSpan.from)) faults.push(`no note ${shown(note.from)}`);
  return faults;
}
