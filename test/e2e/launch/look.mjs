/** What a person does with the eyes and the mouse in a VS Code window. */

/** The item of Apparatus in the status bar. */
export function statusItem(page) {
  return page.locator('[id="apparatus.apparatus.apparatus.status"]');
}

/** The address of a file to be opened with the window. */
export function openFile(name) {
  return ({ authority, workspace }) => [["openFile", `vscode-remote://${authority}${workspace}/${name}`]];
}

/** The first stretch of text that is shown in one color and matches: a call is `/^toll$/`. */
export function stretch(page, text) {
  return page.locator(".monaco-editor .view-line > span > span", { hasText: text }).first();
}

/** Rests the mouse on a stretch of the text until something is shown there. */
export async function rest(page, text) {
  const place = stretch(page, text);
  const shown = page.locator(".monaco-hover:visible .hover-contents").first();
  // The first answer may come before the index is read; a person would move the mouse and rest again.
  for (let tries = 0; tries < 10; tries++) {
    await page.mouse.move(1, 1);
    await place.hover();
    const there = await shown.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (there) return page.locator(".monaco-hover:visible");
  }
  throw new Error(`Nothing is shown over ${text}.`);
}

/** Clicks until what the click opens is shown: items of the status bar move while others appear, and a click goes astray. */
export async function clickFor(item, opened) {
  for (let tries = 0; tries < 10; tries++) {
    await item.click();
    const there = await opened.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  throw new Error("Nothing is opened by clicks.");
}

/** Runs a command of the palette by its title. */
export async function command(page, title) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row:visible", { hasText: title }).first().click();
}
