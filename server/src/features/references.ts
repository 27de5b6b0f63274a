import type { Location, ReferenceParams } from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import { callAt } from "../document/pairing";
import { sourcesInSteps } from "../document/sources";
import type { Steps } from "../steps";
import type { View } from "../view";
import { citationReferences } from "./bibliography/jumps";
import { noteReferences } from "./notes/references";
import { personReferences } from "./people/references";
import { placesElsewhere } from "./sources/elsewhere";
import { sourceReferences } from "./sources/references";

/** All places of what stands under the cursor: of a person the mentions; of a source the notes that cite it; the calls of a note and, if asked
 *  for, the note. `texts` are those that were read for the words by which only the people file knows the person. */
export function* references(view: View, params: ReferenceParams, texts: readonly NoteDocument[] = []): Steps<Location[]> {
  const { document } = view;
  const offset = document.offsetAt(params.position);
  const called = callAt(document, offset) !== undefined;
  const citations = called ? [] : citationReferences(document, offset, params.context.includeDeclaration);
  if (citations.length > 0) return citations;
  if (!called) {
    yield* sourcesInSteps(document);
    yield* view.people.upToDate(document);
  }
  const mentions = called ? [] : yield* personReferences(view, offset, texts);
  if (mentions.length > 0) return mentions;
  const sources = called ? [] : sourceReferences(document, offset);
  const elsewhere = called ? [] : yield* placesElsewhere(view, offset);
  const here = (sources.length + elsewhere.length > 0 ? sources : noteReferences(document, offset))
    .filter((mention) => params.context.includeDeclaration || !mention.defines)
    .map((mention) => ({ uri: document.uri, range: document.rangeOf(mention) }));
  return [...here, ...elsewhere];
}
