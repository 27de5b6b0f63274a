import type { ChunkRule } from "../rule";
import { tellSlips } from "./slip";

export const yamlInBody: ChunkRule = {
  code: "yaml-in-body",
  severity: "error",
  looksAt: "chunk",
  docs: {
    summary: "A line `---` in the text that pandoc takes for the beginning of metadata.",
    why: "After an empty line, `---` with text right under it opens a block of metadata that goes on to the next `---` or `...`. pandoc cuts everything between them out of the book, or refuses the whole file.",
    examples: [
      {
        flavour: "pandoc",
        bad: "Wool.\n\n---\nSalt: a history.\n\n---\n\nTar.\n",
        good: "Wool.\n\n* * *\n\nSalt: a history.\n\n* * *\n\nTar.\n",
        fixed: "Wool.\n\n---\nSalt: a history.\n\n***\n\nTar.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    const words = {
      "closing-rule": () =>
        `${document.flavour.name} takes what stands above, from the last line --- to this one, for metadata and cuts it out of the text.`,
    };
    tellSlips("yaml-in-body", slot, report, words, (slip) => [
      { title: "Write *** instead", edits: [{ from: slip.from, to: slip.to, text: "***" }], preferred: true },
    ]);
  },
};
