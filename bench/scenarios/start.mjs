/** From the start of the process to the answer to `initialize`, the activation of the extension, and the sizes of the bundles. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Client } from "../client.mjs";
import { median, within } from "../measure.mjs";
import { peers, started } from "../peers.mjs";

const activate = fileURLToPath(new URL("../servers/activate.cjs", import.meta.url));
const dist = process.env.APPARATUS_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

export async function start({ quick, chosen, record }) {
  const rounds = quick ? 5 : 11;
  const names = Object.keys(peers).filter(chosen);
  const times = new Map(["node", ...names].map((name) => [name, []]));
  const [activations, serverStarts] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    execFileSync(process.execPath, ["-e", "0"]);
    times.get("node").push(performance.now() - from);
    if (chosen("apparatus")) {
      const { activated, serverStarted } = JSON.parse(execFileSync(process.execPath, [activate, dist], { encoding: "utf8" }));
      activations.push(activated);
      serverStarts.push(serverStarted);
    }
    for (const name of names) {
      const { client, initializedAfter } = await within(20_000, started(Client, peers[name], {}), name);
      times.get(name).push(initializedAfter);
      await client.kill();
    }
  }
  for (const [name, list] of times) record(name === "node" ? "node -e 0" : "start → initialize answered", "", name, median(list), "ms");
  if (activations.length > 0) {
    record("activation of the extension", "", "apparatus", median(activations), "ms");
    record("… until its server has been started", "", "apparatus", median(serverStarts), "ms");
  }
  for (const [name, files] of Object.entries(BUNDLES)) {
    const bundles = files.map((file) => path.join(dist, file));
    if (!bundles.every(existsSync)) continue;
    const bytes = Buffer.concat([...loadedWith(bundles)].map((bundle) => readFileSync(bundle)));
    record("bundle", name, "apparatus", bytes.length / 1000, "kB");
    record("bundle, gzip", name, "apparatus", gzipSync(bytes).length / 1000, "kB");
  }
}

/** Files with those that they load at once. */
function loadedWith(files, all = new Set()) {
  for (const file of files) {
    if (all.has(file)) continue;
    all.add(file);
    const shared = readFileSync(file, "utf8").matchAll(/\brequire\("\.\/(shared-\w+\.js)"\)/g);
    loadedWith(
      [...shared].map(([, name]) => path.join(dist, name)),
      all,
    );
  }
  return all;
}

/** The server is loaded in three parts, its workers and the client in two. */
const BUNDLES = {
  server: ["server.js", "main.open.js", "main.serve.js"],
  "server, until the first problems are told": ["server.js", "main.open.js"],
  worker: ["worker.js", "worker.notes.js", "worker.extract.js"],
  client: ["client.js", "languageclient.js"],
  cli: ["cli.js"],
  "server.browser": ["server.browser.js"],
  "client.browser": ["client.browser.js"],
};
