import { isFollowed } from "../../document/pairing";
import type { ChunkRule } from "../rule";
import { written } from "../words";

export const nestedCall: ChunkRule = {
  code: "nested-call",
  severity: "warning",
  looksAt: "chunk",
  docs: {
    summary: "A call inside a note, where the engine does not follow it.",
    why: "pandoc knows no notes in notes: it prints the brackets of the inner call as they stand, without a warning. GitHub numbers such notes behind all others.",
    examples: [
      {
        flavour: "pandoc",
        bad: "Wool.[^1] Salt.[^2]\n\n[^1]: Guild book; see also [^2].\n\n[^2]: Tax roll.\n",
        good: "Wool.[^1] Salt.[^2]\n\n[^1]: Guild book; see also the next note.\n\n[^2]: Tax roll.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    const { name } = document.flavour;
    for (const call of slot.reading.calls) {
      if (isFollowed(document.flavour, slot.reading, call)) continue;
      const mark = written(document, call.label);
      report({
        span: { from: call.from, to: call.to },
        message: `${mark} stands inside a note: ${name} prints the brackets as they stand.`,
      });
    }
  },
};
