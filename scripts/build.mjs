/** Bundles the extension, its language server and the command line with esbuild: `node scripts/build.mjs [--watch]`. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { context } from "esbuild";
import { root } from "./dependencies.mjs";
import { browser, loadedAtOnce, toScript } from "./in-browser.mjs";
import { NOTICES, noticesFor } from "./notices.mjs";
import { mainFields, node, programsOnNode, writeEscaped } from "./on-node.mjs";
import { programs } from "./programs.mjs";
import { Failure, main } from "./run.mjs";

const watching = process.argv.includes("--watch");
const dist = path.join(root, "dist");

/** The reader of BibTeX brings along what fetches files from the web. Nothing of Apparatus may do that, so that it stays out. */
const offline = { "sync-fetch": "./scripts/nothing.cjs", "node-fetch": "./scripts/nothing.cjs" };

const common = {
  absWorkingDir: root,
  bundle: true,
  alias: offline,
  minify: !watching,
  sourcemap: watching ? "inline" : false,
  metafile: true,
  legalComments: "none",
  logLevel: watching ? "info" : "warning",
};

/** The extension has activated before it loads the library, which is forty times as large as itself. */
const languageclient = {
  name: "languageclient",
  setup: ({ onResolve }) => onResolve({ filter: /^vscode-languageclient\/node$/ }, () => ({ path: "./languageclient", external: true })),
};

const pdfLater = {
  name: "pdf.js loaded later",
  setup: ({ onResolve }) =>
    // It is no CommonJS, which TypeScript could require when tests run.
    onResolve({ filter: /^unpdf\/pdfjs$/ }, ({ kind }) => (kind === "dynamic-import" ? { path: "./pdfjs", external: true } : undefined)),
};

/** pdf.js passes over soft hyphens, as if nothing were drawn there. In a PDF they are the hyphens at the ends of lines. */
const softHyphens = {
  name: "soft hyphens",
  setup: ({ onLoad }) =>
    onLoad({ filter: /unpdf.dist.pdfjs\.mjs$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const contents = text.replace("(\\\\p{Cf})$", "((?!\\\\xad)\\\\p{Cf})$");
      return contents === text ? { errors: [{ text: "pdf.js knows invisible letters in another way now." }] } : { contents };
    }),
};

/** In a web worker it is a script, which what stands in for the library loads. */
const pdfjs = { "unpdf/pdfjs": "./server/src/platform/pdfjs.browser.ts" };

const copiedOnce = {
  name: "copied once",
  setup: ({ onResolve }) => {
    const file = path.join(root, "scripts/languageserver.mjs");
    onResolve({ filter: /^vscode-languageserver$/ }, ({ importer }) => (importer === file ? undefined : { path: file }));
  },
};

const builds = [
  programsOnNode(programs, dist, { watching, plugins: [pdfLater, copiedOnce] }),
  {
    entryPoints: { client: "client/src/main.node.ts", languageclient: "node_modules/vscode-languageclient/lib/node/main.js" },
    ...node,
    format: "cjs",
    outdir: dist,
    external: ["vscode"],
    // Names of a bundle that is imported are guessed, those of one that is required are known.
    supported: { "dynamic-import": false },
    plugins: [languageclient],
  },
  { entryPoints: { "client.browser": "client/src/main.browser.ts" }, ...browser, format: "cjs", outdir: dist, external: ["vscode"] },
  {
    entryPoints: { "server.browser": "server/src/main.browser.ts" },
    ...browser,
    format: "esm",
    alias: { ...offline, ...pdfjs },
    outdir: dist,
    mainFields: ["browser", ...mainFields],
    write: false,
    plugins: [loadedAtOnce, copiedOnce, toScript(watching)],
  },
  {
    // As large as all the rest together, and the same on Node and in a browser.
    entryPoints: { pdfjs: "unpdf/pdfjs" },
    ...browser,
    format: "iife",
    globalName: "pdfjs",
    footer: { js: 'if (typeof module === "object") module.exports = pdfjs;' },
    outdir: dist,
    write: false,
    plugins: [softHyphens, { name: "to ASCII", setup: ({ onEnd }) => onEnd(writeAsIs) }],
  },
];

/** How large what is loaded together ought to be at most (kilobytes, minified, without tables of data). */
const goals = [
  { loaded: ["client"] },
  { loaded: ["languageclient"], goal: 250 },
  { loaded: ["client.browser"], goal: 250 },
  { loaded: ["server"] },
  { loaded: ["server", "main.open"], goal: 400 },
  { loaded: ["server", "main.open", "main.serve"] },
  { loaded: ["server.browser"], goal: 400 },
  { loaded: ["worker"] },
  { loaded: ["worker", "worker.notes"] },
  { loaded: ["worker", "worker.extract"], goal: 400 },
  { loaded: ["cli"] },
  { loaded: ["formats"] },
  { loaded: ["wrapped"] },
  { loaded: ["pdfjs"] },
  { loaded: ["bibtex"] },
  { loaded: ["yaml-parser"] },
  { loaded: ["reference-table"] },
];

await main(async () => {
  const contexts = await Promise.all(builds.map((build) => context({ ...common, ...build })));
  if (watching) {
    await Promise.all(contexts.map((one) => one.watch()));
    return;
  }
  const results = await Promise.allSettled(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  if (results.some((result) => result.status === "rejected")) throw new Failure("The build failed.");
  const outputs = new Map(
    results.flatMap(({ value }) => Object.entries(value.metafile.outputs).map(([file, output]) => [path.basename(file), output])),
  );
  const former = (await readdir(dist)).filter((name) => !outputs.has(name));
  await Promise.all(former.map((name) => rm(path.join(dist, name), { recursive: true })));
  const modules = new Set([...outputs.values()].flatMap(({ inputs }) => Object.keys(inputs)));
  await writeFile(path.join(dist, NOTICES), await noticesFor(modules));
  for (const each of goals) report(each, outputs);
});

async function writeAsIs({ outputFiles, errors }) {
  if (errors.length > 0) return;
  await Promise.all(outputFiles.map(({ path: file, text }) => writeEscaped(file, text)));
}

/** Tables of data are not counted: they grow with what they know. */
function report({ loaded, goal }, outputs) {
  const files = new Set();
  const add = (name) => {
    if (files.has(name)) return;
    files.add(name);
    for (const { path: file, external } of outputs.get(name).imports) if (!external) add(path.basename(file));
  };
  for (const name of loaded) add(`${name}.js`);
  let [bytes, data] = [0, 0];
  for (const name of files) {
    const output = outputs.get(name);
    bytes += output.bytes;
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) if (file.startsWith("server/src/data/")) data += bytesInOutput;
  }
  const kilobytes = (bytes - data) / 1000;
  const tail = [...(data ? [`and ${(data / 1000).toFixed(0)} kB of data`] : []), ...(goal ? [`goal ${goal} kB`] : [])];
  console.log(`${loaded.join(" + ").padEnd(24)}${kilobytes.toFixed(0).padStart(6)} kB  ${tail.join(", ")}`);
}
