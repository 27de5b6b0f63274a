import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contributes } from "../../package.json";
import { TEXT_LANGUAGES } from "../../server/src/protocol";

const root = join(__dirname, "../..");

/** Languages of code too: there the theme says whether colors come from servers. */
const MARKUP = ["html", "xhtml", "xml"];

describe("the manifest", () => {
  it("shows newcomers pictures that are in the package, and commands that there are", () => {
    const packed = readFileSync(join(root, ".vscodeignore"), "utf8").split("\n");
    const commands = contributes.commands.map(({ command }) => command);
    for (const { media, description } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      assert.ok(packed.includes(`!${media.image}`) && existsSync(join(root, media.image)), media.image);
      for (const [, command = ""] of description.matchAll(/\(command:(apparatus\.\w+)\)/g)) assert.ok(commands.includes(command), command);
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
