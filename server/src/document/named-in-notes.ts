import type { Alias, DocumentPeople, PersonMention } from "../model/people";
import { otherNameIn } from "../recognize/people/evidence/same";
import { countWhile } from "../text";
import type { NoteDocument } from "./document";
import { callsOfNote } from "./pairing";
import { callOf, type Place } from "./place";

/** Names that a note gives to whom the text names right where it calls the note: of `Orla Stern[^1]` with `[^1]: Pseudonym of Ada Lee.` the form
 *  of Ada Lee and that of Orla Stern. Notes and mentions are passed through side by side. */
export function namedInNotes(document: NoteDocument, { mentions }: DocumentPeople): Alias[] {
  const aliases: Alias[] = [];
  let next = 0;
  for (const slot of document.slots) {
    slot.reading.notes.forEach(({ body }, at) => {
      const start = slot.offset + (body[0]?.from ?? 0);
      while (next > 0 && (mentions[next - 1] as PersonMention).from >= start) next--;
      while (next < mentions.length && (mentions[next] as PersonMention).from < start) next++;
      const named = mentions[next];
      if (named?.kind !== "name" || named.from - start < SHORTEST_LEAD || named.from - start > LONGEST_LEAD) return;
      const why = otherNameIn(slot.text.slice(start - slot.offset, named.from - slot.offset));
      if (why === undefined) return;
      for (const call of callsOfNote(document, { slot, at })) {
        const other = mentionBefore(mentions, call);
        if (other && other.form !== named.form) aliases.push({ form: named.form, other: other.form, why: why.toLowerCase() });
      }
    });
  }
  return aliases;
}

/** The person whose name ends where the call stands, but for a sign. */
function mentionBefore(mentions: readonly PersonMention[], { slot, at }: Place): PersonMention | undefined {
  const call = slot.offset + callOf({ slot, at }).from;
  const last = mentions[countWhile(mentions.length, (index) => (mentions[index] as PersonMention).to <= call) - 1];
  const isNear = last && last.from >= slot.offset && /^[\p{P}\s]{0,3}$/u.test(slot.text.slice(last.to - slot.offset, call - slot.offset));
  return isNear && last.kind === "name" ? last : undefined;
}

/** `Alias ` and, with an article and a preposition, `The pseudonym of `. */
const SHORTEST_LEAD = 6;
const LONGEST_LEAD = 48;
