import assert from "node:assert/strict";
import { CorpusIndex } from "../../server/src/corpus/index";
import { type FactTables, factSchema } from "../../server/src/facts/encoding";
import { BookFiles } from "../../server/src/follow/book-files";
import { PeopleFiles } from "../../server/src/follow/people-files";
import { RepositoriesFiles } from "../../server/src/follow/repositories-files";
import { PeopleIndex } from "../../server/src/index/people-index";

/** A disk that hands out these texts one after the other, the first ones last. */
function diskWith(file: string, ...texts: readonly string[]) {
  let reads = 0;
  return {
    read: async (uri: string): Promise<Uint8Array | undefined> => {
      if (uri !== file) return undefined;
      const text = texts[reads++];
      for (let turns = 10 * (texts.length - reads); turns > 0; turns--) await Promise.resolve();
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
}

const folders = () => ["file:///book"];

describe("files of data that change while they are read", () => {
  it("people.yaml: its last text counts", async () => {
    const people = new PeopleIndex();
    const disk = diskWith("file:///book/people.yaml", "nobody: [Aurora]\n", "nobody: [Borealis]\n");
    const files = new PeopleFiles(disk, people, new CorpusIndex<FactTables>(factSchema), folders);
    await Promise.all([files.read(), files.read()]);
    assert.deepEqual([people.isNobody("Aurora"), people.isNobody("Borealis")], [false, true]);
  });

  it("repositories.yaml: its last text counts", async () => {
    const archive = (name: string) => `- abbreviation: AdS\n  name: ${name}\n`;
    const uri = "file:///book/repositories.yaml";
    let roots = folders();
    const files = new RepositoriesFiles(diskWith(uri, archive("Archive of Salt"), archive("Archivio del Sale")), () => roots);
    await Promise.all([files.read(), files.read()]);
    const names = files.repositories.map(({ name }) => name);
    // They are known to the whole process.
    roots = [];
    await files.read();
    assert.deepEqual(names, ["Archivio del Sale"]);
  });

  it("the lists of a book: the last one counts", async () => {
    const chapters = (name: string) => `book:\n  chapters: [${name}]\n`;
    const files = new BookFiles(diskWith("file:///book/_quarto.yml", chapters("one.qmd"), chapters("two.qmd")), () => "file:///book");
    const reading = files.readAbove("file:///book/one.qmd");
    await Promise.all([reading, files.readAbove("file:///book/one.qmd"), files.filesChanged(["file:///book/_quarto.yml"])]);
    assert.deepEqual(
      files.above("file:///book/one.qmd").flatMap((list) => list.files),
      ["two.qmd"],
    );
  });
});
