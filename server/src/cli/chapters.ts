import { CorpusIndex } from "../corpus/index";
import { circleOf } from "../corpus/people/circle";
import { otherChapters } from "../corpus/sources/chapters";
import { encodeFacts, type FactTables, factSchema } from "../facts/encoding";
import { factsOf } from "../facts/facts";
import { noteFactsOf } from "../facts/note-facts";
import { sourceFactsOf } from "../facts/sources";
import { pathOf } from "../platform/disk.node";
import { type NamedFile, namedFile, type SettingsFor } from "./files";
import { manuscriptReader } from "./manuscript";
import { decisionsReader, peopleFileFor } from "./people-file";
import { eachTold } from "./progress";
import { type Read, type ReadDocument, readFile } from "./read";
import type { Terminal } from "./terminal";

/** Reads files, and tells each document what the other chapters of its manuscript say and what the user has decided about people. Chapters
 *  that nobody asked for are read too, each once. */
export function chapterReader(cwd: string, settingsFor: SettingsFor): (file: NamedFile, read?: Read) => Promise<Read> {
  const corpus = new CorpusIndex<FactTables>(factSchema);
  const chapters = new Map<string, Read>();
  const lists = manuscriptReader(cwd, settingsFor);
  const decisions = decisionsReader();
  const chapter = async (file: NamedFile): Promise<Read> => {
    const known = chapters.get(file.uri);
    if (known) return known;
    const read = await readFile(file);
    chapters.set(file.uri, read);
    if ("document" in read) corpus.put(file.uri, encodeFacts(factsOf(read.document, [])));
    return read;
  };
  return async (file, read) => {
    const manuscript = lists(file);
    const decided = decisions(peopleFileFor(file.uri));
    if (manuscript.length < 2) {
      const alone = read ?? (await readFile(file));
      if ("document" in alone) alone.document.circle = circleOf(corpus, [], file.uri, decided);
      return alone;
    }
    for (const uri of manuscript) if (uri !== file.uri) await chapter(namedFile(pathOf(uri), cwd, settingsFor));
    const found = read ?? (await chapter(file));
    if ("document" in found) {
      found.document.others = otherChapters(corpus, manuscript, file.uri);
      found.document.circle = circleOf(corpus, manuscript, file.uri, decided);
    }
    return found;
  };
}

/** Tells documents that were read together what the others say that belong to the same manuscript. */
export function introduceChapters(documents: readonly ReadDocument[], terminal: Terminal, settingsFor: SettingsFor): void {
  const corpus = new CorpusIndex<FactTables>(factSchema);
  for (const { document } of eachTold(terminal, "Reading", documents))
    corpus.put(document.uri, encodeFacts({ ...noteFactsOf(document, []), ...sourceFactsOf(document) }));
  const lists = manuscriptReader(terminal.cwd, settingsFor);
  for (const { document, config } of documents) {
    const { uri } = document;
    document.others = otherChapters(corpus, lists({ uri, config }), uri);
  }
}
