import type { Note, NoteCall, Problem } from "../../model/note";

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
      message: `${dangling.length} of ${called.size} notes are not in this text: ${ranges(dangling)}`,
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
          ? `The text that these ${unused.length} notes belong to is not in this file: ${ranges(unused)}`
          : `The text that ${unused.length} of ${numbered.length} notes belong to is not in this file: ${ranges(unused)}`,
      keys: unused.map((note) => note.key),
    });
  }
  return problems;
}

/** Labels with runs of numbers joined: of 1, 2, 3, 5, 5a this is `1–3, 5, 5a`. Long lists are cut. */
function ranges(items: readonly { readonly label: string }[]): string {
  const parts: string[] = [];
  for (let at = 0; at < items.length; ) {
    const first = (items[at] as { label: string }).label;
    let end = at;
    while (
      end + 1 < items.length &&
      Number((items[end + 1] as { label: string }).label) === Number((items[end] as { label: string }).label) + 1
    )
      end++;
    const last = (items[end] as { label: string }).label;
    parts.push(end > at ? `${first}–${last}` : first);
    at = end + 1;
  }
  return parts.length > 40 ? `${parts.slice(0, 40).join(", ")} and more` : parts.join(", ");
}
