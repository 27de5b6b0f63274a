import type { EncodedFacts } from "../../facts/encoding";
import type { PersonFormFact } from "../../model/facts";
import type { NameForm } from "../../model/people";
import { type Comparison, comparisonOf } from "../../recognize/people/comparison";
import type { PeoplePut } from "./people";

/** The forms and aliases of an indexed document, as they are put among people. */
export const peopleInFacts = (facts: EncodedFacts): PeoplePut => ({
  forms: facts.rows("personForms").map(formOf),
  aliases: facts.rows("personAliases"),
});

function formOf(fact: PersonFormFact): NameForm {
  const { written, name, declension, keys, lemmas, givens, bucket } = namedBy(fact);
  const gender = fact.gender === "male" || fact.gender === "female" ? fact.gender : undefined;
  const titles = fact.titles.length === 0 ? NO_TITLES : fact.titles;
  const { count, first, certainty } = fact;
  return { written, name, declension, keys, lemmas, givens, bucket, gender, titles, count, first, certainty: certainty / 100 };
}

const NO_TITLES: readonly string[] = [];

/** What the facts leave out follows from the name. It is worked out once, and all documents share it: what a corpus keeps grows with
 *  its distinct names, and with a few numbers for each form of a document. */
function namedBy({ written, family, given, particles, suffix, declension: told }: PersonFormFact): Named {
  const key = [written, family, given.join("\t"), particles.join("\t"), suffix ?? "", told ?? ""].join("\n");
  let named = names.get(key);
  if (!named) {
    const name = { family, given, particles, ...(suffix === undefined ? {} : { suffix }) };
    if (names.size >= MOST_NAMES) names.clear();
    const declension = told === "russian" || told === "latin" ? told : undefined;
    names.set(key, (named = { written, name, declension, ...comparisonOf(name, declension) }));
  }
  return named;
}

type Named = Pick<NameForm, "written" | "name" | "declension"> & Comparison;

/** Names met lately. */
const names = new Map<string, Named>();
const MOST_NAMES = 200_000;
