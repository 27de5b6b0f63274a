import type { PersonRecord } from "../corpus/people/decisions";
import { yaml } from "../yaml";

/** What is written as a people file. */
export interface PeopleToWrite {
  readonly people: readonly PersonRecord[];
  readonly different?: readonly (readonly string[])[];
  readonly nobody?: readonly string[];
}

/** People as a `people.yaml`, without what is not known. */
export function peopleYaml({ people, different = [], nobody = [] }: PeopleToWrite): string {
  const document = yaml().parseDocument("people:\n");
  document.set("people", document.createNode(people.map(known)));
  if (different.length > 0) document.set("different", document.createNode(different));
  if (nobody.length > 0) document.set("nobody", document.createNode(nobody));
  return document.toString({ lineWidth: 0 });
}

const known = (person: PersonRecord): object =>
  Object.fromEntries(
    Object.entries(person).filter(
      ([, value]) => value !== undefined && value !== "" && (typeof value !== "object" || Object.keys(value).length > 0),
    ),
  );
