/** The servers that are compared: how each is started, what its client has to do for it, and how it tells that it is ready. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = process.env.APPARATUS_DIST ?? path.join(here, "..", "dist");

/** Peers and generated texts lie here, outside of the project: they are fetched and made once. */
export const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "apparatus-bench");

const PACKAGES = {
  "vscode-markdown-languageserver": "0.3.0",
  "@rumdl/cli-linux-x64": "0.2.77",
  markdownlint: "0.42.1",
  "unified-language-server": "4.0.0",
  remark: "15.0.1",
  "remark-preset-lint-recommended": "7.0.1",
  "remark-gfm": "4.0.1",
  "markdown-it": "15.0.3",
  compromise: "14.17.0",
  "wink-nlp": "2.4.0",
  "wink-eng-lite-web-model": "1.8.1",
};

/** Puts the peers into the cache folder unless they are there. */
export function installPeers() {
  mkdirSync(cache, { recursive: true });
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2);
  const manifest = path.join(cache, "package.json");
  const complete = path.join(cache, ".complete");
  if (existsSync(complete) && readFileSync(complete, "utf8") === wanted) return;
  console.error("Fetching the peers…");
  writeFileSync(manifest, wanted);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: cache, stdio: "inherit" });
  chmodSync(rumdlFile, 0o755);
  writeFileSync(complete, wanted);
}

const inCache = (...parts) => path.join(cache, "node_modules", ...parts);
const rumdlFile = inCache("@rumdl", "cli-linux-x64", "rumdl");
const server = (name) => path.join(here, "servers", name);

/** Diagnostics are pushed by most. `slow` is the size in bytes from which a peer is left out unless all is asked for. */
export const peers = {
  floor: { title: "floor: no library, answers at once", command: "node", args: [server("floor.mjs")] },
  empty: { title: "empty server on vscode-languageserver", command: "node", args: [server("empty.cjs")] },
  apparatus: {
    title: "Apparatus",
    command: "node",
    args: [path.join(dist, "server.js"), "--stdio"],
    capabilities: { window: { workDoneProgress: true } },
    indexes: true,
    options: (place) => ({ cacheFolder: place.cacheFolder }),
    env: ({ turns }) => (turns ? { NODE_OPTIONS: `--require ${path.join(here, "turns.cjs")}`, BENCH_TURNS: turns } : {}),
    watch: statusRests,
    // A status is sent to those that tell which editor has the focus.
    greet: (client) => client.notify("apparatus/activeEditor", { uri: null }),
  },
  rumdl: {
    title: "rumdl 0.2.77 (native)",
    command: rumdlFile,
    args: ["server", "--no-config", "--config", "global.cache = false"],
    env: (place) => ({ RUMDL_CACHE_DIR: place.cacheFolder }),
    capabilities: { window: { workDoneProgress: true } },
    indexes: true,
    watch: progressEnds,
    slow: 2_000_000,
  },
  vscode: {
    title: "vscode-markdown-languageserver 0.3.0",
    command: "node",
    args: [inCache("vscode-markdown-languageserver", "out", "node", "main.js"), "--stdio"],
    pulls: true,
    indexes: true,
    prepare: serveVsCode,
    indexed: (client) => client.request("workspace/symbol", { query: "zzzz" }),
    slow: 2_000_000,
  },
  markdownlint: {
    title: "markdownlint behind a small server",
    command: "node",
    args: [server("markdownlint.mjs"), cache],
    slow: 2_000_000,
  },
  remark: {
    title: "remark-lint on unified-language-server",
    command: "node",
    settings: { requireLocalProcessor: false },
    args: [server("remark.mjs"), cache],
    slow: 500_000,
  },
};

/** Starts a peer in a folder and greets it. `place` is `{ folder, cacheFolder }`; without a folder it has no workspace. Into the file `turns`
 *  Apparatus writes for how long at a time its thread was at work. */
export async function started(Client, peer, place) {
  const client = new Client({
    command: peer.command === "node" ? process.execPath : peer.command,
    args: peer.args,
    cwd: place.folder ?? cache,
    env: peer.env?.(place),
  });
  client.handle("workspace/configuration", ({ items }) => items.map(() => peer.settings ?? null));
  peer.prepare?.(client, place);
  const indexed = place.folder && peer.watch?.(client);
  const uri = place.folder && pathToFileURL(place.folder).toString();
  const answer = await client.request("initialize", {
    processId: process.pid,
    rootUri: uri ?? null,
    workspaceFolders: uri ? [{ uri, name: "bench" }] : null,
    capabilities: {
      ...peer.capabilities,
      ...(peer.pulls ? { textDocument: { diagnostic: {} } } : {}),
      workspace: { configuration: true, workspaceFolders: true },
    },
    initializationOptions: peer.options?.(place) ?? {},
  });
  const initializedAfter = performance.now() - client.startedAt;
  const sync = answer.capabilities.textDocumentSync;
  client.wantsWhole = (sync?.change ?? sync) === 1;
  client.notify("initialized", {});
  peer.greet?.(client);
  if (peer === peers.vscode) client.notify("workspace/didChangeConfiguration", { settings: VSCODE_SETTINGS });
  return { client, answer, initializedAfter, indexed };
}

/** The index is ready when every progress that began has ended. */
function progressEnds(client) {
  let open = 0;
  return new Promise((resolve) => {
    client.on("$/progress", ({ value }, at) => {
      if (value.kind === "begin") open++;
      if (value.kind === "end" && --open === 0) resolve(at);
    });
  });
}

/** Where a second start has nothing to read, there is no progress to be shown: the status item tells that all is there. */
function statusRests(client) {
  return client.next("apparatus/status", ({ busy, label }) => !busy && /document/.test(label)).then(({ at }) => at);
}

const VSCODE_SETTINGS = {
  markdown: {
    occurrencesHighlight: { enabled: true },
    suggest: { paths: { enabled: true } },
    validate: {
      enabled: true,
      ignoredLinks: [],
      referenceLinks: { enabled: "warning" },
      fragmentLinks: { enabled: "warning" },
      fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
      unusedLinkDefinitions: { enabled: "hint" },
      duplicateLinkDefinitions: { enabled: "warning" },
    },
  },
};

/** The client of VS Code's own server reads files for it and parses them with markdown-it, as the extension host does. */
function serveVsCode(client, { folder }) {
  const MarkdownIt = createRequire(path.join(cache, "package.json"))("markdown-it");
  const engine = new MarkdownIt({ html: true });
  const open = new Map();
  client.opened = (uri, text) => open.set(uri, text);
  client.handle("markdown/parse", ({ uri, text }) =>
    engine.parse(text ?? open.get(uri) ?? readFileSync(new URL(uri), "utf8"), {}).map(plainToken),
  );
  client.handle("markdown/fs/readFile", ({ uri }) => Array.from(readFileSync(new URL(uri))));
  client.handle("markdown/fs/stat", ({ uri }) => {
    const stat = statSync(new URL(uri), { throwIfNoEntry: false });
    return stat ? { isDirectory: stat.isDirectory() } : null;
  });
  client.handle("markdown/fs/readDirectory", () => []);
  client.handle("markdown/findMarkdownFilesInWorkspace", () => (folder ? markdownFiles(folder) : []));
}

const plainToken = ({ type, map, content, children, level, markup, tag, attrs }) => ({
  type,
  map,
  content,
  level,
  markup,
  tag,
  attrs,
  children: children?.map(plainToken) ?? null,
});

function markdownFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return markdownFiles(file);
    return entry.name.endsWith(".md") ? [pathToFileURL(file).toString()] : [];
  });
}
