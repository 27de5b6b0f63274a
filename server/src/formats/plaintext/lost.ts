import type { Note, NoteCall, Problem } from "../../model/note";
import { inRuns } from "../../text";

/** Fewer missing notes than these are told one by one. */
const FEW = 5;

/** Says once that an extraction has lost most notes, or the text that they belong to:
 *  `105 of 118 notes are not in this text: 1–20, 26–78, 87–118`. */
export function lostNotes(calls: readonly NoteCall[], notes: readonly Note[]): Problem[] {
  const problems: Problem[] = [];
  const answered = new Set(notes.map((note) => note.key));
  const called = new Map<string, NoteCall>();
  for (const call of calls) if (!called.has(call.key)) called.set(call.key, call);
  const dangling = [...called.values()].filter((call) => !answered.has(call.key));
  if (dangling.length >= FEW && dangling.length > called.size * 0.3) {
    const first = dangling[0] as NoteCall;
    problems.push({
      code: "lost-notes",
      from: first.from,
      to: first.to,
      message: `${dangling.length} of ${called.size} notes are not in this text: ${inRuns(dangling.map(labelOf))}`,
      keys: dangling.map((call) => call.key),
    });
  }
  const numbered = notes.filter((note) => !note.inline);
  const unused = numbered.filter((note) => !called.has(note.key));
  if (unused.length >= FEW && unused.length > numbered.length * 0.3) {
    const first = unused[0] as Note;
    problems.push({
      code: "lost-notes",
      ...first.labelSpan,
      message:
        unused.length === numbered.length
          ? `The text that these ${unused.length} notes belong to is not in this file: ${inRuns(unused.map(labelOf))}`
          : `The text that ${unused.length} of ${numbered.length} notes belong to is not in this file: ${inRuns(unused.map(labelOf))}`,
      keys: unused.map((note) => note.key),
    });
  }
  return problems;
}

const labelOf = ({ label }: { readonly label: string }): string => label;
