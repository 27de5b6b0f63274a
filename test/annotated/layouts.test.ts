import assert from "node:assert/strict";
import fc from "fast-check";
import { plainDocument } from "../document";
import { type Layout, laidOut, type Manuscript, type Sentence } from "./layouts";
import { type NotesKind, notesFound, scoresOf } from "./notes-score";
import { precision, recall, type Score, sum } from "./score";
import { noteTexts, sentences } from "./sentences";

/** What is reached on all layouts together. Raised when the engine gets better, never lowered. */
const BOUNDS = { calls: 0.992, notes: 0.996, pairs: 0.986, lastLines: 0.994 };

type Printed = Pick<Layout, "call" | "note" | "place" | "numbering">;

/** Which printed forms of calls and notes go together. */
const PRINTED: readonly Pick<Layout, "call" | "note">[] = [
  { call: "glued", note: "bare" },
  { call: "glued", note: "dot" },
  { call: "glued", note: "own-line" },
  { call: "own-line", note: "bare" },
  { call: "own-line", note: "dot" },
  { call: "own-line", note: "own-line" },
  { call: "bracket", note: "bracket" },
  { call: "bracket", note: "dot" },
  { call: "superscript", note: "superscript" },
  { call: "superscript", note: "dot" },
  { call: "parenthesis", note: "parenthesis" },
];

const PLACED: readonly Pick<Layout, "place" | "numbering">[] = [
  { place: "feet", numbering: "continuous" },
  { place: "feet", numbering: "chapter" },
  { place: "feet", numbering: "page" },
  { place: "chapter", numbering: "continuous" },
  { place: "chapter", numbering: "chapter" },
  { place: "end", numbering: "continuous" },
];

/** Forms that stand in one place only: signs at the feet of pages, and the notes of Project Gutenberg. */
const BOUND: readonly Printed[] = [
  { call: "symbol", note: "bare", place: "feet", numbering: "page" },
  { call: "bracket", note: "gutenberg", place: "paragraph", numbering: "continuous" },
  { call: "bracket", note: "gutenberg", place: "paragraph", numbering: "chapter" },
  { call: "bracket", note: "gutenberg", place: "chapter", numbering: "continuous" },
  { call: "bracket", note: "gutenberg", place: "end", numbering: "continuous" },
];

const forms: fc.Arbitrary<Printed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...PRINTED), fc.constantFrom(...PLACED)).map(([printed, placed]) => ({ ...printed, ...placed })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...BOUND) },
);

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    form: forms,
    furniture: fc.constantFrom<Layout["furniture"]>("none", "head", "number"),
    rule: fc.boolean(),
    runsOver: fc.boolean(),
    doubled: fc.boolean(),
    width: fc.integer({ min: 60, max: 100 }),
    pageHeight: fc.integer({ min: 8, max: 30 }),
    firstPage: fc.integer({ min: 1, max: 300 }),
    firstNote: fc.constantFrom(1, 1, 1, 7, 98),
    lost: fc.constantFrom(0, 0, 0, 0.2),
  })
  .map(({ form, firstNote, ...rest }) => ({ ...rest, ...form, firstNote: form.call === "symbol" ? 1 : firstNote }));

const paragraphs: fc.Arbitrary<Sentence[]> = fc.array(
  fc
    .record({
      text: fc.constantFrom(...sentences),
      note: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...noteTexts) }),
    })
    .map(({ text, note }) => (note === undefined ? { text } : { text, note })),
  { minLength: 3, maxLength: 8 },
);

const manuscripts: fc.Arbitrary<Manuscript> = fc.record({
  title: fc.constant("The Dry Canal"),
  chapters: fc.array(fc.array(paragraphs, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
});

describe("laid-out texts: notes", () => {
  let found: readonly { layout: Layout; scores: Record<NotesKind, Score> }[];

  before(() => {
    const cases = fc.record({ manuscript: manuscripts, layout: layouts, seed: fc.integer({ min: 1, max: 1e6 }) });
    found = fc.sample(cases, { seed: 1817, numRuns: 60 }).map(({ manuscript, layout, seed }) => {
      const { text, truth } = laidOut(manuscript, layout, randomFrom(seed));
      return { layout, scores: scoresOf(truth, notesFound(plainDocument(text), truth)) };
    });
  });

  for (const kind of ["calls", "notes", "pairs", "lastLines"] as const) {
    it(kind, () => {
      const score = sum(found.map(({ scores }) => scores[kind]));
      const bad = found.filter(({ scores }) => scores[kind].wrong.length + scores[kind].missed.length > 0);
      const told = () =>
        bad.map(
          ({ layout, scores }) =>
            `${JSON.stringify(layout)}\n  ${[...scores[kind].wrong.map((each) => `not expected: ${each}`), ...scores[kind].missed.map((each) => `missed: ${each}`)].slice(0, 6).join("\n  ")}`,
        );
      assert.ok(Math.min(precision(score), recall(score)) >= BOUNDS[kind], told().join("\n"));
    });
  }
});

/** What is reached on texts of many pages together; raised as above. */
const LONG_BOUNDS = { calls: 0.973, notes: 0.972, pairs: 0.94, lastLines: 0.972 };

describe("laid-out texts: notes at the feet of many pages", () => {
  const long: Omit<Layout, "call" | "numbering"> = {
    ...{ note: "bare", place: "feet", furniture: "head", rule: false, runsOver: false, doubled: false, lost: 0 },
    ...{ width: 80, pageHeight: 30, firstPage: 5, firstNote: 1 },
  };
  for (const numbering of ["page", "chapter", "continuous"] as const) {
    for (const call of ["glued", "own-line"] as const) {
      it(`${call} calls, numbers by ${numbering}`, () => {
        const random = randomFrom(1846);
        const { text, truth } = laidOut(longManuscript(random), { ...long, call, numbering }, random);
        const scores = scoresOf(truth, notesFound(plainDocument(text), truth));
        for (const kind of ["calls", "notes", "pairs", "lastLines"] as const) {
          const { right, wrong, missed } = scores[kind];
          const told = `${right} right; not expected: ${wrong.slice(0, 8).join("; ")}; missed: ${missed.slice(0, 8).join("; ")}`;
          assert.ok(Math.min(precision(scores[kind]), recall(scores[kind])) >= LONG_BOUNDS[kind], told);
        }
      });
    }
  }
});

/** Three chapters of fifty paragraphs, a note in every fourth sentence. */
function longManuscript(random: () => number): Manuscript {
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? "";
  const sentence = (): Sentence => (random() < 0.25 ? { text: one(sentences), note: one(noteTexts) } : { text: one(sentences) });
  const paragraph = () => Array.from({ length: 6 }, sentence);
  return { title: "The Dry Canal", chapters: Array.from({ length: 3 }, () => Array.from({ length: 50 }, paragraph)) };
}

/** Park and Miller's generator (1988), so that a text comes out the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
