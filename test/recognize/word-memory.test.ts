import assert from "node:assert/strict";
import { WordMemory } from "../../server/src/recognize/word-memory";

describe("memory of words", () => {
  it("finds once what is known of a name, wherever it stands", () => {
    const asked: string[] = [];
    const memory = new WordMemory<string>(100);
    const find = (printed: string): string => {
      asked.push(printed);
      return printed.toLowerCase();
    };
    const found = ["Anna Neri, Salt", "by Anna Neri", "Anna", ""].map((text) => {
      const from = Math.max(0, text.indexOf("Anna"));
      return memory.of(text, from, Math.min(text.length, from + 9), find);
    });
    assert.deepEqual(
      [found, asked],
      [
        ["anna neri", "anna neri", "anna", ""],
        ["Anna Neri", "Anna", ""],
      ],
    );
  });

  it("forgets when it is full, and says the same afterwards", () => {
    const memory = new WordMemory<string>(3);
    const names = ["Neri", "Verdi", "Hay", "Clay", "Neri", "Neri", "Verdi"];
    let finds = 0;
    const found = names.map((name) =>
      memory.of(name, 0, name.length, (printed) => {
        finds++;
        return printed.toUpperCase();
      }),
    );
    assert.deepEqual(found, ["NERI", "VERDI", "HAY", "CLAY", "NERI", "NERI", "VERDI"]);
    assert.equal(finds, 6);
  });
});
