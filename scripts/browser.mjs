/** Finds a browser to test with, and opens addresses in the user's own. Node built-ins only. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { exists, Failure, isThere, run, step } from "./run.mjs";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "brave-browser"];
const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The path of a Chrome or Chromium: `APPARATUS_CHROMIUM`, else one that is installed. */
export async function findChromium() {
  if (process.env.APPARATUS_CHROMIUM) return process.env.APPARATUS_CHROMIUM;
  for (const place of places[process.platform] ?? []) if (await isThere(place)) return place;
  if (process.platform === "win32") return undefined;
  for (const command of commands) if (await exists(command)) return (await run("which", [command])).trim();
  return undefined;
}

/** Installs what the tests need and the machine lacks, on Debian and Ubuntu as root; elsewhere says what to install. */
export async function installTestTools() {
  const missing = [];
  if (!(await findChromium())) missing.push("chromium");
  if (!(await exists("pandoc"))) missing.push("pandoc");
  if (!(await hasDocutils())) missing.push("python3-docutils");
  if (missing.length === 0) return;
  if (!(await mayUseApt())) throw new Failure(`The tests need ${missing.join(" and ")}.`, adviceFor(missing));
  await step(`Installing ${missing.join(" and ")} (apt-get)`, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...missing], { env });
  });
}

/** Opens the address where there is a desktop; answers whether one was found. */
export async function openInBrowser(url) {
  if (process.env.CI || process.env.BROWSER === "none") return false;
  const [command, ...args] = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] }[process.platform] ?? ["xdg-open", url];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  if (process.platform === "linux" && !(await exists(command))) return false;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
  return true;
}

/** Whether one of the Pythons in which the tests look for docutils has it. */
async function hasDocutils() {
  for (const python of ["python3", "/usr/bin/python3", "python"])
    if (
      await run(python, ["-c", "import docutils"]).then(
        () => true,
        () => false,
      )
    )
      return true;
  return false;
}

/** Debian's chromium is a browser; Ubuntu's is only a pointer to a snap, but the same command installs it. */
async function mayUseApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !(await exists("apt-get"))) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(await readFile("/etc/os-release", "utf8").catch(() => ""));
}

function adviceFor(missing) {
  const install = {
    darwin: missing.map((name) => MAC_COMMANDS[name]).join(" && "),
    win32: missing.map((name) => WINDOWS_COMMANDS[name]).join("\n"),
    linux: `sudo apt-get install ${missing.join(" ")}      (Debian, Ubuntu)\nsudo dnf install ${missing.join(" ")}          (Fedora)`,
  }[process.platform];
  const where = missing.includes("chromium") ? "\nA Chrome that stands elsewhere is named by APPARATUS_CHROMIUM=/path/to/chrome." : "";
  return `Install with:\n${install ?? missing.join(", ")}${where}`;
}

const MAC_COMMANDS = {
  chromium: "brew install --cask google-chrome",
  pandoc: "brew install pandoc",
  "python3-docutils": "pip3 install docutils",
};
const WINDOWS_COMMANDS = {
  chromium: "winget install Google.Chrome",
  pandoc: "winget install JohnMacFarlane.Pandoc",
  "python3-docutils": "pip install docutils",
};
