import { format } from "node:util";

/** Stands, unseen, before everything that the tests print. */
const mark = "\u200b";

/** Runs inside the extension host, of a desktop or of the VS Code server. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const grep = process.env.APPARATUS_E2E_GREP;
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: 180_000, color: false, ...(grep ? { grep } : {}) });
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  await import("./notes");
  await import("./markup");
  await import("./people");
  await import("./texts");
  await import("./editor");
  // The launcher picks out what the tests say from all that the host writes to its console.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => console.log(mark + format(...words));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures !== 0) throw new Error(`${failures} failed`);
}
