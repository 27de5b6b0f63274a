import type { ChunkRule } from "../rule";

export const notRead: ChunkRule = {
  code: "not-read",
  severity: "warning",
  looksAt: "chunk",
  docs: {
    summary: "A file whose notes were not read.",
    why: "A file that is no text, or longer than any book, is not searched for notes. It is said, so that nobody takes the silence for a clean result.",
    examples: [],
  },
  check: (slot, _document, report) => {
    for (const { code, from, to, message } of slot.reading.problems) if (code === "not-read") report({ span: { from, to }, message });
  },
};
