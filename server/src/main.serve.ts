import { join } from "node:path";
import type { Connection, InitializeParams } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { nodePlatform } from "./platform/platform.node";
import type { InitializationOptions } from "./protocol";
import { serve } from "./server";

/** All that a server on Node needs behind its answer to `initialize`, as a bundle of its own: dist/main.serve.js, beside
 *  dist/worker.js. The pages of the rules lie in docs/rules. */
export function serveOnNode(connection: Connection, params: InitializeParams): void {
  const { cacheFolder, docs } = (params.initializationOptions ?? {}) as InitializationOptions;
  const platform = nodePlatform(join(__dirname, "worker.js"), cacheFolder);
  serve(connection, platform, docs ?? URI.file(join(__dirname, "..", "docs", "rules")).toString(), params);
}
