import type { NoteDocument } from "../document/document";
import { peopleOfDocument } from "../document/people";
import { yearsNear } from "../document/person-years";
import type { DocumentFacts, PersonFormFact } from "../model/facts";
import type { NameForm } from "../model/people";
import type { Writable } from "../model/writable";
import type { RuledFinding } from "../rules/rule";
import { drained, type Steps } from "../steps";
import { noteFactsInSteps } from "./note-facts";
import { sourceFactsInSteps } from "./sources";

/** What is known of a document from its own text. */
export const factsOf = (document: NoteDocument, found: readonly RuledFinding[]): DocumentFacts => drained(factsInSteps(document, found));

/** The same in steps; the document must not change between them. */
export function* factsInSteps(document: NoteDocument, found: readonly RuledFinding[]): Steps<DocumentFacts> {
  const facts = yield* noteFactsInSteps(document, found);
  yield;
  const { forms, mentions, aliases, descriptions } = peopleOfDocument(document);
  yield;
  const personYears = yearsNear(document);
  yield;
  const sources = yield* sourceFactsInSteps(document);
  return {
    ...facts,
    personForms: forms.map(personFormFact),
    personMentions: mentions,
    personAliases: aliases,
    personDescriptions: descriptions,
    personYears,
    ...sources,
  };
}

function personFormFact({
  written,
  name,
  declension,
  gender,
  titles,
  author,
  cited,
  count,
  first,
  certainty,
  relative,
}: NameForm): PersonFormFact {
  const { family, given, particles, suffix } = name;
  const fact: Writable<PersonFormFact> = {
    written,
    family,
    given,
    particles,
    titles,
    author,
    cited,
    relative,
    count,
    first,
    certainty: Math.round(certainty * 100),
  };
  if (suffix !== undefined) fact.suffix = suffix;
  if (gender !== undefined) fact.gender = gender;
  if (declension !== undefined) fact.declension = declension;
  return fact;
}
