import assert from "node:assert/strict";
import { joinedBibliography } from "../../server/src/bibliography/bibliography";
import { readBibtex } from "../../server/src/bibliography/bibtex-entries";
import { itemIfRead } from "../../server/src/bibliography/item";
import { readConfig } from "../../server/src/config";
import type { NoteDocument } from "../../server/src/document/document";
import { keyChoices } from "../../server/src/features/bibliography/completion";
import { citationHover } from "../../server/src/features/bibliography/hover";
import { citationDefinition, citationReferences } from "../../server/src/features/bibliography/jumps";
import { linkedEntryDefinition, linkedEntryLine } from "../../server/src/features/bibliography/linked";
import type { Bibliography } from "../../server/src/model/bibliography";
import { findingsOf } from "../../server/src/rules/run";
import { edited, markdownDocument } from "../document";
import { onlyFile } from "../fixture";

const BIB = `@book{silva1802,
  author = {Silva, Rui da}, title = {Sal}, publisher = {Cais}, year = 1802
}
@article{reis1790, author = {Reis, Ana}, title = {Tar <script>}, journal = {Mar}, year = 1790, pages = {1--9}}
@book{twice, title = {One}}
@book{twice, title = {Two}}
@book{broken, title = {x}
`;

function documentWith(text: string, { bib = BIB, unread = [] as string[], flavour = "pandoc" } = {}): NoteDocument {
  const document = markdownDocument(text, flavour);
  document.bibliography = joinedBibliography([readBibtex("file:///book/refs%20a.bib", bib)], unread);
  return document;
}

const { config } = readConfig();

function at<Answer>(source: string, ask: (document: NoteDocument, offset: number) => Answer): Answer {
  const { text, cursor } = onlyFile(source);
  return ask(documentWith(text), cursor ?? 0);
}

