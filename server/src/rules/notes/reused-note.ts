import { isFollowed } from "../../document/pairing";
import { callOf } from "../../document/place";
import type { GroupRule } from "../rule";
import { callSpan, written } from "../words";

export const reusedNote: GroupRule = {
  code: "reused-note",
  severity: "information",
  looksAt: "group",
  docs: {
    summary: "A note that is called again, where the engine prints it again.",
    why: "On GitHub two calls of one note share one number. pandoc prints the whole note a second time under a new number, and all numbers behind it move on by one.",
    examples: [
      {
        flavour: "pandoc",
        bad: "Wool.[^1] Salt.[^1]\n\n[^1]: Guild book.\n",
        good: "Wool.[^1] Salt.[^2]\n\n[^1]: Guild book.\n\n[^2]: See the note before.\n",
      },
    ],
  },
  check: (group, document, report) => {
    const { reuse, name } = document.flavour;
    if (reuse !== "copy" || group.notes.length !== 1) return;
    const printed = group.calls.filter((call) => isFollowed(document.flavour, call.slot.reading, callOf(call)));
    const [first] = printed;
    for (const call of printed.slice(1)) {
      report({
        span: callSpan(call),
        message: `Note ${written(document, callOf(call).label)} was called before: ${name} prints it a second time, under a new number.`,
        ...(first ? { related: [{ span: callSpan(first), message: "Called here first." }] } : {}),
      });
    }
  },
};
