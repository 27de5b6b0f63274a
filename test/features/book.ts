import assert from "node:assert/strict";
import { joinedBibliography, readBibliographyFile } from "../../server/src/bibliography/bibliography";
import { readItems } from "../../server/src/bibliography/item";
import { readConfig } from "../../server/src/config";
import { CorpusIndex } from "../../server/src/corpus/index";
import { otherChapters } from "../../server/src/corpus/sources/chapters";
import type { NoteDocument } from "../../server/src/document/document";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { languageOf, openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import type { FlavourId } from "../../server/src/model/note";
import type { Range } from "../../server/src/text";
import type { View } from "../../server/src/view";
import { type FixtureFile, fixture } from "../fixture";

/** Documents with their corpus, as features see them. */
export interface Book {
  readonly corpus: CorpusIndex<FactTables>;
  readonly file: (name: string) => FixtureFile;
  readonly view: (name: string) => View;
  /** The middle of a stretch of a file, of which the n-th counts. */
  readonly at: (name: string, words: string, nth?: number) => number;
  /** `ch1.md: Anna Neri, *Salt*`: what stands at a place. */
  readonly told: (place: { readonly uri: string; readonly range: Range }) => string;
  /** Takes what a file says now into the corpus. */
  readonly put: (name: string) => void;
}

/** Opens the documents of a fixture: together they are a manuscript, in the order in which they stand, unless they are said to be
 *  sources. A file `.bib` is the bibliography of all of them. */
export function book(source: string, kind: "manuscript" | "sources" = "manuscript"): Book {
  const { flavour = "pandoc", files } = fixture(source);
  const { config } = readConfig({ inlayHints: { ibid: true } });
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  const texts = files.filter(({ name }) => !name.endsWith(".bib"));
  const read = files.flatMap(({ name, text }) => (name.endsWith(".bib") ? (readBibliographyFile(uriOf(name), text) ?? []) : []));
  const bibliography = read.length > 0 ? joinedBibliography(read, []) : undefined;
  for (const _ of bibliography ? readItems(bibliography) : []);
  const documents = new Map<string, NoteDocument>();
  const documentOf = (name: string): NoteDocument => {
    const document = documents.get(uriOf(name));
    assert.ok(document, name);
    return document;
  };
  const put = (name: string): void => corpus.put(uriOf(name), factsOfText(uriOf(name), documentOf(name).getText(), flavour as FlavourId));
  for (const { name, text } of texts) {
    const uri = uriOf(name);
    documents.set(uri, openDocument(uri, languageOf(uri), 1, text, { flavour: flavour as FlavourId, around: [] }));
    put(name);
  }
  const manuscript = kind === "manuscript" ? [...documents.keys()] : [];
  return {
    corpus,
    put,
    file: (name) => files.find((file) => file.name === name) ?? assert.fail(name),
    view: (name) => {
      const document = documentOf(name);
      document.others = otherChapters(corpus, manuscript, document.uri);
      document.bibliography = bibliography;
      return { document, config, corpus, people, manuscript: () => manuscript };
    },
    at: (name, words, nth = 1) => {
      const text = documentOf(name).getText();
      let found = -1;
      for (let time = 0; time < nth; time++) found = text.indexOf(words, found + 1);
      assert.ok(found >= 0, words);
      return found + Math.floor(words.length / 2);
    },
    told: ({ uri, range }) => {
      const document = documents.get(uri);
      const text = document ? document.slice(document.offsetAt(range.start), document.offsetAt(range.end)) : "";
      return `${uri.slice("file:///".length)}: ${text}`;
    },
  };
}

const uriOf = (name: string): string => `file:///${name}`;

const known = new Map<string, Uint8Array>();

/** Facts depend on one text alone, so that each text is read once for all books. */
function factsOfText(uri: string, text: string, flavour: FlavourId): Uint8Array {
  const key = `${uri} ${flavour} ${text}`;
  const facts = known.get(key) ?? encodeFacts(factsOf(openDocument(uri, languageOf(uri), 1, text, { flavour, around: [] }), []));
  known.set(key, facts);
  return facts;
}
