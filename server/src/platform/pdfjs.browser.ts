import type * as Pdfjs from "unpdf/pdfjs";

/** What a web worker knows of itself; the program is otherwise compiled without the browser's types. */
declare const self: { readonly pdfjs?: typeof Pdfjs; importScripts(address: string): void };

let address = "";

/** Says where the script lies. Workers are started from a copy without an address, so that the client has to tell. */
export function pdfjsLiesAt(told: string): void {
  address = told;
}

/** What stands in for pdf.js in the server's script: it loads that of the library when the first PDF is met. */
export const getDocument: typeof Pdfjs.getDocument = (source) => {
  if (!self.pdfjs) self.importScripts(address);
  if (!self.pdfjs) throw new Error(`No pdf.js at ${address}`);
  return self.pdfjs.getDocument(source);
};
