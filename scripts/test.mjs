/** `npm test`: installs what is missing, checks types and style, and runs every test, the last ones in a real VS Code. */
import path from "node:path";
import { installTestTools } from "./browser.mjs";
import { installDependencies, root } from "./dependencies.mjs";
import { main, watch } from "./run.mjs";

const mocha = "node_modules/mocha/bin/mocha.js";
const slow = ["--no-config", "--require", "tsx/cjs", "--timeout", "300000", "test/slow/**/*.test.ts"];

/** Each is a script with its arguments, run by this Node; `counts` says that it runs tests. */
const parts = [
  { title: "Types", command: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { title: "Style", command: ["node_modules/@biomejs/biome/bin/biome", "check"] },
  { title: "Fast tests", command: ["scripts/bundled-tests.mjs", "fast"], counts: true },
  { title: "Laws", command: ["scripts/bundled-tests.mjs", "laws"], counts: true },
  { title: "Slow tests", command: [mocha, ...slow], counts: true },
  { title: "Build", command: ["scripts/build.mjs"] },
  { title: "Package", command: ["scripts/package.mjs"] },
  { title: "In VS Code: the extension from within", command: ["test/e2e/launch/server.mjs"], counts: true },
  { title: "In VS Code: the window as a person sees it", command: [mocha, "--config", "test/e2e/window/.mocharc.json"], counts: true },
];

await main(async () => {
  await installDependencies();
  await installTestTools();
  let [passed, failed] = [0, 0];
  for (const { title, command, counts } of parts) {
    console.log(`\n── ${title}`);
    const outcome = await runPart(command, counts);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && 0 < passed ? 0 : 1;
});

/** A command that fails without naming a failed test counts as one, and so does one that should have run tests and ran none. */
async function runPart([script, ...args], counts) {
  const { code, output } = await watch(process.execPath, [path.join(root, script), ...args], { cwd: root });
  const { passed, failed } = counts ? countsOf(output) : { passed: 0, failed: 0 };
  const ranNone = counts && passed + failed === 0;
  if (failed !== 0 || (code === 0 && !ranNone)) return { passed, failed };
  console.log(`${script} ended with ${code}${ranNone ? " and ran no test" : ""}`);
  return { passed, failed: 1 };
}

/** mocha closes with `  12 passing (3s)` and, where there are any, `  1 failing`. */
function countsOf(output) {
  const last = (word) => Number([...output.matchAll(new RegExp(`^ +(\\d+) ${word}\\b`, "gm"))].at(-1)?.[1] ?? 0);
  return { passed: last("passing"), failed: last("failing") };
}
