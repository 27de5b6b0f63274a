import assert from "node:assert/strict";
import { CorpusIndex } from "../../server/src/corpus/index";
import { type FactTables, factSchema } from "../../server/src/facts/encoding";
import { Indexer } from "../../server/src/index/indexer";
import { browserPlatform, type WebFiles } from "../../server/src/platform/platform.browser";
import { textAddress, type WebFolderItem } from "../../server/src/protocol";
import { footnote, p, r, wordFile } from "../formats/wrapped/word";
import { folder, MemoryDisk, root } from "./memory";

/** A client in a browser that reads from a disk in memory, and remembers what it was asked for. */
function webFiles(disk: MemoryDisk): WebFiles & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    folder: async (uri) => {
      asked.push(uri.slice(root.length));
      const items = disk.folder(uri) ?? null;
      return (
        items?.map(
          (item): WebFolderItem => ({
            size: 0,
            changed: 0,
            ...disk.stat(item.uri),
            ...item,
            kind: item.kind === "link" ? "other" : item.kind,
          }),
        ) ?? null
      );
    },
    read: async (uri) => {
      asked.push(uri.slice(root.length));
      return disk.files.get(uri)?.bytes ?? null;
    },
  };
}

describe("the indexer in a browser", () => {
  it("reads what the client shows it, and looks into no folder that is left out", async () => {
    const disk = new MemoryDisk();
    disk.write({
      "a.md": "Words.[^1]\n\n[^1]: See above.\n",
      "b.md": "",
      "part/c.md": "",
      "node_modules/d.md": "",
      ".gitignore": "b.md\n",
    });
    const files = webFiles(disk);
    const corpus = new CorpusIndex<FactTables>(factSchema);
    const indexer = new Indexer(browserPlatform(files), corpus);
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual([...corpus.uris].map((uri) => uri.slice(root.length)).sort(), ["/a.md", "/part/c.md"]);
    assert.deepEqual(corpus.facts(`${root}/a.md`)?.column("notes", "words"), ["See above."]);
    assert.deepEqual(files.asked.sort(), ["", "/.gitignore", "/a.md", "/part", "/part/c.md"]);
  });

  it("reads texts that lie in files", async () => {
    const disk = new MemoryDisk();
    disk.write({ "a.docx": wordFile({ body: p(r("Wool.") + footnote("2")), footnotes: { "2": p(r("See above.")) } }) });
    const corpus = new CorpusIndex<FactTables>(factSchema);
    const indexer = new Indexer(browserPlatform(webFiles(disk)), corpus);
    await indexer.start([folder()]);
    await indexer.idle();
    assert.deepEqual(corpus.facts(textAddress(`${root}/a.docx`))?.column("notes", "words"), ["See above."]);
  });
});
