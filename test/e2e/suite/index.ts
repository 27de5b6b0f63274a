/** Runs inside the extension host, of a desktop or of the VS Code server. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const grep = process.env.APPARATUS_E2E_GREP;
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: 30_000, color: false, ...(grep ? { grep } : {}) });
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  await import("./notes");
  await import("./editor");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures !== 0) throw new Error(`${failures} failed`);
}
