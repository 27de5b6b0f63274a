import assert from "node:assert/strict";
import { type CallHierarchyItem, CodeActionKind, type Position } from "vscode-languageserver";
import { read } from "../../server/src/document/note-sources";
import { searched } from "../../server/src/document/people";
import { incomingCalls, prepareCallHierarchy } from "../../server/src/features/callHierarchy";
import { codeAction } from "../../server/src/features/codeAction";
import { definition } from "../../server/src/features/definition";
import { diagnostics } from "../../server/src/features/diagnostics";
import { documentHighlight } from "../../server/src/features/documentHighlight";
import { hover, wholeCard } from "../../server/src/features/hover";
import { references } from "../../server/src/features/references";
import { semanticTokens } from "../../server/src/features/semanticTokens";
import { sourceHover } from "../../server/src/features/sources/hover";
import { MOST_NOTES } from "../../server/src/features/sources/words";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbol";
import { openDocument } from "../../server/src/formats/open";
import { drained, type Steps } from "../../server/src/steps";
import type { View } from "../../server/src/view";
import { book } from "./book";

const DOCUMENTS = 60;

/** A file, a work and a person of which every document speaks. */
const source = Array.from(
  { length: DOCUMENTS },
  (_, at) => `//- s${at}.md
Marta Calvi came.[^1] Calvi left.[^2]

[^1]: GARF, f. 5446, op. 1, d. 2.

[^2]: Marta Calvi, *Tar and Hemp* (Rome: Porto, 1951), ${at}.
`,
).join("\n");

const TITLES = ["Tar and Hemp", "Salt Roads", "The Rope Walk", "Ports of Call", "Ballast", "A Book of Knots"];

describe("what is asked of thousands of documents", () => {
  /** How many documents are looked into between two steps at most, and how many steps there are. */
  const work = (ask: (view: View, position: Position) => Steps<unknown>, words: string): { steps: number; most: number } => {
    const files = book(source, "sources");
    const view = files.view("s0.md");
    const facts = view.corpus.facts.bind(view.corpus);
    const looked = new Set<string>();
    view.corpus.facts = (uri) => {
      looked.add(uri);
      return facts(uri);
    };
    let most = 0;
    let count = 0;
    const steps = ask(view, view.document.positionAt(files.at("s0.md", words)));
    for (let done = false; !done; count++) {
      done = steps.next().done === true;
      most = Math.max(most, looked.size);
      looked.clear();
    }
    return { steps: count, most };
  };

  const itemAt = (view: View, position: Position): CallHierarchyItem => {
    const [item] = drained(prepareCallHierarchy(view, { textDocument: view.document, position }));
    return item ?? assert.fail("nothing is called there");
  };
  const callsOf = (view: View, position: Position) =>
    incomingCalls({ corpus: view.corpus, manuscriptOf: () => [] }, itemAt(view, position));
  const at = (view: View, position: Position) => ({ textDocument: view.document, position });
  const all = { context: { includeDeclaration: true } };

  const ASKED: readonly [what: string, ask: (view: View, position: Position) => Steps<unknown>, words: string][] = [
    ["hover on an archival file", (view, position) => hover(view, at(view, position)), "d. 2"],
    ["hover on a work", (view, position) => hover(view, at(view, position)), "Tar and"],
    ["hover on a person", (view, position) => hover(view, at(view, position)), "Marta"],
    ["the page of a source", (view, position) => wholeCard(view, at(view, position)), "d. 2"],
    ["references of an archive", (view, position) => references(view, { ...at(view, position), ...all }), "GARF"],
    ["references of a person", (view, position) => references(view, { ...at(view, position), ...all }), "Marta"],
    ["the definition of a person", (view, position) => definition(view, at(view, position)), "Calvi left"],
    ["highlights of a person", (view, position) => documentHighlight(view, at(view, position)), "Marta"],
    ["who cites an archival file", callsOf, "d. 2"],
    ["who cites an archive", callsOf, "GARF"],
    ["who cites a work", callsOf, "Tar and"],
    ["workspace symbols", (view) => workspaceSymbols({ documents: new Map(), corpus: view.corpus, people: view.people }, "garf"), "Marta"],
  ];

  for (const [what, ask, words] of ASKED) {
    it(`is answered in steps: ${what}`, () => {
      const { steps, most } = work(ask, words);
      assert.ok(steps >= DOCUMENTS, `${steps} steps`);
      // A card names so many files.
      assert.ok(most <= MOST_NOTES, `${most} documents in one step`);
    });
  }
});

