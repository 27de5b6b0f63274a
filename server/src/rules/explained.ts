import { fitsTitle, titleWords } from "../corpus/sources/works";
import type { EncodedFacts } from "../facts/encoding";
import type { FindingFact } from "../model/facts";
import type { Span } from "../model/note";
import type { OtherChapters } from "../model/other-chapters";

/** Whether another chapter explains what was found in a document read by itself: it cites the work in full, or introduces or uses
 *  the abbreviation. */
export function isExplained({ code, from }: FindingFact, facts: EncodedFacts, others: OtherChapters): boolean {
  const isHere = (place: Span): boolean => place.from <= from && from < place.to;
  switch (code) {
    case "unknown-short-title": {
      const { of = "", unknownTitle } = facts.rows("citations").find(isHere) ?? {};
      const words = titleWords(unknownTitle);
      return others.works(of).some(({ title }) => fitsTitle(words, titleWords(title))) || others.introduction(of)?.work !== undefined;
    }
    case "undefined-abbreviation": {
      const named = facts.rows("archives").find(isHere)?.named;
      return named !== undefined && others.introduction(named) !== undefined;
    }
    case "unused-hereafter":
    case "unused-abbreviation": {
      const term = facts.rows("shorthands").find(isHere)?.written;
      return term !== undefined && others.uses(term);
    }
    default:
      return false;
  }
}
