import type { Config } from "../config";
import type { NoteDocument } from "../document/document";
import { noteFactsOf } from "../facts/note-facts";
import { languageOf, openDocument } from "../formats/open";
import { findingsOnNotes } from "../rules/look";
import type { Engine } from "./extract";
import type { FoundFile } from "./walk";

/** Makes of files what is quick: their notes, and what is wrong with them. */
export const readNotes: Engine =
  ({ config }) =>
  (file, text) => {
    const document = openFile(file, text, config);
    return noteFactsOf(document, findingsOnNotes(document, config));
  };

/** The text of a file, which nobody edits. */
export const openFile = ({ uri, around }: FoundFile, text: string, config: Config): NoteDocument =>
  openDocument(uri, languageOf(uri), 0, text, { flavour: config["markdown.flavour"], around, onlyRead: true });
