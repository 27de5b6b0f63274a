import assert from "node:assert/strict";
import type { CallHierarchyItem } from "vscode-languageserver";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "../../server/src/features/callHierarchy";
import { workSymbols } from "../../server/src/features/sources/symbols";
import { drained } from "../../server/src/steps";
import { book } from "./book";

const files = book(`
  //- ch1.md
  Salt.[^1] Tar.[^2] Wool.[^3]

  [^1]: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4.

  [^2]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3; see also ASXV, Gabelle, busta 15, fasc. 6.

  [^3]: Neri, *Salt*, 4; cf. Neri, *Salt*, 90.
  //- ch2.md
  Salt.[^1] Tar.[^2] Wool.[^3]

  [^1]: Neri, *Salt*, 12.

  [^2]: Ibid., 14.

  [^3]: ASXV, Gabelle, busta 15, fasc. 4.
`);
const all = { corpus: files.corpus, manuscriptOf: () => ["file:///ch1.md", "file:///ch2.md"] };

const prepared = (name: string, words: string, nth = 1): CallHierarchyItem => {
  const view = files.view(name);
  const position = view.document.positionAt(files.at(name, words, nth));
  const [item, ...others] = drained(prepareCallHierarchy(view, { textDocument: view.document, position }));
  assert.ok(item && others.length === 0, words);
  return item;
};

/** `ch2.md: note 1: Neri, *Salt*, 12` */
const citing = (item: CallHierarchyItem): string[] =>
  drained(incomingCalls(all, item)).map(
    ({ from, fromRanges }) => `${from.name}: ${fromRanges.map((range) => files.told({ uri: from.uri, range })).join(" | ")}`,
  );

const cited = (item: CallHierarchyItem): string[] =>
  outgoingCalls(all, item).map(
    ({ to, fromRanges }) => `${to.name} (${to.detail}) by ${fromRanges.map((range) => files.told({ uri: item.uri, range })).join(" | ")}`,
  );

describe("call hierarchy", () => {
  it("leads from a work to the notes that cite it in full, in short or by Ibid.", () => {
    const all = [
      "note 2: ch1.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3",
      "note 3: ch1.md: Neri, *Salt*, 4 | ch1.md: Neri, *Salt*, 90",
      "note 1: ch2.md: Neri, *Salt*, 12",
      "note 2: ch2.md: Ibid., 14",
    ];
    for (const [name, words] of [
      ["ch1.md", "Salt and the Sea"],
      ["ch2.md", "*Salt*, 12"],
      ["ch2.md", "Ibid."],
    ] as const) {
      const item = prepared(name, words);
      assert.equal(item.name, "Anna Neri, Salt and the Sea (Rome: Porto, 1951), 3");
      assert.equal(item.detail, "ch1.md, note 2");
      assert.deepEqual(citing(item), all);
      assert.deepEqual(cited(item), []);
    }
  });

  it("shows the words of a note without the marks of emphasis", () => {
    const [call] = drained(incomingCalls(all, prepared("ch1.md", "Salt and the Sea")));
    assert.match(call?.from.detail ?? "", /^ch1\.md · Anna Neri, Salt and the Sea \(Rome: Porto, 1951\), 3; see/);
  });

  it("leads from a file, or the archive, to the notes that cite it", () => {
    const file = prepared("ch2.md", "fasc. 4");
    assert.equal(file.name, "ASXV, Gabelle, busta 15, fascicolo 4");
    assert.equal(file.detail, "Archivio del Sale di Volterra");
    assert.deepEqual(citing(file), [
      "note 1: ch1.md: Archivio del Sale di Volterra (hereafter ASXV), Gabelle, busta 15, fasc. 4",
      "note 3: ch2.md: ASXV, Gabelle, busta 15, fasc. 4",
    ]);
    assert.equal(citing(prepared("ch2.md", "ASXV")).length, 3);
  });

  it("leads from a note to the sources that it cites, from its label and from its call", () => {
    const sources = [
      "Anna Neri, Salt and the Sea (Rome: Porto, 1951), 3 (ch1.md, note 2) by ch1.md: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3",
      "ASXV, Gabelle, busta 15, fascicolo 6 (Archivio del Sale di Volterra) by ch1.md: ASXV, Gabelle, busta 15, fasc. 6",
    ];
    assert.deepEqual(cited(prepared("ch1.md", "[^2]", 2)), sources);
    assert.deepEqual(cited(prepared("ch1.md", "[^2]")), sources);
    assert.deepEqual(citing(prepared("ch1.md", "[^2]")), []);
    assert.deepEqual(
      cited(prepared("ch2.md", "[^3]")).map((each) => each.split(" by ")[0]),
      ["ASXV, Gabelle, busta 15, fascicolo 4 (Archivio del Sale di Volterra)"],
    );
  });
});

describe("workspace symbols of works", () => {
  const found = (query: string): string[] => drained(workSymbols(files.corpus, query)).map(({ name }) => name);

  it("are found by author and title", () => {
    for (const query of ["neri", "salt", "neri sea", "Sea Neri"])
      assert.deepEqual(found(query), ["Anna Neri, Salt and the Sea (Rome: Porto, 1951), 3"], query);
    for (const query of ["", "neri wool", "sea"]) assert.deepEqual(found(query), [], query);
  });
});
