import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { browserPlatform } from "./platform/platform.browser";
import { webFile, webFolder } from "./protocol";
import { startServer } from "./server";

/** What a web worker knows of itself; the program is otherwise compiled without the browser's types. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(
  connection,
  () =>
    browserPlatform({
      folder: (uri) => connection.sendRequest(webFolder, { uri }),
      read: (uri) => connection.sendRequest(webFile, { uri }),
    }),
  // Workers are started from a copy without an address: where the pages of the rules lie is for the client to say.
  "",
);
