import { execFileSync } from "node:child_process";

/** What Asciidoctor makes of every text, as HTML. It runs in a process of its own, since its runtime changes the objects of JavaScript. */
export function htmlByAsciidoctor(texts: readonly string[]): readonly string[] {
  const input = JSON.stringify(texts);
  // What it warns of is what is wanted.
  const html = execFileSync(process.execPath, ["-e", SCRIPT], {
    cwd: __dirname,
    input,
    maxBuffer: 2 ** 28,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return JSON.parse(html.toString());
}

const SCRIPT = `
const processor = require("@asciidoctor/core")();
const texts = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const html = texts.map((text) => processor.convert(text, { safe: "safe", attributes: { showtitle: true } }));
process.stdout.write(JSON.stringify(html));
`;
