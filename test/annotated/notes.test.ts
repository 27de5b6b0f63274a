import assert from "node:assert/strict";
import type { NoteDocument } from "../../server/src/document";
import { factsOf } from "../../server/src/facts";
import { lastAtOrBelow } from "../../server/src/text";
import { plainDocument } from "../document";
import { compare, precision, recall, type Score, sum } from "./score";
import { type NotesTruth, noteless, notesTruths } from "./truth";

/** What is reached on all texts together. Raised when the engine gets better, never lowered. */
const BOUNDS = {
  calls: { precision: 0.99, recall: 0.95 },
  notes: { precision: 0.99, recall: 0.98 },
  pairs: { precision: 0.99, recall: 0.95 },
  lastLines: { precision: 0.98, recall: 0.97 },
};

type Kind = keyof typeof BOUNDS;

describe("annotated texts: notes", () => {
  const found = notesTruths().map(({ name, text, truth }) => ({ name, scores: scoresOf(truth, factsIn(plainDocument(text), truth)) }));

  for (const kind of Object.keys(BOUNDS) as Kind[]) {
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

/** Calls and notes in the form of the truth. */
function factsIn(document: NoteDocument, truth: NotesTruth): NotesTruth {
  const { calls, notes, lineStarts } = factsOf(document, []);
  const meant = new Map([...truth.calls, ...truth.notes].map((each) => [`${each.line}/${each.meant ?? ""}`, each.label]));
  const lineOf = (offset: number) => lastAtOrBelow(lineStarts, offset);
  // A label that was misread may be told as printed or as it was meant.
  const printed = (label: string, line: number) => meant.get(`${line}/${label}`) ?? label;
  const labelFrom = document.slots.flatMap(({ offset, reading }) => reading.calls.map((call) => offset + call.labelSpan.from));
  return {
    calls: calls.map(({ label, note }, at) => {
      const from = labelFrom[at] as number;
      const line = lineOf(from);
      return { label: printed(label, line), line, column: from - (lineStarts[line] as number), note: note ?? null };
    }),
    notes: notes.map(({ label, inline, from, labelFrom: start, to }) => {
      const line = lineOf(inline ? from : start);
      const end = document.getText().slice(0, to).trimEnd().length;
      return { label: printed(label, line), line, lastLine: lineOf(end) };
    }),
  };
}

function scoresOf(truth: NotesTruth, found: NotesTruth): Record<Kind, Score> {
  const by = (describe: (facts: NotesTruth) => string[]) => compare(describe(truth), describe(found));
  return {
    calls: by(({ calls }) => calls.map(({ label, line, column }) => `call ${label} at ${line}:${column}`)),
    notes: by(({ notes }) => notes.map(({ label, line }) => `note ${label} at ${line}`)),
    pairs: by(({ calls, notes }) =>
      calls.map(({ label, line, note }) => `call ${label} at ${line} to line ${note === null ? "none" : notes[note]?.line}`),
    ),
    lastLines: by(({ notes }) => notes.map(({ label, line, lastLine }) => `note ${label} from ${line} to ${lastLine}`)),
  };
}

function named(name: string, { right, wrong, missed }: Score): Score {
  const told = (each: string) => `${name}: ${each}`;
  return { right, wrong: wrong.map(told), missed: missed.map(told) };
}
