/** The core of Apparatus, as it is for the server: what the scenario of names calls without a server between. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** It is bundled in a process of its own: in the one that has bundled, V8 runs all that comes behind at two thirds of its speed. */
export function loadCore(cache) {
  const folder = path.join(cache, "core");
  execFileSync(process.execPath, [fileURLToPath(new URL("bundle.mjs", import.meta.url)), folder], { stdio: "inherit" });
  return createRequire(import.meta.url)(path.join(folder, "stdin.js"));
}
