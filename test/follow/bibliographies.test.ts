import assert from "node:assert/strict";
import { itemIfRead } from "../../server/src/bibliography/item";
import { Bibliographies } from "../../server/src/follow/bibliographies";
import { Citing } from "../../server/src/follow/citing";
import { openDocument } from "../../server/src/formats/open";
import type { Platform } from "../../server/src/platform/platform";

/** A platform that knows some files, and counts how often each is read. */
function platformWith(files: Map<string, string>): Platform & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    build: "test",
    lanes: 1,
    list: async (_request, found) => {
      const bibliographies = [...files.keys()].filter((uri) => uri.endsWith(".bib") || uri.endsWith("/references.json"));
      found({ files: bibliographies.map((uri) => ({ uri, size: 1, changed: 1, around: [] })), leftOut: [] });
    },
    extract: async () => [],
    read: async (uri) => {
      reads.push(uri);
      const text = files.get(uri);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    size: async (uri) => files.get(uri)?.length,
    pause: async () => {},
    later: (_milliseconds, run) => {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    },
    close: async () => {},
  };
}

const open = (uri: string, text: string, flavour: "pandoc" | "gfm" = "pandoc") =>
  openDocument(uri, "markdown", 1, text, { flavour, around: [] });

describe("the bibliography of a document", () => {
  const keysFor = async (files: Record<string, string>, uri: string, text: string, folders = ["file:///book"]) => {
    const bibliographies = new Bibliographies(platformWith(new Map(Object.entries(files))), () => folders);
    const document = open(uri, text);
    await bibliographies.attach(document);
    return document.bibliography && { keys: [...document.bibliography.entries.keys()], unread: document.bibliography.unread };
  };
  const head = (bibliography: string): string => `---\nbibliography: ${bibliography}\n---\n\nText.\n`;

  it("is what lies in the workspace, where the document names none", async () => {
    const files = { "file:///book/b.bib": "@book{b,}", "file:///book/a/references.json": '[{"id":"a"}]' };
    assert.deepEqual(await keysFor(files, "file:///book/ch/one.md", "Text."), { keys: ["a", "b"], unread: [] });
  });

  it("is none where there is none", async () => {
    assert.equal(await keysFor({}, "file:///book/one.md", "Text."), undefined);
  });

  it("is what the document names, from its folder or from the root of the workspace", async () => {
    const files = {
      "file:///book/b.bib": "@book{b,}",
      "file:///book/ch/c.bib": "@book{c,}",
      "file:///a%20b/d.bib": "@book{d,}",
      "file:///book/other.bib": "@book{other,}",
    };
    assert.deepEqual(await keysFor(files, "file:///book/ch/one.md", head("[b.bib, c.bib]")), { keys: ["b", "c"], unread: [] });
    assert.deepEqual(await keysFor(files, "file:///book/ch/one.md", head("../b.bib")), { keys: ["b"], unread: [] });
    assert.deepEqual(await keysFor(files, "file:///book/ch/one.md", head("/a b/d.bib")), { keys: ["d"], unread: [] });
  });

  it("is incomplete where a file cannot be read", async () => {
    const files = { "file:///book/b.bib": "@book{b,}" };
    assert.deepEqual(await keysFor(files, "file:///book/one.md", head("[b.bib, gone.bib]")), { keys: ["b"], unread: ["gone.bib"] });
  });

  it("is incomplete where a file is of a format that is not read", async () => {
    const files = { "file:///book/b.yaml": "references:\n- id: b\n" };
    assert.deepEqual(await keysFor(files, "file:///book/one.md", head("b.yaml")), { keys: [], unread: ["b.yaml"] });
  });

  it("is looked for where no engine reads keys as well: notes cite its entries in words", async () => {
    const platform = platformWith(new Map([["file:///book/b.bib", "@book{b,}"]]));
    const document = open("file:///book/one.md", "Text.", "gfm");
    assert.equal(await new Bibliographies(platform, () => ["file:///book"]).attach(document), true);
    assert.deepEqual([...(document.bibliography?.entries.keys() ?? [])], ["b"]);
    assert.equal(platform.reads.length, 1);
  });

  it("is read once for all documents, and again when it has changed", async () => {
    const files = new Map([["file:///book/b.bib", "@book{b,}"]]);
    const platform = platformWith(files);
    const bibliographies = new Bibliographies(platform, () => ["file:///book"]);
    const [one, two] = [open("file:///book/one.md", "Text."), open("file:///book/two.md", "Text.")];
    assert.deepEqual([await bibliographies.attach(one), await bibliographies.attach(two)], [true, true]);
    assert.equal(await bibliographies.attach(one), false);
    assert.equal(platform.reads.length, 1);
    assert.equal(one.bibliography, two.bibliography);
    files.set("file:///book/b.bib", "@book{new,}");
    assert.equal(bibliographies.filesChanged(["file:///book/one.md"]), false);
    assert.equal(bibliographies.filesChanged(["file:///book/b.bib"]), true);
    assert.equal(await bibliographies.attach(one), true);
    assert.deepEqual([...(one.bibliography?.entries.keys() ?? [])], ["new"]);
    // Of a folder that goes, editors tell nothing but its own name.
    files.delete("file:///book/b.bib");
    assert.equal(bibliographies.filesChanged(["file:///boo"]), false);
    assert.equal(bibliographies.filesChanged(["file:///book"]), true);
    await bibliographies.attach(one);
    assert.equal(one.bibliography, undefined);
  });

  it("is what the editor has open, saved or not", async () => {
    const bibliographies = new Bibliographies(
      platformWith(
        new Map([
          ["file:///book/é.bib", "@book{disk,}"],
          ["file:///book/%C3%A9.bib", "@book{disk,}"],
        ]),
      ),
      () => ["file:///book"],
    );
    const document = open("file:///book/one.md", head("é.bib"));
    const keys = async () => {
      await bibliographies.attach(document);
      return [...(document.bibliography?.entries.keys() ?? [])];
    };
    assert.deepEqual(await keys(), ["disk"]);
    const [uri, files] = ["file:///book/%C3%A9.bib", bibliographies.opened];
    const typed = (): void => bibliographies.forget(uri);
    assert.equal(files.open(uri, "bibtex", 1, "@book{open,}"), true);
    typed();
    assert.deepEqual(await keys(), ["open"]);
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } };
    assert.equal(files.change(uri, 2, [{ range, text: "typed" }]), true);
    typed();
    assert.deepEqual(await keys(), ["typed"]);
    assert.equal(files.close(uri), true);
    typed();
    assert.deepEqual(await keys(), ["disk"]);
    assert.equal(files.open("file:///book/one.md", "markdown", 1, "Text."), false);
    assert.equal(files.close("file:///book/one.md"), false);
  });
});

describe("documents that cite", () => {
  it("get their bibliography, are told of, and have its entries read in the background", async () => {
    const entries = Array.from({ length: 30 }, (_, at) => `@book{k${at}, title = {T${at}}}`).join("\n");
    const platform = platformWith(new Map([["file:///book/b.bib", entries]]));
    const document = open("file:///book/one.md", "Text.");
    const told: string[] = [];
    const documents = new Map([[document.uri, document]]);
    const citing = new Citing(new Bibliographies(platform, () => ["file:///book"]), documents, platform, (uri) => told.push(uri));
    await citing.document(document.uri);
    await citing.document(document.uri);
    await citing.document("file:///book/closed.md");
    assert.deepEqual(told, [document.uri]);
    for (const [found] of document.bibliography?.entries.values() ?? []) assert.ok(found && itemIfRead(found.entry));
  });
});
