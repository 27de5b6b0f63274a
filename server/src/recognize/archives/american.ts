import type { Token } from "../token";
import { isCapital, isCapitals, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import { numberEnd } from "./numbers";
import type { OpenCluster, Part } from "./parts";
import { unitOf } from "./surroundings";
import { type PrintedUnit, unitAt } from "./values";

/* Levels of American archives that only what stands around them shows to be levels. */

/** The accession, box, folder or lot that begins at a word. */
export function americanUnitAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const { text, lower } = tokens[at] as Token;
  if (text.length === 1) return boxAt(tokens, at, to, open);
  if (lower === "acc") return accessionAt(tokens, at, to);
  return folderAt(tokens, at, to, open?.parts.at(-1)) ?? lotAt(tokens, at, to);
}

/** The `Acc. 74` before a box or another level; alone it is a shelf mark. */
function accessionAt(tokens: readonly Token[], at: number, to: number): PrintedUnit | undefined {
  const value = isMark(tokens[at + 1], ".") ? at + 2 : at + 1;
  const end = numberEnd(tokens, value, to, false);
  const next = end > value && isMark(tokens[end], ",") ? unitAt(tokens, end + 1, to) : undefined;
  return next?.words.some(({ system, leaf }) => system === "american" && !leaf)
    ? unitOf("american", "accession", at, value, end)
    : undefined;
}

/** The `b. 2` and `f. 15` of an American archive, behind a record group: box and folder. */
function boxAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const word = open && LETTERS.get((tokens[at] as Token).lower);
  const value = isMark(tokens[at + 1], ".") ? at + 2 : at + 1;
  if (!word || tokens[value]?.kind !== "number" || !hasLevel(open, BOXED)) return undefined;
  if (word === "entry" && !(isMark(tokens[at + 1], ".") && isCapital((tokens[at] as Token).text))) return undefined;
  if (word === "folder" && !hasLevel(open, BOX)) return undefined;
  return unitOf("american", word, at, value, numberEnd(tokens, value, to, false));
}

const LETTERS = new Map(Object.entries({ b: "box", f: "folder", e: "entry" }));
const BOXED = new Set("rg record entry".split(" "));
const BOX = new Set(["box"]);

/** No reference has more levels before its boxes and folders. */
const MOST_LEVELS = 16;

/** Whether a level goes by one of these words. */
function hasLevel({ parts }: OpenCluster, words: ReadonlySet<string>): boolean {
  for (let at = 0; at < Math.min(parts.length, MOST_LEVELS); at++) {
    const part = parts[at];
    if (part?.kind === "unit" && words.has(part.unit.word)) return true;
  }
  return false;
}

/** A folder that goes by its title, behind its box: `box 530, Rubber folder`. */
function folderAt(tokens: readonly Token[], at: number, to: number, last: Part | undefined): PrintedUnit | undefined {
  if (last?.kind !== "unit" || last.unit.word !== "box" || last.unit.to !== at - 1 || !isMark(tokens[at - 1], ",")) return undefined;
  let end = at;
  while (end < Math.min(to, at + 8) && tokens[end]?.kind === "word" && tokens[end]?.lower !== "folder") end++;
  const closed = end + 1 >= to || is(tokens[end + 1], SEPARATORS);
  if (end === at || end >= to || tokens[end]?.text !== "folder" || !closed) return undefined;
  return { ...unitOf("american", "folder", at, at, end + 1), valueTo: end, named: true };
}

/** Files that an office of the Department of State retired together, behind the name of the office: `Policy Staff Lot File 64D563`. */
function lotAt(tokens: readonly Token[], at: number, to: number): PrintedUnit | undefined {
  if (!isCapital((tokens[at] as Token).text)) return undefined;
  let lot = at;
  while (lot < Math.min(to, at + 5) && tokens[lot]?.kind === "word" && tokens[lot]?.lower !== "lot") lot++;
  if (tokens[lot]?.lower !== "lot") return undefined;
  const from = /^files?$/.test(tokens[lot + 1]?.lower ?? "") ? lot + 2 : lot + 1;
  const year = tokens[from];
  if (from >= to || year?.kind !== "number") return undefined;
  const letter = isCapitals(tokens[from + 1]?.text ?? "", 1) ? from + 1 : from;
  const end = letter + 1 < to && tokens[letter + 1]?.kind === "number" ? letter + 2 : letter + 1;
  return unitOf("american", "lot", at, from, end);
}
