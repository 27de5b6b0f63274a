import { countsOf, leadOf, nameIn } from "../../corpus/people/naming";
import type { Person } from "../../corpus/people/person";
import type { PeopleView } from "./known-document";

/** What a person is called on a card: as `people.yaml` has it, else as the manuscript spells the name, if it gives it in full, else as most texts do. */
export function calledIn({ manuscript }: PeopleView, { name, preferred, maybe, units }: Person): string {
  if (preferred || maybe.length > 0) return name;
  const chapters = new Set(manuscript());
  const own = units.filter(({ document, form }) => chapters.has(document) && form.count > 0);
  if (own.length === 0 || own.length === units.length) return name;
  const lead = leadOf(own, countsOf(own));
  const isFull = lead.name.family !== "" && lead.name.given.some((given) => given.replace(".", "").length > 1);
  return isFull ? nameIn(lead) : name;
}
