import type { ChunkRule } from "../model/rule";

export const notRead: ChunkRule = {
  code: "not-read",
  severity: "warning",
  looksAt: "chunk",
  docs: {
    summary: "A text, or a part of it, whose notes were not read.",
    why: "Source code, tables of data and lists of publications are full of numbers that are no notes. Where a file is taken for one of these it is said, so that nobody takes the silence for a clean result.",
    examples: [],
  },
  check: (slot, _document, report) => {
    for (const { code, from, to, message } of slot.reading.problems) if (code === "not-read") report({ span: { from, to }, message });
  },
};
