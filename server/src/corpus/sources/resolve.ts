import type {
  ArchivalItem,
  Certainty,
  CitationItem,
  CitationPosition,
  DocumentSources,
  NoteEntry,
  OtherChapters,
  RepeatItem,
  ResolvedArchive,
  ResolvedCitation,
  ResolvedShorthand,
  SystemId,
} from "../../model/sources";
import type { Writable } from "../../model/writable";
import { levelIn } from "../../recognize/archives/levels";
import { familyOf } from "../../recognize/citations/names";
import { drained, type Steps } from "../../steps";
import { archiveKey, carriedUnits, loneArchive, relabelled, repeatedArchive, type UnkeyedArchive, withoutSpan } from "./carry-over";
import { resolveCrossReferences } from "./cross-references";
import { RepositoryKeys } from "./repository-keys";
import { type Work, Works } from "./works";

/** Says of every note of a document where it leads: shorthands are followed to what they stand for, references completed by what
 *  they take over. Short forms that the document does not explain are those of the other chapters. Citation positions are those of CSL
 *  1.0.2. The work done grows with the number of notes, not with their length. */
export const resolveSources = (entries: readonly NoteEntry[], others?: OtherChapters): DocumentSources =>
  drained(resolveInSteps(entries, others));

/** The same in steps. */
export function* resolveInSteps(entries: readonly NoteEntry[], others?: OtherChapters): Steps<DocumentSources> {
  const resolution = new Resolution(entries, others);
  yield;
  for (const [index, entry] of entries.entries()) {
    resolution.note(entry, index);
    if (index % STEP === STEP - 1) yield;
  }
  const { archives, citations } = resolution;
  const shorthands = resolution.shorthands.map((each) => ({ ...each, ...resolution.meant(each) }));
  return { archives, citations, shorthands, crossReferences: resolveCrossReferences(entries), elsewhere: resolution.elsewhere };
}

/** One source cited in a note. */
interface Cited {
  readonly note: number;
  /** Absent where what is cited is itself lost. */
  readonly work: string | undefined;
  readonly archive: number | undefined;
  readonly citation: number | undefined;
  /** It is only the book in which the source before it is quoted. */
  readonly secondHand: boolean;
}

/** The note, and the citation or reference in it, that another repeats. */
type Repeated = Pick<Cited, "note" | "citation"> & Partial<Pick<Cited, "archive">>;

/** Where a work was introduced, if that was in this document. */
const repeatedWork = (work: Work): Repeated | undefined => (work.elsewhere ? undefined : work);

/** So many notes are followed in one step. */
const STEP = 200;

/** How far apart two citations of one source may stand to be near (`near-note-distance` of CSL). */
const NEAR = 5;

class Resolution {
  readonly archives: ResolvedArchive[] = [];
  readonly citations: ResolvedCitation[] = [];
  readonly shorthands: ResolvedShorthand[] = [];
  readonly #keys: RepositoryKeys;
  readonly #works: Works;
  readonly #repositories = new Set<string>();
  readonly #systems = new Map<string, SystemId>();
  /** Number of the note in which each work was cited last. */
  readonly #lastNote = new Map<string, number>();
  /** What the current note has cited, what the last note with a citation has, and whether notes are lost in between. */
  #current: Cited[] = [];
  #previous: readonly Cited[] = [];
  #previousNote = -1;
  #noteBefore = -1;
  #lost = true;
  #chapter = 0;
  #lastCreators: readonly string[] = [];

  constructor(
    entries: readonly NoteEntry[],
    readonly others: OtherChapters | undefined,
  ) {
    this.#keys = new RepositoryKeys(entries, others);
    this.#works = new Works(others);
  }

  get elsewhere(): DocumentSources["elsewhere"] {
    return this.#works.elsewhere;
  }

  /** What a shorthand stands for: the repository or the work that goes by it. */
  meant(shorthand: ResolvedShorthand): Pick<ResolvedShorthand, "repository" | "work"> {
    const work = this.#works.byTerm(shorthand.term);
    if (work) return { work: work.key };
    const repository = this.#keys.ofTerm(shorthand.term);
    return repository !== undefined && this.#repositories.has(repository) ? { repository } : {};
  }

