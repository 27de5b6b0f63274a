/** Takes the pictures of the README from the running extension: `npm run screenshots`. */
import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { again, command, openFile, rest, statusItem, stretch } from "../test/e2e/launch/look.mjs";
import { openWindow } from "../test/e2e/launch/window.mjs";
import { root } from "./dependencies.mjs";
import { Failure, main } from "./run.mjs";

const images = path.join(root, "docs/images");
const largest = 250_000;

const pictures = [
  { name: "hover", theme: "light", file: "01-a-letter-in-vinegar.md", show: hover },
  { name: "problems", theme: "dark", file: "04-the-plague-year.draft.md", show: problems },
  { name: "fix", theme: "light", file: "04-the-plague-year.draft.md", show: fix },
  { name: "person", theme: "light", file: "01-a-letter-in-vinegar.md", show: card("31:3") },
  { name: "ibid", theme: "dark", file: "01-a-letter-in-vinegar.md", show: card("117:10") },
  { name: "extract", theme: "light", file: "sources/kessler-smoke-and-vinegar.txt", show: extract },
  { name: "pdf", theme: "dark", file: "01-a-letter-in-vinegar.md", show: pdf },
];

await main(async () => {
  await mkdir(images, { recursive: true });
  for (const { name, theme, file, show } of pictures.filter(wanted)) {
    const opened = await openWindow({
      folder: path.join(root, "examples"),
      viewport: { width: 1000, height: 620 },
      payload: openFile(file),
      settings: settingsFor(theme),
    });
    try {
      await indexed(opened.page);
      await show(opened.page);
      await indexed(opened.page);
      await take(opened.page, path.join(images, `${name}-${theme}.png`));
    } finally {
      await opened.close();
    }
  }
});

/** Those that are named on the command line; without names, all. */
function wanted({ name }) {
  const names = process.argv.slice(2);
  return names.length === 0 || names.includes(name);
}

/** Waits until the status bar counts notes and no longer the files that are still to be read. */
async function indexed(page) {
  await statusItem(page).filter({ hasText: "note", hasNotText: "indexing" }).waitFor();
}

async function take(page, file) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, animations: "disabled" });
  const { size } = await stat(file);
  console.log(`${path.relative(root, file)}: ${(size / 1000).toFixed(0)} kB`);
  if (largest < size) throw new Failure(`${file} is larger than ${largest / 1000} kB.`);
}

async function hover(page) {
  await hideSideBar(page);
  await rest(page, /^2$/);
}

async function problems(page) {
  await hideSideBar(page);
  const problem = page.locator(".markers-panel .monaco-list-row", { hasText: "mistyped-call" });
  await again(problem, () => statusItem(page).click());
  // A double click on the problem brings its place into view.
  await problem.dblclick();
}

async function fix(page) {
  await hideSideBar(page);
  await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
  await stretch(page, /^langeroon$/).click();
  await page.keyboard.press("Control+Period");
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
}

async function extract(page) {
  await hideSideBar(page);
  await rest(page, /^3$/);
}

/** Opens a PDF and shows its text, with the note of a raised number. */
async function pdf(page) {
  await hideSideBar(page);
  await page.keyboard.press("Control+KeyP");
  await page.locator(".quick-input-widget input").fill("marchesi-green-book.pdf");
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "marchesi" }).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".title .label-name", { hasText: "marchesi-green-book.pdf" }).first().waitFor();
  await command(page, "Show Text of This File", stretch(page, /^²$/));
  await rest(page, /^²$/);
}

/** Shows the card of what stands at a place, as the keyboard does it. */
function card(place) {
  return async (page) => {
    await hideSideBar(page);
    await page.keyboard.press("Control+KeyG");
    await page.locator(".quick-input-widget input").fill(`:${place}`);
    await page.keyboard.press("Enter");
    await command(page, "Show or Focus Hover", page.locator(".monaco-hover:visible .hover-contents").first());
  };
}

async function hideSideBar(page) {
  await page.keyboard.press("Control+KeyB");
  await page.locator(".sidebar").waitFor({ state: "hidden" });
}

function settingsFor(theme) {
  return {
    "workbench.colorTheme": theme === "dark" ? "Dark 2026" : "Light 2026",
    "workbench.activityBar.location": "hidden",
    "workbench.layoutControl.enabled": false,
    "workbench.editor.showTabs": "single",
    "window.commandCenter": false,
    "window.menuBarVisibility": "hidden",
    "editor.minimap.enabled": false,
    "editor.wordWrap": "off",
    "editor.fontSize": 14,
    "editor.lineNumbersMinChars": 3,
    "editor.scrollbar.vertical": "hidden",
    "editor.guides.indentation": false,
    "breadcrumbs.enabled": false,
    "explorer.compactFolders": false,
  };
}
