/** `npm start [-- FOLDER] [--desktop] [--port N]`: installs, builds and opens Apparatus in a real VS Code. Node built-ins only. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { openInBrowser } from "./browser.mjs";
import { installDependencies, root } from "./dependencies.mjs";
import { exists, Failure, main, run, step } from "./run.mjs";
import {
  cacheFolder,
  freePort,
  installExtension,
  installVSCode,
  isPortFree,
  prepareProfile,
  quietSettings,
  startServer,
} from "./vscode-server.mjs";

const usualPort = 7391;
const vsix = path.join(root, "apparatus.vsix");

await main(async () => {
  const wish = wishOf(process.argv.slice(2));
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), wish.folder ?? path.join(root, "examples"));
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Failure(`There is no folder ${folder}.`, "Name one that exists: npm start -- path/to/folder");
  if (wish.port && !(await isPortFree(wish.port)))
    throw new Failure(`Port ${wish.port} is in use.`, "Name another (npm start -- --port 8000), or leave it out to take a free one.");
  if (wish.desktop) await requireDesktop();
  await installDependencies();
  await step("Building Apparatus", () => run(process.execPath, [path.join(root, "scripts/build.mjs")], { cwd: root }));
  await step("Packing apparatus.vsix", () => run(process.execPath, [path.join(root, "scripts/package.mjs")], { cwd: root }));
  if (wish.desktop) await openDesktop(folder);
  else await serve(folder, wish.port);
});

function wishOf(args) {
  const wish = { desktop: false, folder: undefined, port: undefined };
  while (args.length !== 0) {
    const argument = args.shift();
    if (argument === "--desktop") wish.desktop = true;
    else if (argument === "--port") wish.port = portOf(args.shift());
    else if (argument.startsWith("--")) throw new Failure(`Unknown option ${argument}.`, "npm start -- [FOLDER] [--desktop] [--port N]");
    else wish.folder = argument;
  }
  return wish;
}

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && 0 < port && port < 65536) return port;
  throw new Failure(`${text ?? "Nothing"} is not a port.`, "npm start -- --port 8000");
}

async function requireDesktop() {
  if (await exists("code")) return;
  throw new Failure(
    "The command `code` was not found.",
    "Install VS Code (https://code.visualstudio.com); on macOS then run \"Shell Command: Install 'code' command in PATH\" in it.\nOr leave out --desktop to see Apparatus in your browser.",
  );
}

async function openDesktop(folder) {
  await step("Installing Apparatus into VS Code", () => run("code", ["--install-extension", vsix, "--force"]));
  await run("code", ["--new-window", folder]);
  console.log(`\nApparatus is installed in VS Code, and ${folder} is open there.`);
}

async function serve(folder, wantedPort) {
  const vscode = await installVSCode();
  const profile = path.join(cacheFolder, `window-${createHash("sha256").update(root).digest("hex").slice(0, 8)}`);
  await prepareProfile(profile, { ...quietSettings, "workbench.startupEditor": "readme" });
  await step("Installing Apparatus into it", () => installExtension(vscode, profile, vsix));
  const server = await startServer(vscode, profile, wantedPort ?? (await freePort(usualPort)));
  stopOnSignal(server);
  const url = `${server.url}/?folder=${encodeURIComponent(folder.replaceAll("\\", "/"))}`;
  console.log(`\nApparatus is running in VS Code:\n\n  ${url}\n`);
  console.log(
    (await openInBrowser(url)) ? "It opens in your browser. Ctrl-C stops it." : "Open this address in a browser. Ctrl-C stops it.",
  );
  const code = await server.ended;
  if (code !== 0 && !server.stopped) throw new Failure(`VS Code ended with ${code}.`, "Run npm start again.");
}

function stopOnSignal(server) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => {
      server.stopped = true;
      console.log("\nStopped.");
      void server.stop();
    });
  }
}
