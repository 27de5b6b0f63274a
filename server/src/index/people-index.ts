import type { CorpusIndex } from "../corpus/index";
import { decisionsOf, entryFinder, type PeopleFile, type PersonEntry } from "../corpus/people/decisions";
import { peopleInFacts } from "../corpus/people/from-facts";
import { type Decisions, People } from "../corpus/people/people";
import type { Person } from "../corpus/people/person";
import { type DeclaredNames, declaredNames } from "../document/declared";
import type { NoteDocument } from "../document/document";
import { peopleOfDocument, readNames } from "../document/people";
import type { FactTables } from "../facts/encoding";
import type { Steps } from "../steps";

/** The people file, as decisions are written into it. */
export interface PeopleFileText {
  readonly uri: string | undefined;
  readonly text: string | undefined;
  readonly version: number | null;
}

/** The people of the corpus, made from the facts of its documents when somebody asks for the first time, and kept in step from then on. */
export class PeopleIndex {
  readonly #people = new People();
  readonly #stale = new Set<string>();
  /** Documents whose unsaved text is ahead of the corpus, by what was put for them. */
  readonly #ahead = new Map<string, unknown>();
  /** What the people file decides: another object with every reading of it. */
  decisions: Decisions | undefined;
  #file: PeopleFile | undefined;
  #entryOf: (person: Person) => PersonEntry | undefined = () => undefined;
  #nobody: ReadonlySet<string> = new Set();
  #declared: DeclaredNames | undefined;
  /** Where the people file lies, or would lie, and its text if there is one; the version of what is open in the editor. */
  file: PeopleFileText = { uri: undefined, text: undefined, version: null };
  #corpus: CorpusIndex<FactTables> | undefined;

  /** Takes the people from the facts of these documents, from now on. */
  follow(corpus: CorpusIndex<FactTables>): void {
    this.#corpus = corpus;
    corpus.follow((uri) => this.#stale.add(uri));
  }

  /** Takes what a people file says. */
  decide(file: PeopleFile | undefined): void {
    this.#file = file;
    this.#entryOf = entryFinder(file);
    this.#nobody = new Set(file?.nobody);
    this.#declared = undefined;
    this.decisions = file && decisionsOf(file);
    this.#people.decide(this.decisions);
  }

  /** The entries of the people file. */
  get entries(): readonly PersonEntry[] {
    return this.#file?.people ?? [];
  }

  /** By which words the people file calls somebody, whether these are recognized or not. */
  get declared(): DeclaredNames {
    return (this.#declared ??= declaredNames(this.#file ?? { people: [], different: [], nobody: [] }));
  }

  /** What the people file says of a person. */
  entryOf(person: Person): PersonEntry | undefined {
    return this.#entryOf(person);
  }

  /** Whether the people file says that a word is no name. */
  isNobody(written: string): boolean {
    return this.#nobody.has(written);
  }

  /** Follows the corpus document by document, and reads an open one chunk by chunk, so that asking for the people will be quick. */
  *upToDate(document?: NoteDocument): Steps<void> {
    if (document) yield* readNames(document);
    for (const uri of this.#stale) {
      this.#follow(uri);
      yield;
    }
    yield* this.people(document).upToDate(document?.uri);
  }

  /** All people, by name, with those of one open document as it stands now. */
  *everyone(document?: NoteDocument): Steps<readonly Person[]> {
    yield* this.upToDate(document);
    return yield* this.people(document).everyone();
  }

  /** The people as they have been brought up to date last, with those of one open document as it stands now. */
  people(document?: NoteDocument): People {
    if (document) {
      const people = peopleOfDocument(document);
      if (this.#ahead.get(document.uri) !== people) {
        this.#people.put(document.uri, people);
        this.#ahead.set(document.uri, people);
      }
    }
    return this.#people;
  }

  #follow(uri: string): void {
    const facts = this.#corpus?.facts(uri);
    if (facts) this.#people.put(uri, peopleInFacts(facts));
    else this.#people.remove(uri);
    this.#ahead.delete(uri);
    this.#stale.delete(uri);
  }

  /** Whom the mention at an offset of a document means. */
  personAt(document: NoteDocument, offset: number): { readonly person: Person; readonly mention: number } | undefined {
    const { mentions } = peopleOfDocument(document);
    const mention = mentions.findIndex(({ from, to }) => from <= offset && offset <= to);
    const form = mentions[mention]?.form;
    const person = form === undefined ? undefined : this.people(document).personOf(document.uri, form);
    return person && { person, mention };
  }
}
