/** Bundles the core of Apparatus from its sources, as it is for the server, into a folder: `node bundle.mjs FOLDER` writes `stdin.js` there. */
import { build } from "esbuild";
import { root } from "../../scripts/dependencies.mjs";
import { programsOnNode } from "../../scripts/on-node.mjs";
import { programs } from "../../scripts/programs.mjs";

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

const contents = Object.entries(PARTS).map(([file, names]) => `export { ${names.join(", ")} } from "./${file}";`);
await build({
  ...programsOnNode({ formats: programs.formats }, process.argv[2]),
  stdin: { contents: contents.join("\n"), resolveDir: root, sourcefile: "core.ts" },
  logLevel: "error",
});
