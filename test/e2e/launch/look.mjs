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

/** Rests the mouse on a stretch of the text until a card with these words is shown there. */
export async function rest(page, text, words = /\S/) {
  // The status bar has hovers too; what is still being looked for is announced in a card of its own.
  const cards = page.locator(".monaco-hover:not(.workbench-hover):visible", { hasNotText: /^\s*Loading\.\.\.\s*$/ });
  const card = cards.filter({ hasText: words }).first();
  // The first answer may come before the index is read.
  await again(card, async () => {
    await page.mouse.move(1, 1);
    await stretch(page, text).hover();
  });
  return card;
}

/** Does something until what it opens is shown, as a person does it again where the window was not ready: items of the status bar move
 *  while others appear, and a click goes astray; a key is pressed before there is anybody to hear it. */
export async function again(opened, act) {
  for (let tries = 0; tries < 20; tries++) {
    await act();
    const there = await opened.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  throw new Error(`Twenty times it was done, and nothing was opened: ${opened}`);
}

/** Runs a command of the palette by its title: until what it opens is shown, or once, where it opens nothing and must not be run again. */
export async function command(page, title, opened) {
  const input = page.locator(".quick-input-widget input:visible").first();
  const chosen = page.locator(".quick-input-list .monaco-list-row.focused:visible", { hasText: title }).first();
  const choose = async () => {
    await again(input, () => page.keyboard.press("F1"));
    await input.fill(`>${title}`);
    await chosen.waitFor();
    await page.keyboard.press("Enter");
  };
  if (opened) return again(opened, choose);
  await choose();
  await input.waitFor({ state: "hidden" });
}
