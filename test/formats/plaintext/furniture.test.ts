import assert from "node:assert/strict";
import { read } from "./marked";

describe("plaintext: what heads and foots pages", () => {
  it("is no number of a list of notes with which a page begins", () => {
    const text = [
      "The comet was seen at Elbing.1 It had a beard.2 The preacher said\nwhat it meant.3 The baker said nothing.4\n\n1\n",
      "It came again in March.5 Nobody looked, for there was a thaw.6\nThe ice took the bridge.7\n\n2\n",
      "Notes\n1\nChronicle, fol. 3.\n2\nSo the preacher.\n3\nSermon, p. 8.\n\n3\n",
      "4\nHis wife did.\n5\nOn the 9th.\n6\nChronicle, fol. 4.\n7\nRoll of the bridge.\n\n4\n",
    ].join("\f");
    assert.deepEqual(
      read(text).notes.map(({ label, body }) => `${label} ${body.map(({ from, to }) => text.slice(from, to)).join(" ")}`),
      [
        "1 Chronicle, fol. 3.",
        "2 So the preacher.",
        "3 Sermon, p. 8.",
        "4 His wife did.",
        "5 On the 9th.",
        "6 Chronicle, fol. 4.",
        "7 Roll of the bridge.",
      ],
    );
  });

  it("is the number of an odd page below its running head", () => {
    const noted = new Map([
      [2, 1],
      [5, 2],
      [9, 3],
    ]);
    const pages = Array.from({ length: 16 }, (_, at) => {
      const page = at + 1;
      const head = page % 2 === 0 ? `${page}\n\nTHE VOYAGE OF THE HERON` : `THE SECOND WINTER\n\n${page}`;
      const note = noted.get(page);
      const text = `The ice lay round the ship, and the cook counted the\nbarrels again.${note ? ` ${note}` : ""} There were as many as before, for\nnobody had an appetite.\n`;
      return `${head}\n\n${text.repeat(note ? 1 : 4)}${note ? `${note}\n\nLog of the Heron, under the ${page}th of March.\n` : ""}`;
    });
    assert.deepEqual(
      read(pages.join("\n\f")).notes.map(({ label }) => label),
      ["1", "2", "3"],
    );
  });

  it("may be as long as the title of an article and its subtitle", () => {
    const head = "| The Voyage of the Heron to the Northern Ice (with a List of the Barrels that Were Opened there)";
    const text = [101, 102, 103]
      .map((page) => `${page} ${head}\n\n${"The cook counted the barrels, and there were as many\n".repeat(14)}`)
      .join("\n\f");
    assert.deepEqual(
      read(text).opaque.map(({ from, to }) => text.slice(from, to)),
      [101, 102, 103].map((page) => `${page} ${head}`),
    );
  });

  it("is the stamp of the library from which a page was taken, with nothing beside it", () => {
    const stamp = "Downloaded from https://hortus.example/article/4/2 by a reader of Elbing on 7 March 2020";
    const page = (lines: string): string =>
      `${lines}\n${"The cook counted the barrels, and there were as many\n".repeat(14)}then the mate\n\n${stamp}\n\n`;
    const text = page("The ship lay in the ice.") + page("went ashore. He") + page("came back.");
    assert.deepEqual(
      read(text).opaque.map(({ from, to }) => text.slice(from, to)),
      [stamp, stamp, stamp],
    );
  });
});
