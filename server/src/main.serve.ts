import { join } from "node:path";
import type { Connection, InitializeParams } from "vscode-languageserver";
import type { NoteDocument } from "./document/document";
import { docsOf } from "./main.open";
import { nodePlatform } from "./platform/platform.node";
import type { InitializationOptions } from "./protocol";
import { serve } from "./server";

/** All the rest of a server on Node, as a bundle of its own: dist/main.serve.js, beside dist/worker.js. */
export function serveOnNode(connection: Connection, params: InitializeParams, early: Map<string, NoteDocument>): void {
  const { cacheFolder } = (params.initializationOptions ?? {}) as InitializationOptions;
  const platform = nodePlatform(join(__dirname, "worker.js"), cacheFolder);
  serve(connection, platform, docsOf(params), params, early);
}
