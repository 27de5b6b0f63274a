import { isBare } from "./bare-surnames";
import { givenAgreement, shareFamily } from "./likeness";
import type { Person } from "./person";

/** The people whom an entry of the people file makes one: who is spelled so in full or whom no text names in full, and who is called by a
 *  surname in it, unless several are, or it is a namesake: `forms: [Turati]` of Filippo Turati does not make Augusto Turati one with him. */
export function peopleOfEntry(same: readonly string[], spelled: (written: string) => readonly Person[]): Person[] {
  const own = new Set<Person>();
  const called: Person[][] = [];
  for (const written of same) {
    const bySurname: Person[] = [];
    for (const person of spelled(written)) {
      if (person.units.some(({ form }) => form.written === written && !isBare(form)) || !isNamedInFull(person)) own.add(person);
      else bySurname.push(person);
    }
    called.push(bySurname);
  }
  const sure = [...own];
  for (const people of called) {
    const others = people.filter((person) => !own.has(person) && !sure.some((each) => areNamesakes(each, person)));
    if (others.length === 1) for (const person of others) own.add(person);
  }
  return [...own];
}

const isNamedInFull = ({ units }: Person): boolean => units.some(({ form }) => !isBare(form));

const areNamesakes = (one: Person, other: Person): boolean =>
  one.units.some(({ form }) =>
    other.units.some(
      (unit) => form.name.family !== "" && shareFamily(form, unit.form) && givenAgreement(form.givens, unit.form.givens) === "no",
    ),
  );
