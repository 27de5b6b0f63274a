import { People } from "../../../server/src/corpus/people/people";
import { peopleIn } from "../../recognize/people/people";

/** The people of documents, by the names of these. */
export function corpusOf(texts: Readonly<Record<string, string>>): People {
  const people = new People();
  for (const [document, text] of Object.entries(texts)) people.put(document, peopleIn(text));
  return people;
}

/** All that is told of the people of a corpus. */
export const told = (people: People): unknown =>
  people.all().map(({ id, name, sortName, units, maybe }) => ({
    id,
    name,
    sortName,
    units: units.map(({ document, index, form: { written, count, first } }) => `${document} ${index} ${written} ${count} ${first}`).sort(),
    maybe: maybe.map((other) => other.id).sort(),
    means: units.map(({ document, index }) => people.personOf(document, index)?.id),
    namesakes: units.map(({ document, index }) => people.hasNamesakes(document, index)).sort(),
  }));
