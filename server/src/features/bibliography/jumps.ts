import type { Location, LocationLink } from "vscode-languageserver";
import { citationAt, citationsOf } from "../../bibliography/document-citations";
import type { NoteDocument } from "../../document/document";
import { rangeIn } from "../../facts/encoding";

/** From a citation to its entries: one, or more where the key stands more than once. */
export function citationDefinition(document: NoteDocument, offset: number): LocationLink[] {
  const citation = citationAt(document, offset);
  const found = (citation && document.bibliography?.entries.get(citation.key)) ?? [];
  return found.map(({ file, entry }) => ({
    originSelectionRange: document.rangeOf(citation ?? entry),
    targetUri: file.uri,
    targetRange: rangeIn(file.lineStarts, entry),
    targetSelectionRange: rangeIn(file.lineStarts, entry.keySpan),
  }));
}

/** All citations of the entry that is cited at an offset, and, if asked for, the entry. */
export function citationReferences(document: NoteDocument, offset: number, withEntry: boolean): Location[] {
  const citation = citationAt(document, offset);
  if (!citation) return [];
  const same = citationsOf(document).filter(({ key }) => key === citation.key);
  const calls = same.map((each) => ({ uri: document.uri, range: document.rangeOf(each) }));
  if (!withEntry) return calls;
  const entries = document.bibliography?.entries.get(citation.key) ?? [];
  return [...calls, ...entries.map(({ file, entry }) => ({ uri: file.uri, range: rangeIn(file.lineStarts, entry.keySpan) }))];
}
