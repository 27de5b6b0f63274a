/** Runs tests out of one bundle: `node scripts/bundled-tests.mjs fast` or `laws`. Compiled one by one, as `npx mocha test/document.test.ts` has
 *  them, the files take half as long again: each is looked for, and each asks another one for a function at every call. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./dependencies.mjs";
import { Failure, main } from "./run.mjs";

const apart = (file) => /^test\/(?:e2e|slow)\//.test(file);
const law = (file) => path.basename(file).includes("law");
const kinds = {
  fast: (file) => !apart(file) && !law(file),
  laws: (file) => !apart(file) && law(file),
};

/** What libraries, and parts that are loaded later, expect in each file. */
const commonJs =
  'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url), __filename = import.meta.filename;';

/** A test that reads files beside itself looks for them where its source is. */
const folders = {
  name: "folders",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      return { loader: "ts", contents: `const __dirname = ${JSON.stringify(path.dirname(file))};${text}` };
    }),
};

await main(async () => {
  const [kind, ...args] = process.argv.slice(2);
  if (!Object.hasOwn(kinds, kind)) throw new Failure(`Which tests? ${Object.keys(kinds).join(" or ")}.`);
  // Below node_modules, so that the libraries are found from there.
  const cache = path.join(root, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "tests-"));
  try {
    await bundle((await testFiles()).filter(kinds[kind]), folder);
    return await mocha(folder, args);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function testFiles() {
  const names = await readdir(path.join(root, "test"), { recursive: true });
  return names.filter((name) => name.endsWith(".test.ts")).map((name) => `test/${name.replaceAll("\\", "/")}`);
}

/** A file for each test, and what they share in others. */
function bundle(entryPoints, outdir) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outbase: "test",
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    sourcemap: true,
    logLevel: "warning",
    banner: { js: commonJs },
    plugins: [folders],
  });
}

async function mocha(folder, args) {
  const files = path.join(folder, "**/*.test.mjs").replaceAll("\\", "/");
  const options = ["--no-config", "--timeout", "120000", "--reporter", "dot", "--parallel", "--jobs", "2"];
  const child = spawn(process.execPath, [path.join(root, "node_modules/mocha/bin/mocha.js"), ...options, ...args, files], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --enable-source-maps` },
    stdio: "inherit",
  });
  const [code] = await once(child, "close");
  return code ?? 1;
}
