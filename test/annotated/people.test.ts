import assert from "node:assert/strict";
import type { NoteDocument } from "../../server/src/document";
import { openDocument } from "../../server/src/formats/open";
import { nameCandidatesOf } from "../../server/src/recognize/people/candidates";
import { peopleOf } from "../../server/src/recognize/people/resolve";
import { proseOf } from "../../server/src/recognize/prose";
import { exactSpans, type FoundMention, matchMentions } from "./people-score";
import { peopleTruths } from "./truth";

/** What is reached on all passages together. Raised when the engine gets better, never lowered. */
const BOUNDS = { precision: 0.93, recall: 0.86, exactSpans: 0.92 };

describe("annotated texts: people", () => {
  const passages = peopleTruths().map(({ name, text, truth }) => ({ name, score: matchMentions(truth, namesIn(open(name, text))) }));
  const scores = passages.map(({ score }) => score);
  const right = scores.reduce((sum, { pairs }) => sum + pairs.length, 0);

  it("names found are names", () => {
    const wrong = passages.flatMap(({ name, score }) =>
      score.wrong.map(({ person, range }) => `${name}:${range.start.line + 1} ${person}`),
    );
    assert.ok(right / (right + wrong.length) >= BOUNDS.precision, `not expected:\n${wrong.join("\n")}`);
  });

  it("names are found", () => {
    const missed = passages.flatMap(({ name, score }) => score.missed.map(({ surface, line }) => `${name}:${line + 1} ${surface}`));
    assert.ok(right / (right + missed.length) >= BOUNDS.recall, `missed:\n${missed.join("\n")}`);
  });

  it("spans are exact", () => {
    const inexact = passages.flatMap(({ name, score }) =>
      score.pairs.map(({ expected, found }) => `${name}:${expected.line + 1} ${expected.surface}, found as ${found.person}`),
    );
    assert.ok(exactSpans(scores) >= BOUNDS.exactSpans, inexact.join("\n"));
  });
});

function open(name: string, text: string): NoteDocument {
  const language = name.endsWith(".md") ? "markdown" : "plaintext";
  return openDocument(`file:///${name}`, language, 1, text, { flavour: "auto", around: [] });
}

function namesIn(document: NoteDocument): FoundMention[] {
  return document.slots.flatMap((slot) => {
    const { forms, mentions } = peopleOf(nameCandidatesOf(proseOf(slot.text, slot.reading, document.format.id)));
    return mentions
      .filter(({ kind }) => kind === "name")
      .map(({ from, to, form }) => ({
        range: document.rangeOf({ from: from + slot.offset, to: to + slot.offset }),
        person: forms[form]?.written ?? "",
      }));
  });
}
