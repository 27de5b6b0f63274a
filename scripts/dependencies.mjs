/** Brings node_modules to what package-lock.json says. Node built-ins only. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Failure, run, step } from "./run.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const oldestNode = 20;

export async function installDependencies() {
  requireNode();
  if (await installed()) return;
  await step("Installing dependencies (npm ci)", () => run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: root }));
}

function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= oldestNode) return;
  throw new Failure(
    `Apparatus needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`,
    "Install a current one from https://nodejs.org or with your package manager (nvm install 22), then run the command again.",
  );
}

/** npm notes in node_modules/.package-lock.json what it has installed: the same versions as in package-lock.json will do. */
async function installed() {
  const wanted = await lockedPackages("package-lock.json");
  const present = await lockedPackages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([place, { version, optional, link }]) => place === "" || optional || link || present[place]?.version === version,
  );
}

async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(path.join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}
