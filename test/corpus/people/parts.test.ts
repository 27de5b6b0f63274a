import assert from "node:assert/strict";
import { partsOf } from "../../../server/src/corpus/people/parts";
import type { Unit } from "../../../server/src/corpus/people/person";
import type { NameForm } from "../../../server/src/model/people";
import { peopleIn } from "../../recognize/people/people";

/** Surnames of one bucket, and which of them are compared with each other. */
const cases: readonly [string, readonly (readonly string[])[]][] = [
  ["Keller, Kallard, Kallart, Kallort", [["Keller"], ["Kallard"], ["Kallart", "Kallort"]]],
  ["Sheremetev, Šeremetov", [["Sheremetev", "Šeremetov"]]],
  ["Diderot, Didero", [["Diderot"], ["Didero"]]],
  ["Diderot, Дидро", [["Diderot", "Дидро"]]],
  ["Keller, Kollert, Келлер", [["Keller", "Келлер"], ["Kollert"]]],
];

describe("the people of a bucket", () => {
  for (const [names, parts] of cases)
    it(`are compared in parts: ${names}`, () => {
      const units = names.split(", ").map(unitOf);
      assert.equal(new Set(units.map(({ form }) => form.bucket)).size, 1, units.map(({ form }) => form.bucket).join(" "));
      const written = (found: readonly (readonly Unit[])[]) => found.map((part) => part.map(({ form }) => form.name.family).sort()).sort();
      assert.deepEqual(written(partsOf(units)), parts.map((part) => [...part].sort()).sort());
      assert.deepEqual(written(partsOf([...units].reverse())), written(partsOf(units)));
    });
});

function unitOf(family: string, index: number): Unit {
  const given = /^[А-Я]/.test(family) ? "Иван" : "Thomas";
  const form = peopleIn(`${given} ${family} ${given === "Иван" ? "сказал" : "said"} no.`).forms[0] as NameForm;
  return { document: "a", index, form, person: undefined };
}
