import { keyOf } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import { UNCALLED } from "../../document/note-order";
import type { SourcesInDocument } from "../../document/sources";
import type { ResolvedCitation } from "../../model/resolved-sources";
import { stopAfter, writtenOut } from "../repairs/written-out";
import { type NoteFinding, noteNamed, printedAt, ruleInNotes } from "./in-notes";
import { counter, identityOf, type NoteIdentity, Opened } from "./opened";

export const brokenIbid = ruleInNotes(
  {
    code: "broken-ibid",
    severity: "warning",
    insteadOf: ["dangling-ibid", "ambiguous-ibid"],
    sinceOpened: true,
    docs: {
      summary: "An “Ibid.” that means another source than when the file was opened.",
      why: "A note has been put in between, a paragraph has been moved, or the note before has been cut. What it meant before is shown, and can be written out.",
      examples: [],
    },
  },
  (sources, document) => {
    const nth = counter();
    // What a note means that nothing calls yet is seen when it is called.
    const isCalled = ({ note }: ResolvedCitation): boolean => sources.entries[note]?.chapter !== UNCALLED;
    const repeats = sources.citations.filter((each) => (each.form === "ibid" || each.form === "idem") && isCalled(each));
    const places = repeats.map((citation) => ({
      note: identityOf(document, sources, citation.note),
      nth: nth(citation.note),
      now: () => meaningOf(document, sources, citation),
    }));
    const opened = meanings.get(document) ?? new Opened<Meaning>();
    meanings.set(document, opened);
    return opened.recall(places).flatMap((before, at) => {
      const [citation, place] = [repeats[at], places[at]];
      if (!citation || !place || before.work === undefined || before.work === citation.work) return [];
      if (!isCorrected(document, sources, citation, before)) return [brokenFinding(document, sources, citation, before)];
      opened.remember(place, place.now());
      return [];
    });
  },
);

/** What an “Ibid.” stood for when it was first seen. */
interface Meaning {
  /** Absent where it stood for nothing. */
  readonly work?: string;
  readonly antecedent?: NoteIdentity;
  readonly short: () => string | undefined;
}

const meanings = new Memory<Opened<Meaning>>();

function meaningOf(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): Meaning {
  const { work, antecedent } = citation;
  return {
    ...(work !== undefined && { work }),
    ...(antecedent !== undefined && { antecedent: identityOf(document, sources, antecedent) }),
    short: () => writtenOut(sources, citation, document.format.id),
  };
}

/** Whether it still repeats the same note, and only what that note says has been corrected, or is told there. */
function isCorrected(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation, before: Meaning): boolean {
  const { antecedent, work, repeated } = citation;
  if (antecedent === undefined || work === undefined || before.work === undefined) return false;
  const now = identityOf(document, sources, antecedent);
  const isSame = now.label === before.antecedent?.label || (now.context !== "" && now.context === before.antecedent?.context);
  const repeats = repeated !== undefined && sources.citations[repeated]?.item.kind === "repeat";
  return isSame && (repeats || areAlike(before.work, work));
}

/** Whether two keys share the author, the archive or a word of the title: then one of them is the other, corrected. */
function areAlike(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

const wordsOf = (key: string): string[] => key.split(/[/-]/).filter((word) => keyOf(word).length > 2);

function brokenFinding(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation, before: Meaning): NoteFinding {
  const { note, item, work, antecedent } = citation;
  const span = item.kind === "repeat" ? item.words : item;
  const words = printedAt(document, sources, note, span);
  const short = before.short();
  const now =
    work === undefined ? "; now it repeats nothing" : antecedent === undefined ? "" : `; now it repeats ${noteNamed(sources, antecedent)}`;
  return {
    note,
    span,
    message: `“${words}” meant ${short === undefined ? "another source" : `“${short}”`} when the file was opened${now}.`,
    ...(short !== undefined && {
      fixes: () => [{ title: `Write out ${short}`, span, text: short + stopAfter(sources, note, span) }],
    }),
  };
}
