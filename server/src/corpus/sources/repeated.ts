import type { Span } from "../../model/note";
import type { Certainty, ResolvedArchive } from "../../model/resolved-sources";
import type { ArchivalItem, RepeatItem } from "../../model/sources";
import { archiveKey, carriedUnits, relabelled } from "./carry-over";

/** One source cited in a note. */
export interface Cited {
  readonly note: number;
  /** Absent where what is cited is itself lost. */
  readonly work: string | undefined;
  readonly archive: number | undefined;
  readonly citation: number | undefined;
  /** It is only the book in which the source before it is quoted. */
  readonly secondHand: boolean;
}

/** What has been cited before an item. */
export interface Before {
  /** In its own note. */
  readonly here: readonly Cited[];
  /** In the last note that cites something; nothing where that is lost. */
  readonly previous: readonly Cited[];
  /** Notes that cite nothing stand in between. */
  readonly distant: boolean;
}

type Archives = readonly ResolvedArchive[];

/** What “Ibid.” repeats: what the note itself has cited before it, else what the note before cites. */
export function repeatedBy(
  item: RepeatItem,
  { here, previous, distant }: Before,
  archives: Archives,
): { cited?: Cited; certainty: Certainty } {
  const last = here.at(-1);
  if (last) return { cited: last, certainty: last.work === undefined ? "lost" : "sure" };
  const book = quotedBook(item, previous, archives);
  if (book) return { cited: book, certainty: distant ? "distant" : "sure" };
  const fitting = fittingOf(
    item,
    previous.filter((each) => !each.secondHand),
    archives,
  );
  const cited = fitting.at(-1) ?? previous.at(-1);
  if (!cited) return { certainty: "lost" };
  if (cited.work === undefined) return { cited, certainty: "lost" };
  const several = fitting.length > 1 && new Set(fitting.map((each) => targetOf(each, item, archives))).size > 1;
  return { cited, certainty: several ? "several" : distant ? "distant" : "sure" };
}

/** The reference from which one without a repository goes on. */
export function continuedBy(item: ArchivalItem, { here, previous }: Before, archives: Archives): ResolvedArchive | undefined {
  if (item.repository) return undefined;
  const archive = archiveOf(here.at(-1) ?? previous.at(-1), archives);
  if (!archive) return undefined;
  // Shelf marks say by themselves where they lie: `Clm 14641` after a manuscript of Paris in the note before.
  if (here.length === 0 && item.units.some(({ level }) => level === "shelfmark")) return undefined;
  // Nor do levels within a note go on from the one before, `all the papers, Nr. 359`, but for a document’s: `Inserto, Telegramma N. 12, 3 May 1911`.
  if (here.length === 0 && item.weak && item.from > MOST_BEFORE && item.documents.length === 0) return undefined;
  if (item.continues || archive.system === item.system) return archive;
  return item.units.every((unit) => archive.units.some((each) => each.level === unit.level) || unit.level === "number")
    ? archive
    : undefined;
}

/** What leads to a reference with which a note opens, `Vgl. auch`, is no longer. */
const MOST_BEFORE = 12;

/** The last citation that “op. cit.” alone can repeat. */
export const lastCitation = ({ here, previous }: Before): Cited | undefined => here.findLast(isCitation) ?? previous.findLast(isCitation);

const isCitation = ({ citation }: Cited): boolean => citation !== undefined;

/** The book in which the note before quotes an archive by its leaves, for an “Ibid.” with a page: `Ibid., 150` after
 *  `GARF, f. 1, op. 2, d. 3, l. 8, as cited in Drury, *Wool*, 141`. */
function quotedBook({ units, leaf, locator }: RepeatItem, previous: readonly Cited[], archives: Archives): Cited | undefined {
  if (units.length > 0 || leaf !== undefined || locator === undefined) return undefined;
  const book = previous.at(-1);
  if (!book?.secondHand || book.archive !== undefined) return undefined;
  return archiveOf(previous.at(-2), archives)?.leaf === undefined ? undefined : book;
}

/** Those that a repeat can mean by what it prints: a leaf or a level is one of an archive, and of an archive that has that level. */
function fittingOf({ units, leaf }: RepeatItem, sources: readonly Cited[], archives: Archives): readonly Cited[] {
  const [printed] = units;
  if (!printed && leaf === undefined) return sources;
  const archival = sources.filter((each) => each.archive !== undefined);
  const same = archival.filter((each) => {
    const { system, units: levels } = archiveOf(each, archives) as ResolvedArchive;
    return printed && relabelled(system, [printed]).some(({ level }) => levels.some((own) => own.level === level));
  });
  return same.length > 0 ? same : archival.length > 0 ? archival : sources;
}

/** What the repeat would come to mean if it repeated this one. */
function targetOf(cited: Cited, item: RepeatItem, archives: Archives): string {
  const archive = archiveOf(cited, archives);
  if (!archive || item.units.length === 0) return cited.work ?? "";
  return archiveKey(archive.repository?.key, archive.collections, carriedUnits(archive, relabelled(archive.system, item.units)));
}

/** Whether what looks like a citation stands in one of the last archival references of its note. */
export const standsInArchive = ({ from, to }: Span, { here }: Before, archives: Archives): boolean =>
  here.slice(-8).some((cited) => {
    const archive = archiveOf(cited, archives);
    return archive !== undefined && from < archive.to && archive.from < to;
  });

/** The reference as which a source has been cited, if it lies in an archive. */
export const archiveOf = (cited: Cited | undefined, archives: Archives): ResolvedArchive | undefined =>
  cited?.archive === undefined ? undefined : archives[cited.archive];
