import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { isCapital } from "../tokens";
import { is } from "../words";
import { ACRONYM, acronymAt } from "./acronyms";
import { ARCHIVE, abbreviatedAt, namedAt, PAPERS, SHORT_HEAD } from "./archive-words";
import type { Mention } from "./mention";
import { LETTERS } from "./shelfmarks";
import { spokenOf } from "./spoken";
import { dottedAt, knownAt, OPENS_NAME } from "./table-names";

/** The repository named at a token: by a name or abbreviation of the table, else by a word such as “Archive”, else by capitals. */
export function mentionAt(note: NoteText, at: number, limit: number): Mention | undefined {
  const { tokens } = note;
  if (!is(tokens[at], SHORT_HEAD) && !isCapital(tokens[at]?.text ?? "") && note.introduced.size === 0) return undefined;
  const named = knownAt(tokens, at, limit);
  const introduced = introducedAt(note, at, limit);
  // `Istoricheskii arkhiv Dal’nego Vostoka (RGIA DV)` goes on behind the name of the table.
  if (named && introduced && introduced.to > named.to) return { ...named, to: introduced.to };
  return (
    named ??
    introduced ??
    dottedAt(tokens, at, limit) ??
    abbreviatedAt(tokens, at, limit) ??
    namedAt(note, at, limit) ??
    acronymAt(tokens, at, limit)
  );
}

/** The words of which there is at least one where a repository is named. */
export const OPENS_MENTION = OPENS_NAME | ARCHIVE | PAPERS | SHORT_HEAD | ACRONYM | LETTERS;

/** A name for which the note introduces an abbreviation in capitals. */
function introducedAt(note: NoteText, at: number, limit: number): Mention | undefined {
  if (note.introduced.size === 0) return undefined;
  const end = note.introduced.get(note.tokens[at]?.from ?? -1);
  if (end === undefined) return undefined;
  let next = at;
  while (next < limit && (note.tokens[next] as Token).to <= end) next++;
  return { from: at, to: next, kind: "introduced", ...spokenOf(note, at, next) };
}
