/** The window as a person sees it: what the API cannot tell, because only the page shows it. */
import assert from "node:assert/strict";
import path from "node:path";
import { root } from "../../../scripts/dependencies.mjs";
import { again, command, openFile, rest, statusItem, stretch } from "../launch/look.mjs";
import { openWindow } from "../launch/window.mjs";

describe("the window", () => {
  let opened;

  before(async () => {
    opened = await openWindow({ folder: path.join(root, "test/e2e/workspace"), payload: openFile("faulty.md") });
  });

  after(() => opened?.close());

  it("counts notes and problems in the status bar", async () => {
    const item = statusItem(opened.page);
    await item.filter({ hasText: "3 notes, 1 problem" }).waitFor();
    assert.match(await item.locator("a").getAttribute("aria-label"), /3 notes, 1 problem/);
  });

  it("opens the problems by a click on the status", async () => {
    const problem = opened.page.locator(".markers-panel .monaco-list-row", { hasText: "nowhere" });
    await again(problem.filter({ hasText: /Apparatus\s*\(?dangling-call/ }).first(), () => statusItem(opened.page).click());
  });

  it("shows the note, rendered, over its call", async () => {
    const card = await rest(opened.page, /^ditch$/, "Churchwarden");
    assert.equal(await card.locator("em").first().innerText(), "Of the new bell");
    assert.doesNotMatch(await card.innerText(), /\[\^/);
  });

  it("colors calls and notes apart from the text", async () => {
    const colorOf = (text) => stretch(opened.page, text).evaluate((span) => getComputedStyle(span).color);
    const plain = await colorOf("cast in a");
    for (const text of [/^ditch$/, /^nowhere$/]) assert.notEqual(await colorOf(text), plain, String(text));
  });

  it("opens the card of a note as a page", async () => {
    await opened.page.locator(".view-line", { hasText: "The bell was cast" }).first().click();
    await command(opened.page, "Go to Next Problem", opened.page.locator(".marker-widget:visible", { hasText: "nowhere" }));
    await command(opened.page, "Apparatus: Open Card", opened.page.getByRole("tab", { name: /Card/ }).first());
  });

  it("follows the text also when the server has been started anew", async () => {
    await command(opened.page, "Apparatus: Restart Server");
    await opened.page.locator(".statusbar-item", { hasText: "Apparatus was started anew" }).waitFor();
    const line = opened.page.locator(".view-line", { hasText: "The bell was cast" }).first();
    await again(opened.page.locator(".monaco-editor.focused", { has: line }), () => line.click());
    await opened.page.keyboard.press("Control+End");
    await opened.page.keyboard.type("It rang.[^1]");
    await statusItem(opened.page).filter({ hasText: "3 notes, 2 problems" }).waitFor();
  });
});

describe("the sample book", () => {
  let opened;

  before(async () => {
    opened = await openWindow({ folder: path.join(root, "examples"), payload: openFile("04-the-plague-year.draft.md") });
  });

  after(() => opened?.close());

  it("is read, with its faults", async () => {
    const item = statusItem(opened.page);
    await item.filter({ hasText: /[1-9]\d* notes, [1-9]\d* problems/ }).waitFor();
  });
});
