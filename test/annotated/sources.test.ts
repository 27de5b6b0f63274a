import assert from "node:assert/strict";
import { sourcesOf } from "../../server/src/document/sources";
import type { DocumentSources } from "../../server/src/model/resolved-sources";
import { markdownDocument, plainDocument } from "../document";
import { compare, precision, recall, type Score, sum } from "./score";
import { type ArchiveTruth, type SourcesTruth, sourcesTruths } from "./truth";

/** What is reached on all manuscripts together. Raised when the engine gets better, never lowered. */
const BOUNDS = {
  /** Repository, every level with its value, and leaf, of a reference with all that it takes over. */
  archives: { precision: 0.965, recall: 0.96 },
  /** One key for one repository, whether by its name, its abbreviation or Ibid. */
  repositories: { precision: 0.99, recall: 0.98 },
  /** Form, and the note that is repeated. */
  citations: { precision: 0.99, recall: 0.99 },
  shorthands: { precision: 1, recall: 1 },
  crossReferences: { precision: 1, recall: 1 },
};

type Kind = keyof typeof BOUNDS;

describe("annotated texts: where notes lead", () => {
  let found: readonly Record<Kind, Score>[];

  before(() => {
    found = sourcesTruths().map(({ name, text, truth }) => scoresOf(name, truth, foundIn(name, text)));
  });

  for (const kind of Object.keys(BOUNDS) as Kind[]) {
    it(kind, () => {
      const score = sum(found.map((scores) => scores[kind]));
      const told = `not expected:\n${score.wrong.join("\n")}\nmissed:\n${score.missed.join("\n")}`;
      assert.ok(precision(score) >= BOUNDS[kind].precision && recall(score) >= BOUNDS[kind].recall, told);
    });
  }
});

/** Where the notes of a manuscript lead, in the form of the truth. */
function foundIn(name: string, text: string): SourcesTruth {
  const { entries, ...sources } = sourcesOf(name.endsWith(".txt") ? plainDocument(text) : markdownDocument(text, "pandoc"));
  const label = (note: number | undefined): string => (note === undefined ? "" : (entries[note]?.label ?? ""));
  return {
    archives: sources.archives.map((each) => archiveOf(each, label(each.note))),
    citations: sources.citations.map(({ note, form, antecedent }) => ({
      note: label(note),
      form,
      ...(antecedent === undefined || form === "full" ? {} : { antecedentNote: label(antecedent) }),
    })),
    shorthands: sources.shorthands.map(({ note, term, expansion }) => ({ note: label(note), term, expansion })),
    crossReferences: sources.crossReferences.flatMap(({ note, targets }) =>
      targets.map((target) => ({ note: label(note), target: label(target.note) })),
    ),
  };
}

function archiveOf({ repository, units, locator, repeats }: DocumentSources["archives"][number], note: string): ArchiveTruth {
  return {
    note,
    units: units.map(({ level, value }) => ({ level, value })),
    ...(repository ? { repository: repository.key, written: repository.written } : {}),
    ...(locator === undefined ? {} : { locator }),
    ...(repeats ? { repeats } : {}),
  };
}

function scoresOf(name: string, truth: SourcesTruth, found: SourcesTruth): Record<Kind, Score> {
  const by = (describe: (sources: SourcesTruth) => string[]): Score => {
    const told = (sources: SourcesTruth) => describe(sources).map((each) => `${name}, note ${each}`);
    return compare(told(truth), told(found));
  };
  return {
    archives: by(({ archives }) => archives.map(archiveInWords)),
    repositories: compare(partition(name, truth.archives), partition(name, found.archives)),
    citations: by(({ citations }) =>
      citations.map(
        ({ note, form, antecedentNote }) => `${note}: ${form}${antecedentNote === undefined ? "" : ` of note ${antecedentNote}`}`,
      ),
    ),
    shorthands: by(({ shorthands }) => shorthands.map(({ note, term, expansion }) => `${note}: ${term} = ${expansion}`)),
    crossReferences: by(({ crossReferences }) => crossReferences.map(({ note, target }) => `${note} to note ${target}`)),
  };
}

function archiveInWords({ note, units, locator }: ArchiveTruth): string {
  const levels = units.map(({ level, value }) => `${level} ${value}`).sort();
  return `${note}: ${[...levels, ...(locator === undefined ? [] : [`at ${locator}`])].join(", ")}`;
}

/** Which note first cites the repository of each reference: the same for two that have one repository, under whatever key. */
function partition(name: string, archives: readonly ArchiveTruth[]): string[] {
  const first = new Map<string, string>();
  return archives.flatMap(({ note, repository }) => {
    if (repository === undefined) return [];
    if (!first.has(repository)) first.set(repository, note);
    return [`${name}, note ${note}: the repository of note ${first.get(repository)}`];
  });
}
