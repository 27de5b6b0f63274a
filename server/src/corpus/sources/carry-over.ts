import { keyOf } from "../../data/repositories/repositories";
import type { ResolvedArchive } from "../../model/resolved-sources";
import type { ArchivalItem, ArchivalUnit, RepeatItem, SystemId } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { levelIn, rankOf } from "../../recognize/archives/levels";

/** The levels as another system calls them: what a note by itself read as Italian may belong to an archive that others show to be German. */
export function relabelled(system: SystemId, units: readonly ArchivalUnit[]): readonly ArchivalUnit[] {
  return units.map((unit) => {
    const level = unit.word === undefined ? undefined : levelIn(system, unit.word);
    return level === undefined || level === unit.level ? unit : { ...unit, level };
  });
}

/** The levels of a reference that goes on from another: what stands above the first level it prints is kept.
 *  `Ibid., d. 12` after `f. 4, op. 20, d. 7` is `f. 4, op. 20, d. 12`. */
export function carriedUnits(before: ResolvedArchive, printed: readonly ArchivalUnit[]): ArchivalUnit[] {
  const units: ArchivalUnit[] = [];
  for (const unit of keptUnits(before, printed)) units.push(unit.inherited ? unit : inherited(unit));
  for (const unit of printed) units.push(unit);
  return units;
}

/** A level that is not printed again. It is written out, since engines need a second object for what is added to a spread. */
function inherited({ level, value, span, word }: ArchivalUnit): ArchivalUnit {
  return word === undefined ? { level, value, span, inherited: true } : { level, value, span, word, inherited: true };
}

function keptUnits(before: ResolvedArchive, printed: readonly ArchivalUnit[]): readonly ArchivalUnit[] {
  if (printed.length === 0) return before.units;
  const printedAs = (fits: (unit: ArchivalUnit, each: ArchivalUnit) => boolean): number =>
    before.units.findIndex((unit) => printed.some((each) => fits(unit, each)));
  const exact = printedAs((unit, each) => each.level === unit.level || isSameDocument(before, unit, each));
  const same = exact >= 0 ? exact : printedAs((unit, each) => CONTAINERS.has(unit.level) && CONTAINERS.has(each.level));
  if (same >= 0) return before.units.slice(0, same);
  const highest = Math.min(...printed.map((unit) => rankIn(before, unit.level)));
  // A level that was not printed before goes below the file; only a single document gives way to it.
  let kept = before.units.length;
  while (
    kept > 0 &&
    isDocument(before, before.units[kept - 1] as ArchivalUnit) &&
    rankIn(before, (before.units[kept - 1] as ArchivalUnit).level) > highest
  )
    kept--;
  return before.units.slice(0, kept);
}

/** Levels that are one document and no file; in German archives files have numbers. */
const isDocument = ({ system }: ResolvedArchive, { level }: ArchivalUnit): boolean =>
  /^(?:document|documento|item|protocollo)$/.test(level) || (level === "number" && system !== "german");

/** Boxes and bundles, none of which lies in another: after `lib. 1480`, `Ibid., leg. 847` is another file. */
const CONTAINERS = new Set(
  "legajo libro caja caixa maco busta fascio mazzo filza registro cassetta scatola pacco karton schachtel carton box container".split(" "),
);

/** In a published series a document goes by `doc. 4` or by `no. 4`. */
const isSameDocument = ({ system }: ResolvedArchive, a: ArchivalUnit, b: ArchivalUnit): boolean =>
  system === "published" && [a.level, b.level].every((level) => level === "document" || level === "number");

