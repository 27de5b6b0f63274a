/** remark-lint with GFM's notes on unified-language-server. `node remark.mjs CACHE` */
import path from "node:path";
import { pathToFileURL } from "node:url";

const modules = path.join(process.argv[2], "node_modules");
const load = (...parts) => import(pathToFileURL(path.join(modules, ...parts)));
const { createUnifiedLanguageServer } = await load("unified-language-server", "index.js");
const { default: remarkGfm } = await load("remark-gfm", "index.js");
const { default: recommended } = await load("remark-preset-lint-recommended", "index.js");

process.argv.splice(2, 1, "--stdio");
createUnifiedLanguageServer({
  processorName: "remark",
  processorSpecifier: "remark",
  defaultProcessor: (await load("remark", "index.js")).remark(),
  ignoreName: ".remarkignore",
  packageField: "remarkConfig",
  pluginPrefix: "remark",
  rcName: ".remarkrc",
  plugins: [remarkGfm, recommended],
});
