/** How the server in a web worker is bundled: one script, in which nothing is loaded later. */
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { withConstants } from "./constants.mjs";
import { writeEscaped } from "./on-node.mjs";

export const browser = { platform: "browser", target: "es2022" };

/** What Node loads later is there from the start: else esbuild makes a function of every module that such a one needs, and variables of all its constants,
 *  with which names are found at two thirds of the speed. */
export const loadedAtOnce = {
  name: "loaded at once",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const imports = [];
      const text = (await readFile(file, "utf8")).replace(/\brequire\((".{1,2}\/[^"]+")\)/g, (_, target) => {
        imports.push(`import * as later${imports.length} from ${target};`);
        return `later${imports.length - 1}`;
      });
      return imports.length > 0 ? { contents: `${text}\n${imports.join("\n")}`, loader: "ts" } : undefined;
    }),
};

/** A worker is started from a script, which has no modules. */
export const toScript = (watching) => ({
  name: "to a script",
  setup: ({ onEnd }) =>
    onEnd(async ({ outputFiles, errors }) => {
      if (errors.length > 0) return;
      const options = { ...browser, format: "iife", minify: !watching, sourcemap: watching ? "inline" : false };
      await Promise.all(
        outputFiles.map(async ({ path: file, text }) => {
          const { code } = await transform(watching ? text : withConstants(text), { ...options, sourcefile: file });
          await writeEscaped(file, code);
        }),
      );
    }),
});
