import assert from "node:assert/strict";
import fc from "fast-check";
import { pdf } from "../../../server/src/formats/wrapped/pdf/pdf";
import { read } from "../plaintext/marked";
import { lines, pdfFile, withCalls } from "./printed";

const pause = async (): Promise<void> => {};

const PAGES = [
  [...withCalls("The salt of 1640{1} went by the canal."), ...withCalls("{1} Toll book, fol. 3.", 72, 700, 8)],
  [
    ...withCalls("The carts went by night.{1} Nobody paid.{2}"),
    ...lines(["1. Or so they said.", "2. Papers (the second), 4."], 72, 700, 8),
  ],
];

describe("the text of a PDF", () => {
  it("has a form feed between pages", async () => {
    assert.deepEqual(await pdf(pdfFile(PAGES), pause), {
      text: "The salt of 1640¹ went by the canal.\n\n¹ Toll book, fol. 3.\n\fThe carts went by night.¹ Nobody paid.²\n\n1. Or so they said.\n2. Papers (the second), 4.\n",
    });
  });

  it("is read as extracted text, in which each call finds its note", async () => {
    const found = await pdf(pdfFile(PAGES), pause);
    assert.ok("text" in found);
    const { calls, notes } = read(found.text);
    assert.deepEqual(
      calls.map(({ label, key }) => [
        label,
        notes.find((note) => note.key === key)?.body.map(({ from, to }) => found.text.slice(from, to)),
      ]),
      [
        ["1", ["Toll book, fol. 3."]],
        ["1", ["Or so they said."]],
        ["2", ["Papers (the second), 4."]],
      ],
    );
  });

  it("is read of the buffers in which Node hands out files", async () => {
    assert.ok("text" in (await pdf(Buffer.from(pdfFile(PAGES)), pause)));
  });

  it("is missing, and it is said why", async () => {
    const [one] = PAGES;
    assert.ok(one);
    const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`;
    for (const [bytes, reason] of [
      [new Uint8Array(), "damaged"],
      [new TextEncoder().encode("No PDF at all."), "damaged"],
      [pdfFile([[], []]), "without-text"],
      [pdfFile([one, [], [], [], [], [], [], [], []]), "without-text"],
      [pdfFile(PAGES, locked), "encrypted"],
    ] as const)
      assert.deepEqual(await pdf(bytes, pause), { reason });
  });

  it("is no longer read when nobody waits for it", async () => {
    let pages = 0;
    const stop = async (): Promise<void> => {
      pages++;
      throw new Error("stopped");
    };
    await assert.rejects(pdf(pdfFile(PAGES), stop), /stopped/);
    assert.equal(pages, 1);
  });

  it("law: any bytes are read, or it is said why not, and stay as they are", async () => {
    const whole = pdfFile(PAGES);
    const broken = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }).map((changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    const cut = fc.nat(whole.length).map((length) => whole.slice(0, length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, cut, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const before = bytes.slice();
        const found = await pdf(bytes, pause);
        assert.ok(
          "text" in found
            ? found.text.endsWith("\n")
            : found.reason === "damaged" || found.reason === "without-text" || found.reason === "encrypted",
        );
        assert.deepEqual(bytes, before);
      }),
      { numRuns: 60 },
    );
  });
});
