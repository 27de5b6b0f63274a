import assert from "node:assert/strict";
import { definition } from "../../server/src/features/definition";
import { hover } from "../../server/src/features/hover";
import { drained } from "../../server/src/steps";
import { book } from "./book";

const FILES = `
//- one.md
Count Ernst Tarnow dug the line. Nobody obeyed Tarnow but the moles. Ida Quellwitz laughed, and Quellwitz wept.

//- two.md
On the line that Tarnow had dug for the customs stood the moles.

Ernst Line lived there, but Quellwitz too. Quellwitz lay beyond the dunes.
`;

function asked(kind: "manuscript" | "sources", words: string) {
  const { view, at, told } = book(FILES, kind);
  const two = view("two.md");
  const position = two.document.positionAt(at("two.md", words));
  const params = { textDocument: { uri: two.document.uri }, position };
  const card = drained(hover(two, params))?.contents;
  return {
    card: card && typeof card === "object" && "value" in card ? card.value : "",
    leads: drained(definition(two, params)).map(({ targetUri, targetSelectionRange }) =>
      told({ uri: targetUri, range: targetSelectionRange }),
    ),
  };
}

describe("a surname that only other chapters introduce", () => {
  it("has the card of the only person who may be meant, said to be unsure, and leads to the full name", () => {
    const { card, leads } = asked("manuscript", "Tarnow");
    assert.match(card, /^\*\*Ernst Tarnow\*\*/);
    assert.match(card, /Perhaps/);
    assert.deepEqual(leads, ["one.md: Ernst Tarnow"]);
  });
  it("is said to be sure where the word can be nothing else, and not where its capital may only open the sentence", () => {
    assert.match(asked("manuscript", "Quellwitz too").card, /^\*\*Ida Quellwitz\*\*(?!.*Perhaps)/s);
    assert.match(asked("manuscript", "Quellwitz lay").card, /^\*\*Ida Quellwitz\*\*.*Perhaps/s);
  });
  it("is nobody in a source, nor is any other word", () => {
    assert.deepEqual(asked("sources", "Tarnow"), { card: "", leads: [] });
    assert.deepEqual(asked("manuscript", "On the"), { card: "", leads: [] });
  });
});
