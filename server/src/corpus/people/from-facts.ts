import type { EncodedFacts } from "../../facts/facts";
import type { PersonFormFact } from "../../model/facts";
import type { NameForm } from "../../model/people";
import { comparisonOf } from "../../recognize/people/comparison";
import type { PeoplePut } from "./people";

/** The forms and aliases of an indexed document, as they are put among people. */
export const peopleInFacts = (facts: EncodedFacts): PeoplePut => ({
  forms: facts.rows("personForms").map(formOf),
  aliases: facts.rows("personAliases"),
});

/** What the facts leave out follows from the name. */
function formOf({ family, given, particles, suffix, gender, inflected, certainty, ...rest }: PersonFormFact): NameForm {
  const name = { family, given, particles, ...(suffix === undefined ? {} : { suffix }) };
  const sex = gender === "male" || gender === "female" ? { gender } : {};
  return { ...rest, ...sex, name, ...comparisonOf(name, inflected), certainty: certainty / 100 } as NameForm;
}
