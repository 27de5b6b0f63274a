import assert from "node:assert/strict";
import { type WalkRequest, walk } from "../../server/src/index/walk";
import { fileOf } from "../../server/src/uris";
import { MemoryDisk, root } from "./memory";

const request: WalkRequest = { folders: [root], include: ["**/*.md"], exclude: ["**/node_modules/**", "drafts/**"], maxFileSize: 100 };

/** Paths found, and left out with the reason, in the order of the walk. */
function walked(
  files: Readonly<Record<string, string>>,
  change: Partial<WalkRequest> = {},
  prepare: (disk: MemoryDisk) => void = () => {},
): string[] {
  const disk = new MemoryDisk();
  disk.write(files);
  prepare(disk);
  const nameOf = (uri: string): string => fileOf(uri).slice(root.length + 1);
  return [...walk({ ...request, ...change }, disk)].map((each) =>
    "file" in each ? nameOf(each.file.uri) : `${nameOf(each.leftOut.uri)}: ${each.leftOut.reason}`,
  );
}

describe("a walk", () => {
  it("finds what is included", () => {
    assert.deepEqual(walked({ "a.md": "", "b.png": "", "part/one/c.md": "" }), ["a.md", "part/one/c.md"]);
  });

  it("says nothing of what has vanished since its folder was read", () => {
    const vanish = (disk: MemoryDisk): void => {
      const stat = disk.stat.bind(disk);
      disk.stat = (uri) => (uri.endsWith("/b.md") ? undefined : stat(uri));
    };
    assert.deepEqual(walked({ "a.md": "", "b.md": "" }, {}, vanish), ["a.md"]);
  });

  it("says a folder that is left out once, and never looks into .git", () => {
    assert.deepEqual(
      walked({ "node_modules/x/a.md": "", "drafts/a.md": "", "drafts/b.md": "", ".git/a.md": "", "sub/node_modules/b.md": "" }),
      ["node_modules: excluded", "drafts: excluded", "sub/node_modules: excluded"],
    );
  });

  it("respects .gitignore, the nearest one first", () => {
    const files = {
      ".gitignore": "*.tmp.md\n/out/\nletters/*\n!letters/keep.md\n",
      "a.md": "",
      "b.tmp.md": "",
      "out/c.md": "",
      "letters/d.md": "",
      "letters/keep.md": "",
      "sub/.gitignore": "!b.tmp.md\n/x.md\n",
      "sub/b.tmp.md": "",
      "sub/x.md": "",
      "sub/sub/x.md": "",
    };
    assert.deepEqual(walked(files), [
      "a.md",
      "b.tmp.md: ignored",
      "out: ignored",
      "letters/d.md: ignored",
      "letters/keep.md",
      "sub/b.tmp.md",
      "sub/x.md: ignored",
      "sub/sub/x.md",
    ]);
  });

  it("leaves out what an engine makes of texts, and what a browser saves along with a page", () => {
    const files = {
      "mkdocs.yml": "",
      "site/index.html": "",
      "ch1.md": "",
      "ch1.html": "",
      "ch1_files/a.html": "",
      "source.html": "",
      "ch1.pdf": "",
      "ch1.docx": "",
      "letter.pdf": "",
      "letter.txt": "",
      "source.pdf": "",
      "thesis.docx": "",
      "thesis.epub": "",
      "source_files/frame.html": "",
      "old_files/site/kept.htm": "",
    };
    assert.deepEqual(walked(files, { include: ["**/*.{md,html,htm,pdf,docx,epub}"] }), [
      "site: output",
      "ch1.md",
      "ch1.html: output",
      "ch1_files: output",
      "source.html",
      "ch1.pdf: output",
      "ch1.docx: output",
      "letter.pdf: output",
      "source.pdf",
      "thesis.docx",
      "thesis.epub: output",
      "source_files: output",
      "old_files/site/kept.htm",
    ]);
  });

  it("passes over what Word and macOS lay beside documents", () => {
    assert.deepEqual(walked({ "~$a.docx": "", "._a.docx": "", "a.docx": "" }, { include: ["**/*.docx"] }), ["a.docx"]);
  });

  it("tells of texts in formats that are not read, where a Word document would be", () => {
    const files = {
      "minutes.doc": "",
      "Letters.RTF": "",
      "will.docm": "",
      "salt.doc": "",
      "salt.docx": "",
      "ch1.rtf": "",
      "ch1.md": "",
      "old/a.doc": "",
      "b.doc": "",
      ".gitignore": "b.doc",
      "~$minutes.doc": "",
    };
    const include = ["*.{md,docx}"];
    assert.deepEqual(walked(files, { include }), [
      "minutes.doc: other-format",
      "Letters.RTF: other-format",
      "will.docm: other-format",
      "salt.docx",
      "ch1.md",
    ]);
    assert.deepEqual(walked(files, { include: ["*.md"] }), ["ch1.md"]);
    assert.deepEqual(walked({ "minutes.doc": "" }, { include: ["*.doc"] }), ["minutes.doc"]);
  });

  it("leaves out what is too large", () => {
    assert.deepEqual(walked({ "a.md": "x".repeat(100), "b.md": "x".repeat(101) }), ["a.md", "b.md: too-large"]);
    const files = { "a.docx": "x".repeat(1000), "b.docx": "x".repeat(1001) };
    assert.deepEqual(walked(files, { include: ["**/*.docx"] }), ["a.docx", "b.docx: too-large"]);
  });

  it("says folders that cannot be read", () => {
    assert.deepEqual(
      walked({ "a/b.md": "", "c.md": "" }, {}, (disk) => disk.locked.add(`${root}/a`)),
      ["a: unreadable", "c.md"],
    );
  });

  const LINKS = {
    "0.md": `-> ${root}/a/b.md`,
    "1st": `-> ${root}/a`,
    "2.md": "-> file:///annex/x.md",
    "a/b.md": "",
    "a/up": `-> ${root}`,
    "c.md": "-> file:///annex/x.md",
    "d.md": `-> ${root}/nowhere`,
    "e.png": `-> ${root}/nowhere`,
  };
  const withAnnex = (disk: MemoryDisk): void => void disk.files.set("file:///annex/x.md", { bytes: new Uint8Array(), changed: 1 });

  it("follows links, and reads a file and a folder once however many lead to it, by its own name if that lies there", () => {
    assert.deepEqual(walked(LINKS, {}, withAnnex), [
      "a/b.md",
      "d.md: unreadable",
      "0.md: seen-before",
      "1st: seen-before",
      "2.md",
      "a/up: seen-before",
      "c.md: seen-before",
    ]);
  });

  it("knows what else leads to a file where it does not look", () => {
    const look = (name: string): string[] => walked(LINKS, { within: [`${root}/${name}`] }, withAnnex);
    assert.deepEqual([look("0.md"), look("2.md"), look("c.md")], [["0.md: seen-before"], ["2.md"], ["c.md: seen-before"]]);
    assert.deepEqual(look("1st/b.md"), ["1st/b.md: seen-before"]);
    assert.deepEqual(look("a/b.md"), ["a/b.md"]);
  });

  it("reads what the manuscript calls a chapter by that name, though it is a link", () => {
    assert.deepEqual(walked({ "a/b.md": "", "1.md": `-> ${root}/a/b.md`, "2.md": `-> ${root}/a/b.md` }, { chapters: ["1.md"] }), [
      "a/b.md",
      "1.md",
      "2.md: seen-before",
    ]);
  });

  it("tells what lies around a file, nearest first", () => {
    const disk = new MemoryDisk();
    disk.write({ "_quarto.yml": "", "a.md": "", "site/mkdocs.yml": "", "site/docs/b.md": "" });
    const around = [...walk(request, disk)].map((each) => ("file" in each ? each.file.around : []));
    assert.deepEqual(around, [["_quarto.yml"], ["mkdocs.yml", "_quarto.yml"]]);
  });

  it("takes an empty glob for none", () => {
    assert.deepEqual(walked({ "a.md": "", "b.md": "" }, { include: ["", "**/*.md"], exclude: ["", "b.md"] }), ["a.md", "b.md: excluded"]);
  });

  it("looks only where it is told to", () => {
    const files = { "a.md": "", "part/b.md": "", "part/c.md": "", "part/one/d.md": "", "partly.md": "", ".gitignore": "c.md" };
    assert.deepEqual(walked(files, { within: [`${root}/part/b.md`] }), ["part/b.md"]);
    assert.deepEqual(walked(files, { within: [`${root}/part`, `${root}/nowhere/x.md`] }), [
      "part/b.md",
      "part/c.md: ignored",
      "part/one/d.md",
    ]);
  });

  it("takes any name as a name", () => {
    const names = [
      "[^1].md",
      "a b.md",
      "__proto__.md",
      "!x.md",
      "#x.md",
      "(x).md",
      "*.md",
      "x{1,2}.md",
      "%41.md",
      "back\\slash.md",
      "line\nbreak.md",
      "  .md",
    ];
    assert.deepEqual(walked(Object.fromEntries(names.map((name) => [name, ""]))).sort(), [...names].sort());
  });
});
