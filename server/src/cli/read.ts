import { relative } from "node:path";
import { type Config, type ConfigProblem, readConfig } from "../config";
import type { FlavourChoice } from "../config/settings";
import type { NoteDocument } from "../document/document";
import { textOfFile } from "../file-text";
import { languageOf, openDocument } from "../formats/open";
import { WHY_UNREAD } from "../formats/wrapped/file-text";
import { readWithStat } from "../platform/disk.node";
import { lastAtOrBelow, lineStartsOf } from "../text";
import { isTakenOut } from "../uris";
import { configFileFor, type NamedFile, type SettingsFor } from "./files";
import { tellLeftOut } from "./left-out";
import { chooseChapters } from "./manuscript";
import { dataFileText } from "./people-file";
import { shownText } from "./report/frame";
import type { Terminal } from "./terminal";

/** A text longer than this is no string in JavaScript. */
const LONGEST = 256_000_000;

/** A document, or the reason why a file is none. */
export type Read = { readonly document: NoteDocument; readonly damaged: boolean } | { readonly reason: string };

/** A document with its path as the user names it and its settings. */
export interface ReadDocument {
  readonly path: string;
  readonly document: NoteDocument;
  readonly config: Config;
}

/** Reads the files that were asked for. One that cannot be read is told on standard error, and the command has failed. */
export async function readDocuments(
  { files, flavour }: { readonly files: readonly string[]; readonly flavour: FlavourChoice | undefined },
  terminal: Terminal,
): Promise<{ documents: readonly ReadDocument[]; failed: boolean; settingsFor: SettingsFor }> {
  const documents: ReadDocument[] = [];
  let failed = false;
  const settingsFor = settingsReader(terminal, flavour);
  const chosen = chooseChapters(files, terminal.cwd, settingsFor);
  tellLeftOut(chosen.leftOut, terminal);
  for (const file of chosen.files) {
    const read = await readFile(file);
    if ("reason" in read) {
      terminal.err(`apparatus: ${shownText(file.path)} was not read: ${read.reason}.\n`);
      failed = true;
      continue;
    }
    if (read.damaged) tellDamaged(file.path, terminal);
    documents.push({ path: file.path, document: read.document, config: file.config });
  }
  return { documents, failed, settingsFor };
}

/** Says that a text has bytes that are no letters, as one has that an older program wrote. */
export function tellDamaged(path: string, { err }: Terminal): void {
  err(`apparatus: ${shownText(path)}: some bytes are no UTF-8; the rest was read. Save it as UTF-8 to have all of it read.\n`);
}

/** Reads one file. */
export async function readFile(file: NamedFile): Promise<Read> {
  const found = readWithStat(file.uri);
  if (found === "vanished") return { reason: "it is gone" };
  if (found === "unreadable") return { reason: "it cannot be read" };
  return readBytes(found.bytes, file);
}

/** Reads the bytes of a file, or those of standard input under its name. */
export async function readBytes(bytes: Uint8Array, file: NamedFile): Promise<Read> {
  if (bytes.length > LONGEST) return { reason: "it is too large" };
  const found = await textOfFile(file.uri, bytes);
  if ("reason" in found) return { reason: `it is ${WHY_UNREAD[found.reason]}` };
  const { text } = found;
  const signals = { flavour: file.config["markdown.flavour"], around: file.around };
  // What a PDF has no letter for cannot be saved otherwise.
  const damaged = !isTakenOut(file.uri) && text.includes("\ufffd");
  return { document: openDocument(file.uri, languageOf(file.uri), 0, text, signals), damaged };
}

/** Reads settings files as they are needed, each once; what is wrong with them is told on standard error. */
export function settingsReader(terminal: Terminal, flavour: FlavourChoice | undefined): SettingsFor {
  const known = new Map<string | undefined, Config>();
  return (folder) => {
    const path = configFileFor(folder);
    const before = known.get(path);
    if (before) return before;
    const text = path === undefined ? undefined : dataFileText(path);
    const { config, problems } = readConfig(undefined, text);
    for (const problem of problems)
      terminal.err(`${relative(terminal.cwd, path ?? "")}${placeIn(text ?? "", problem)}: ${problem.message}\n`);
    const settings = flavour === undefined ? config : { ...config, "markdown.flavour": flavour };
    known.set(path, settings);
    return settings;
  };
}

function placeIn(text: string, { span }: ConfigProblem): string {
  if (!span) return "";
  const starts = lineStartsOf(text);
  const line = lastAtOrBelow(starts, span.from);
  return `:${line + 1}:${span.from - (starts[line] ?? 0) + 1}`;
}
