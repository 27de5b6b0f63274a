import type { OtherChapters } from "../../model/other-chapters";
import type {
  Certainty,
  CitationPosition,
  DocumentSources,
  NoteEntry,
  ResolvedArchive,
  ResolvedCitation,
  ResolvedShorthand,
} from "../../model/resolved-sources";
import type { ArchivalItem, CitationItem, RepeatItem, SystemId } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { levelIn } from "../../recognize/archives/levels";
import { familyOf } from "../../recognize/citations/names";
import type { Steps } from "../../steps";
import { archiveKey, loneArchive, printedArchive, repeatedArchive, type UnkeyedArchive } from "./carry-over";
import { resolveCrossReferences } from "./cross-references";
import { homeOf } from "./departments";
import { archiveOf, type Before, type Cited, continuedBy, lastCitation, repeatedBy, standsInArchive } from "./repeated";
import { RepositoryKeys } from "./repository-keys";
import { type Meant, meantBy, worksBy } from "./short-forms";
import { type Work, Works } from "./works";

/** Says of every note of a document where it leads: shorthands are followed to what they stand for, references completed by what
 *  they take over. Short forms that the document does not explain are those of the other chapters. Citation positions are those of CSL
 *  1.0.2. The work done grows with the number of notes, not with their length, and is cut into steps. */
export function* resolveInSteps(entries: readonly NoteEntry[], others?: OtherChapters): Steps<DocumentSources> {
  const resolution = new Resolution(entries, others);
  yield;
  for (let index = 0; index < entries.length; index++) {
    resolution.note(entries[index] as NoteEntry, index);
    if (index % STEP === STEP - 1) yield;
  }
  const { archives, citations } = resolution;
  const shorthands = resolution.shorthands.map((each) => ({ ...each, ...resolution.meant(each) }));
  const { works, elsewhere } = resolution;
  return { archives, citations, shorthands, crossReferences: resolveCrossReferences(entries), works, elsewhere };
}

/** The note, and the citation or reference in it, that another repeats. */
type Repeated = Pick<Cited, "note" | "citation"> & Partial<Pick<Cited, "archive">>;

/** Where a work was introduced, if that was in this document. */
const repeatedWork = (work: Work): Repeated | undefined => (work.elsewhere ? undefined : work);

/** What has been cited so far, while a note is read. */
type BeforeNow = Before & { readonly here: Cited[] };

const nothing = (): BeforeNow => ({ here: [], previous: [], distant: false });

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
  /** What the current note, and the last note with a citation, have cited. */
  #before: BeforeNow = nothing();
  #chapter = 0;
  #lastCreators: readonly string[] = [];

  constructor(
    entries: readonly NoteEntry[],
    readonly others: OtherChapters | undefined,
  ) {
    this.#keys = new RepositoryKeys(entries, others);
    this.#works = new Works(others);
  }

  get works(): DocumentSources["works"] {
    return this.#works.all;
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
    if (entry.chapter !== this.#chapter || !entry.sources) this.#before = nothing();
    this.#chapter = entry.chapter;
    if (!entry.sources) return;
    for (const item of entry.sources.items) {
      if (item.kind === "archival") this.#archival(item, index);
      else if (item.kind === "citation") this.#citation(item, index);
      else this.#repeat(item, index);
    }
    for (const shorthand of entry.sources.shorthands) this.#shorthand({ ...shorthand, note: index });
    const { here, previous } = this.#before;
    this.#before = { here: [], previous: here.length > 0 ? here : previous, distant: here.length === 0 };
  }

  #archival(item: ArchivalItem, note: number): void {
    const before = continuedBy(item, this.#before, this.archives);
    // `BM, t. VI, p. 12` after `Biblioteca modenese (d’ora in poi BM)` is a book, and cited as such.
    if (item.weak && item.repository && this.#works.byTerm(item.repository.written)) return;
    if (item.weak && (item.repository ? !this.#keys.knows(item.repository) : before === undefined)) return;
    const named = item.repository;
    const repository = named ? { key: this.#keys.keyOf(named), written: named.written, span: named.span } : homeOf(item, before);
    const system = this.#systemOf(item, repository?.key ?? before?.repository?.key);
    const archive = printedArchive(item, note, system, repository, before);
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

  /** Gives its index in `archives`. */
  #addArchive(unkeyed: UnkeyedArchive, secondHand: boolean): number {
    const { note, repository, collections, units } = unkeyed;
    const key = archiveKey(repository?.key, collections, units);
    if (repository) this.#repositories.add(repository.key);
    unkeyed.key = key;
    const archive = this.archives.push(unkeyed) - 1;
    this.#cite({ note, work: key, archive, citation: undefined, secondHand });
    return archive;
  }

  #cite(cited: Cited): void {
    this.#before.here.push(cited);
    if (cited.work !== undefined) this.#lastNote.set(cited.work, cited.note);
  }

  #citation(item: CitationItem, note: number): void {
    if (standsInArchive(item, this.#before, this.archives)) return;
    const creators = item.sameAuthor ? this.#lastCreators : item.creators;
    const index = this.citations.length;
    const known: Meant = item.form === "short" ? meantBy(item, creators, this.#chapter, this.#works) : { works: [] };
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
    const { cited, certainty } = repeatedBy(item, this.#before, this.archives);
    const before = archiveOf(cited, this.archives);
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

  #earlierWork(item: RepeatItem, note: number): void {
    const works = item.creators.length > 0 ? worksBy(item.creators.map(familyOf), item.title, this.#chapter, this.#works) : [];
    const work = works.at(-1);
    if (work) {
      const certainty = works.length > 1 ? "ambiguous" : work.full ? "sure" : "unknown";
      this.#addCitation(item, note, "op-cit", certainty, { work: work.key, repeats: repeatedWork(work) });
      return;
    }
    const last = item.creators.length === 0 ? lastCitation(this.#before) : undefined;
    if (last) this.#addCitation(item, note, "op-cit", "sure", { work: last.work, repeats: last });
    else this.#addCitation(item, note, "op-cit", item.creators.length > 0 ? "unknown" : "lost", {});
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
