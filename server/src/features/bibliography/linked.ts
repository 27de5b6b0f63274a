import type { LocationLink } from "vscode-languageserver";
import { linkedEntry } from "../../bibliography/linked";
import type { Config } from "../../config";
import type { NoteDocument } from "../../document/document";
import { sourcesOf } from "../../document/sources";
import { rangeIn } from "../../facts/encoding";
import type { FoundEntry } from "../../model/bibliography";
import type { Span } from "../../model/note";
import { escaped } from "../markup";
import { sourceAt } from "../sources/at";
import { fullCitation } from "../sources/words";
import { entryText } from "./hover";

/** What a note's own words cite: “Moretti, *Lettere e lazzaretti*, 44” is the entry `moretti1988`. */
interface Linked {
  readonly span: Span;
  readonly found: FoundEntry;
}

/** The line of a card that names the entry which the words of a note cite. */
export function linkedEntryLine(document: NoteDocument, config: Config, offset: number): string | undefined {
  const linked = linkedAt(document, offset);
  return linked && `*In the bibliography:* @${escaped(linked.found.entry.key)} · ${entryText(linked.found, config)}`;
}

/** From the words of a note to the entry that they cite. */
export function linkedEntryDefinition(document: NoteDocument, offset: number): LocationLink[] {
  const linked = linkedAt(document, offset);
  if (!linked) return [];
  const { file, entry } = linked.found;
  return [
    {
      originSelectionRange: document.rangeOf(linked.span),
      targetUri: file.uri,
      targetRange: rangeIn(file.lineStarts, entry),
      targetSelectionRange: rangeIn(file.lineStarts, entry.keySpan),
    },
  ];
}

function linkedAt(document: NoteDocument, offset: number): Linked | undefined {
  const { bibliography } = document;
  const here = sourceAt(document, offset);
  if (!bibliography || here?.kind !== "citation") return undefined;
  const sources = sourcesOf(document);
  const { item, work } = fullCitation(sources, here.citation) ?? here.citation;
  const elsewhere = item.kind === "citation" && item.form === "full" ? undefined : sources.elsewhere.get(work ?? "");
  const found = linkedEntry(bibliography, elsewhere ? { creators: [elsewhere.by], title: elsewhere.title } : item);
  return found && { span: here.span, found };
}
