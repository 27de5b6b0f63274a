import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { greet } from "./opening/initialize";
import { pdfjsLiesAt } from "./platform/pdfjs.browser";
import { browserPlatform } from "./platform/platform.browser";
import { type InitializationOptions, webFile, webFolder } from "./protocol";
import { serve } from "./server";

/** What a web worker knows of itself; the program is otherwise compiled without the browser's types. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const platform = browserPlatform({
  folder: (uri) => connection.sendRequest(webFolder, { uri }),
  read: (uri) => connection.sendRequest(webFile, { uri }),
});

// Workers are started from a copy without an address: where the pages of the rules and pdf.js lie is for the client to say.
greet(connection, (params) => {
  const { docs = "", pdfjs = "" } = (params.initializationOptions as InitializationOptions | undefined) ?? {};
  pdfjsLiesAt(pdfjs);
  return serve(connection, platform, docs, params);
});
