import { join } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { nodePlatform } from "./platform.node";
import { startServer } from "./server";

// Bundled as dist/server.js, beside dist/worker.js; the pages of the rules lie in docs/rules.
const docs = URI.file(join(__dirname, "..", "docs", "rules")).toString();

startServer(createConnection(ProposedFeatures.all), (cacheFolder) => nodePlatform(join(__dirname, "worker.js"), cacheFolder), docs);
