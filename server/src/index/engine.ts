import { languageOf, openDocument } from "../formats/open";
import { findingsOfFile, quickFindingsOf } from "../rules/run";
import type { Engine } from "./extract";

/** The formats and the rules, as the readers of files use them. */
export const engine: Engine = {
  document: ({ uri, around }, text, config) =>
    openDocument(uri, languageOf(uri), 0, text, { flavour: config["markdown.flavour"], around, onlyRead: true }),
  findings: (document, config, depth) => (depth === "all" ? findingsOfFile(document, config) : quickFindingsOf(document, config)),
};
