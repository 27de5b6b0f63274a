/** Writes the generated files (`npm run generate`), and removes the pages of rules that are no more. A test fails when something is not up to date. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generatedFiles, RULE_PAGES } from "./generated-files";

const root = path.resolve(__dirname, "..");
const pages = path.join(root, RULE_PAGES);

rmSync(pages, { recursive: true, force: true });
for (const [name, content] of generatedFiles(readFileSync(path.join(root, "package.json"), "utf8"))) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
