import type { NoteDocument } from "../../document/document";
import { peopleOfDocument } from "../../document/people";
import { yearsNear } from "../../document/person-years";
import { type EncodedFacts, rangeIn } from "../../facts/encoding";
import type { WorkFact } from "../../model/facts";
import type { Span } from "../../model/note";
import type { Description, PersonMention } from "../../model/people";
import { lastAtOrBelow, type Range } from "../../text";
import type { View } from "../../view";
import { worksByAuthor } from "./works";

/** What is looked at to tell of a person: a document that is open, if one is asked about, and the corpus. */
export interface PeopleView extends Pick<View, "corpus" | "people" | "manuscript"> {
  readonly document?: NoteDocument;
}

/** A place in a document of the corpus: lines count from 1. */
export interface KnownPlace extends Span {
  readonly uri: string;
  readonly line: number;
}

/** What is known of the people of one document, be it open or only indexed. */
export interface KnownDocument {
  readonly uri: string;
  readonly mentions: readonly PersonMention[];
  readonly descriptions: readonly Description[];
  readonly years: readonly { readonly form: number; readonly year: number; readonly count: number }[];
  /** The works cited in full, by the forms of their authors. */
  readonly works: ReadonlyMap<string, readonly WorkFact[]>;
  readonly placeOf: (span: Span) => KnownPlace;
  readonly rangeOf: (span: Span) => Range;
}

/** What is known of the people of a document; undefined where nothing is. */
export function knownDocument({ document, corpus }: PeopleView, uri: string): KnownDocument | undefined {
  const facts = corpus.facts(uri);
  if (document && uri === document.uri) return openDocument(document, facts);
  return facts && indexedDocument(uri, facts);
}

/** An open document as it stands now; only what it cites is told as of when typing last paused. */
function openDocument(document: NoteDocument, facts: EncodedFacts | undefined): KnownDocument {
  const { uri } = document;
  const { mentions, descriptions } = peopleOfDocument(document);
  return {
    uri,
    mentions,
    descriptions,
    get years() {
      return yearsNear(document);
    },
    get works() {
      return facts ? worksByAuthor(facts) : new Map();
    },
    placeOf: ({ from, to }) => ({ uri, from, to, line: document.positionAt(from).line + 1 }),
    rangeOf: (span) => document.rangeOf(span),
  };
}

function indexedDocument(uri: string, facts: EncodedFacts): KnownDocument {
  const lineStarts = once(() => facts.column("about", "lineStarts")[0] ?? [0]);
  const mentions = once(() => facts.rows("personMentions"));
  return {
    uri,
    get mentions() {
      return mentions();
    },
    get descriptions() {
      return facts.rows("personDescriptions");
    },
    get years() {
      return facts.rows("personYears");
    },
    get works() {
      return worksByAuthor(facts);
    },
    placeOf: ({ from, to }) => ({ uri, from, to, line: lastAtOrBelow(lineStarts(), from) + 1 }),
    rangeOf: (span) => rangeIn(lineStarts(), span),
  };
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}
