import { sourcesOf } from "../../../server/src/document/sources";
import { markdownDocument, plainDocument } from "../../document";

/** Where the notes of a Markdown text lead, one line a note: what it cites in full, and what short forms stand for. */
export function toldOf(notes: readonly string[]): string[] {
  const calls = notes.map((_, at) => `Word ${at + 1}.[^${at + 1}]`).join(" ");
  return told(sourcesOf(markdownDocument(`${calls}\n\n${notes.map((note, at) => `[^${at + 1}]: ${note}`).join("\n\n")}\n`, "pandoc")));
}

/** The same for a Markdown text as it is. */
export const toldOfText = (text: string): string[] => told(sourcesOf(markdownDocument(text, "pandoc")));

/** The same for extracted text. */
export const toldOfExtract = (text: string): string[] => told(sourcesOf(plainDocument(text)));

function told(sources: ReturnType<typeof sourcesOf>): string[] {
  const label = (note: number): string => sources.entries[note]?.label ?? "?";
  return sources.entries.map((entry, note) => {
    const archives = sources.archives
      .filter((each) => each.note === note)
      .map(({ key, locator }) => `${key}${locator === undefined ? "" : ` @${locator}`}`);
    const citations = sources.citations
      .filter((each) => each.note === note)
      .map(({ form, position, certainty, antecedent, work, archive }) => {
        const to = antecedent === undefined ? "" : ` → ${label(antecedent)}`;
        const what = archive === undefined && work !== undefined ? ` ${work}` : "";
        return `${form === position ? form : `${form}, ${position}`}${to}${what}${certainty === "sure" ? "" : ` (${certainty})`}`;
      });
    return `${entry.sources ? "" : "lost "}${entry.label}: ${[...archives, ...citations].join("; ")}`;
  });
}
