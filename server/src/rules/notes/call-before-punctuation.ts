import type { ChunkRule, Fix } from "../rule";

export const callBeforePunctuation: ChunkRule = {
  code: "call-before-punctuation",
  severity: "off",
  looksAt: "chunk",
  docs: {
    summary: "A call before a full stop or comma instead of behind it.",
    why: "English and American houses put the number behind the punctuation, French and German ones often before it. Switch this rule on where your house wants it behind.",
    examples: [
      {
        bad: "The house burned[^1].\n\n[^1]: Parish register.\n",
        good: "The house burned.[^1]\n\n[^1]: Parish register.\n",
        fixed: "The house burned.[^1]\n\n[^1]: Parish register.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    if (document.format.id !== "markdown") return;
    const { calls } = slot.reading;
    for (let first = 0, last = 0; first < calls.length; first = ++last) {
      while (calls[last + 1]?.from === calls[last]?.to) last++;
      const [from, to] = [calls[first]?.from ?? 0, calls[last]?.to ?? 0];
      const stop = PUNCTUATION.exec(slot.text.slice(to, to + 8))?.[0];
      if (!stop || !/\S/.test(slot.text[from - 1] ?? " ")) continue;
      // A bracket behind the moved call would make a link of it.
      if (/[[({:]/.test(slot.text[to + stop.length] ?? "")) continue;
      const marks = slot.text.slice(from, to);
      const fix: Fix = {
        title: `Move the call behind “${stop}”`,
        edits: [{ from, to: to + stop.length, text: stop + marks }],
        preferred: true,
      };
      report({ span: { from, to }, message: `The call stands before “${stop}”.`, fixes: () => [fix] });
    }
  },
};

/** A mark of punctuation with the quotation marks that close behind it. */
const PUNCTUATION = /^[.,;!?。，、；！？]["”’»'」』]*/u;
