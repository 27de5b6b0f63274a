/** Runs the same suite in the desktop editor, which is downloaded where it is not there yet. */
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { root } from "../../../scripts/dependencies.mjs";
import { Failure, main } from "../../../scripts/run.mjs";
import { buildSuite, suiteFolder, suiteModule, suiteWorkspace } from "./suite.mjs";

await main(async () => {
  await buildSuite();
  const vscodeExecutablePath = await downloadAndUnzipVSCode().catch((error) => {
    throw new Failure(`VS Code could not be downloaded: ${error.message}`, "Where only a package registry can be reached, run the same suite in the VS Code server: npm run test:e2e");
  });
  const [command, ...flags] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  const installed = spawnSync(command, [...flags, "--install-extension", path.join(root, "apparatus.vsix"), "--force"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (installed.status !== 0) throw new Failure("apparatus.vsix could not be installed.");
  const place = await mkdtemp(path.join(os.tmpdir(), "apparatus-e2e-"));
  const workspace = path.join(place, "workspace");
  await cp(suiteWorkspace, workspace, { recursive: true });
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: suiteFolder,
      extensionTestsPath: suiteModule,
      launchArgs: [workspace, "--disable-workspace-trust", "--skip-welcome", ...flags],
    });
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 3 });
  }
});
