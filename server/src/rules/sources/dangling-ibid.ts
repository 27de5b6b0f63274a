import { citationsOf } from "../../bibliography/document-citations";
import type { NoteDocument } from "../../document/document";
import { noteOf } from "../../document/place";
import { type SourcesInDocument, startOf } from "../../document/sources";
import type { NoteEntry } from "../../model/resolved-sources";
import { lastAtOrBelow } from "../../text";
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
  (sources, document) => {
    const citesByKey = keyCitationsBefore(sources, document);
    const byKey = new Set<number>();
    return sources.citations.flatMap(({ note, form, certainty, item, antecedent }) => {
      if (certainty !== "lost" || form === "full" || form === "short" || item.kind !== "repeat") return [];
      // What is cited by its key only is a source as well.
      if (citesByKey(note, item.words.from) || isUnread(sources, note) || (antecedent !== undefined && byKey.has(antecedent))) {
        byKey.add(note);
        return [];
      }
      const words = printedAt(document, sources, note, item.words);
      const why = reason(sources.entries, note, antecedent === undefined ? undefined : noteNamed(sources, antecedent));
      // Where an extraction has lost the notes, their author has made no mistake.
      const extracted = document.format.id === "plaintext";
      return [{ note, span: item.words, message: `“${words}” repeats nothing: ${why}.`, ...(extracted && { severity: "hint" as const }) }];
    });
  },
  "text",
);

/** Whether the note before is a few words with a number, and so most likely a source that is cited in a way of its own:
 *  `Council of 14 July 1859, item 3`. */
function isUnread({ places, entries }: SourcesInDocument, note: number): boolean {
  const place = places[note - 1];
  if (!place || entries[note - 1]?.chapter !== entries[note]?.chapter) return false;
  const { from, to } = noteOf(place);
  const text = place.slot.text.slice(from, to);
  return text.length < 80 && /\d/.test(text.replace(/^\[\^[^\]]*\]:/, ""));
}

/** Whether an entry of a bibliography is cited by its key in the note before, or in the same note before `at`; where notes stand in
 *  the text, also between the two. */
function keyCitationsBefore(sources: SourcesInDocument, document: NoteDocument): (note: number, at: number) => boolean {
  const citations = citationsOf(document).map(({ from }) => from);
  const isCitedIn = (from: number, to: number): boolean => {
    const first = citations[lastAtOrBelow(citations, from - 1) + 1];
    return first !== undefined && first < to;
  };
  return (note, at) => {
    if (citations.length === 0) return false;
    const start = startOf(sources, note);
    const before = sources.places[note - 1];
    const from = before ? startOf(sources, note - 1) : 0;
    const own = sources.places[note];
    if (own && noteOf(own).inline) return isCitedIn(from, start + at);
    return isCitedIn(start, start + at) || (before !== undefined && isCitedIn(from, from + noteOf(before).to - noteOf(before).from));
  };
}

function reason(entries: readonly NoteEntry[], note: number, antecedent: string | undefined): string {
  const before = entries[note - 1];
  if (antecedent) return `what ${antecedent} repeats is missing too`;
  if (!before) {
    const { number, label } = entries[note] ?? {};
    const own = Number(number ?? label);
    return own > 1 ? `note ${own - 1}, which stood before it, is not in this text` : "there is no note before it";
  }
  if (before.chapter !== entries[note]?.chapter) return "it stands in the first note of its chapter";
  return before.sources ? "no note before it cites a source" : "the note before it is missing";
}
