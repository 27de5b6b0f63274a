import assert from "node:assert/strict";
import { read } from "./marked";

describe("plaintext: lists beside notes", () => {
  it("takes numbered headings for no notes where the notes at the feet are numbered otherwise", () => {
    const guilds = ["millers", "tanners", "glovers", "saddlers", "dyers", "coopers", "smiths", "fullers", "potters", "chandlers"];
    const pages = guilds.map((guild, at) =>
      at % 2 === 0
        ? `The ${guild} had a house by the water, and a chest with three keys.1 It\nburned with the chest.\n\n1\nRoll of ${1500 + at}.\n`
        : `2.\n\nOf the ${guild}\n\nNobody has written of them, for they could not pay.\n`,
    );
    assert.deepEqual(
      read(pages.join("\f")).notes.map(({ label }) => label),
      ["1", "1", "1", "1", "1"],
    );
  });
});
