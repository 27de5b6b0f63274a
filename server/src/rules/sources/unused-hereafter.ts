import type { NoteDocument } from "../../document/document";
import { noteOf } from "../../document/place";
import type { SourcesInDocument } from "../../document/sources";
import type { ResolvedShorthand } from "../../model/resolved-sources";
import { hasLostNotes } from "../notes/lost-notes";
import { type NoteFinding, ruleInNotes } from "./in-notes";

export const unusedHereafter = ruleInNotes(
  {
    code: "unused-hereafter",
    severity: "warning",
    docs: {
      summary: "A “hereafter X” after which X is never used.",
      why: "The shorthand was announced for citations that have since been cut, or are written out in full. It is looked for in all chapters of the manuscript; where the manuscript is not known, the finding is only a hint.",
      examples: [
        {
          bad: "Salt was dear.[^1]\n\n[^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3 (hereafter Neri, Salt).\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3 (hereafter Neri, Salt).\n\n[^2]: Neri, Salt, 12.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.shorthands.slice(0, MOST_SHORTHANDS).flatMap((shorthand) => {
      if (/\p{Lu}\p{L}*\p{Lu}/u.test(shorthand.term) || !isUnused(document, sources, shorthand)) return [];
      return [unusedFinding(sources, shorthand, "announced")];
    }),
  "text",
);

/** `“Neri, Salt” is announced here and never used.` */
export function unusedFinding({ others }: SourcesInDocument, shorthand: ResolvedShorthand, said: string): NoteFinding {
  const { note, term } = shorthand;
  const where = others ? "in any chapter" : "in this file";
  return {
    note,
    span: shorthand,
    message: `“${term}” is ${said} here and never used ${where}.`,
    unnecessary: true,
    ...(others ? {} : { severity: "hint" }),
  };
}

/** The text is searched for each of so many. */
export const MOST_SHORTHANDS = 300;

/** Whether a term stands nowhere but in the note that introduces it, no other chapter uses it, and no notes are lost that might. Level words such as `op.` are too short to tell. */
export function isUnused(document: NoteDocument, sources: SourcesInDocument, { note, term }: ResolvedShorthand): boolean {
  if (term.replace(/[^\p{L}]/gu, "").length < 3 || term.endsWith(".")) return false;
  if (sources.others?.uses(term) || hasLostNotes(document)) return false;
  const place = sources.places[note];
  const own = place && noteOf(place);
  const word = bare(term).trim();
  const inNote = place && own ? occurrences(place.slot.text.slice(own.from, own.to), word) : 0;
  let count = 0;
  for (const { text } of document.slots) count += occurrences(text, word);
  return count <= inNote;
}

const bare = (text: string): string => text.replace(/[*_\s]+/g, " ").replace(/ (?=[,.:])/g, "");

function occurrences(text: string, word: string): number {
  // Where the first word is missing the text need not be made bare.
  if (!text.includes(word.split(/[ ,.:]/)[0] ?? "")) return 0;
  const searched = bare(text);
  let count = 0;
  for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length)) count++;
  return count;
}
