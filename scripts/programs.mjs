/** What runs on Node behind the editor. What several of them need lies in files that they share, so that each part of the program is there
 *  once, on the disk as in memory. Those that the others name by `require` are loaded when there is something for them to do. */
export const programs = {
  server: "server/src/main.node.ts",
  "main.open": "server/src/main.open.ts",
  "main.serve": "server/src/main.serve.ts",
  formats: "server/src/formats/others.ts",
  wrapped: "server/src/formats/wrapped/readers.ts",
  sources: "server/src/document/sources.ts",
  bibtex: "server/src/bibliography/bibtex.ts",
  "yaml-parser": "server/src/yaml-parser.ts",
  "reference-table": "server/src/tags/reference-table.ts",
  worker: "server/src/worker.ts",
  "worker.notes": "server/src/worker.notes.ts",
  "worker.extract": "server/src/worker.extract.ts",
  cli: "server/src/cli.ts",
};

/** What is built besides: the extension, its library, and both for the browser; what reads PDFs, for both. */
export const others = ["client", "languageclient", "client.browser", "server.browser", "pdfjs"];
