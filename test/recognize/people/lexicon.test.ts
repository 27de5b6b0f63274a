import assert from "node:assert/strict";
import { commonWords } from "../../../server/src/data/people/common-words";
import { accentedWords, foreignWords, lessFrequentForeignWords } from "../../../server/src/data/people/foreign-words";
import { eitherNames, femaleNames, maleNames } from "../../../server/src/data/people/given-names";
import { lessFrequentWords } from "../../../server/src/data/people/less-frequent-words";
import { places } from "../../../server/src/data/people/places";
import { englishSurnames, frequentSurnames, knownNames } from "../../../server/src/data/people/surnames";
import { classOf } from "../../../server/src/recognize/people/words/lexicon";
import { Is } from "../../../server/src/recognize/people/words/word-classes";

describe("lists of words", () => {
  const lists = {
    commonWords,
    foreignWords,
    lessFrequentForeignWords,
    accentedWords,
    places,
    maleNames,
    femaleNames,
    eitherNames,
    frequentSurnames,
    englishSurnames,
    knownNames,
  };
  for (const [name, list] of Object.entries(lists)) {
    it(`${name} are sorted, each word once`, () => {
      const words = list.split(" ");
      assert.deepEqual(words, [...new Set(words)].sort());
      assert.ok(!words.includes(""));
    });
  }

  it("have no word of English among those of other languages, which are no words in English text", () => {
    const english = new Set(`${commonWords} ${lessFrequentWords}`.split(" "));
    const others = `${foreignWords} ${lessFrequentForeignWords} ${accentedWords}`.split(" ");
    assert.deepEqual(
      others.filter((word) => english.has(word)),
      [],
    );
  });

  it("say the same when few words are asked for and when many are", () => {
    const words = ["Grace", "London", "minister", "Ivan", "Čajkovskij", "Москва", "Voltaire", "nowhere", "Vice-Minister"];
    const before = words.map(classOf);
    for (const word of commonWords.split(" ")) classOf(word);
    for (const word of maleNames.split(" ")) classOf(word);
    for (let number = 0; number < 50_000; number++) classOf(`Name${number.toString(36)}`);
    assert.deepEqual(words.map(classOf), before);
    assert.equal(classOf("London") & Is.Place, Is.Place);
    assert.equal(classOf("Grace") & (Is.Female | Is.Common), Is.Female | Is.Common);
  });

  it("know frequent surnames of English, and take what is contracted for no name", () => {
    for (const surname of ["Campbell", "Hamilton", "Nicholson"]) assert.ok(classOf(surname) & Is.SurnameShape, surname);
    for (const words of ["I’ve", "Aren't"]) assert.equal(classOf(words), Is.Common, words);
  });
});
