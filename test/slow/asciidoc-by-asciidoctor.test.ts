import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteDocument } from "../../server/src/document/document";
import { notesInOrder } from "../../server/src/document/note-order";
import { shownNote } from "../../server/src/document/pairing";
import { isOwnCall, noteOf } from "../../server/src/document/place";
import { asciidoc, asciidocFlavour } from "../../server/src/formats/asciidoc/reader";
import { proseOf } from "../../server/src/recognize/prose";
import { earlyCalls } from "../../server/src/rules/notes/early-call";
import { htmlByAsciidoctor } from "../formats/asciidoctor";
import { documentOf, wordsOf } from "../formats/markdown/documents";
import { checkOrder } from "../formats/readings";

const PARTS = [
  ...["@.footnote:[@] @", "@ footnote:a[@ *@*] @", "@ footnote:a[] @", "@ footnote:b[]", "footnoteref:[b,@ @] footnoteref:[b]", "@ \\footnote:[@]", "@footnote:[@\n@] @"],
  ...["@ footnote:[@ [@\\] @] @", "@ footnote:[@ https://e.org[@] @]", "@ footnote:[@ link:x[@] <<x,@>> xref:y[@]]", "@ footnote:[@", "@ footnote:[] footnote:[@ [@] @] @"],
  ...["`footnote:[@]` `+footnote:[x]+` +++footnote:[x]+++ pass:[footnote:[x] @", "*@footnote:[@]* _@_ [.a]#@# ^@^ \"`@`\" {nbsp}", "a+b footnote:[@] c+d", "@ // @\n// @ footnote:[x]\n@"],
  ...["== @ @", "=== @ ===", "@ @ @\n~~~~~~~~", "@\n@", ".@ @\n@ @ @ @", "'''\n@", "\n[[x]]\n@", "\n[quote,x]\n@", "\n[source]\n@ footnote:[@]", "\n[.lead]\n@", ":x-y: z", "@::\n@\n@::: @", "@;; @"],
  ...["* @\n* @ footnote:[@]\n@", "- @\n\n. @\n.. @", "* @\n+\n@\n* @", "33. @ @", "<1> @", "* [x] @", " @ footnote:[@]\n@", "NOTE: @ footnote:[@]", "@\n* @"],
  ...["----\n@ footnote:[@]\n\n@\n----", "....\n@\n....", "====\n@ footnote:[@]\n\n* @\n====", "****\n@\n\n----\n@\n----\n****", "____\n@\n____\n@", "--\n@\n--", "////\n@\n\n@\n////", "```c\n@\n```"],
  ...["\n[verse]\n____\n@ footnote:[@]\n\n  @\n____", "|===\n|@ footnote:[@] |@\n\n2+|@\n@\n|@ a|@\n|===", "\n[source,c]\n----\n@\n----", "// @ footnote:[@]", "ifdef::x[]\nendif::[]", "image::x[]", "=====\n@\n====\n@\n====\n====="],
]; // biome-ignore format: one kind a line

