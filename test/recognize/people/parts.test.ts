import assert from "node:assert/strict";
import { partsOf } from "../../../server/src/recognize/people/spellings/parts";

/** Each line: a name as it is written, and its given names, particles, family and suffix. */
const NAMES: readonly (readonly [written: string, parts: string])[] = [
  ["Lunt", "| | Lunt |"],
  ["Ada Lunt", "Ada | | Lunt |"],
  ["Lunt, Ada M.", "Ada M. | | Lunt |"],
  ["Lunt (Ada)", "Ada | | Lunt |"],
  ["Lunt, Ada, Jr.", "Ada | | Lunt | Jr."],
  ["Thomas Lunt, Jr.", "Thomas | | Lunt | Jr."],
  ["Thomas Lunt Sr.", "Thomas | | Lunt | Sr."],
  ["Thomas Wexley III", "Thomas | | Wexley | III"],
  ["Thomas H. Wexley IV", "Thomas H. | | Wexley | IV"],
  ["Frederick William III", "Frederick William | | | III"],
  ["Friedrich Wilhelms II", "Friedrich Wilhelms | | | II"],
  ["Friedrich Wilhelm IV.", "Friedrich Wilhelm | | | IV"],
  ["Robert Williams III", "Robert | | Williams | III"],
  ["Peter the Great", "Peter | | | the Great"],
  ["Friedrichs des Großen", "Friedrichs | | | der Große"],
  ["Ивана Грозного", "Ивана | | | грозный"],
  ["Jan van der Beke", "Jan | van der | Beke |"],
  ["Van der Goes", "| Van der | Goes |"],
  ["Varnhagen von Ense", "Varnhagen | von | Ense |"],
  ["Karl Varnhagen von Ense", "Karl | | Varnhagen von Ense |"],
  ["Ana Olivaz de Tellado", "Ana | | Olivaz |"],
  ["José de San Martín", "José | de | San Martín |"],
  ["Francisco de Paula Santander", "Francisco de Paula | | Santander |"],
  ["Chiang Kai-shek", "Kai-shek | | Chiang |"],
  ["Li Hung Chang", "Hung-Chang | | Li |"],
  ["Тургенев Иван Сергеевич", "Иван Сергеевич | | Тургенев |"],
  ["Иван Сергеевич", "Иван Сергеевич | | |"],
  ["Turgenev I. S.", "I. S. | | Turgenev |"],
  ["Ramón Olivaz N.", "Ramón | | Olivaz |"],
  ["Abd al-Rahman ibn Khaldun", "Abd al-Rahman | ibn | Khaldun |"],
  ["Ignaz Ritter von Seyfried", "Ignaz | von | Seyfried |"],
  ["Ada “Nettie” Lunt", "Ada | | Lunt |"],
  ["WB Lunt", "W B | | Lunt |"],
];

describe("the parts of a name", () => {
  for (const [written, parts] of NAMES) {
    it(written, () => {
      const { given, particles, family, suffix = "" } = partsOf(written, false);
      assert.equal([given.join(" "), particles.join(" "), family, suffix].join(" | ").replace(/ {2,}/g, " ").trim(), parts);
    });
  }

  it("are a given name alone, where the text has it so", () =>
    assert.deepEqual(partsOf("Ada", true), { family: "", given: ["Ada"], particles: [] }));
});
