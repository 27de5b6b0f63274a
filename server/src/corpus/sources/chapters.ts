import { addTo } from "../../by-key";
import { keyOf } from "../../data/repositories/repositories";
import type { FactTables } from "../../facts/encoding";
import type { CitationFact, ShorthandFact, WorkFact } from "../../model/facts";
import type { Elsewhere, IntroductionElsewhere, OtherChapters, WorkElsewhere } from "../../model/other-chapters";
import type { CorpusIndex, KeptFacts } from "../index";

/** What the other documents of a manuscript cite in full and introduce. The same answer, until what they say of it changes: where
 *  it stands in them is asked of the corpus when somebody wants to go there. Absent where there are no others. */
export function otherChapters(corpus: CorpusIndex<FactTables>, manuscript: readonly string[], uri: string): OtherChapters | undefined {
  const own = manuscript.indexOf(uri);
  if (own < 0 || manuscript.length < 2) return undefined;
  const chapters = manuscript.flatMap((each, at) => {
    const said = at === own ? undefined : saidIn(corpus, each);
    return said ? [{ uri: each, before: at < own, said }] : [];
  });
  const known = answers.get(corpus) ?? new Map<string, Answer>();
  answers.set(corpus, known);
  const last = known.get(uri);
  if (last && last.chapters.length === chapters.length && last.chapters.every((each, at) => saysTheSame(each, chapters[at])))
    return last.others;
  const others = othersOf(chapters);
  known.set(uri, { chapters, others });
  return others;
}

interface Answer {
  readonly chapters: readonly Chapter[];
  readonly others: OtherChapters;
}

const answers = new WeakMap<CorpusIndex<FactTables>, Map<string, Answer>>();

function saysTheSame(a: Chapter, b: Chapter | undefined): boolean {
  if (a.uri !== b?.uri || a.before !== b.before) return false;
  return a.said === b.said || a.said.digest === b.said.digest;
}

interface Chapter {
  readonly uri: string;
  readonly before: boolean;
  readonly said: Said;
}

/** What a chapter says that others may mean, and a text that differs where it does. */
interface Said {
  readonly works: readonly WorkFact[];
  readonly shorthands: readonly ShorthandFact[];
  /** Terms by which it cites something, or that it introduces. */
  readonly used: ReadonlySet<string>;
  readonly digest: string;
}

const memory = new WeakMap<KeptFacts, Said>();

function saidIn(corpus: CorpusIndex<FactTables>, uri: string): Said | undefined {
  const kept = corpus.kept(uri);
  const known = kept && memory.get(kept);
  if (known) return known;
  const facts = corpus.facts(uri);
  if (!kept || !facts) return undefined;
  const works = facts.rows("works");
  const shorthands = facts.rows("shorthands");
  const used = new Set([...termsOf(facts.rows("citations")), ...facts.column("archives", "named"), ...shorthands.map(({ term }) => term)]);
  const digest = JSON.stringify([works, shorthands, [...used]], (key, value) => (key === "from" || key === "to" ? undefined : value));
  const said = { works, shorthands, used, digest };
  memory.set(kept, said);
  return said;
}

/** By what terms the works may have been introduced that a chapter cites without a full citation: `Salt` or `Neri, Salt`. */
function termsOf(citations: readonly CitationFact[]): string[] {
  return citations.flatMap(({ unknown, of, unknownTitle }) => {
    if (!unknown || of === undefined) return [];
    return unknownTitle === undefined ? [of] : [of, keyOf(unknownTitle), keyOf(`${of} ${unknownTitle}`)];
  });
}

function othersOf(chapters: readonly Chapter[]): OtherChapters {
  const works = new Map<string, WorkElsewhere[]>();
  const introductions = new Map<string, IntroductionElsewhere>();
  const introducing = new Map<string, IntroductionElsewhere>();
  const cited: WorkElsewhere[] = [];
  const introduced: IntroductionElsewhere[] = [];
  for (const chapter of chapters) {
    const byKey = new Map<string, WorkElsewhere>();
    chapter.said.works.forEach((fact, row) => {
      const { key, by = "", begins, title, words } = fact;
      const work = { ...elsewhere(chapter, row, fact), key, by, title, words };
      byKey.set(key, work);
      cited.push(work);
      for (const of of new Set([by, begins])) {
        if (!of) continue;
        addTo(works, of, work);
      }
    });
    chapter.said.shorthands.forEach((fact, row) => {
      const { term, written, expansion, repository } = fact;
      const work = fact.work === undefined ? undefined : byKey.get(fact.work);
      const introduction = {
        ...elsewhere(chapter, row, fact),
        written,
        expansion,
        ...(repository !== undefined && { repository }),
        ...(work && { work }),
      };
      introduced.push(introduction);
      for (const name of [term, keyOf(expansion)]) if (!introductions.has(name)) introductions.set(name, introduction);
      if (repository !== undefined && !introducing.has(repository)) introducing.set(repository, introduction);
    });
  }
  return {
    cited,
    introduced,
    works: (of) => works.get(of) ?? [],
    introduction: (term) => introductions.get(keyOf(term)),
    introducing: (repository) => introducing.get(repository),
    uses: (term, only) => chapters.some(({ said, before }) => (before || only === undefined) && said.used.has(keyOf(term))),
  };
}

const elsewhere = ({ uri, before }: Chapter, row: number, { note }: { readonly note: string }): Elsewhere => ({ uri, row, note, before });
