import assert from "node:assert/strict";
import fc from "fast-check";
import { joinedBibliography, readBibliographyFile } from "../../server/src/bibliography/bibliography";
import { itemOf } from "../../server/src/bibliography/item";
import type { BibliographyFile } from "../../server/src/model/bibliography";

function read(uri: string, text: string): BibliographyFile {
  const file = readBibliographyFile(uri, text);
  assert.ok(file);
  return file;
}

const keysIn = (uri: string, text: string): string[] => read(uri, text).entries.map(({ key }) => key);

describe("entries of a BibTeX file", () => {
  const cases: readonly (readonly [what: string, text: string, keys: readonly string[]])[] = [
    ["one entry", "@book{yamada1931, title = {Rice}}", ["yamada1931"]],
    ["round brackets", '@book(yamada1931, title = "Rice (dear)")\n@book{b, title={B}}', ["yamada1931", "b"]],
    ["spaces and capitals", "@ BOOK {\n  Yamada:1931/b ,\n title = {Rice}}", ["Yamada:1931/b"]],
    ["text between entries", "Works on rice\n@book{a,title={A}} and more @misc{b,title={B}}", ["a", "b"]],
    ["nested braces", "@book{a, title = {The {Rice} of {{Ise}}}, note = {@x{y}}}\n@book{b,title={B}}", ["a", "b"]],
    ["no fields", "@book{a}\n@book{b,}", ["a", "b"]],
    ["no key", "@book{,title={A}}\n@book{b,title={B}}", ["b"]],
    ["an entry that is not closed", "@book{a, title = {Rice\n@book{b, title={B}}", ["a", "b"]],
    ["a brace too many", "@book{a, title = {Rice}}}\n@book{b, title={B}}", ["a", "b"]],
    ["comments, preambles, abbreviations", '@comment{@book{x,title={X}}}\n@preamble{"p"}\n@string{h={H}}\n@book{a,title=h}', ["a"]],
    ["an escaped brace", "@book{a, title = {Rice \\} and}}\n@book{b,title={B}}", ["a", "b"]],
    ["a key in another script", "@book{山田1931,title={Rice}}", ["山田1931"]],
    ["an address", "mail a@book.example or write", []],
    ["further keys", "@book{a, title={ids}, ids = {b, c\n d}}\n@book{e, title={E}}", ["a", "b", "c", "d", "e"]],
    ["nothing", "", []],
  ];
  for (const [what, text, keys] of cases) it(what, () => assert.deepEqual(keysIn("file:///x.bib", text), keys));

  it("tell where the key stands and where the entry goes", () => {
    const text = "% rice\n@book{ yamada1931, title={R}}\n";
    const [entry] = read("file:///x.bib", text).entries;
    assert.ok(entry);
    assert.equal(text.slice(entry.keySpan.from, entry.keySpan.to), "yamada1931");
    assert.equal(text.slice(entry.from, entry.to), "@book{ yamada1931, title={R}}");
  });

  it("keep both of two entries with one key, the first first", () => {
    const file = read("file:///x.bib", "@book{a,title={One}}\n@book{a,title={Two}}");
    const found = joinedBibliography([file]).entries.get("a") ?? [];
    assert.deepEqual(
      found.map((each) => itemOf(each)?.title),
      ["One", "Two"],
    );
  });
});

describe("entries of a CSL-JSON file", () => {
  const cases: readonly (readonly [what: string, text: string, keys: readonly string[]])[] = [
    ["a list", '[{"id":"silva1802","title":"Sal"},{"title":"no id"},{"id":7}]', ["silva1802", "7"]],
    ["a list under items", '{"items":[{"id":"silva1802"}]}', ["silva1802"]],
    ["a file that is being edited", '[{"id":"a","title":"A"},{"id":"b", "ti', ["a", "b"]],
    ["brackets in titles", `[${'{"id":"a","title":"[[[["},'.repeat(80)}{"id":"z"}]`, [...Array(80).fill("a"), "z"]],
    ["something else", '{"compilerOptions":{}}', []],
    ["no JSON", "Dear sir,", []],
    ["too deep", "[".repeat(100_000), []],
  ];
  for (const [what, text, keys] of cases) it(what, () => assert.deepEqual(keysIn("file:///x.json", text), keys));

  it("tell where the id stands", () => {
    const text = '[\n  { "title": "Sal", "id": "silva1802" }\n]';
    const [entry] = read("file:///x.json", text).entries;
    assert.equal(entry && text.slice(entry.keySpan.from, entry.keySpan.to), "silva1802");
  });
});

