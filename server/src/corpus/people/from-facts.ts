import type { EncodedFacts } from "../../facts/encoding";
import type { PersonFormFact } from "../../model/facts";
import type { Declension, NameForm } from "../../model/people";
import { type Comparison, comparisonOf } from "../../recognize/people/spellings/comparison";
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
  const { author, cited, relative, count, first, certainty } = fact;
  return {
    written,
    name,
    declension,
    keys,
    lemmas,
    givens,
    bucket,
    gender,
    titles,
    author,
    cited,
    relative,
    count,
    first,
    certainty: certainty / 100,
  };
}

const NO_TITLES: readonly string[] = [];

/** What the facts leave out follows from the name. It is worked out once, and all documents share it: what a corpus keeps grows with
 *  its distinct names, and with a few numbers for each form of a document. */
function namedBy(fact: PersonFormFact): Named {
  const { written, family, given, particles, suffix } = fact;
  const declension = isDeclension(fact.declension) ? fact.declension : undefined;
  let spelled = names.get(written);
  const known = spelled?.find((named) => named.declension === declension && isReadAs(named, fact));
  if (known) return known;
  if (!spelled) {
    if (names.size >= MOST_NAMES) names.clear();
    names.set(written, (spelled = []));
  }
  const name = { family, given, particles, ...(suffix === undefined ? {} : { suffix }) };
  const named: Named = { written, name, declension, ...comparisonOf(name, declension) };
  spelled.push(named);
  return named;
}

const isDeclension = (text: string | undefined): text is Declension => text === "russian" || text === "latin" || text === "german";

type Named = Pick<NameForm, "written" | "name" | "declension"> & Comparison;

/** Whether what is written alike is read alike, too: one `James` is a given name, another a surname. */
const isReadAs = ({ name }: Named, fact: PersonFormFact): boolean =>
  name.family === fact.family && name.suffix === fact.suffix && equal(name.given, fact.given) && equal(name.particles, fact.particles);

const equal = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Names met lately, by how they are written. */
const names = new Map<string, Named[]>();
const MOST_NAMES = 200_000;
