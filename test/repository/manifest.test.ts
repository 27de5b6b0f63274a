import assert from "node:assert/strict";
import { contributes } from "../../package.json";
import { TEXT_LANGUAGES } from "../../server/src/protocol";

/** Languages of code too: there the theme says whether colors come from servers. */
const MARKUP = ["html", "xhtml", "xml"];

describe("the manifest", () => {
  it("has names colored in all themes, also in those that leave it to the reader, as High Contrast Light does", () => {
    const defaults: Readonly<Record<string, object>> = contributes.configurationDefaults;
    assert.deepEqual(
      Object.keys(defaults),
      TEXT_LANGUAGES.filter((language) => !MARKUP.includes(language)).map((language) => `[${language}]`),
    );
    for (const values of Object.values(defaults)) assert.deepEqual(values, { "editor.semanticHighlighting.enabled": true });
  });
});
