import { compareTexts } from "../../text";
import { countsOf, leadOf, nameIn, personId, sortName } from "./naming";
import type { Person } from "./person";

/** People of different clusters who are one, each with the whole. */
export type Together = ReadonlyMap<Person, Person>;

/** Joins the people of all pairs; `preferred` is what the user calls some of them. */
export function together(pairs: readonly (readonly [Person, Person])[], preferred: ReadonlyMap<Person, string>): Together {
  const groups = new Map<Person, Set<Person>>();
  const groupOf = (person: Person): Set<Person> => groups.get(person) ?? new Set([person]);
  for (const [one, two] of pairs) {
    const [group, other] = [groupOf(one), groupOf(two)];
    if (group === other) continue;
    for (const person of other) group.add(person);
    for (const person of group) groups.set(person, group);
  }
  for (const person of preferred.keys()) if (!groups.has(person)) groups.set(person, new Set([person]));
  const wholes = new Map<Person, Person>();
  for (const group of new Set(groups.values())) {
    const members = [...group].sort((a, b) => compareTexts(a.id, b.id));
    const units = members.flatMap((person) => person.units);
    const counts = countsOf(units);
    const lead = leadOf(bestKnown(members)?.units ?? units, counts);
    const decided = members.map((person) => preferred.get(person)).find((given) => given !== undefined);
    const whole: Person = {
      id: personId(lead, new Map()),
      name: decided ?? nameIn(lead),
      ...(decided === undefined ? {} : { preferred: true as const }),
      sortName: sortName(lead),
      units,
      spellings: [...counts.keys()],
      // Whom a bare surname may mean is settled where it is one of them.
      maybe: members.flatMap(({ maybe }) => (maybe.some((other) => group.has(other)) ? [] : maybe)),
    };
    for (const person of members) wholes.set(person, whole);
  }
  return wholes;
}

/** Of several who are named in full the one who is mentioned most: Maksim Gor’kii rather than Aleksei Peshkov. */
function bestKnown(members: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let most = 0;
  for (const person of members) {
    const isFull = person.units.some(
      ({ form: { name, givens } }) => givens.length > 0 && (name.family !== "" || name.suffix !== undefined),
    );
    const count = isFull ? person.units.reduce((sum, { form }) => sum + form.count, 0) : 0;
    if (count === most) best = undefined;
    else if (count > most) [best, most] = [person, count];
  }
  return best;
}
