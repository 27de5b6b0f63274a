/** A real VS Code window in headless Chromium, with the packed extension installed as a user would install it. */
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../../scripts/browser.mjs";
import { root } from "../../../scripts/dependencies.mjs";
import { freePort, installExtension, installVSCode, prepareProfile, quietSettings, startServer } from "../../../scripts/vscode-server.mjs";

/** A headless Chromium that speaks with nobody. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await findChromium(), args: browserFlags });
}

const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In a browser VS Code saves what is a second old: on a slow machine what one test writes would be on the disk for the next. */
const unsaved = { "files.autoSave": "off" };

/** The server of Apparatus ends a moment after the window and may write its cache meanwhile: the folder is removed until it stays away. */
async function remove(place) {
  for (let tries = 0; tries < 20; tries++) {
    await rm(place, { recursive: true, force: true }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (!existsSync(place)) return;
  }
}

/** Opens a copy of a folder, since tests write into it. `payload` is what the address tells VS Code beyond the folder. */
export async function openWindow({ folder, settings = {}, flags = [], payload = () => [], viewport, beforeLoad }) {
  const place = await mkdtemp(path.join(os.tmpdir(), "apparatus-e2e-"));
  const workspace = path.join(place, path.basename(folder));
  const profile = path.join(place, "profile");
  await cp(folder, workspace, { recursive: true });
  await prepareProfile(profile, { ...quietSettings, ...unsaved, ...settings });
  const vscode = await installVSCode();
  await installExtension(vscode, profile, path.join(root, "apparatus.vsix"));
  const server = await startServer(vscode, profile, await freePort(), flags);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: viewport ?? { width: 1280, height: 800 } });
  // A busy machine may take its time to start the window.
  page.setDefaultTimeout(120_000);
  const close = async () => {
    await browser.close();
    await server.stop();
    await remove(place);
  };
  try {
    await beforeLoad?.(page);
    const url = new URL(server.url);
    url.searchParams.set("folder", workspace);
    url.searchParams.set("payload", JSON.stringify(payload({ authority: server.authority, workspace })));
    await page.goto(url.href);
    return { page, workspace, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
