/** A real VS Code in the user's browser: the workbench server from the npm registry, kept in the user's cache for every clone. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { Failure, isThere, run, step } from "./run.mjs";

const version = "1.139.1";
const codeServer = `code-server@4.139.1`;

/** Where Apparatus keeps what every clone can share: `~/.cache/apparatus`. */
export const cacheFolder =
  process.env.APPARATUS_CACHE ??
  path.join(
    process.env.XDG_CACHE_HOME ??
      { darwin: path.join(os.homedir(), "Library", "Caches"), win32: process.env.LOCALAPPDATA }[process.platform] ??
      path.join(os.homedir(), ".cache"),
    "apparatus",
  );

/** Installs VS Code unless it is there, and answers with its folder. It is written under a temporary name, so that a broken download is never used. */
export async function installVSCode() {
  const folder = path.join(cacheFolder, `vscode-${version}-${process.platform}-${process.arch}`);
  if (await isThere(serverMain(folder))) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  try {
    // Without scripts: they would fetch from elsewhere and build native modules that are not needed.
    const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
    await step(`Installing VS Code ${version} into ${cacheFolder} (780 MB, once)`, async () => {
      await run("npm", ["install", ...quiet, "--prefix", temporary, codeServer, nodePackage()]);
      await run("npm", ["install", "--omit=dev", ...quiet], { cwd: path.dirname(path.dirname(serverMain(temporary))) });
    });
    await rename(temporary, folder).catch(async (error) => {
      // Another run was faster: its copy is as good.
      if (!(await isThere(serverMain(folder)))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return folder;
}

/** A profile is the folder that holds one window's settings, state and extensions. */
export async function prepareProfile(profile, settings) {
  for (const folder of [path.join(profile, "User"), path.join(profile, "data", "User")]) {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, "settings.json");
    if (!(await isThere(file))) await writeFile(file, JSON.stringify(settings, undefined, 2));
  }
}

/** A window without the things that would stand between a scholar and the text. */
export const quietSettings = {
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
};

export async function installExtension(vscode, profile, vsix) {
  await run(nodeOf(vscode), [
    serverMain(vscode),
    "--install-extension",
    vsix,
    "--force",
    "--accept-server-license-terms",
    ...folders(profile),
  ]);
}

/** Starts the server and waits until it listens. `stop` ends it; `ended` settles when it is gone. */
export async function startServer(vscode, profile, port, flags = []) {
  const child = spawn(
    nodeOf(vscode),
    [
      serverMain(vscode),
      "--accept-server-license-terms",
      "--without-connection-token",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--telemetry-level",
      "off",
      "--disable-workspace-trust",
      ...folders(profile),
      ...flags,
    ],
    { stdio: ["ignore", "pipe", "pipe"], windowsHide: true },
  );
  let log = "";
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 0)));
  const stop = async () => {
    child.kill();
    const hard = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(hard);
  };
  await new Promise((resolve, reject) => {
    const fail = (why) =>
      reject(
        new Failure(
          `VS Code did not start: ${why}\n${log.trim().split("\n").slice(-8).join("\n")}`,
          `If this stays, delete ${vscode} and run the command again.`,
        ),
      );
    const late = setTimeout(() => stop().then(() => fail("no answer within 60 s.")), 60_000);
    const hear = (text) => {
      log += text;
      if (!log.includes("Extension host agent listening on")) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => {
      clearTimeout(late);
      fail(`it ended with ${code}.`);
    });
  });
  return { url: `http://127.0.0.1:${port}`, authority: `127.0.0.1:${port}`, stop, ended };
}

/** The wanted port where it is free, else any free one. */
export async function freePort(wanted = 0) {
  return (await listenOn(wanted)) ?? (await listenOn(0));
}

export function isPortFree(port) {
  return listenOn(port).then((found) => found !== undefined);
}

function listenOn(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });
}

function folders(profile) {
  return ["--server-data-dir", profile, "--user-data-dir", profile, "--extensions-dir", path.join(profile, "extensions")];
}

function serverMain(folder) {
  return path.join(folder, "node_modules", "code-server", "lib", "vscode", "out", "server-main.js");
}

/** The server needs Node 24, whatever Node runs this script. */
function nodePackage() {
  return `${nodePackageName()}@24`;
}

function nodePackageName() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  return `node-${platform}-${process.arch}`;
}

function nodeOf(folder) {
  return path.join(folder, "node_modules", nodePackageName(), "bin", process.platform === "win32" ? "node.exe" : "node");
}
