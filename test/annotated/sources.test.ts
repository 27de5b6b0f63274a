import assert from "node:assert/strict";
import type { ArchivalItem, NoteSources } from "../../server/src/model/sources";
import { readNoteSources } from "../../server/src/recognize/citations/note-sources";
import { proseOf } from "../../server/src/recognize/prose";
import { markdownDocument } from "../document";
import { compare, precision, recall, type Score, sum } from "./score";
import { type ArchiveTruth, type SourcesTruth, sourcesTruths } from "./truth";

/** What is reached on all manuscripts together. Raised when the engine gets better, never lowered. */
const BOUNDS = {
  archives: { precision: 0.8, recall: 0.84 },
  citations: { precision: 0.89, recall: 0.9 },
  shorthands: { precision: 0.95, recall: 0.95 },
  crossReferences: { precision: 1, recall: 0.9 },
};

type Kind = keyof typeof BOUNDS;

describe("annotated texts: what a note says by itself", () => {
  const found = sourcesTruths().map(({ name, text, truth }) => ({ name, scores: scoresOf(name, truth, sourcesByNote(text)) }));

  for (const kind of Object.keys(BOUNDS) as Kind[]) {
    it(kind, () => {
      const score = sum(found.map(({ scores }) => scores[kind]));
      assert.ok(
        precision(score) >= BOUNDS[kind].precision,
        `not expected:\n${score.wrong.join("\n")}\nmissed:\n${score.missed.join("\n")}`,
      );
      assert.ok(recall(score) >= BOUNDS[kind].recall, `missed:\n${score.missed.join("\n")}`);
    });
  }
});

/** What each note of a manuscript leads to, by its label. */
function sourcesByNote(text: string): Map<string, NoteSources> {
  const result = new Map<string, NoteSources>();
  for (const { text: chunk, reading } of markdownDocument(text, "pandoc").slots) {
    for (const prose of proseOf(chunk, reading, "markdown")) {
      const note = prose.block.note === undefined ? undefined : reading.notes[prose.block.note];
      if (note) result.set(note.label, readNoteSources(prose.text, prose.italics));
    }
  }
  return result;
}

function scoresOf(name: string, truth: SourcesTruth, found: ReadonlyMap<string, NoteSources>): Record<Kind, Score> {
  const told = (of: (note: string, sources: NoteSources) => string[]): string[] =>
    [...found].flatMap(([note, sources]) => of(note, sources).map((each) => `${name}, note ${note}: ${each}`));
  const expected = (notes: readonly { readonly note: string }[], each: (at: number) => string): string[] =>
    notes.map(({ note }, at) => `${name}, note ${note}: ${each(at)}`);
  const archives = truth.archives.filter(({ repeats }) => !repeats);
  return {
    archives: compare(
      expected(archives, (at) => archiveInWords(archives[at] as ArchiveTruth)),
      told((note, { items }) =>
        items.flatMap((item) =>
          item.kind === "archival"
            ? [
                itemInWords(
                  item,
                  archives.filter((each) => each.note === note),
                ),
              ]
            : [],
        ),
      ),
    ),
    citations: compare(
      expected(truth.citations, (at) => truth.citations[at]?.form ?? ""),
      told((_, { items }) => items.flatMap((item) => (item.kind === "archival" ? [] : [item.form]))),
    ),
    shorthands: compare(
      expected(truth.shorthands, (at) => `${truth.shorthands[at]?.term} = ${truth.shorthands[at]?.expansion}`),
      told((_, { shorthands }) => shorthands.map(({ term, expansion }) => `${term} = ${expansion}`)),
    ),
    crossReferences: compare(
      expected(truth.crossReferences, (at) => `to ${truth.crossReferences[at]?.target}`),
      told((_, { crossReferences }) => crossReferences.flatMap(({ targets }) => targets.map(({ label }) => `to ${label}`))),
    ),
  };
}

function archiveInWords({ written, units, locator }: ArchiveTruth): string {
  return inWords(written, units, locator);
}

/** How much of a name belongs to it is no mistake: `Bundesarchiv` for `Bundesarchiv Berlin` is told as the truth has it. */
function itemInWords({ repository, units, locator }: ArchivalItem, expected: readonly ArchiveTruth[]): string {
  const written = repository?.written;
  const known = expected.find((each) => written && (each.written?.includes(written) || written.includes(each.written ?? written)));
  return inWords(known?.written ?? written, units, locator);
}

function inWords(written: string | undefined, units: ArchiveTruth["units"], locator: string | undefined): string {
  const levels = units.map(({ level, value }) => `${level} ${value}`);
  return [written ?? "no repository", ...levels, ...(locator === undefined ? [] : [`at ${locator}`])].join(", ");
}
