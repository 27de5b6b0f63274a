import type { Slot } from "../../document/place";
import type { Slip } from "../../model/note";
import type { ChunkRule, Fix } from "../rule";
import { written } from "../words";
import { emptyLineBefore, tellSlips } from "./slip";

export const swallowedText: ChunkRule = {
  code: "swallowed-text",
  severity: "warning",
  looksAt: "chunk",
  docs: {
    summary: "Text and notes that swallow each other.",
    why: "For pandoc a note that is still empty takes the next paragraph for its text, a heading right under a note is text of the note, and `---` under a note of one line makes a heading of the note. None of this is said while the book is made.",
    examples: [
      {
        flavour: "pandoc",
        bad: "Wool.[^1]\n\n[^1]: Guild book.\n# Two\n",
        good: "Wool.[^1]\n\n[^1]: Guild book.\n\n# Two\n",
        fixed: "Wool.[^1]\n\n[^1]: Guild book.\n\n# Two\n",
      },
      {
        flavour: "pandoc",
        bad: "Wool.[^1]\n\n[^1]: Guild book.\n---\n\nSalt.\n",
        fixed: "Wool.[^1]\n\n[^1]: Guild book.\n\n---\n\nSalt.\n",
      },
      {
        flavour: "pandoc",
        bad: "Wool.[^1]\n\n[^1]:\n\nSalt came from the east.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    const { name } = document.flavour;
    const mark = (slip: Slip): string => written(document, slip.label ?? "");
    const words = {
      paragraph: (slip: Slip) => `Note ${mark(slip)} has no text of its own: ${name} takes this paragraph for it.`,
      heading: (slip: Slip) => `This heading stands right under note ${mark(slip)}: ${name} reads it as text of the note.`,
      setext: (slip: Slip) => `This line under note ${mark(slip)} makes a heading of it: ${name} knows no such note.`,
      "lazy-lost": (slip: Slip) => `This line under note ${mark(slip)} is not indented: ${name} loses it.`,
      "inner-definition": (slip: Slip) => `This note stands inside note ${mark(slip)}: ${name} takes the text of that one away.`,
    };
    tellSlips("swallowed-text", slot, report, words, (slip) => fixesFor(slot, slip));
  },
};

function fixesFor(slot: Slot, slip: Slip): readonly Fix[] {
  if (slip.cause === "heading" || slip.cause === "setext") return [emptyLineBefore(slot, slip.from)];
  return slip.cause === "lazy-lost" && isPlainNoteAbove(slot, slip.from)
    ? [{ title: "Indent the line", edits: [{ from: slip.from, to: slip.from, text: "    " }], preferred: true }]
    : [];
}

/** Whether the line above begins a note that stands in no quote and no list, so that four spaces are what is missing. */
function isPlainNoteAbove({ text }: Slot, offset: number): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return /^\[\^[^\]\n]*\]:/.test(text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart));
}
