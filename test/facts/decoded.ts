import { openFacts } from "../../server/src/facts/encoding";
import type { AboutFact, DocumentFacts } from "../../server/src/model/facts";

/** All facts that are encoded, at once: whoever needs some opens the columns that hold them. */
export function decoded(bytes: Uint8Array): DocumentFacts {
  const facts = openFacts(bytes);
  return {
    ...(facts.rows("about")[0] as AboutFact),
    headings: facts.rows("headings"),
    calls: facts.rows("calls"),
    notes: facts.rows("notes"),
    findings: facts.rows("findings"),
    related: facts.rows("related"),
    personForms: facts.rows("personForms"),
    personMentions: facts.rows("personMentions"),
    personAliases: facts.rows("personAliases"),
    personDescriptions: facts.rows("personDescriptions"),
    personYears: facts.rows("personYears"),
    archives: facts.rows("archives"),
    works: facts.rows("works"),
    citations: facts.rows("citations"),
    shorthands: facts.rows("shorthands"),
  };
}
