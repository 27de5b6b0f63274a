import assert from "node:assert/strict";
import { familyOf } from "../../../server/src/recognize/citations/names";

describe("the family name of a creator", () => {
  for (const [name, family] of [
    ["TOLWICK Ada", "TOLWICK"],
    ["DE LA TORMA Ivko", "DE LA TORMA"],
    ["ROY Ada", "ROY"],
    ["Ada TOLWICK", "TOLWICK"],
    ["AJP Tolwick", "Tolwick"],
    ["EM Harrow", "Harrow"],
    ["Tolwick, Ada", "Tolwick"],
  ] as const)
    it(`${name} is ${family}`, () => assert.equal(familyOf(name), family));
});
