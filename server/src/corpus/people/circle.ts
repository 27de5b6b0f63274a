import type { FactTables } from "../../facts/encoding";
import type { CorpusIndex, KeptFacts } from "../index";
import { peopleInFacts } from "./from-facts";
import { type Decisions, People } from "./people";

/** The people of the other chapters of a manuscript under what the user has decided, for rules: put a document among them to see its people. */
export interface Circle {
  /** The people of the other chapters; the document itself is put by who asks. */
  readonly people: People;
  /** The document has others beside it. */
  readonly chapters: boolean;
}

/** The circle of a document: the same, until the user decides otherwise or another chapter is read anew. Absent where there are no other
 *  chapters and nothing is decided. */
export function circleOf(
  corpus: CorpusIndex<FactTables>,
  manuscript: readonly string[],
  uri: string,
  decisions: Decisions | undefined,
): Circle | undefined {
  const known = answers.get(corpus) ?? new Map<string, Answer>();
  answers.set(corpus, known);
  const last = known.get(uri);
  const { revision } = corpus;
  // Between two keys nothing has changed, and nothing is looked at.
  if (last && last.revision === revision && last.manuscript === manuscript && last.decisions === decisions) return last.circle;
  const others = manuscript.filter((each) => each !== uri);
  const facts = others.map((each) => corpus.kept(each));
  const same =
    last && last.decisions === decisions && facts.length === last.facts.length && facts.every((kept, at) => kept === last.facts[at]);
  const fresh = (): Circle | undefined => (decisions || others.length > 0 ? newCircle(corpus, others, decisions) : undefined);
  const circle = same ? last.circle : fresh();
  known.set(uri, { revision, manuscript, decisions, facts, circle });
  return circle;
}

interface Answer {
  readonly revision: number;
  readonly manuscript: readonly string[];
  readonly decisions: Decisions | undefined;
  readonly facts: readonly (KeptFacts | undefined)[];
  readonly circle: Circle | undefined;
}

const answers = new WeakMap<CorpusIndex<FactTables>, Map<string, Answer>>();

/** The chapters are put when somebody asks: most documents are never looked at. */
function newCircle(corpus: CorpusIndex<FactTables>, others: readonly string[], decisions: Decisions | undefined): Circle {
  let people: People | undefined;
  return {
    chapters: others.length > 0,
    get people() {
      if (people) return people;
      people = new People();
      for (const uri of others) {
        const facts = corpus.facts(uri);
        if (facts) people.put(uri, peopleInFacts(facts));
      }
      people.decide(decisions);
      return people;
    },
  };
}
