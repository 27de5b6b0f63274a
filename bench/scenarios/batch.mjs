/** A whole manuscript checked at once: pandoc, and the command line of Apparatus. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { median, withFolder } from "../measure.mjs";
import { manuscript } from "../texts.mjs";

const cli = path.join(process.env.APPARATUS_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url)), "cli.js");

export async function batch({ quick, record }) {
  await withFolder(async (folder) => {
    const file = path.join(folder, "manuscript.md");
    writeFileSync(file, manuscript(1_000_000));
    const rounds = quick ? 1 : 3;
    const runs = { pandoc: ["pandoc", "-f", "markdown", "-t", "native", "-o", path.join(folder, "out"), file] };
    if (existsSync(cli)) runs.apparatus = [process.execPath, cli, "check", file];
    for (const [name, [command, ...args]] of Object.entries(runs)) {
      const times = Array.from({ length: rounds }, () => timed(command, args));
      if (times.every((time) => time !== undefined)) record("batch check", "1 MB", name, median(times), "ms");
      else record.problem(`batch check: ${name} did not run`);
    }
  });
}

/** Milliseconds that a program takes; exit code 1 means that it found something. */
function timed(command, args) {
  const from = performance.now();
  try {
    execFileSync(command, args, { stdio: "ignore" });
  } catch (error) {
    if (error.status !== 1) return undefined;
  }
  return performance.now() - from;
}
