import assert from "node:assert/strict";
import { factsOf } from "../../server/src/facts/facts";
import { plainDocument } from "../document";
import { type NotesKind, notesFound, scoresOf } from "./notes-score";
import { precision, recall, type Score, sum } from "./score";
import { noteless, notesTruths } from "./truth";

/** What is reached on all texts together. Raised when the engine gets better, never lowered. */
const BOUNDS = {
  calls: { precision: 1, recall: 1 },
  notes: { precision: 1, recall: 1 },
  pairs: { precision: 1, recall: 1 },
  lastLines: { precision: 1, recall: 1 },
};

describe("annotated texts: notes", () => {
  let found: readonly { name: string; scores: Record<NotesKind, Score> }[];

  before(() => {
    found = notesTruths().map(({ name, text, truth }) => ({ name, scores: scoresOf(truth, notesFound(plainDocument(text), truth)) }));
  });

  for (const kind of Object.keys(BOUNDS) as NotesKind[]) {
    it(kind, () => {
      const score = sum(found.map(({ name, scores }) => named(name, scores[kind])));
      assert.ok(precision(score) >= BOUNDS[kind].precision, `not expected:\n${score.wrong.join("\n")}`);
      assert.ok(recall(score) >= BOUNDS[kind].recall, `missed:\n${score.missed.join("\n")}`);
    });
  }

  for (const { name, text } of noteless()) {
    it(`none/${name} has none`, () => {
      const { calls, notes } = factsOf(plainDocument(text), []);
      assert.deepEqual([calls, notes], [[], []]);
    });
  }
});

function named(name: string, { right, wrong, missed }: Score): Score {
  const told = (each: string) => `${name}: ${each}`;
  return { right, wrong: wrong.map(told), missed: missed.map(told) };
}
