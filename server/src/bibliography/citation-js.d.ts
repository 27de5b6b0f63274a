declare module "@citation-js/plugin-bibtex/lib/input/file.js" {
  /** Reads a BibTeX text; throws where it is malformed. */
  export function parse(text: string): unknown[];
}

declare module "@citation-js/plugin-bibtex/lib/input/entries.js" {
  /** Makes CSL-JSON of what the reader of files gives. */
  export function parse(entries: unknown[]): unknown[];
}