/** Place of a level among those of a system; a level that the system does not have comes last. */
function rankIn(archive: ResolvedArchive, level: string): number {
  const rank = rankOf(archive.system, level);
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

/** `rgia/109/3/87`: repository, collections and numbers. */
export function archiveKey(repository: string | undefined, collections: readonly string[], units: readonly ArchivalUnit[]): string {
  let key = repository ?? "";
  for (const collection of collections) key += `/${keyOf(collection)}`;
  for (const { level, value } of units) key += `/${valueKey(LETTERED.has(level) ? parted(level, value) : value)}`;
  return key;
}

/** Levels whose numbers begin with letters, printed with a space, a stroke or nothing between: `F/7`, `F 7` and `F7`, `R 901` and `R901`. */
const LETTERED = new Set(["serie", "bestand"]);

const parted = (level: string, value: string): string => value.replace(/^(\p{Lu}{1,3})[ /]?(\d+)$/u, level === "serie" ? "$1/$2" : "$1 $2");

/** A number in one form, however it is printed: `R 901` and `R901`, `135–36` and `135-36`. */
const valueKey = (value: string): string =>
  isPlain(value)
    ? value
    : value
        .normalize("NFD")
        .replace(/[\p{M}’'“”"«»]/gu, "")
        .toLowerCase()
        .replace(/[–—]/g, "-")
        .replace(/[/]/g, ":")
        .replace(/\s+/g, "-");

/** Whether a value is small letters and digits, as most are. */
function isPlain(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 122))) return false;
  }
  return true;
}

/** Collections and levels in words: `Gabelle, busta 15, fascicolo 4`. */
export function levelsInWords({ collections, units }: Pick<ResolvedArchive, "collections" | "units">): string {
  let words = collections.join(", ");
  for (const { level, value } of units) {
    if (words !== "") words += ", ";
    if (level !== "shelfmark" && level !== "cote") words += `${level.replace("-", " ")} `;
    words += value;
  }
  return words;
}

/** An archival reference whose key is still empty. */
export type UnkeyedArchive = Writable<ResolvedArchive>;

/** A reference as it is printed; without a repository it goes on from one `before`, and takes over what it does not print. */
export function printedArchive(
  item: ArchivalItem,
  note: number,
  system: SystemId,
  repository: ResolvedArchive["repository"],
  before: ResolvedArchive | undefined,
): UnkeyedArchive {
  const printed = relabelled(system, item.units);
  const units = before && !repository ? carriedUnits(before, printed) : printed;
  const keeps = item.units.length === 0 || units.some((unit) => unit.inherited);
  const archive: UnkeyedArchive = {
    from: item.from,
    to: item.to,
    note,
    system,
    collections: item.collections.length > 0 || repository || !keeps ? item.collections : (before?.collections ?? []),
    units,
    documents: item.documents,
    key: "",
  };
  if (repository) archive.repository = repository;
  else if (before?.repository) archive.repository = withoutSpan(before.repository);
  if (item.locator !== undefined) archive.locator = item.locator;
  if (item.leaf !== undefined) archive.leaf = item.leaf;
  if (item.gaps) archive.gaps = item.gaps;
  return archive;
}

/** The reference that “Ibid.” makes: all levels of the one before, but for those that it prints itself. */
export function repeatedArchive(before: ResolvedArchive, item: RepeatItem, note: number): UnkeyedArchive {
  const plain = item.units.length === 0 && item.locator === undefined && item.documents.length === 0;
  const archive: UnkeyedArchive = {
    from: item.from,
    to: item.to,
    note,
    system: before.system,
    collections: before.collections,
    units: carriedUnits(before, relabelled(before.system, item.units)),
    documents: plain ? before.documents : item.documents,
    key: "",
    repeats: true,
  };
  if (before.repository) archive.repository = withoutSpan(before.repository);
  const { locator, leaf } = plain ? before : item;
  if (locator !== undefined) archive.locator = locator;
  if (leaf !== undefined) archive.leaf = leaf;
  return archive;
}

/** The reference that “Ibid.” makes where it repeats nothing. */
export function loneArchive(item: RepeatItem, note: number): UnkeyedArchive {
  const { from, to, units, documents, locator, leaf, system = "italian" } = item;
  const archive: UnkeyedArchive = { from, to, note, system, collections: [], units, documents, key: "", repeats: true };
  if (locator !== undefined) archive.locator = locator;
  if (leaf !== undefined) archive.leaf = leaf;
  return archive;
}

/** A repository that is not named again. */
const withoutSpan = ({ key, written }: { readonly key: string; readonly written: string }): { key: string; written: string } => ({
  key,
  written,
});
