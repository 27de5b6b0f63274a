import { keyOf } from "../../data/repositories/repositories";
import type { ArchivalUnit, RepeatItem, ResolvedArchive, SystemId } from "../../model/sources";
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
  return [...keptUnits(before, printed).map((unit) => ({ ...unit, inherited: true as const })), ...printed];
}

function keptUnits(before: ResolvedArchive, printed: readonly ArchivalUnit[]): readonly ArchivalUnit[] {
  if (printed.length === 0) return before.units;
  const same = before.units.findIndex((unit) => printed.some((each) => each.level === unit.level || isSameDocument(before, unit, each)));
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
  return [repository ?? "", ...collections.map(keyOf), ...units.map((unit) => valueKey(unit.value))].join("/");
}

/** A number in one form, however it is printed: `R 901` and `R901`, `135–36` and `135-36`. */
export const valueKey = (value: string): string =>
  value
    .normalize("NFD")
    .replace(/[\p{M}’'“”"«»]/gu, "")
    .toLowerCase()
    .replace(/[–—]/g, "-")
    .replace(/[/]/g, ":")
    .replace(/\s+/g, "-");

/** Collections and levels in words: `Gabelle, busta 15, fascicolo 4`. */
export const levelsInWords = ({ collections, units }: Pick<ResolvedArchive, "collections" | "units">): string =>
  [
    ...collections,
    ...units.map(({ level, value }) => (level === "shelfmark" || level === "cote" ? value : `${level.replace("-", " ")} ${value}`)),
  ].join(", ");

/** The reference that “Ibid.” makes: all levels of the one before, but for those that it prints itself. */
export function repeatedArchive(before: ResolvedArchive, item: RepeatItem): Omit<ResolvedArchive, "from" | "to" | "note" | "key"> {
  const plain = item.units.length === 0 && item.locator === undefined && item.documents.length === 0;
  return {
    ...(before.repository && { repository: { key: before.repository.key, written: before.repository.written } }),
    system: before.system,
    collections: before.collections,
    units: carriedUnits(before, relabelled(before.system, item.units)),
    documents: plain ? before.documents : item.documents,
    ...(plain && before.locator !== undefined && { locator: before.locator }),
    ...(plain && before.leaf !== undefined && { leaf: before.leaf }),
    ...repeatedParts(item),
    repeats: true,
  };
}

/** The leaf that a repeat prints. */
export const repeatedParts = (item: RepeatItem): { locator?: string; leaf?: string } => ({
  ...(item.locator !== undefined && { locator: item.locator }),
  ...(item.leaf !== undefined && { leaf: item.leaf }),
});
