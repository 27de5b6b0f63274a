import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import { readPeopleFile } from "../../../server/src/config/people-file";
import { CorpusIndex } from "../../../server/src/corpus/index";
import { circleOf } from "../../../server/src/corpus/people/circle";
import { decisionsOf } from "../../../server/src/corpus/people/decisions";
import { encodeFacts, type FactTables, factSchema } from "../../../server/src/facts/encoding";
import { factsOf } from "../../../server/src/facts/facts";
import { indexedDiagnostics } from "../../../server/src/features/workspaceDiagnostic";
import { openDocument } from "../../../server/src/formats/open";
import { findingsOf } from "../../../server/src/rules/run";
import { session } from "../../cli/session";

/** What the rules about names find in the first of some chapters under a people file. */
function found(people: string, ...chapters: string[]): string[] {
  const corpus = new CorpusIndex<FactTables>(factSchema);
  const documents = chapters.map((text, at) => openDocument(`file:///${at}.md`, "markdown", 1, text, { flavour: "pandoc", around: [] }));
  for (const document of documents) corpus.put(document.uri, encodeFacts(factsOf(document, [])));
  const [first] = documents;
  assert.ok(first);
  const decisions = people === "" ? undefined : decisionsOf(readPeopleFile(people).file);
  const uris = documents.map(({ uri }) => uri);
  first.circle = circleOf(corpus, uris, first.uri, decisions);
  assert.equal(circleOf(corpus, uris, first.uri, decisions), first.circle, "the circle of a document is the same until something changes");
  return findingsOf(first, readConfig().config)
    .filter(({ code }) => code === "variant-spelling" || code === "ambiguous-name")
    .map(({ message }) => message);
}

/** Each line: a people file, chapters, and what is found in the first of them. */
const CASES: readonly (readonly [title: string, people: string, chapters: readonly string[], messages: readonly string[]])[] = [
  ["in one text", "", ["Petr Chaadaev wrote. Chaadaev wept. Čaadaev slept."], ["“Čaadaev” is spelled “Chaadaev” 2 times in this text."]],
  ["in another chapter", "", ["Čaadaev slept. Petr Čaadaev knew.", "Petr Chaadaev wrote. Chaadaev wept. Chaadaev left."], ["“Čaadaev” is spelled “Chaadaev” 3 times in this manuscript.", "“Čaadaev” is spelled “Chaadaev” 3 times in this manuscript."]],
  ["as people.yaml prefers it", "people:\n  - name: Petr Čaadaev\n    forms: [Petr Chaadaev]\n", ["Petr Chaadaev wrote. Chaadaev wept."], ["“Chaadaev” is spelled “Čaadaev” in people.yaml.", "“Chaadaev” is spelled “Čaadaev” in people.yaml."]],
  ["not of a pseudonym", "people:\n  - name: George Sand\n    forms: [Aurore Dupin]\n", ["George Sand wrote. Aurore Dupin wrote."], []],
  ["not on title pages", "", ["Petr Chaadaev wrote. Chaadaev wept.[^1]\n\n[^1]: Petr Čaadaev, *Letters* (Paris: Franck, 1862), 3.\n"], []],
  ["not of apostrophes that are typed in two ways", "", ["Sean O'Dwyer wrote. O'Dwyer wept. O’Dwyer slept."], []],
  ["of a name with either apostrophe", "", ["Maksim Gor'nii wrote. Gor’nii wept. Gor'nii slept. Gornij left."], ["“Gornij” is spelled “Gor'nii” 3 times in this text."]],
  ["not of nobody", "nobody: [Čaadaev]\n", ["Petr Chaadaev wrote. Chaadaev wept. Čaadaev slept."], []],
  ["not of two people", "different:\n  - [Petr Chaadaev, Čaadaev]\n  - [Chaadaev, Čaadaev]\n", ["Petr Chaadaev wrote. Chaadaev wept. Čaadaev slept."], []],
  ["of a surname that two share", "", ["August Schlegel wrote. Friedrich Schlegel wrote. Schlegel told Tieck."], ["“Schlegel” may be August Schlegel or Friedrich Schlegel."]],
  ["not of a surname that is decided about", "people:\n  - name: August Schlegel\n    forms: [Schlegel]\n", ["August Schlegel wrote. Friedrich Schlegel wrote. Schlegel told Tieck."], []],
]; // biome-ignore format: one case a line

