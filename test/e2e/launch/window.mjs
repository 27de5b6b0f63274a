/** A real VS Code window in headless Chromium, with the packed extension installed as a user would install it. */
import { access, cp, mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../../scripts/browser.mjs";
import { root } from "../../../scripts/dependencies.mjs";
import { freePort, installExtension, installVSCode, prepareProfile, quietSettings, startServer } from "../../../scripts/vscode-server.mjs";

const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that the tests have changed on its way may still speak with the server it came from.
  "--disable-features=LocalNetworkAccessChecks",
];

/** Opens a copy of a folder, since tests write into it. `payload` is what the address tells VS Code beyond the folder; `web` runs the
 *  extension in the browser, as it runs where no machine stands behind it. */
export async function openWindow({ folder, settings = {}, flags = [], payload = () => [], viewport, beforeLoad, web = false }) {
  const place = await mkdtemp(path.join(os.tmpdir(), "apparatus-e2e-"));
  const workspace = path.join(place, path.basename(folder));
  const profile = path.join(place, "profile");
  await cp(folder, workspace, { recursive: true });
  await prepareProfile(profile, { ...quietSettings, ...settings });
  const vscode = await installVSCode();
  const installed = web ? path.join(place, "web") : profile;
  await installExtension(vscode, installed, path.join(root, "apparatus.vsix"));
  const server = await startServer(vscode, profile, await freePort(), flags);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: browserFlags });
  const page = await browser.newPage({ viewport: viewport ?? { width: 1280, height: 800 } });
  const close = async () => {
    await browser.close();
    await server.stop();
    await rm(place, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await beforeLoad?.(page);
    if (web) await serveToBrowser(page, path.join(installed, "extensions"));
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

/** Has the page load the extension as one that is built into it, from an address of its own. */
async function serveToBrowser(page, extensions) {
  const [folder] = (await readdir(extensions, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  await page.context().route(
    (url) => url.pathname.startsWith(`/${folder.name}/`),
    async (route) => {
      const file = path.join(extensions, decodeURIComponent(new URL(route.request().url()).pathname));
      const there = await access(file).then(
        () => true,
        () => false,
      );
      await route.fulfill(there ? { path: file } : { status: 404 });
    },
  );
  await page.route(
    (url) => url.searchParams.has("folder"),
    async (route) => {
      const response = await route.fetch();
      const { host } = new URL(route.request().url());
      const builtIn = JSON.stringify({ additionalBuiltinExtensions: [{ scheme: "http", authority: host, path: `/${folder.name}` }] });
      const settings = /(id="vscode-workbench-web-configuration" data-settings="\{)/;
      const body = (await response.text()).replace(settings, `$1${builtIn.slice(1, -1).replaceAll('"', "&quot;")},`);
      await route.fulfill({ response, body });
    },
  );
}