describe("AsciiDoc, compared with Asciidoctor", () => {
  it("has the same notes, calls, titles and words", function () {
    this.timeout(300_000);
    const gap = fc.constantFrom("\n", "\n\n", "\n\n", "\n\n");
    const part = fc.tuple(fc.constantFrom(...PARTS), gap).map((parts) => parts.join(""));
    const document = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => documentOf([parts.join("")]));
    const texts = fc.sample(document, { seed: 5, numRuns: Number(process.env.RUNS ?? 250) });
    const html = htmlByAsciidoctor(texts);
    let notes = 0;
    for (const [index, text] of texts.entries()) {
      const here = readHere(text);
      notes += here.notes.length;
      assert.deepEqual(here, readThere(html[index] as string), text);
    }
    assert.ok(notes > 300, "enough notes to compare");
  });

  it("counts notes in titles as Asciidoctor does", () => {
    const title = fc.constantFrom(
      "== @footnote:#[@]",
      "[#x%]\n== @footnote:#[@]",
      "[[y%]]\n=== @footnote:#[@]",
      "@ @footnote:#[@]\n------------------",
    );
    const part = fc.oneof(title, title, fc.constantFrom("@ footnote:#[@]", "@", "@ footnote:#[@] footnote:#[@]"));
    const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => {
      let labels = 0;
      return documentOf([parts.join("\n\n").replace(/[#%](?=\[|\])/g, () => `n${++labels}`)]);
    });
    const texts = fc.sample(text, { seed: 6, numRuns: 60 });
    for (const [index, html] of htmlByAsciidoctor(texts).entries()) {
      const document = new NoteDocument("file:///a.adoc", "asciidoc", 1, asciidoc, asciidocFlavour, texts[index] as string);
      const here = notesInOrder(document).map(({ label, number }) => `${label} ${number}`);
      const there = [...html.matchAll(/id="_footnote_(\w+)">\[<a[^>]*>(\d+)/g)].map(([, label, number]) => `${label} ${number}`);
      assert.deepEqual(here, there, texts[index]);
    }
  });
});

interface Told {
  /** The words of the note at each mark in text order; of one that leads nowhere none. */
  readonly notes: readonly (string | null)[];
  readonly titles: readonly string[];
  readonly prose: readonly string[];
}

function readHere(text: string): Told {
  const document = new NoteDocument("file:///a.adoc", "asciidoc", 1, asciidoc, asciidocFlavour, text);
  const [slot] = document.slots;
  assert.ok(slot && document.slots.length === 1);
  const { reading } = slot;
  checkOrder(text, reading);
  const prose = proseOf(text, reading, "asciidoc");
  const wordsOfNote = (note: number): string => prose.flatMap(({ block, text }) => (block.note === note ? wordsOf(text) : [])).join(" ");
  const early = new Set([...document.groups].flatMap((group) => earlyCalls(document, group).map(({ at }) => at)));
  const marks = reading.calls.map(({ from }, at) => {
    const note = early.has(at) ? undefined : shownNote(document, { slot, at });
    return { from, words: note ? wordsOfNote(note.at) : null };
  });
  reading.notes.forEach((note, at) => {
    if (isOwnCall(noteOf({ slot, at })) && note.body.length > 0) marks.push({ from: note.from, words: wordsOfNote(at) });
  });
  return {
    notes: marks.sort((a, b) => a.from - b.from).map(({ words }) => words),
    titles: prose.flatMap(({ block, text }) => (block.kind === "heading" ? [`${block.level} ${wordsOf(text).join(" ")}`] : [])),
    prose: prose.flatMap(({ block, text }) => (block.note === undefined ? wordsOf(text) : [])).sort(),
  };
}

/** What HTML by Asciidoctor says. */
function readThere(html: string): Told {
  const body = html
    .replace(/<div id="footnotes">[\s\S]*$/, "")
    .replace(/<pre\b[^>]*class="(?!content)[^"]*"[\s\S]*?<\/pre>|<pre>[\s\S]*?<\/pre>/g, "");
  const texts = new Map(
    [...html.matchAll(/<div class="footnote" id="_footnotedef_(\d+)">\n<a[^>]*>\d+<\/a>\. ([\s\S]*?)\n<\/div>/g)].map(([, id, words]) => [
      id,
      wordsOf(words ?? "").join(" "),
    ]),
  );
  return {
    notes: [...body.matchAll(/<sup class="footnote(?:ref)?( red)?"[^>]*>\[(?:<a[^>]*href="#_footnotedef_(\d+)")?/g)].map(([, red, id]) =>
      red ? null : (texts.get(id ?? "") ?? "?"),
    ),
    titles: [...body.matchAll(/<h(\d)[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, words]) => `${level} ${wordsOf(words ?? "").join(" ")}`),
    prose: wordsOf(body.replace(/<[^>]*>/g, " ")).sort(),
  };
}