describe("rules about names", () => {
  for (const [title, people, chapters, messages] of CASES) {
    it(`speak ${title}`, () => assert.deepEqual(found(people, ...chapters), messages));
  }
  it("write the given name of whichever is meant, but not into a quotation", () => {
    const titles = (text: string): string[] => {
      const document = openDocument("file:///a.md", "markdown", 1, text, { flavour: "pandoc", around: [] });
      return findingsOf(document, readConfig().config).flatMap(({ fixes }) => (fixes?.() ?? []).map(({ title }) => title));
    };
    const both = "August Schlegel wrote. Friedrich Schlegel wrote.";
    assert.deepEqual(titles(`${both} Schlegel told Tieck.`), ["Write “August Schlegel”", "Write “Friedrich Schlegel”"]);
    assert.deepEqual(titles(`${both} He said: “Schlegel told Tieck.”`), []);
  });
  it("are silent in a closed text about what is decided", () => {
    const corpus = new CorpusIndex<FactTables>(factSchema);
    const text = "Petr Chaadaev wrote. Chaadaev wept. Čaadaev slept. August Schlegel wrote. Friedrich Schlegel wrote. Schlegel told Tieck.";
    const document = openDocument("file:///a.md", "markdown", 1, text, { flavour: "pandoc", around: [] });
    corpus.put(document.uri, encodeFacts(factsOf(document, findingsOf(document, readConfig().config))));
    const codes = (people: string): unknown[] | undefined =>
      indexedDiagnostics(corpus, document.uri, "docs", [], decisionsOf(readPeopleFile(people).file))?.items.map(({ code }) => code);
    assert.deepEqual(codes(""), ["variant-spelling", "ambiguous-name"]);
    assert.deepEqual(codes("nobody: [Čaadaev]"), ["ambiguous-name"]);
    assert.deepEqual(codes("people:\n  - name: August Schlegel\n    forms: [Schlegel]\n"), ["variant-spelling"]);
    corpus.put(document.uri, { read: () => undefined });
    assert.equal(
      indexedDiagnostics(corpus, document.uri, "docs", []),
      undefined,
      "of what is lost nothing is said, not that it has no problems",
    );
  });
  it("are the same in the terminal, which tells of people.yaml too", async () => {
    const here = session({
      ".apparatus.yaml": "manuscript: [one.md, two.md]\n",
      "one.md": "Čaadaev slept. Petr Čaadaev knew.\n",
      "two.md": "Petr Chaadaev wrote. Chaadaev wept. Chaadaev left.\n",
      "people.yaml": "people:\n  - name: Petr Chaadaev\n    bron: 1794\n",
    });
    const { out, code } = await here.run(["check", "--format", "json", "--severity", "hint", "one.md"]);
    here.close();
    const { files } = JSON.parse(out) as { files: { path: string; findings: { code: string; message: string }[] }[] };
    assert.equal(code, 1);
    assert.deepEqual(
      files.flatMap(({ path, findings }) => findings.map((each) => `${path}: ${each.code}: ${each.message}`)),
      [
        "one.md: variant-spelling: “Čaadaev” is spelled “Chaadaev” in people.yaml.",
        "one.md: variant-spelling: “Čaadaev” is spelled “Chaadaev” in people.yaml.",
        "people.yaml: people-file: “bron” is not known of a person. Did you mean “born”?",
      ],
    );
  });
});
