/** Compares Apparatus with its peers in one run: `npm run bench -- [--quick] [--all] [--only start,keystroke] [--peers floor,apparatus] [--sizes '1 MB'] [--rounds 1] [--save]`.
 *  `--quick` takes a minute and leaves out what is large; `--all` lets slow peers edit 10 MB as well; `--save` keeps the results. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installPeers } from "./peers.mjs";
import { goals, machine, revision, table } from "./report.mjs";
import { batch } from "./scenarios/batch.mjs";
import { index } from "./scenarios/index.mjs";
import { keystroke } from "./scenarios/keystroke.mjs";
import { names } from "./scenarios/names.mjs";
import { requests } from "./scenarios/requests.mjs";
import { start } from "./scenarios/start.mjs";

const scenarios = { start, keystroke, index, requests, batch, names };

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    only: { type: "string", default: Object.keys(scenarios).join(",") },
    peers: { type: "string" },
    sizes: { type: "string" },
    rounds: { type: "string" },
  },
});

installPeers();
const figures = [];
const problems = [];
const record = (what, size, peer, value, unit) => {
  figures.push({ what, size, peer, value, unit });
  console.error(`${what} · ${size} · ${peer}: ${value?.toFixed(2)} ${unit}`);
};
record.problem = (text) => {
  problems.push(text);
  console.error(`! ${text}`);
};
const named = values.peers?.split(",");
const chosen = (name) => !named || named.includes(name);

const before = machine();
const strangers = values.only.split(",").filter((name) => !Object.hasOwn(scenarios, name));
if (strangers.length > 0) throw new Error(`There is no scenario ${strangers.join(", ")}; there are ${Object.keys(scenarios).join(", ")}.`);
const options = { quick: values.quick, all: values.all, sizes: values.sizes?.split(","), rounds: values.rounds, chosen, record };
// What has been measured so far is not lost where one scenario fails.
for (const name of values.only.split(","))
  await scenarios[name](options).catch((error) => record.problem(`The scenario ${name} failed: ${error.message}`));

const report = [
  `# Benchmark of ${new Date().toISOString().slice(0, 16).replace("T", " ")}, revision ${revision()}`,
  `${before}; at the end load ${machine().split("load ")[1]}.`,
  "Medians. In brackets: how many times the figure of Apparatus.",
  table(figures),
  "## Goals",
  goals(figures),
  ...(problems.length > 0 ? ["## Problems of the run", problems.map((each) => `- ${each}`).join("\n")] : []),
].join("\n\n");
console.log(report);

if (values.save) {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "results");
  mkdirSync(folder, { recursive: true });
  const name = values.quick ? "quick" : "latest";
  writeFileSync(path.join(folder, `${name}.md`), `${report}\n`);
  writeFileSync(
    path.join(folder, `${name}.json`),
    `${JSON.stringify({ machine: before, revision: revision(), figures, problems }, null, 1)}\n`,
  );
}
