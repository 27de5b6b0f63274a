/** Bundles the extension, its language server and the command line with esbuild: `node scripts/build.mjs [--watch]`. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { context } from "esbuild";
import { root } from "./dependencies.mjs";
import { Failure, main } from "./run.mjs";

const watching = process.argv.includes("--watch");

const node = { platform: "node", target: "node20", format: "cjs" };
const browser = { platform: "browser", target: "es2022", format: "cjs" };
const worker = { platform: "browser", target: "es2022", format: "iife" };
const mainFields = ["module", "main"];

/** The reader of BibTeX brings along what fetches files from the web. Nothing of Apparatus may do that, so that it stays out. */
const offline = { "sync-fetch": "./scripts/nothing.cjs", "node-fetch": "./scripts/nothing.cjs" };

/** Loaded from bundles of their own when there is something for them to read. */
const parsers = ["./bibtex", "./yaml-parser"];

/** A library that is loaded from a bundle of its own. */
const apart = (filter, path) => ({
  plugins: [{ name: path, setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })) }],
});

/** The server answers `initialize` before it loads all the rest; both share one copy of the library. */
const shared = apart(/^vscode-languageserver(\/node)?$/, "./lsp");

/** The extension has activated before it loads the library, which is forty times as large as itself. */
const later = apart(/^vscode-languageclient\/node$/, "./languageclient");

/** Every bundle that ships, and how large it ought to be at most (kilobytes, minified). */
const bundles = [
  {
    from: "client/src/main.node.ts",
    to: "dist/client.js",
    ...node,
    external: ["vscode"],
    // Names of a bundle that is imported are guessed, those of one that is required are known.
    supported: { "dynamic-import": false },
    ...later,
  },
  {
    from: "node_modules/vscode-languageclient/lib/node/main.js",
    to: "dist/languageclient.js",
    goal: 250,
    ...node,
    external: ["vscode"],
  },
  { from: "client/src/main.browser.ts", to: "dist/client.browser.js", goal: 250, ...browser, external: ["vscode"] },
  { from: "server/src/main.node.ts", to: "dist/server.js", ...node, mainFields, external: ["./main.serve"], ...shared },
  { from: "node_modules/vscode-languageserver/lib/node/main.js", to: "dist/lsp.js", ...node },
  { from: "server/src/main.serve.ts", to: "dist/main.serve.js", goal: 400, ...node, mainFields, external: parsers, ...shared },
  { from: "server/src/bibliography/bibtex.ts", to: "dist/bibtex.js", ...node, mainFields },
  { from: "server/src/yaml-parser.ts", to: "dist/yaml-parser.js", ...node, mainFields },
  { from: "server/src/main.browser.ts", to: "dist/server.browser.js", goal: 400, ...worker, mainFields: ["browser", ...mainFields] },
  { from: "server/src/worker.ts", to: "dist/worker.js", ...node, mainFields, external: ["./worker.extract"] },
  { from: "server/src/worker.extract.ts", to: "dist/worker.extract.js", goal: 400, ...node, mainFields },
  { from: "server/src/cli.ts", to: "dist/cli.js", ...node, mainFields, external: parsers, shebang: true },
];

await main(async () => {
  const contexts = await Promise.all(bundles.map(contextOf));
  if (watching) {
    await Promise.all(contexts.map((one) => one.watch()));
    return;
  }
  const results = await Promise.allSettled(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  if (results.some((result) => result.status === "rejected")) throw new Failure("The build failed.");
  for (const [index, bundle] of bundles.entries()) report(bundle, results[index].value.metafile);
});

async function contextOf({ from, to, goal: _, shebang, ...options }) {
  const source = await readFile(path.join(root, from), "utf8");
  return context({
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    alias: offline,
    minify: !watching,
    sourcemap: watching ? "linked" : false,
    metafile: true,
    legalComments: "none",
    logLevel: watching ? "info" : "warning",
    ...(shebang && !source.startsWith("#!") ? { banner: { js: "#!/usr/bin/env node" } } : {}),
    ...options,
  });
}

/** Tables of data are not counted: they grow with what they know. */
function report({ to, goal }, metafile) {
  const { bytes, inputs } = metafile.outputs[to];
  const tables = Object.entries(inputs).filter(([file]) => file.startsWith("server/src/data/"));
  const data = tables.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const kilobytes = (bytes - data) / 1000;
  const tail = [...(data ? [`and ${(data / 1000).toFixed(0)} kB of data`] : []), ...(goal ? [`goal ${goal} kB`] : [])];
  console.log(`${to.padEnd(24)}${kilobytes.toFixed(0).padStart(6)} kB  ${tail.join(", ")}`);
}
