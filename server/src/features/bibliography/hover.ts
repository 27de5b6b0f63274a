import { chicagoNote, chicagoShortNote, type Run } from "../../bibliography/chicago";
import { citationAt, citationsOf } from "../../bibliography/document-citations";
import { itemOf } from "../../bibliography/item";
import type { Config } from "../../config";
import type { NoteDocument } from "../../document/document";
import type { FoundEntry } from "../../model/bibliography";
import type { KeyCitation } from "../../model/note";
import { lastAtOrBelow } from "../../text";
import { fileName } from "../../uris";
import type { Card } from "../card";
import { escaped } from "../markup";

/** On a citation the entry of the bibliography, as a note has it, with the page that is cited. */
export function citationHover(document: NoteDocument, config: Config, offset: number): Card | undefined {
  const citation = document.bibliography && citationAt(document, offset);
  if (!citation) return undefined;
  const [first, ...others] = document.bibliography?.entries.get(citation.key) ?? [];
  if (!first) return undefined;
  const times = citationsOf(document).filter(({ key }) => key === citation.key).length;
  const lines = [
    entryText(first, config, citation.locator),
    `*${[...[first, ...others].map(place), times === 1 ? "cited once in this file" : `cited ${times} times in this file`].join(" · ")}*`,
  ];
  if (others.length > 0) lines.push("This key stands more than once; the first entry is shown.");
  return { span: spanOf(citation), markdown: lines.join("\n\n") };
}

/** An entry in the style of the settings, as Markdown; where it is malformed, its source. */
export function entryText(found: FoundEntry, config: Config, locator?: string): string {
  const item = itemOf(found);
  if (!item) return `*This entry is malformed:* ${escaped(found.file.text.slice(found.entry.from, found.entry.to).slice(0, 400))}`;
  return markdown(config["citations.style"] === "chicago-short" ? chicagoShortNote(item, locator) : chicagoNote(item, locator));
}

const markdown = (runs: readonly Run[]): string =>
  runs
    .map(({ text, italic }) => (italic ? text.replace(/^(\s*)(.*?)(\s*)$/su, (_, a, b, c) => `${a}*${escaped(b)}*${c}`) : escaped(text)))
    .join("");

const place = ({ file, entry }: FoundEntry): string =>
  `${escaped(fileName(file.uri))}, line ${lastAtOrBelow(file.lineStarts, entry.keySpan.from) + 1}`;

const spanOf = ({ from, to }: KeyCitation) => ({ from, to });
