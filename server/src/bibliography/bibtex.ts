import { parse as toCsl } from "@citation-js/plugin-bibtex/lib/input/entries.js";
import { parse } from "@citation-js/plugin-bibtex/lib/input/file.js";

/** The entries of a BibTeX text as CSL-JSON; throws where it is malformed. For Node this file is a bundle of its own, which is
 *  loaded when the first entry is looked at. */
export const bibtexItems = (text: string): unknown[] => toCsl(parse(text));
