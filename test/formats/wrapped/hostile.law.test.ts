import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { WHY_UNREAD } from "../../../server/src/formats/wrapped/file-text";
import { takeOut } from "../../../server/src/formats/wrapped/readers";
import { bookFile } from "./book";
import { footnote, p, r, wordFile } from "./word";

const page = '<h1>One</h1><p>Salt.<a id="r1" href="#n1">1</a></p><p id="n1"><a href="#r1">1</a> Toll list.</p>';

const FILES: Readonly<Record<string, Uint8Array>> = {
  "a.docx": wordFile({ body: p(r("Salt.") + footnote("2")), footnotes: { "2": p(r("Toll list.")) } }),
  "a.odt": zipSync({ "content.xml": strToU8("<office:text><text:p>Salt.</text:p></office:text>") }),
  "a.epub": bookFile({ "a.xhtml": page }),
};

const read = async (name: string, bytes: Uint8Array): Promise<void> => {
  const taken = await takeOut(name, bytes, async () => {});
  assert.ok("text" in taken ? typeof taken.text === "string" : Object.hasOwn(WHY_UNREAD, taken.reason));
};

/** Tags of all three formats, begun, ended and cut off. */
const TAGS = [
  ..."w:p w:r w:t w:tbl w:tr w:tc w:del w:pPr w:rPr w:footnote w:fldChar w:txbxContent w:sectPr w:style text:p text:h text:span text:note text:note-body text:note-citation text:list table:table-row table:table-cell body p li td tr h1 a aside blockquote"
    .split(" ")
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`]),
  '<w:footnoteReference w:id="1"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<a href="#n1">',
  '<aside id="n1" epub:type="footnote">',
  "<![CDATA[",
  "<!--",
  "&#x110000;",
  "&nbsp;",
  "<w:t",
  "salt ",
];

describe("files that wrap a text and are broken", () => {
  for (const [name, bytes] of Object.entries(FILES)) {
    it(`${name}: cut off and changed anywhere, are read or said to be unread`, async () => {
      const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.option(fc.nat(bytes.length)), async (changes, end) => {
          const broken = bytes.slice(0, end ?? bytes.length);
          for (const { at, byte } of changes) if (at < broken.length) broken[at] = byte;
          await read(name, broken);
        }),
        { seed: 11, numRuns: 300 },
      );
    });
  }

  it("are read whatever tags stand in them", async () => {
    const soup = fc.array(fc.constantFrom(...TAGS), { maxLength: 40 }).map((tags) => tags.join(""));
    await fc.assert(
      fc.asyncProperty(soup, async (xml) => {
        await read(
          "a.docx",
          zipSync({ "word/document.xml": strToU8(xml), "word/footnotes.xml": strToU8(xml), "word/styles.xml": strToU8(xml) }, { level: 0 }),
        );
        await read("a.odt", zipSync({ "content.xml": strToU8(xml) }, { level: 0 }));
        await read("a.epub", bookFile({ "a.xhtml": xml, "b.xhtml": xml }));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it("are not unpacked where they would fill the memory", async () => {
    const bomb = wordFile({ body: p(r("Salt.")) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // Source: APPNOTE 4.3.12: the size once it is unpacked stands 24 bytes behind the start of each entry of the directory.
    for (let at = 0; at + 4 <= bomb.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    assert.deepEqual(await takeOut("a.docx", bomb, async () => {}), { reason: "too-much" });
  });
});
