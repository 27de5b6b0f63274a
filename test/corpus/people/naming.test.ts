import assert from "node:assert/strict";
import { personId } from "../../../server/src/corpus/people/naming";
import type { NameForm } from "../../../server/src/model/people";
import { corpusOf } from "./corpus";

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

describe("what people are called", () => {
  it("is the name with the surname that two share", () => {
    const people = corpusOf({ a: "A. and V. Chernov lectured." });
    assert.deepEqual(
      people
        .all()
        .map(({ name }) => name)
        .sort(),
      ["A. Chernov", "V. Chernov"],
    );
  });

  it("does not count where only things have the name", () => {
    const people = corpusOf({ a: "L. B. Weinreb lectured. The Weinreb Papers are lost." });
    assert.deepEqual(
      people.all().map(({ spellings }) => spellings),
      [["L. B. Weinreb"]],
    );
  });
});

const names = (texts: Readonly<Record<string, string>>): string[] => corpusOf(texts).all().map(({ name }) => name).sort(); // biome-ignore format: one step

describe("of two names", () => {
  it("a person is called by the one in the letters of most mentions", () => {
    const letter = "Письмо написал Пётр Яковлевич Чаадаев.";
    assert.deepEqual(names({ a: "Petr Chaadaev wrote. Chaadaev laughed.", b: letter }), ["Petr Chaadaev"]);
    assert.deepEqual(names({ a: "A letter to Chaadaev, who was ill. Chaadaev said so.", b: letter }), ["Chaadaev"]);
    assert.deepEqual(names({ a: "Petr Chaadaev wrote.", b: `${letter} Чаадаев писал, что болен.` }), ["Пётр Яковлевич Чаадаев"]);
  });

  it("a pope is called as such, and anybody by the surname as most texts spell it", () => {
    assert.deepEqual(names({ a: "Pope Pius XI, born Achille Ratti, refused. Pius XI wept. Then Pius XI laughed." }), ["Pius XI"]);
    assert.deepEqual(names({ a: "Lev Trockij wrote. Leon Trotsky wept. Trockij said so. Then Trockij laughed." }), ["Lev Trockij"]);
  });

  it("a person is called by the full one under which most texts know the person", () => {
    const known = "Orla Penrith wrote. Penrith laughed. Penrith wept. Orla Penrith was the pseudonym of Ada Marchmont.";
    assert.deepEqual(names({ a: known }), ["Orla Penrith"]);
    assert.deepEqual(
      names({
        a: known,
        b: "Ada Marchmont wrote. Marchmont said so. Ada Marchmont and Marchmont and Marchmont laughed. Ada Marchmont wept.",
      }),
      ["Ada Marchmont"],
    );
    assert.deepEqual(names({ a: "Robert Orme, third Marquess of Thornbury, wrote. Lord Thornbury smiled. Lord Thornbury wept." }), [
      "Robert Orme",
    ]);
  });
});