describe("hover on citations", () => {
  const hoverAt = (source: string, settings = config): string | undefined =>
    at(source, (document, offset) => citationHover(document, settings, offset)?.markdown);

  it("shows the entry as a note with the page that is cited, and where it stands", () => {
    assert.equal(
      hoverAt("Salt [see @sil$0va1802, pp. 44; @reis1790] and @silva1802."),
      "Rui da Silva, *Sal* \\(Cais, 1802\\), 44\\.\n\n*refs a\\.bib, line 1 · cited 2 times in this file*",
    );
  });

  it("shows the shortened note where the settings say so", () => {
    const { config: short } = readConfig({ citations: { style: "chicago-short" } });
    assert.match(hoverAt("Salt [@sil$0va1802, 44].", short) ?? "", /^Silva, \*Sal\*, 44\\\.\n/);
  });

  it("lets nothing of an entry act", () => {
    assert.match(hoverAt("Tar [@reis$01790].") ?? "", /“Tar &lt;script\\>,” \*Mar\* \\\(1790\\\): 1–9\\\./);
  });

  it("says that a key stands twice, and that an entry is malformed", () => {
    assert.match(hoverAt("[@twi$0ce]") ?? "", /^\*One\*\\\.[\s\S]*line 5 · refs a\\\.bib, line 6[\s\S]*stands more than once/);
    assert.match(hoverAt("[@bro$0ken]") ?? "", /^\*This entry is malformed:\* @book\\\{broken/);
  });

  it("is silent on unknown keys, beside citations, and where no engine reads them", () => {
    assert.equal(hoverAt("[@no$0body]"), undefined);
    assert.equal(hoverAt("Te$0xt [@silva1802]"), undefined);
    assert.equal(citationHover(documentWith("[@silva1802]", { flavour: "gfm" }), config, 4), undefined);
  });
});

describe("jumps from citations", () => {
  it("lead to the key of the entry, and to all entries where it stands more than once", () => {
    const [link, ...others] = at("Tar [@reis$01790].", citationDefinition);
    assert.equal(link?.targetUri, "file:///book/refs%20a.bib");
    assert.deepEqual(link?.targetSelectionRange, { start: { line: 3, character: 9 }, end: { line: 3, character: 17 } });
    assert.deepEqual(link?.originSelectionRange, { start: { line: 0, character: 5 }, end: { line: 0, character: 14 } });
    assert.equal(others.length, 0);
    assert.deepEqual(
      at("[@twi$0ce]", citationDefinition).map(({ targetSelectionRange }) => targetSelectionRange.start.line),
      [4, 5],
    );
    assert.deepEqual(at("[@no$0body]", citationDefinition), []);
  });

  it("find all citations of the entry, and the entry if asked for", () => {
    const source = "A [@silva1802].\n\nB @sil$0va1802 [@reis1790].";
    const places = (withEntry: boolean) =>
      at(source, (document, offset) => citationReferences(document, offset, withEntry)).map(({ uri, range }) => [uri, range.start.line]);
    assert.deepEqual(places(false), [
      ["file:///test.md", 0],
      ["file:///test.md", 2],
    ]);
    assert.deepEqual(places(true)[2], ["file:///book/refs%20a.bib", 0]);
  });
});

describe("what a note cites in words", () => {
  const note = (words: string): string => `Salt was dear.[^1]\n\n[^1]: ${words}\n`;
  const jump = (words: string) => {
    const document = documentWith(note(words), {
      bib: "@book{neri1951, author={Neri, Anna}, title={Salt: A History}, address={Rome}, publisher={Porto}, year=1951}\n@book{neri1960, author={Neri, Anna}, title={Salt: A History}, year=1960}\n@book{verdi, author={Verdi, Ugo}, title={Tar}}\n",
    });
    const offset = document.getText().indexOf("Salt", 10);
    const [link] = linkedEntryDefinition(document, offset);
    return [link?.targetSelectionRange.start.line, linkedEntryLine(document, config, offset)] as const;
  };

  it("leads to the entry by surname, title and year", () => {
    const [line, text] = jump("Anna Neri, *Salt* (Rome: Porto, 1951), 3.");
    assert.equal(line, 0);
    assert.equal(text, "*In the bibliography:* @neri1951 · Anna Neri, *Salt: A History* \\(Rome: Porto, 1951\\)\\.");
    assert.equal(jump("Anna Neri, *Salt: A History* (Rome: Porto, 1960), 3.")[0], 1);
  });

  it("leads nowhere where another work is cited", () => {
    assert.deepEqual(jump("Anna Neri, *Salt* (Rome: Porto, 1955), 3."), [undefined, undefined]);
    assert.deepEqual(jump("Ugo Verdi, *Salt* (Rome: Porto, 1951), 3."), [undefined, undefined]);
  });

  it("finds the entry before the background has read it, however its letters are written, and reads no other", () => {
    const document = documentWith(note("Karl Strauß, *Salz* (Kiel: Förde, 1951), 3; Jörg Müller, *Teer* (Kiel: Förde, 1960), 4."), {
      bib: '@book{s, author={Strau{\\ss}, Karl}, title={Salz}}\n@book{m, author={M{\\"u}ller, J{\\"o}rg}, title={Teer}}\n@book{verdi, author={Verdi, Ugo}, title={Tar}}\n',
    });
    const entries = [...(document.bibliography as Bibliography).entries.values()].flat();
    for (const [word, line] of [
      ["Salz", 0],
      ["Teer", 1],
    ] as const) {
      const [link] = linkedEntryDefinition(document, document.getText().indexOf(word));
      assert.equal(link?.targetSelectionRange.start.line, line);
    }
    assert.deepEqual(
      entries.map(({ entry }) => itemIfRead(entry) !== undefined),
      [true, true, false],
    );
  });
});

describe("completion of keys", () => {
  const choices = (source: string) => at(source, (document, offset) => keyChoices(document, offset));

  it("offers every key behind @, with what it names, and replaces what stands there", () => {
    const offered = choices("Salt [@si$0lva, 44].");
    assert.deepEqual(
      offered.map(({ key, detail }) => `${key}: ${detail}`),
      ["silva1802: Silva, Sal (1802)", "reis1790: Reis, “Tar <script>” (1790)", "twice: One", "broken: "],
    );
    assert.deepEqual(offered[0]?.replace, { from: 7, to: 12 });
  });

  it("is silent in addresses, code and other places", () => {
    for (const source of ["rui@si$0", "`@si$0`", "Text $0", "[@silva1802, $0", "https://e.org/@si$0"])
      assert.deepEqual(choices(source), [], source);
  });

  it("works for thousands of entries, and reads only some of them for one answer", () => {
    const document = documentWith("[@", { bib: Array.from({ length: 5000 }, (_, at) => `@book{k${at}, title = {T${at}}}\n`).join("") });
    const offered = keyChoices(document, 2);
    assert.equal(offered.length, 5000);
    assert.equal(offered.filter(({ detail }) => detail !== "").length, 50);
  });
});

describe("unknown citation keys", () => {
  const found = (text: string, options = {}): string[] =>
    findingsOf(documentWith(text, options), config)
      .filter(({ code }) => code === "unknown-citation-key")
      .map(({ message }) => message);

  it("are told, with the key that was probably meant", () => {
    assert.deepEqual(found("[@silva1802; @sliva1802; @nobody1650]"), [
      "No entry “sliva1802” in the bibliography; did you mean “silva1802”?",
      "No entry “nobody1650” in the bibliography.",
    ]);
  });

  it("are repaired by the key that was meant, also in braces", () => {
    for (const [bad, good] of [
      ["See [-@Silva1802, 4].", "See [-@silva1802, 4]."],
      ["See @{reis 1790}.", "See @{reis1790}."],
    ] as const) {
      const [finding] = findingsOf(documentWith(bad), config);
      const [fix] = finding?.fixes?.() ?? [];
      assert.equal(fix && edited(bad, fix.edits), good);
    }
  });

  it("are none where they mean examples, figures or tables", () => {
    assert.deepEqual(found("(@grain) Wheat is dear.\n\nAs @grain shows, and (@grain) too.\n"), []);
    assert.deepEqual(found("See @fig-port, @tbl-prices, @sec-salt and @fig:map."), []);
  });

  it("are not told without a bibliography, with one that could not be read, or in other engines' Markdown", () => {
    assert.deepEqual(found("[@nobody]", { unread: ["lib/gone.bib"] }), [
      "“gone.bib” could not be read as BibTeX or CSL-JSON, so that no keys are checked.",
    ]);
    assert.deepEqual(found("No citation", { unread: ["lib/gone.bib"] }), []);
    assert.deepEqual(found("[@nobody]", { flavour: "gfm" }), []);
    assert.deepEqual(findingsOf(markdownDocument("[@nobody]", "pandoc"), config), []);
    assert.deepEqual(findingsOf(markdownDocument("---\nbibliography: x.bib\nreferences:\n- id: a\n---\n\n[@b]\n", "pandoc"), config), []);
  });

  it("are told again when the bibliography is another one, though the text is the same", () => {
    const document = documentWith("[@silva1802]");
    assert.deepEqual(findingsOf(document, config), []);
    document.bibliography = joinedBibliography([readBibtex("file:///b.bib", "@book{other,}")]);
    assert.equal(findingsOf(document, config).length, 1);
  });
});
