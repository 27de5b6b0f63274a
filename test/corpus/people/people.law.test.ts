import assert from "node:assert/strict";
import fc from "fast-check";
import { People } from "../../../server/src/corpus/people/people";
import { peopleIn } from "../../recognize/people/people";
import { corpusOf, told } from "./corpus";

const SENTENCES = [
  "Georg Herwegh wrote. ", "Emma Herwegh laughed. ", "Herwegh said nothing. ", "Madame Herwegh refused. ", "G. Herwegh wept. ", "Emma wrote to Georg. ",
  "August Schlegel wrote. ", "Friedrich Schlegel wrote. ", "Schlegel told Tieck. ", "Petr Chaadaev wrote. ", "Čaadaev said so. ", "Tschaadajew laughed. ",
  "It rained. ", "Aurore Dudevant, née Dupin, wrote. ", "Dupin laughed. ", "Frederick II refused. ", "Frederick I died. ", "Jacob said so. ", "Jacob Grimm wrote. ",
  "Ibrahim Pasha wrote. ", "Ibrahim laughed. ", "His brother, Karl Herwegh, wept. ", "Письмо написал Георг Гервег. ", "Е. Гервег молчала. ", "Письмо Чаадаеву лежало. ",
  "Princess Chaadaeff wept. ", "Anna Chaadaeva wrote. ", "General Herwegh left. ",
]; // biome-ignore format: a list
const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

describe("people across documents", () => {
  it("are the same after any edits of any documents as when all is read afresh", () => {
    const edits = fc.array(fc.record({ name: fc.constantFrom("a", "b", "c", "d"), text: fc.option(text), ask: fc.boolean() }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(edits, fc.constantFrom(1, -1), (steps, order) => {
        const people = new People();
        const texts = new Map<string, string>();
        for (const { name, text, ask } of steps) {
          if (text === null) people.remove(name);
          else people.put(name, peopleIn(text));
          if (text === null) texts.delete(name);
          else texts.set(name, text);
          if (ask) told(people);
        }
        const afresh = [...texts].sort(([a], [b]) => (a < b ? -order : order));
        assert.deepEqual(told(people), told(corpusOf(Object.fromEntries(afresh))));
      }),
      { seed: 12, numRuns: 120 },
    );
  });
});
