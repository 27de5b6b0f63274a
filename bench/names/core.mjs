/** The core of Apparatus, bundled from its sources as it is for the server: what the scenario of names calls without a server between. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

const PARTS = {
  "server/src/text": ["lineStartsOf", "lastAtOrBelow"],
  "server/src/formats/open": ["openDocument"],
  "server/src/document/people": ["peopleOfDocument"],
  "server/src/corpus/people/people": ["People"],
  "server/src/recognize/people/spellings/parts": ["partsOf"],
  "server/src/recognize/people/spellings/gender": ["genderOfName"],
  "server/src/recognize/people/spellings/comparison": ["comparisonOf"],
  "test/annotated/people-score": ["matchMentions"],
};

export async function loadCore(cache) {
  const outfile = path.join(cache, "core.mjs");
  mkdirSync(cache, { recursive: true });
  const contents = Object.entries(PARTS).map(([file, names]) => `export { ${names.join(", ")} } from "./${file}";`);
  buildSync({
    stdin: { contents: contents.join("\n"), resolveDir: root },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile));
}
