import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { activationEvents, contributes } from "../../package.json";
import { formatOf } from "../../server/src/formats/open";
import { TEXT_LANGUAGES } from "../../server/src/protocol";

const root = join(__dirname, "../..");

/** Languages of code too: there the theme says whether colors come from servers. */
const MARKUP = ["html", "xhtml", "xml"];

/** Languages in which notes have numbers that are written by hand. */
const RENUMBERED = ["markdown", "quarto", "rmd", "mdx", "org", "restructuredtext", "html", "xhtml"];

describe("the manifest", () => {
  it("shows newcomers pictures that are in the package, and commands that there are", () => {
    const packed = readFileSync(join(root, ".vscodeignore"), "utf8").split("\n");
    const commands = contributes.commands.map(({ command }) => command);
    for (const { media, description } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      assert.ok(packed.includes(`!${media.image}`) && existsSync(join(root, media.image)), media.image);
      for (const [, command = ""] of description.matchAll(/\(command:(apparatus\.\w+)\)/g)) assert.ok(commands.includes(command), command);
    }
  });
  it("wakes for every language that is read, also where another extension gives its files a language of their own", () => {
    assert.deepEqual(
      activationEvents.filter((event) => event.startsWith("onLanguage:")),
      TEXT_LANGUAGES.map((language) => `onLanguage:${language}`),
    );
    for (const language of TEXT_LANGUAGES)
      assert.equal(formatOf("file:///a", language) === "plaintext", language === "plaintext", language);
    assert.ok(TEXT_LANGUAGES.includes("mdx"));
  });
  it("offers what can be done in every language in which it can be done", () => {
    const { commandPalette, "editor/context": context } = contributes.menus;
    for (const { command, when } of [...commandPalette, ...context, ...contributes.keybindings]) {
      const offered = /editorLangId =~ \/\^\(([\w|]+)\)\$\//.exec(when)?.[1]?.split("|");
      const isForExtracts = command !== "apparatus.insertNote";
      if (command === "apparatus.renumberNotes") assert.deepEqual(offered, RENUMBERED, command);
      else assert.deepEqual(offered, isForExtracts ? TEXT_LANGUAGES : TEXT_LANGUAGES.filter((each) => each !== "plaintext"), command);
    }
  });
  it("has names colored in all themes, also in those that leave it to the reader, as High Contrast Light does", () => {
    const defaults: Readonly<Record<string, object>> = contributes.configurationDefaults;
    assert.deepEqual(
      Object.keys(defaults),
      TEXT_LANGUAGES.filter((language) => !MARKUP.includes(language)).map((language) => `[${language}]`),
    );
    for (const values of Object.values(defaults)) assert.deepEqual(values, { "editor.semanticHighlighting.enabled": true });
  });
});
