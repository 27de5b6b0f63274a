/** Those who find people in a text: each gives spans, and prepares what is not to be measured. */
import { createRequire } from "node:module";
import path from "node:path";

export function findersOf(core, cache) {
  const require = createRequire(path.join(cache, "package.json"));
  return {
    apparatus: {
      prepare: ({ name, text }) => core.openDocument(`file:///${name}`, languageOf(name), 1, text, { flavour: "auto", around: [] }),
      find: (document) => core.peopleOfDocument(document).mentions.filter(({ kind }) => kind === "name"),
    },
    compromise: {
      prepare: ({ text }) => unbroken(text),
      load: () => require("compromise"),
      find: (text, nlp) =>
        nlp(text)
          .people()
          .json({ offset: true })
          .map(({ offset: { start, length } }) => trimmed(text, start, start + length)),
    },
    // Its entities know no persons: what is nearest are runs of proper nouns.
    "wink-nlp": {
      prepare: ({ text }) => unbroken(text),
      load: () => require("wink-nlp")(require("wink-eng-lite-web-model")),
      find: properNouns,
    },
  };
}

const languageOf = (name) => (name.endsWith(".md") ? "markdown" : "plaintext");

/** The text without line breaks inside paragraphs: no word moves. */
const unbroken = (text) => text.replace(/(?<!\n)\n(?!\n)/g, " ");

/** A span without the marks around it and without the possessive. */
function trimmed(text, from, to) {
  const [, before, name] = /^([^\p{L}]*)(.*?)(?:['’]s)?[^\p{L}]*$/su.exec(text.slice(from, to)) ?? [undefined, "", ""];
  return { from: from + before.length, to: from + before.length + name.length };
}

function properNouns(text, wink) {
  const tokens = wink.readDoc(text).tokens();
  const words = tokens.out();
  const spaces = tokens.out(wink.its.precedingSpaces);
  const kinds = tokens.out(wink.its.pos);
  const found = [];
  let at = 0;
  let last;
  words.forEach((word, index) => {
    const from = at + spaces[index].length;
    at = from + word.length;
    if (kinds[index] !== "PROPN") last = undefined;
    else if (last) last.to = at;
    else found.push((last = { from, to: at }));
  });
  return found;
}
