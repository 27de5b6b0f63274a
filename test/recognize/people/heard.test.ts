import assert from "node:assert/strict";
import { bucketOf } from "../../../server/src/recognize/people/spellings/bucket";
import { heardAs } from "../../../server/src/recognize/people/spellings/heard";
import { keysOf } from "../../../server/src/recognize/people/spellings/key";

/** How Russian writes names of the West. */
const HEARD = `
Beaumarchais Бомарше
Condorcet Кондорсе
Robespierre Робеспьер
Choiseul Шуазель
Flaubert Флобер
Gautier Готье
Daladier Даладье
Quesnay Кенэ
Turgot Тюрго
Vergennes Верженн
Joffre Жоффр
Huygens Гюйгенс
Schiller Шиллер
Euler Эйлер
Humboldt Гумбольдт
Zinzendorf Цинцендорф
Müller Мюллер
Grotius Гроций
Mazzini Мадзини
Giolitti Джолитти
Guicciardini Гвиччардини
Széchenyi Сечени
Kosciuszko Костюшко
Shakespeare Шекспир
Hobbes Гоббс
Churchill Черчилль
Jefferson Джефферсон
Walsh Уолш
Wells Уэллс
Joyce Джойс
`
  .trim()
  .split("\n");

const APART = ["Marlet Мерло", "Turner Тернов", "Weber Вебович", "Barton Бутон", "Lamont Лемке", "Moreau Морав", "Schmid Шматов"];

const isHeard = (latin: string, cyrillic: string): boolean => keysOf(cyrillic).some((key) => heardAs(latin).test(key));

describe("names of the West in Cyrillic", () => {
  for (const line of HEARD) {
    const [latin = "", cyrillic = ""] = line.split(" ");
    it(`are heard: ${line}`, () => assert.ok(isHeard(latin, cyrillic), heardAs(latin).source));
    it(`are compared: ${line}`, () => assert.equal(bucketOf(keysOf(latin)[0] ?? ""), bucketOf(keysOf(cyrillic)[0] ?? "")));
  }
  for (const line of APART) {
    const [latin = "", cyrillic = ""] = line.split(" ");
    it(`are not heard: ${line}`, () => assert.ok(!isHeard(latin, cyrillic)));
  }
});
