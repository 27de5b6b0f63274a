import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import { findingsOf } from "../../../server/src/rules/run";
import { edited } from "../../document";
import { book } from "../../features/book";

const { config } = readConfig();

/** What the note 3 becomes by each of its repairs. */
function repaired(source: string, name: string): (string | undefined)[] {
  const { document } = book(source).view(name);
  const [finding] = findingsOf(document, config).filter(({ code }) => code === "ambiguous-short-title");
  return (finding?.fixes?.() ?? []).map(({ edits }) => /\[\^3\]: (.*)/.exec(edited(document.getText(), edits))?.[1]);
}

describe("ambiguous-short-title", () => {
  for (const [written, choices] of [
    ["Neri, p. 12.", ["Neri, *Salt*, p. 12.", "Neri, *Tar*, p. 12."]],
    ["Neri, op. cit., p. 12.", ["Neri, *Salt*, p. 12.", "Neri, *Tar*, p. 12."]],
    ["See Neri, 12; and the guild roll.", ["See Neri, *Salt*, 12; and the guild roll.", "See Neri, *Tar*, 12; and the guild roll."]],
  ] as const) {
    it(`offers the works for ${written}`, () => {
      const notes = `[^1]: Anna Neri, *Salt: A History* (Rome: Porto, 1951), 3.\n\n[^2]: Anna Neri, *Tar* (Rome: Porto, 1960), 4.\n\n[^3]: ${written}\n`;
      assert.deepEqual(repaired(`//- a.md\nSalt.[^1] Tar.[^2] Both.[^3]\n\n${notes}`, "a.md"), choices);
    });
  }
});