describe("what two of many documents cite", () => {
  const files = Array.from(
    { length: DOCUMENTS },
    (_, at) => `//- s${at}.md
Marta Calvi came.[^1] Calvi left.[^2] She wrote.[^3]

[^1]: GARF, f. ${5446 + Math.floor(at / 2)}, op. 1, d. ${at}.

[^2]: Marta Calvi, *${TITLES[Math.floor(at / 2) % TITLES.length]}* (Rome: Porto, 1951), ${at}.

[^3]: RGIA, f. 5.
`,
  ).join("\n");

  const cases: readonly (readonly [what: string, words: string, documents: number])[] = [
    ["the card of an archival file that no other cites", "d. 0", 0],
    ["the card of a fond", "f. 5446", 1],
    ["the card of a work", TITLES[0] ?? "", DOCUMENTS / TITLES.length - 1],
  ];
  for (const [what, words, documents] of cases) {
    it(`is known without reading the others: ${what}`, () => {
      const { view, at } = book(files, "sources");
      const { document, corpus, ...rest } = view("s0.md");
      for (const _ of rest.people.upToDate());
      const looked = new Set<string>();
      const facts = corpus.facts.bind(corpus);
      corpus.facts = (uri) => {
        looked.add(uri);
        return facts(uri);
      };
      const position = document.positionAt(at("s0.md", words));
      assert.ok(drained(sourceHover({ document, corpus, ...rest }, document.offsetAt(position))));
      looked.delete(document.uri);
      // A sign is shared by one document in a hundred, and of the archive a card names so many files.
      assert.ok(looked.size >= documents && looked.size <= documents + MOST_NOTES, `${looked.size} documents`);
    });
  }
});

describe("what is asked right after a long text has been opened", () => {
  const long = Array.from(
    { length: 200 },
    (_, at) => `Marta Calvi came to the port.[^${at}] ${"She sold hemp and tar. ".repeat(10)}\n\n[^${at}]: GARF, f. ${at}, op. 1, d. 2.\n`,
  ).join("\n");

  const asked: readonly (readonly [what: string, ask: (view: View, position: Position) => Steps<unknown>])[] = [
    ["a card", (view, position) => hover(view, { textDocument: view.document, position })],
    ["the colors of names", (view) => semanticTokens(view, { textDocument: view.document })],
    ["all problems", (view) => diagnostics(view, "docs")],
    ["repairs", (view, start) => codeAction(view, { textDocument: view.document, range: { start, end: start }, context }, "docs", edits)],
  ];
  const context = { diagnostics: [], only: [CodeActionKind.QuickFix] };
  const edits = { snippets: false, asksAboutPeople: false };

  for (const [what, ask] of asked)
    it(`is answered in steps, and the text read chunk by chunk: ${what}`, () => {
      const files = book(`//- ch1.md\n${long}`);
      const view = files.view("ch1.md");
      const document = openDocument("file:///ch1.md", "markdown", 1, long, { flavour: "pandoc", around: [] });
      const position = document.positionAt(long.indexOf("f. 77"));
      const steps = ask({ ...view, document }, position);
      let most = 0;
      for (let done = false; !done; ) {
        const before = [searched.blocks, read.notes] as const;
        done = steps.next().done === true;
        most = Math.max(most, searched.blocks - before[0], read.notes - before[1]);
      }
      assert.ok(document.slots.length > 10);
      assert.ok(most > 0 && most < 40, `${most} blocks or notes in one step`);
    });
});
