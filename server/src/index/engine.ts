import { languageOf, openDocument } from "../formats/open";
import { findingsOf, quickFindingsOf } from "../rules/run";
import type { Engine } from "./extract";

/** The formats and the rules, as the readers of files use them. */
export const engine: Engine = {
  document: ({ uri, around, open }, text, config) => {
    const flavour = open && open.flavour !== "plain" ? open.flavour : config["markdown.flavour"];
    return openDocument(uri, open?.languageId ?? languageOf(uri), 0, text, { flavour, around });
  },
  findings: (document, config, depth) => (depth === "all" ? findingsOf(document, config) : quickFindingsOf(document, config)),
};
