import assert from "node:assert/strict";
import { People } from "../../server/src/corpus/people/people";
import type { NoteDocument } from "../../server/src/document/document";
import { peopleOfDocument } from "../../server/src/document/people";
import { openDocument } from "../../server/src/formats/open";
import { bCubed, exactSpans, type FoundMention, type MentionScore, matchMentions } from "./people-score";
import { peopleTruths } from "./truth";

/** What is reached on all passages together. Raised when the engine gets better, never lowered. */
const BOUNDS = { precision: 0.993, recall: 0.976, exactSpans: 0.988, bCubed: 0.968 };

describe("annotated texts: people", () => {
  let passages: readonly { name: string; score: MentionScore }[];
  let scores: readonly MentionScore[];
  let right: number;

  before(() => {
    const corpus = new People();
    const documents = peopleTruths().map(({ name, text, truth }) => ({ name, truth, document: open(name, text) }));
    for (const { name, document } of documents) corpus.put(name, peopleOfDocument(document));
    passages = documents.map(({ name, truth, document }) => ({ name, score: matchMentions(truth, namesIn(name, document, corpus)) }));
    scores = passages.map(({ score }) => score);
    right = scores.reduce((sum, { pairs }) => sum + pairs.length, 0);
  });

  it("names found are names", () => {
    const wrong = passages.flatMap(({ name, score }) =>
      score.wrong.map(({ written, range }) => `${name}:${range.start.line + 1} ${written}`),
    );
    assert.ok(right / (right + wrong.length) >= BOUNDS.precision, `not expected:\n${wrong.join("\n")}`);
  });

  it("names are found", () => {
    const missed = passages.flatMap(({ name, score }) => score.missed.map(({ surface, line }) => `${name}:${line + 1} ${surface}`));
    assert.ok(right / (right + missed.length) >= BOUNDS.recall, `missed:\n${missed.join("\n")}`);
  });

  it("spans are exact", () => {
    const pairs = passages.flatMap(({ name, score }) => score.pairs.map((pair) => ({ ...pair, name })));
    const inexact = pairs.filter(({ expected, found }) => expected.surface !== found.written);
    const told = inexact.map(({ name, expected, found }) => `${name}:${expected.line + 1} ${expected.surface}, found as ${found.written}`);
    assert.ok(exactSpans(scores) >= BOUNDS.exactSpans, told.join("\n"));
  });

  it("spellings of one person come together, and nobody else's", () => {
    assert.ok(bCubed(scores) >= BOUNDS.bCubed, clustersInWords(scores.flatMap(({ pairs }) => pairs)));
  });
});

function open(name: string, text: string): NoteDocument {
  const language = name.endsWith(".md") ? "markdown" : "plaintext";
  return openDocument(`file:///${name}`, language, 1, text, { flavour: "auto", around: [] });
}

function namesIn(name: string, document: NoteDocument, corpus: People): FoundMention[] {
  const { forms, mentions } = peopleOfDocument(document);
  return mentions
    .filter(({ kind }) => kind === "name")
    .map(({ from, to, form }) => ({
      range: document.rangeOf({ from, to }),
      written: forms[form]?.written ?? "",
      person: corpus.personOf(name, form)?.id ?? `${name} ${form}`,
    }));
}

/** Which persons of the truth were torn apart, and which were thrown together. */
function clustersInWords(pairs: readonly { readonly expected: { readonly person: string }; readonly found: FoundMention }[]): string {
  const found = new Map<string, Set<string>>();
  const expected = new Map<string, Set<string>>();
  for (const pair of pairs) {
    found.set(pair.expected.person, (found.get(pair.expected.person) ?? new Set()).add(`${pair.found.person} (${pair.found.written})`));
    expected.set(pair.found.person, (expected.get(pair.found.person) ?? new Set()).add(pair.expected.person));
  }
  const torn = [...found].filter(([, ids]) => new Set([...ids].map((id) => id.split(" (")[0])).size > 1);
  const joined = [...expected].filter(([, ids]) => ids.size > 1);
  return [
    ...torn.map(([person, ids]) => `apart: ${person}: ${[...ids].join(", ")}`),
    ...joined.map(([id, persons]) => `together: ${id}: ${[...persons].join(", ")}`),
  ].join("\n");
}
