import type { Alias, DocumentPeople, PersonMention } from "../model/people";
import { countWhile } from "../text";
import type { NoteDocument } from "./document";
import { callsOfNote } from "./pairing";
import { callOf, noteOf, type Place } from "./place";

/** Names that a note gives to whom the text names right where it calls the note: of `Orla Stern[^1]` with `[^1]: Pseudonym of Ada Lee.` the form
 *  of Ada Lee and that of Orla Stern. */
export function namedInNotes(document: NoteDocument, { mentions }: DocumentPeople): Alias[] {
  if (mentions.length < 2) return [];
  return document.slots.flatMap((slot) => slot.reading.notes.flatMap((_, at) => aliasesOfNote(document, mentions, { slot, at })));
}

function aliasesOfNote(document: NoteDocument, mentions: readonly PersonMention[], note: Place): Alias[] {
  const { slot } = note;
  const [body] = noteOf(note).body;
  if (!body) return [];
  const lead = OTHER_NAME.exec(slot.text.slice(body.from, Math.min(body.to, body.from + LONGEST_LEAD)));
  if (!lead) return [];
  const start = slot.offset + body.from;
  const named = mentions[countWhile(mentions.length, (index) => (mentions[index] as PersonMention).from < start)];
  if (named?.kind !== "name" || named.from !== start + lead[0].length) return [];
  return callsOfNote(document, note).flatMap((call) => {
    const other = mentionBefore(mentions, call);
    return other && other.form !== named.form ? [{ form: named.form, other: other.form, why: (lead[1] as string).toLowerCase() }] : [];
  });
}

/** The person whose name ends where the call stands, but for a sign. */
function mentionBefore(mentions: readonly PersonMention[], { slot, at }: Place): PersonMention | undefined {
  const call = slot.offset + callOf({ slot, at }).from;
  const last = mentions[countWhile(mentions.length, (index) => (mentions[index] as PersonMention).to <= call) - 1];
  const isNear = last && last.from >= slot.offset && /^[\p{P}\s]{0,3}$/u.test(slot.text.slice(last.to - slot.offset, call - slot.offset));
  return isNear && last.kind === "name" ? last : undefined;
}

/** With an article and a preposition. */
const LONGEST_LEAD = 48;
const OTHER_NAME =
  /^\s*(?:(?:A|The|His|Her) )?((?:Pseudonym|Pseud\.|Pen[- ]name|Nom de (?:plume|guerre)|Stage name|Party name|Alias|(?:Real|Original|Birth) name|Pseudonyme|Pseudonimo|[PS]eud[oó]nimo|Псевдоним)(?: (?:of|for|von|für|de|di|d[’'])| is| was)?)[\s:,]+/iu;
