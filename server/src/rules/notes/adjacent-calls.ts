import type { Span } from "../../model/note";
import type { ChunkRule } from "../rule";

export const adjacentCalls: ChunkRule = {
  code: "adjacent-calls",
  severity: "warning",
  looksAt: "chunk",
  docs: {
    summary: "Two calls with nothing between them.",
    why: "In the finished text the numbers run together: notes 7 and 8 look like note 78. Either put something between the calls or make one note of the two.",
    examples: [
      {
        bad: "Wool.[^7][^8]\n\n[^7]: Guild book.\n\n[^8]: Tax roll.\n",
        good: "Wool[^7] and salt.[^8]\n\n[^7]: Guild book.\n\n[^8]: Tax roll.\n",
        fixed: "Wool.[^7] [^8]\n\n[^7]: Guild book.\n\n[^8]: Tax roll.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    if (document.format.id !== "markdown") return;
    const marks = marksOf(slot.reading.calls, slot.reading.notes);
    marks.forEach((mark, at) => {
      const before = marks[at - 1];
      if (!before || before.to !== mark.from) return;
      report({
        span: { from: before.from, to: mark.to },
        message: "Nothing stands between these two calls: their numbers are read as one.",
        fixes: () => [{ title: "Put a space between the calls", edits: [{ from: mark.from, to: mark.from, text: " " }], preferred: true }],
      });
    });
  },
};

/** What prints a number, in text order: calls and inline notes. */
function marksOf(calls: readonly Span[], notes: readonly (Span & { inline: boolean })[]): readonly Span[] {
  const inline = notes.filter((note) => note.inline);
  return inline.length === 0 ? calls : [...calls, ...inline].sort((a, b) => a.from - b.from);
}
