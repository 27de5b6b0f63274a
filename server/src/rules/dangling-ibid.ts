import { noteNamed, printedAt, ruleInNotes } from "./in-notes";

export const danglingIbid = ruleInNotes(
  {
    code: "dangling-ibid",
    severity: "warning",
    docs: {
      summary: "An “Ibid.” with nothing before it to repeat.",
      why: "It stands in the first note of the text or of a chapter, or the note before it is missing. The reader cannot know which source is meant.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Ibid., 12.\n\n[^2]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Ibid., 12.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.citations.flatMap(({ note, form, certainty, item, antecedent }) => {
      if (certainty !== "lost" || form === "full" || form === "short" || item.kind !== "repeat") return [];
      const words = printedAt(document, sources, note, item.words);
      const why = reason(sources.entries, note, antecedent === undefined ? undefined : noteNamed(sources, antecedent));
      // Where an extraction has lost the notes, their author has made no mistake.
      const extracted = document.format.id === "plaintext";
      return [{ note, span: item.words, message: `“${words}” repeats nothing: ${why}.`, ...(extracted && { severity: "hint" as const }) }];
    }),
);

function reason(
  entries: readonly { readonly chapter: number; readonly sources?: unknown }[],
  note: number,
  antecedent: string | undefined,
): string {
  const before = entries[note - 1];
  if (antecedent) return `what ${antecedent} repeats is missing too`;
  if (!before) return "there is no note before it";
  if (before.chapter !== entries[note]?.chapter) return "it stands in the first note of its chapter";
  return before.sources ? "no note before it cites a source" : "the note before it is missing";
}
