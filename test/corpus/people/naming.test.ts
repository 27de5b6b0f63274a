import assert from "node:assert/strict";
import { personId } from "../../../server/src/corpus/people/naming";
import type { NameForm } from "../../../server/src/model/people";

const named = (family: string, ...given: string[]) => ({ name: { family, given } }) as unknown as NameForm;

describe("the id of a person", () => {
  it("has a number where others have the same name, and never one that is taken", () => {
    const taken = new Map<string, number>();
    const ids = ["Neri", "Neri", "Neri 2", "Neri", "Neri 2", "Neri"].map((family) => personId(named(family), taken));
    assert.deepEqual(ids, ["neri", "neri-2", "neri-2-2", "neri-3", "neri-2-3", "neri-4"]);
    assert.equal(personId(named("Calvi", "Anna"), taken), "calvi-anna");
  });

  it("is found without trying all that are taken", () => {
    let tried = 0;
    const taken = new (class extends Map<string, number> {
      override has(id: string): boolean {
        tried++;
        return super.has(id);
      }
    })();
    for (let person = 0; person < 500; person++) personId(named("Neri"), taken);
    assert.equal(personId(named("Neri"), taken), "neri-501");
    assert.equal(tried, 500);
  });
});