  note(entry: NoteEntry, index: number): void {
    if (index === 0 || entry.chapter !== this.#chapter) {
      this.#chapter = entry.chapter;
      this.#previous = [];
      this.#lost = true;
    }
    if (!entry.sources) {
      this.#previous = [];
      this.#lost = true;
      return;
    }
    this.#current = [];
    for (const item of entry.sources.items) {
      if (item.kind === "archival") this.#archival(item, index);
      else if (item.kind === "citation") this.#citation(item, index);
      else this.#repeat(item, index);
    }
    for (const shorthand of entry.sources.shorthands) this.#shorthand({ ...shorthand, note: index });
    if (this.#current.length > 0) {
      this.#previous = this.#current;
      this.#previousNote = index;
      this.#lost = false;
    }
    this.#noteBefore = index;
  }

  #archival(item: ArchivalItem, note: number): void {
    const before = this.#before(item);
    // `BM, t. VI, p. 12` after `Biblioteca modenese (d’ora in poi BM)` is a book, and cited as such.
    if (item.weak && item.repository && this.#works.byTerm(item.repository.written)) return;
    if (item.weak && (item.repository ? !this.#keys.knows(item.repository) : before === undefined)) return;
    const named = item.repository;
    const repository = named && { key: this.#keys.keyOf(named), written: named.written, span: named.span };
    const system = this.#systemOf(item, repository?.key ?? before?.repository?.key);
    const printed = relabelled(system, item.units);
    const units = before && !repository ? carriedUnits(before, printed) : printed;
    const first = before?.collections ?? [];
    const keeps = item.units.length === 0 || units.some((unit) => unit.inherited);
    const archive: UnkeyedArchive = {
      from: item.from,
      to: item.to,
      note,
      system,
      collections: item.collections.length > 0 || repository || !keeps ? item.collections : first,
      units,
      documents: item.documents,
    };
    if (repository) archive.repository = repository;
    else if (before?.repository) archive.repository = withoutSpan(before.repository);
    if (item.locator !== undefined) archive.locator = item.locator;
    if (item.leaf !== undefined) archive.leaf = item.leaf;
    if (item.gaps) archive.gaps = item.gaps;
    this.#addArchive(archive, item.quotes === true);
  }

  /** The system in which the archive was cited first with certainty. */
  #systemOf({ system, weak, units }: ArchivalItem, repository: string | undefined): SystemId {
    if (repository === undefined) return system;
    const known = this.#systems.get(repository);
    if (known !== undefined && units.some(({ word }) => word !== undefined && levelIn(known, word) !== undefined)) return known;
    if (known === undefined && !weak) this.#systems.set(repository, system);
    return system;
  }

  /** The reference from which one without a repository goes on. */
  #before(item: ArchivalItem): ResolvedArchive | undefined {
    if (item.repository) return undefined;
    const here = this.#current.at(-1);
    const last = here ?? (this.#lost ? undefined : this.#previous.at(-1));
    const archive = last?.archive === undefined ? undefined : this.archives[last.archive];
    if (!archive) return undefined;
    // Shelf marks say by themselves where they lie: `Clm 14641` after a manuscript of Paris in the note before.
    if (!here && item.units.some(({ level }) => level === "shelfmark")) return undefined;
    if (item.continues || archive.system === item.system) return archive;
    return item.units.every((unit) => archive.units.some((each) => each.level === unit.level) || unit.level === "number")
      ? archive
      : undefined;
  }

  /** Gives its index in `archives`. */
  #addArchive(unkeyed: UnkeyedArchive, secondHand: boolean): number {
    const { note, repository, collections, units } = unkeyed;
    const key = archiveKey(repository?.key, collections, units);
    if (repository) this.#repositories.add(repository.key);
    const archive = this.archives.push(Object.assign(unkeyed, { key })) - 1;
    this.#cite({ note, work: key, archive, citation: undefined, secondHand });
    return archive;
  }

  #cite(cited: Cited): void {
    this.#current.push(cited);
    if (cited.work !== undefined) this.#lastNote.set(cited.work, cited.note);
  }

