import type { Token } from "../token";
import { DASHES, isCapital, isCapitals, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import type { Mention } from "./mention";
import { numberEnd } from "./numbers";
import type { OpenCluster, Part } from "./parts";
import { unitOf } from "./surroundings";
import { type PrintedUnit, unitAt } from "./values";

/* Levels of American archives that only what stands around them shows to be levels. */

/** The accession, box, folder or lot that begins at a word. */
export function americanUnitAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const { text, lower } = tokens[at] as Token;
  if (text.length === 1 && !isMark(tokens[at + 1], "/")) return boxAt(tokens, at, to, open) ?? lotAt(tokens, at, to);
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

/** Files that an office retired together, behind the name of the office: the `Policy Staff Lot File 64D563` of the Department of State,
 *  the `OSD Files: FRC 330 70 A 1266` of a Federal Records Center. */
export function lotAt(tokens: readonly Token[], at: number, to: number): PrintedUnit | undefined {
  if (at >= to || !isCapital((tokens[at] as Token).text)) return undefined;
  let lot = at;
  while (lot < Math.min(to, at + 8) && !RETIRED.has(tokens[lot]?.lower ?? "") && isOfOffice(tokens, lot)) lot++;
  const level = RETIRED.get(tokens[lot]?.lower ?? "");
  if (level === undefined) return undefined;
  const from = /^files?$/.test(tokens[lot + 1]?.lower ?? "") ? lot + 2 : lot + 1;
  if (from >= to || tokens[from]?.kind !== "number") return undefined;
  if (level === "accession") {
    const group = tokens[from + 1]?.kind === "number" ? from + 1 : from;
    const end = numberEnd(tokens, group, to, false);
    return unitOf("american", level, at, from, end === group + 1 ? letteredEnd(tokens, group, to) : end);
  }
  return unitOf("american", level, at, from, letteredEnd(tokens, from, to));
}

const RETIRED = new Map([
  ["lot", "lot"],
  ["frc", "accession"],
]);

/** Whether a token belongs to the name of an office: `EUR/SOV Files:`. */
const isOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" ||
  (isMark(tokens[at], "/") && tokens[at + 1]?.glued === true) ||
  is(tokens[at], DASHES) ||
  (isMark(tokens[at], ":") && RETIRED.has(tokens[at + 1]?.lower ?? ""));

/** The `64 D 563` of a year, a letter and a number. */
function letteredEnd(tokens: readonly Token[], year: number, to: number): number {
  const letter = isCapitals(tokens[year + 1]?.text ?? "", 1) ? year + 1 : year;
  return letter + 1 < to && tokens[letter + 1]?.kind === "number" ? letter + 2 : letter + 1;
}

/** Index behind a file of the decimal filing system that goes by a name, `026 Foreign Relations/17 1/2`, or `at` where none begins. */
export function namedFileEnd(tokens: readonly Token[], at: number, to: number): number {
  if (!/^\d{3}[a-z]?$/i.test(tokens[at]?.text ?? "") || !isCapital(tokens[at + 1]?.text ?? "")) return at;
  let end = at + 1;
  while (
    end < Math.min(to, at + 9) &&
    tokens[end]?.kind === "word" &&
    (isCapital(tokens[end]?.text ?? "") || INSIDE_NAMES.has(tokens[end]?.text ?? ""))
  )
    end++;
  if (!isMark(tokens[end], "/") || !tokens[end]?.glued || tokens[end + 1]?.kind !== "number" || !tokens[end + 1]?.glued) return at;
  return behindFraction(tokens, end + 2, to);
}

const INSIDE_NAMES = new Set("of the and in for".split(" "));

/** Index behind the fraction of a file that was put between two others: `111.32/24 1/2`. */
export const behindFraction = (tokens: readonly Token[], at: number, to: number): number =>
  at + 2 < to &&
  tokens[at]?.kind === "number" &&
  isMark(tokens[at + 1], "/") &&
  tokens[at + 1]?.glued &&
  /^[1-4]$/.test(tokens[at + 2]?.text ?? "")
    ? at + 3
    : at;

/** The department whose files these are: `Department of State, EUR/SOV Files: Lot 70 D 417`, `Department of State, Central Files, 611.41/3–553`. */
export function departmentBefore(tokens: readonly Token[], from: number, { unit }: Part & { kind: "unit" }): Mention | undefined {
  const central = behindCentralFiles(tokens, unit.from);
  const end = central ? unit.from - 4 : unit.from - 1;
  if (!isMark(tokens[end], ",") || !(central || unit.words.some(({ level }) => level === "lot" || level === "accession"))) return undefined;
  for (let at = end - 1; at >= Math.max(from, end - 6) && tokens[at]?.kind === "word"; at--)
    if (tokens[at]?.text === "Department") return { from: at, to: end, kind: "named", system: "american" };
  return undefined;
}

/** Whether a number stands behind the files that a department keeps in one place: `Central Files, 611.41/3–553`. */
export const behindCentralFiles = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at - 1], ",") && /^files?$/.test(tokens[at - 2]?.lower ?? "") && /^(?:central|decimal)$/.test(tokens[at - 3]?.lower ?? "");
