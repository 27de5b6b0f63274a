/** What the licences of others ask for: that their words go along with what is made of their work. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./dependencies.mjs";
import { Failure } from "./run.mjs";

/** The name of the file that says so in the package. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** The licences of the libraries to which these modules belong: `node_modules/yaml/dist/index.js` brings that of yaml. */
export async function noticesFor(modules) {
  const folders = new Set([...modules].flatMap((each) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(each) ?? []));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  return [HEAD, ...new Set(notices), PDFJS, await readFile(path.join(root, "scripts/licenses/Apache-2.0.txt"), "utf8")].join(RULE);
}

async function noticeOf(folder) {
  const { name, license, author } = JSON.parse(await readFile(path.join(root, folder, "package.json"), "utf8"));
  const file = (await readdir(path.join(root, folder))).find((each) => /^licen[cs]e/i.test(each));
  if (file) return `${name} (${license})\n\n${(await readFile(path.join(root, folder, file), "utf8")).replaceAll("\r\n", "\n").trim()}\n`;
  const by = typeof author === "string" ? author : author?.name;
  if (!license || !by) throw new Failure(`${name} says neither by whom it is nor under which license, so that it cannot be given on.`);
  return `${name} (${license})\n\nCopyright ${by}\n`;
}

const RULE = `\n${"-".repeat(80)}\n\n`;

const HEAD = "Apparatus contains parts of these libraries, under the licenses that follow them.\n";

/** unpdf is a build of it, in which nothing of this is said. */
const PDFJS = "pdf.js (Apache-2.0), in unpdf\n\nCopyright Mozilla Foundation and others\n";
