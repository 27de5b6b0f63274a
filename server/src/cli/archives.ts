import { addTo } from "../by-key";
import { type ListedFile, type ListedRepository, listOfArchives } from "../corpus/sources/list";
import { sourcesOf } from "../document/sources";
import type { ArchivesArguments, ArchivesFormat } from "./arguments";
import { introduceChapters } from "./chapters";
import { csvOf } from "./csv";
import { readDocuments } from "./read";
import { Exit, type Terminal } from "./terminal";

/** Prints the archival sources of a manuscript, sorted by archive and level: a draft of the book's list of archives. */
export async function archives(args: ArchivesArguments, terminal: Terminal): Promise<number> {
  const { documents, failed, settingsFor } = await readDocuments(args, terminal);
  introduceChapters(documents, terminal, settingsFor);
  const citing = documents.map(({ path, document }) => {
    const sources = sourcesOf(document);
    return { path, sources, labelOf: (note: number) => sources.entries[note]?.number ?? sources.entries[note]?.label ?? "" };
  });
  terminal.out(printed(listOfArchives(citing), args.format));
  return failed ? Exit.failed : Exit.clean;
}

function printed(list: readonly ListedRepository[], format: ArchivesFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(list, null, 2)}\n`;
    case "csv":
      return table(list);
    case "markdown":
      return list
        .map((each) => `## ${markdown(heading(each))}\n\n${each.files.map((file) => `- ${markdown(line(file))}`).join("\n")}\n`)
        .join("\n");
    case "text":
      return list.map((each) => `${heading(each)}\n${each.files.map((file) => `  ${line(file)}`).join("\n")}\n`).join("\n");
  }
}

/** `Archivio Centrale dello Stato (ACS), Rome`. */
function heading({ name, abbreviation, place }: ListedRepository): string {
  const short = abbreviation !== undefined && abbreviation !== name ? ` (${abbreviation})` : "";
  return `${name}${short}${place === undefined ? "" : `, ${place}`}`;
}

/** `fond 109, opis 3, delo 87: ch2.md n. 24, 25`. */
function line(file: ListedFile): string {
  const byFile = new Map<string, string[]>();
  for (const { file: path, note } of file.notes) addTo(byFile, path, note);
  const places = [...byFile].map(([path, notes]) => `${path} n. ${notes.join(", ")}`).join("; ");
  return `${levels(file) || "without a number"}: ${places}`;
}

const levels = ({ collections, units }: ListedFile): string =>
  [
    ...collections,
    ...units.map(({ level, value }) => (level === "shelfmark" || level === "cote" ? value : `${level.replace("-", " ")} ${value}`)),
  ].join(", ");

const markdown = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, "\\$&");

function table(list: readonly ListedRepository[]): string {
  const rows = list.flatMap((repository) =>
    repository.files.flatMap((file) =>
      file.notes.map((note) => [
        repository.abbreviation ?? "",
        repository.name,
        repository.place ?? "",
        levels(file),
        file.key,
        note.file,
        note.note,
        repository.isil ?? "",
        repository.wikidata ?? "",
      ]),
    ),
  );
  return csvOf([["abbreviation", "archive", "place", "levels", "key", "file", "note", "isil", "wikidata"], ...rows]);
}
