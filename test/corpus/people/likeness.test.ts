import assert from "node:assert/strict";
import { apartByS, givenAgreement, halfFamily, nearFamily, sameFamily } from "../../../server/src/corpus/people/likeness";
import type { NameForm } from "../../../server/src/model/people";
import { comparisonOf } from "../../../server/src/recognize/people/spellings/comparison";

/** A form of a family name, or with none that of a given name. */
function form(family: string, ...given: readonly string[]): NameForm {
  const name = { family, given, particles: [] };
  const told = { titles: [], author: false, cited: false, relative: false, count: 1, first: 0, certainty: 1 };
  return { written: [...given, family].join(" "), name, ...comparisonOf(name, undefined), ...told };
}

const givens = (names: string) => form("Orvell", ...names.split(" ").filter(Boolean)).givens;

describe("family names", () => {
  const PAIRS: readonly (readonly [one: string, other: string, like: string])[] = [
    ["Chaadaev", "Tschaadajew", "same"],
    ["Chaadaev", "", ""],
    ["", "", "same"],
    ["Thackeray", "Thackaray", "near"],
    ["Turgenev", "Turgneev", "near"],
    ["Turgenev", "Turganov", ""],
    ["Turgenev", "Targneev", ""],
    ["Marlowe", "Morlowe", "near"],
    ["Marlow", "Marlew", ""],
    ["Marlove", "Marlova", ""],
    ["Griffith", "Griffiths", "s"],
    ["Robert", "Roberts", ""],
    ["Wood", "Woods", ""],
    ["Sayn-Wittgenstein", "Sayn", "half"],
    ["Sayn-Wittgenstein", "Wittgenstein", ""],
    ["Lee-Wittgenstein", "Lee", ""],
  ];
  for (const [one, other, like] of PAIRS)
    it(`${one || "none"} and ${other || "none"} are ${like || "apart"}`, () => {
      const [a, b] = [form(one, "Ada"), form(other, "Ada")];
      const found = (left: NameForm, right: NameForm) =>
        sameFamily(left, right)
          ? "same"
          : nearFamily(left, right)
            ? "near"
            : apartByS(left, right)
              ? "s"
              : halfFamily(left, right)
                ? "half"
                : "";
      assert.equal(found(a, b), like);
      // Only the half of a double name is asked about in one direction.
      if (like !== "half") assert.equal(found(b, a), like);
    });
});

describe("given names", () => {
  const PAIRS: readonly (readonly [one: string, other: string, agreement: string])[] = [
    ["", "Ada", "open"],
    ["Ivan", "Ivan Sergeevich", "names"],
    ["Ivan Petrovich", "Ivan Sergeevich", "no"],
    ["I. S.", "Ivan Sergeevich", "initials"],
    ["I. P.", "Ivan Sergeevich", "no"],
    ["William", "Wiliam", "names"],
    ["Gustav", "Gustva", "no"],
    ["Fulk", "Fulke", "names"],
    ["Karl", "Carlo", "names"],
    ["Ada", "Ida", "no"],
  ];
  for (const [one, other, agreement] of PAIRS)
    it(`${one || "none"} and ${other} agree: ${agreement}`, () => {
      assert.equal(givenAgreement(givens(one), givens(other)), agreement);
      assert.equal(givenAgreement(givens(other), givens(one)), agreement);
    });
});