  #citation(item: CitationItem, note: number): void {
    if (this.#isPartOfArchive(item)) return;
    const creators = item.sameAuthor ? this.#lastCreators : item.creators;
    const index = this.citations.length;
    const known = item.form === "short" ? this.#known(item, creators) : { works: [], term: undefined };
    const meant = known.term ?? known.works.at(-1);
    const work = meant ?? this.#works.add(item, creators, this.#chapter, note, index);
    const certainty: Certainty =
      item.form === "full" || known.term
        ? "sure"
        : known.works.length === 0
          ? "unknown"
          : known.works.length > 1
            ? "ambiguous"
            : work.full
              ? "sure"
              : "unknown";
    if (creators.length > 0) this.#lastCreators = creators;
    this.#addCitation(item, note, item.form, certainty, {
      work: work.key,
      repeats: work.citation === index ? undefined : repeatedWork(work),
    });
  }

  /** Whether what looks like a citation stands in one of the last archival references of the note. */
  #isPartOfArchive(item: CitationItem): boolean {
    for (let at = this.#current.length - 1; at >= Math.max(0, this.#current.length - 8); at--) {
      const archive = this.archives[this.#current[at]?.archive ?? -1];
      if (archive && item.from < archive.to && archive.from < item.to) return true;
    }
    return false;
  }

  #known(item: CitationItem, creators: readonly string[]): { works: readonly Work[]; term: Work | undefined } {
    const [creator] = creators;
    const word = creator === undefined ? item.title : item.title === undefined ? creator : undefined;
    const term = word === undefined ? undefined : this.#works.byTerm(word);
    if (term) return { works: [], term };
    // What looks like a surname may be a title that stands alone: `Concordia, p. 226`.
    const readings = [
      { creators, title: item.title },
      ...(creator !== undefined && word === creator ? [{ creators: [], title: creator }] : []),
    ];
    const here = readings.map((each) => this.#works.matching(each.creators, each.title, this.#chapter)).find((works) => works.length > 0);
    if (here?.some((work) => work.full) || !this.others) return { works: here ?? [], term };
    const introduced = word === undefined ? undefined : this.others.introduction(word)?.work;
    if (introduced) return { works: [], term: this.#works.adopt(introduced, this.#chapter) };
    const there = readings
      .map((each) => this.#works.fromOthers(each.creators, each.title, this.#chapter))
      .find((works) => works.length > 0);
    return { works: there ?? here ?? [], term };
  }

  #addCitation(
    item: CitationItem | RepeatItem,
    note: number,
    form: ResolvedCitation["form"],
    certainty: Certainty,
    { work, archive, repeats }: { readonly work?: string | undefined; readonly archive?: number; readonly repeats?: Repeated | undefined },
  ): void {
    const position = form === "ibid" || form === "idem" ? this.#repeatPosition(item, repeats?.citation) : this.#position(work, note);
    const citation: Writable<ResolvedCitation> = { from: item.from, to: item.to, note, position, item, form, certainty };
    if (work !== undefined) citation.work = work;
    if (archive !== undefined) citation.archive = archive;
    if (repeats) citation.antecedent = repeats.note;
    if (repeats?.citation !== undefined) citation.repeated = repeats.citation;
    if (repeats?.archive !== undefined) citation.repeatedArchive = repeats.archive;
    const index = this.citations.push(citation) - 1;
    if (archive === undefined) this.#cite({ note, work, archive, citation: index, secondHand: item.quotes === true });
  }

  #position(work: string | undefined, note: number): CitationPosition {
    const last = work === undefined ? undefined : this.#lastNote.get(work);
    if (last === undefined) return work !== undefined && this.#works.get(work)?.elsewhere?.before ? "subsequent" : "first";
    return note - last <= NEAR ? "near-note" : "subsequent";
  }

  #repeatPosition(item: CitationItem | RepeatItem, repeated: number | undefined): CitationPosition {
    const before = repeated === undefined ? undefined : this.citations[repeated]?.item.locator;
    return item.locator === undefined || item.locator === before ? "ibid" : "ibid-with-locator";
  }

  #repeat(item: RepeatItem, note: number): void {
    if (item.form === "op-cit") {
      this.#earlierWork(item, note);
      return;
    }
    const { cited, certainty } = this.#repeated(item);
    const before = cited?.archive === undefined ? undefined : this.archives[cited.archive];
    const secondHand = item.quotes === true;
    if (before) {
      const archive = this.#addArchive(repeatedArchive(before, item, note), secondHand);
      const work = (this.archives[archive] as ResolvedArchive).key;
      this.#addCitation(item, note, item.form, certainty, { work, archive, repeats: cited });
    } else if (!cited?.work && item.units.some((unit) => unit.level !== "volume")) {
      const archive = this.#addArchive(loneArchive(item, note), secondHand);
      this.#addCitation(item, note, item.form, certainty, { archive, repeats: cited });
    } else this.#addCitation(item, note, item.form, certainty, { work: cited?.work, repeats: cited });
  }

  /** What “Ibid.” repeats: what the note itself has cited before it, else what the note before cites. */
  #repeated(item: RepeatItem): { cited?: Cited; certainty: Certainty } {
    const here = this.#current.at(-1);
    if (here) return { cited: here, certainty: here.work === undefined ? "lost" : "sure" };
    if (this.#lost) return { certainty: "lost" };
    const book = this.#quotedBook(item);
    if (book) return { cited: book, certainty: this.#previousNote !== this.#noteBefore ? "distant" : "sure" };
    const sources = this.#previous.filter((each) => !each.secondHand);
    const fitting = this.#fitting(item, sources);
    const cited = fitting.at(-1) ?? this.#previous.at(-1);
    if (!cited) return { certainty: "lost" };
    if (cited.work === undefined) return { cited, certainty: "lost" };
    const several = new Set(fitting.map((each) => this.#target(each, item))).size > 1;
    const distant = this.#previousNote !== this.#noteBefore;
    return { cited, certainty: several ? "several" : distant ? "distant" : "sure" };
  }

  /** The book in which the note before quotes an archive by its leaves, for an “Ibid.” with a page: `Ibid., 150` after
   *  `GARF, f. 1, op. 2, d. 3, l. 8, as cited in Drury, *Wool*, 141`. */
  #quotedBook({ units, leaf, locator }: RepeatItem): Cited | undefined {
    if (units.length > 0 || leaf !== undefined || locator === undefined) return undefined;
    const book = this.#previous.at(-1);
    const source = this.#previous[this.#previous.length - 2];
    const archive = source?.archive === undefined ? undefined : this.archives[source.archive];
    return book?.secondHand && book.archive === undefined && archive?.leaf !== undefined ? book : undefined;
  }

  /** Those that a repeat can mean by what it prints: a leaf or a level is one of an archive, and of an archive that has that level. */
  #fitting({ units, leaf }: RepeatItem, sources: readonly Cited[]): readonly Cited[] {
    const [printed] = units;
    if (!printed && leaf === undefined) return sources;
    const archival = sources.filter((each) => each.archive !== undefined);
    const same = archival.filter(({ archive }) => {
      const { system, units: levels } = this.archives[archive as number] as ResolvedArchive;
      return printed && relabelled(system, [printed]).some(({ level }) => levels.some((each) => each.level === level));
    });
    return same.length > 0 ? same : archival.length > 0 ? archival : sources;
  }

  /** What the repeat would come to mean if it repeated this one. */
  #target(cited: Cited, item: RepeatItem): string {
    const archive = cited.archive === undefined ? undefined : this.archives[cited.archive];
    if (!archive || item.units.length === 0) return cited.work ?? "";
    return archiveKey(archive.repository?.key, archive.collections, carriedUnits(archive, relabelled(archive.system, item.units)));
  }

  #earlierWork(item: RepeatItem, note: number): void {
    const works = item.creators.length > 0 ? this.#worksBy(item.creators.map(familyOf), item.title) : [];
    const work = works.at(-1);
    if (work) {
      const certainty = works.length > 1 ? "ambiguous" : work.full ? "sure" : "unknown";
      this.#addCitation(item, note, "op-cit", certainty, { work: work.key, repeats: repeatedWork(work) });
      return;
    }
    const last = item.creators.length === 0 ? this.#lastCitation() : undefined;
    if (!last) {
      this.#addCitation(item, note, "op-cit", item.creators.length > 0 ? "unknown" : "lost", {});
      return;
    }
    this.#addCitation(item, note, "op-cit", "sure", { work: last.work, repeats: last });
  }

  #worksBy(creators: readonly string[], title: string | undefined): readonly Work[] {
    const here = this.#works.matching(creators, title, this.#chapter);
    const there = here.some((work) => work.full) ? [] : this.#works.fromOthers(creators, title, this.#chapter);
    return there.length > 0 ? there : here;
  }

  #lastCitation(): Cited | undefined {
    const isCitation = (each: Cited): boolean => each.citation !== undefined;
    return this.#current.findLast(isCitation) ?? (this.#lost ? undefined : this.#previous.findLast(isCitation));
  }

  /** The full citation that stands last before a shorthand in its note. */
  #citationBefore({ note, from }: ResolvedShorthand): ResolvedCitation | undefined {
    for (let at = this.citations.length - 1; at >= 0; at--) {
      const citation = this.citations[at] as ResolvedCitation;
      if (citation.note < note) return undefined;
      if (citation.from <= from && (citation.form === "full" || citation.form === "ibid")) return citation;
    }
    return undefined;
  }

  #shorthand(shorthand: ResolvedShorthand): void {
    this.shorthands.push(shorthand);
    const citation = this.#citationBefore(shorthand);
    const work = citation?.work === undefined ? undefined : this.#works.get(citation.work);
    if (work) this.#works.name(shorthand, work);
  }
}
