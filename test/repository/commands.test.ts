import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";

describe("the commands of the README", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  const named = new Set([...readme.matchAll(/\bnpm (?:run )?(start|test|[a-z:]+)\b(?! install)/g)].map(([, name]) => name as string));
  const known: Readonly<Record<string, string | undefined>> = scripts;

  for (const name of named) {
    if (name === "install") continue;
    it(`npm ${name} works right after the clone`, () => {
      assert.ok(known[name], "is a script");
      const installs = known[`pre${name}`] === "node scripts/install.mjs" || /^node scripts\/(?:start|test)\.mjs$/.test(known[name] ?? "");
      assert.ok(installs, "installs what it needs");
    });
  }
});
