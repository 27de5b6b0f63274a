/** How programs on Node are bundled: what runs behind the editor, the command line, and what the benchmark calls without a server between. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import { withConstants } from "./constants.mjs";
import { root } from "./dependencies.mjs";
import { Failure } from "./run.mjs";

export const node = { platform: "node", target: "node20" };
export const mainFields = ["module", "main"];

/** The options of esbuild for some programs. What several of them need lies in files that they share; those that the others name by `require` are
 *  loaded when there is something for them to do. */
export const programsOnNode = (programs, outdir, { watching = false, plugins = [] } = {}) => ({
  absWorkingDir: root,
  entryPoints: programs,
  bundle: true,
  minify: !watching,
  ...node,
  format: "esm",
  splitting: true,
  chunkNames: "shared-[hash]",
  outdir,
  mainFields,
  write: false,
  plugins: [loadedLater(programs), ...plugins, toCommonJs(watching)],
});

const loadedLater = (programs) => ({
  name: "loaded later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path: target, resolveDir }) => {
      const file = path.relative(root, `${path.join(resolveDir, target)}.ts`);
      const name = kind === "require-call" && Object.keys(programs).find((each) => programs[each] === file);
      return name ? { path: `./${name}`, external: true } : undefined;
    }),
});

/** esbuild shares files only between modules of ECMAScript; what is loaded later has to be there at once, which only CommonJS can. */
const toCommonJs = (watching) => ({
  name: "to CommonJS",
  setup: ({ onEnd }) =>
    onEnd(async ({ outputFiles, errors }) => {
      if (errors.length > 0) return;
      await Promise.all(
        outputFiles.map(async ({ path: file, text }) => {
          const options = {
            ...node,
            format: "cjs",
            supported: { "dynamic-import": false },
            minify: !watching,
            sourcemap: watching ? "inline" : false,
            sourcefile: file,
          };
          const { code } = await transform(bound(watching ? text : withConstants(text)), options);
          await writeEscaped(file, path.basename(file) === "cli.js" ? `#!/usr/bin/env node\n${code}` : code);
        }),
      );
    }),
});

/** Takes what a file has of another one once, when it is loaded: esbuild’s CommonJS asks for it at each use, with which reading takes
 *  half as long again. Nothing that is shared changes later. */
function bound(text) {
  const imported = /(?<=^|;)import\s*\{([^{}]*)\}\s*from\s*("\.\/shared-\w+\.js");/gm;
  return text.replace(imported, (_, names, from) => `const {${names.replace(/ as /g, ": ")}} = require(${from});`);
}

/** esbuild leaves the letters in patterns as they are, and a single one beyond Latin-1 makes V8 keep a whole file with two bytes a letter. */
export async function writeEscaped(file, code) {
  const misread = /\\[^\0-\x7f]/.exec(code);
  if (misread) throw new Failure(`${path.basename(file)} has ${misread[0]}: a letter needs no backslash.`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
