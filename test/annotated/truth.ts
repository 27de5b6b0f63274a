import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lineStartsOf } from "../../server/src/text";

/** One annotated text with its truth. */
export interface Annotated<Truth> {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly truth: Truth;
}

export interface NotesTruth {
  readonly calls: readonly CallTruth[];
  readonly notes: readonly NoteTruth[];
}

/** The `3` of `line.”3`: where the label begins, and the index of the note that is meant. */
export interface CallTruth {
  readonly label: string;
  /** What a misread label should have been: for `15` between 174 and 176 this is `175`. */
  readonly meant?: string;
  readonly line: number;
  readonly column: number;
  readonly note: number | null;
}

export interface NoteTruth {
  readonly label: string;
  readonly meant?: string;
  readonly line: number;
  readonly lastLine: number;
}

export interface MentionTruth {
  readonly line: number;
  readonly startCharacter: number;
  readonly endLine?: number;
  readonly endCharacter: number;
  /** The name as one reads it; `raw` is how it is printed, where that differs. */
  readonly surface: string;
  readonly raw?: string;
  readonly person: string;
  readonly kind: "name" | "derived" | "in-title" | "epithet";
}

export interface SourcesTruth {
  readonly archives: readonly ArchiveTruth[];
  readonly citations: readonly { readonly note: string; readonly form: string; readonly antecedentNote?: string }[];
  readonly shorthands: readonly { readonly term: string; readonly expansion: string; readonly note: string }[];
  readonly crossReferences: readonly { readonly note: string; readonly target: string }[];
}

export interface ArchiveTruth {
  readonly note: string;
  readonly written?: string;
  readonly repository?: string;
  readonly units: readonly { readonly level: string; readonly value: string }[];
  readonly locator?: string;
  /** It is carried on by Ibid. */
  readonly repeats?: boolean;
}

export const notesTruths = (): Annotated<NotesTruth>[] => annotated("notes", (name) => name.replace(/\.txt$/, ".json"));
export const peopleTruths = (): Annotated<readonly MentionTruth[]>[] => annotated("people", (name) => `${name}.json`);
export const sourcesTruths = (): Annotated<SourcesTruth>[] => annotated("sources", (name) => `${name}.json`);

/** Texts without notes. */
export const noteless = (): { name: string; text: string }[] =>
  readdirSync(join(__dirname, "none")).map((name) => ({ name, text: readFileSync(join(__dirname, "none", name), "utf8") }));

function annotated<Truth>(folder: string, truthOf: (name: string) => string): Annotated<Truth>[] {
  const names = readdirSync(join(__dirname, folder)).filter((name) => !name.endsWith(".json"));
  return names.map((name) => {
    const text = readFileSync(join(__dirname, folder, name), "utf8");
    const truth = JSON.parse(readFileSync(join(__dirname, folder, truthOf(name)), "utf8")) as Truth;
    return { name, text, lines: linesOf(text), truth };
  });
}

function linesOf(text: string): string[] {
  const starts = lineStartsOf(text);
  return starts.map((start, row) => text.slice(start, starts[row + 1] ?? text.length).replace(/\r?\n$/, ""));
}
