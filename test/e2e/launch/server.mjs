/** Runs the suite inside the extension host of the VS Code server; the last line it prints says how many tests passed. */
import path from "node:path";
import { Failure, main } from "../../../scripts/run.mjs";
import { buildSuite, suiteFolder, suiteModule, suiteWorkspace } from "./suite.mjs";
import { openWindow } from "./window.mjs";

/** As in the suite. */
const mark = "\u200b";
const patience = 900_000;

await main(async () => {
  await buildSuite();
  const { promise: exit, resolve } = Promise.withResolvers?.() ?? withResolvers();
  const opened = await openWindow({
    folder: suiteWorkspace,
    flags: ["--enable-smoke-test-driver"],
    payload: ({ authority }) => [
      ["extensionDevelopmentPath", `vscode-remote://${authority}${urlPath(suiteFolder)}`],
      ["extensionTestsPath", `vscode-remote://${authority}${urlPath(suiteModule)}`],
      ["skipWelcome", "true"],
    ],
    beforeLoad: async (page) => {
      await page.exposeFunction("codeAutomationLog", (_, [first, ...rest]) => {
        // Marked is what the tests say; all else is the host's own chatter.
        if (String(first).startsWith(mark)) console.log(String(first).slice(mark.length), ...rest);
        else if (process.env.APPARATUS_E2E_VERBOSE) console.log(first, ...rest);
      });
      await page.exposeFunction("codeAutomationExit", resolve);
    },
  });
  const late = setTimeout(() => resolve("late"), patience);
  const code = await exit;
  clearTimeout(late);
  await opened.close();
  if (code === "late") throw new Failure(`The suite gave no answer within ${patience / 1000} s.`, "Run it once more with APPARATUS_E2E_GREP='part of a title' to find the test that hangs.");
  return code;
});

function urlPath(file) {
  return path.posix.join("/", file.replaceAll("\\", "/"));
}

/** Promise.withResolvers came with Node 22. */
function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
