/** Bundles the suite that runs inside the extension host, beside an empty extension to hang it on: VS Code runs tests only for an
 *  extension under development, and Apparatus itself is to be tested as it was packed and installed. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../../scripts/dependencies.mjs";

export const suiteFolder = path.join(root, "dist/e2e");
export const suiteModule = path.join(suiteFolder, "index.js");
export const suiteWorkspace = path.join(root, "test/e2e/workspace");

export async function buildSuite() {
  await mkdir(suiteFolder, { recursive: true });
  const manifest = { name: "apparatus-e2e", publisher: "apparatus", version: "0.0.0", engines: { vscode: "^1.91.0" } };
  await writeFile(path.join(suiteFolder, "package.json"), JSON.stringify(manifest));
  await build({
    absWorkingDir: root,
    entryPoints: ["test/e2e/suite/index.ts"],
    outfile: suiteModule,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
}
