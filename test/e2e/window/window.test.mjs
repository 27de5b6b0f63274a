/** The window as a person sees it: what the API cannot tell, because only the page shows it. */
import assert from "node:assert/strict";
import path from "node:path";
import { root } from "../../../scripts/dependencies.mjs";
import { openWindow } from "../launch/window.mjs";

const status = '[id="apparatus.apparatus.apparatus.status"]';

describe("the window", () => {
  let opened;

  before(async () => {
    opened = await openWindow({
      folder: path.join(root, "test/e2e/workspace"),
      payload: ({ authority, workspace }) => [["openFile", `vscode-remote://${authority}${workspace}/faulty.md`]],
    });
  });

  after(() => opened?.close());

  it("counts notes and problems in the status bar", async () => {
    const item = opened.page.locator(status);
    await item.filter({ hasText: /3 notes/ }).waitFor();
    assert.match(await item.innerText(), /1 problem/);
  });

  it("opens the problems by a click on the status", async () => {
    await opened.page.locator(status).click();
    const panel = opened.page.locator(".markers-panel");
    await panel.getByText("faulty.md").first().waitFor();
    await panel.getByText(/nowhere/).first().waitFor();
  });

  it("shows the note, rendered, over its call", async () => {
    const { page } = opened;
    await page.locator(".monaco-editor .view-line", { hasText: "bell was cast" }).first().getByText("bell", { exact: false }).first().click();
    await page.keyboard.press("Home");
    await page.keyboard.press("Control+KeyK");
    await page.keyboard.press("Control+KeyI");
  });
});
