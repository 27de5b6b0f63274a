import { addTo } from "../by-key";
import type { Bibliography, BibliographyFile, FoundEntry } from "../model/bibliography";
import { readBibtex } from "./bibtex-entries";
import { readCslJson } from "./csl-json-entries";

/** Reads a file of a bibliography by what its name says: `references.bib` is BibTeX, `references.json` CSL-JSON. Of the other
 *  formats that pandoc knows (RIS, EndNote, CSL in YAML) nothing is read. */
export function readBibliographyFile(uri: string, text: string): BibliographyFile | undefined {
  if (/\.(?:bib|bibtex|biblatex)$/i.test(uri)) return readBibtex(uri, text);
  return /\.json$/i.test(uri) ? readCslJson(uri, text) : undefined;
}

/** The entries of several files together; of a key that stands more than once the first in the order of the files comes first. */
export function joinedBibliography(files: readonly BibliographyFile[], unread: readonly string[] = []): Bibliography {
  const entries = new Map<string, FoundEntry[]>();
  for (const file of files) for (const entry of file.entries) addTo(entries, entry.key, { file, entry });
  return { files, entries, unread };
}