describe("what an entry says", () => {
  const itemsIn = (name: string, text: string) => {
    const file = read(`file:///${name}`, text);
    return file.entries.map((entry) => itemOf({ file, entry }));
  };

  it("has LaTeX as text, names in parts, and dates", () => {
    const [item] = itemsIn(
      "x.bib",
      '@book{a, author = {{\\O}rsted, S{\\o}ren and de la Cruz, Jr, Juana and {Kon. Bibliotek}}, title = {K{\\o}benhavn \\& \\emph{Malm\\"o}}, date = {1801/1803}, location = {Kbh.}}',
    );
    assert.deepEqual(item, {
      type: "book",
      title: "København & <i>Malmö</i>",
      author: [
        { family: "Ørsted", given: "Søren" },
        { family: "Cruz", given: "Juana", particle: "de la", suffix: "Jr" },
        { family: "Kon. Bibliotek" },
      ],
      publisherPlace: "Kbh.",
      issued: { parts: [[1801], [1803]] },
    });
  });

  it("takes over abbreviations and what stands in the entry named by crossref, wherever it stands", () => {
    const [, part] = itemsIn(
      "x.bib",
      '@string{lp = "Lotus Press"}\n@comment{x}\n@book{whole, title={Rice and Rent}, publisher=lp, year=1931}\n@incollection{part, crossref={whole}, title={Ise}}',
    );
    assert.equal(part?.publisher, "Lotus Press");
    assert.equal(part?.title, "Ise");
  });

  it("takes over abbreviations made of others, and is not hindered by those that are malformed and not used", () => {
    const [item] = itemsIn("x.bib", '@string{l = "Lotus"}\n@string{bad = }\n@STRING(LP = l # " Press")\n@book{a, publisher = lp}');
    assert.equal(item?.publisher, "Lotus Press");
  });

  it("survives entries that name each other", () => {
    const items = itemsIn("x.bib", "@book{a, crossref={b}, title={A}}\n@book{b, crossref={a}, title={B}}");
    assert.equal(items.length, 2);
  });

  it("is unknown where the entry is malformed, and the others are known", () => {
    const [broken, whole] = itemsIn("x.bib", "@book{a, title = {Rice\n@book{b, title={B}}");
    assert.equal(broken, undefined);
    assert.equal(whole?.title, "B");
  });

  it("is read from CSL-JSON, whatever the types of its values", () => {
    const [item, odd] = itemsIn(
      "x.json",
      '[{"id":"a","type":"book","title":"Sal","author":[{"family":"Silva","given":"Rui","non-dropping-particle":"da"}],"issued":{"date-parts":[["1802",3]]},"volume":2},{"id":"b","title":["x"],"author":"Silva","issued":"1802","page":{}}]',
    );
    assert.deepEqual(item, {
      type: "book",
      title: "Sal",
      author: [{ family: "Silva", given: "Rui", particle: "da" }],
      issued: { parts: [[1802, 3]] },
      volume: "2",
    });
    assert.deepEqual(odd, {});
  });
});

describe("reading a bibliography", () => {
  const pieces = fc.constantFrom(
    "@book{",
    "@string{",
    "@comment",
    "{",
    "}",
    "(",
    ")",
    '"',
    ",",
    "=",
    "k",
    "title",
    "\\",
    "\n",
    "@",
    "#",
    "%",
    "é",
    "[",
    "]",
    ":",
    '"id"',
  );

  it("is total, and every key stands where it is said to stand", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom("x.bib", "x.json"), (parts, name) => {
        const text = parts.join("");
        const file = read(`file:///${name}`, text);
        for (const entry of file.entries) {
          if (file.format === "bibtex") assert.equal(text.slice(entry.keySpan.from, entry.keySpan.to), entry.key);
          assert.ok(entry.from <= entry.keySpan.from && entry.keySpan.to <= entry.to);
          itemOf({ file, entry });
        }
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it("takes one pass, whatever is left open", () => {
    for (const piece of ["@book{", "@book(", "@a", "{", '@book{a,title="', "@string{a=", "@book{a,\n@"]) {
      assert.ok(read("file:///x.bib", piece.repeat(40_000)).entries.length <= 40_000);
    }
  });
});
