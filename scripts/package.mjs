/** Packs the built extension as apparatus.vsix, unless nothing has changed since it was last packed, and checks what is inside. */
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createVSIX, listFiles, PackageManager } from "@vscode/vsce";
import { root } from "./dependencies.mjs";
import { extensionReadme } from "./extension-readme.mjs";
import { NOTICES } from "./notices.mjs";
import { others, programs } from "./programs.mjs";
import { Failure, main } from "./run.mjs";

const vsix = path.join(root, "apparatus.vsix");
const stamp = path.join(root, "dist/apparatus.vsix.sha256");

/** Without one of these the extension or the command line would not start, or could not be given on. */
const required = ["package.json", "LICENSE", `dist/${NOTICES}`, ...[...Object.keys(programs), ...others].map((name) => `dist/${name}.js`)];

/** What else may be in the package. */
const expected = [
  /^(dist\/readme|changelog)\.md$/i,
  /^dist\/shared-\w+\.js$/,
  /^dist\/data\/[\w-]+\.(json|bin)$/,
  /^syntaxes\/[\w.-]+\.tmLanguage\.json$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^docs\/images\/(?:hover-light|problems-dark|person-light|ibid-dark|pdf-dark)\.png$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^media\/[\w./-]+\.(png|svg|md)$/,
];

const readme = "dist/readme.md";

await main(async () => {
  await writeFile(path.join(root, readme), extensionReadme(await readFile(path.join(root, "README.md"), "utf8")));
  const files = (await listFiles({ cwd: root, packageManager: PackageManager.None, readmePath: readme }))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const strangers = files.filter((file) => !required.includes(file) && !expected.some((pattern) => pattern.test(file)));
  if (strangers.length !== 0) {
    throw new Failure(
      `These files do not belong into the package:\n  ${strangers.join("\n  ")}`,
      "Leave them out by .vscodeignore, or say in scripts/package.mjs that they belong.",
    );
  }
  const missing = required.filter((file) => !files.includes(file));
  if (missing.length !== 0) throw new Failure(`The package lacks:\n  ${missing.join("\n  ")}`, "Run the build: npm run build");
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(path.join(root, file)));
  const digest = hash.digest("hex");
  if ((await readIfThere(stamp)) === digest && (await readIfThere(vsix)) !== undefined) {
    console.log("apparatus.vsix is up to date");
    return;
  }
  await rm(vsix, { force: true });
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    allowUnusedFilesPattern: true,
    rewriteRelativeLinks: false,
    readmePath: readme,
  });
  await writeFile(stamp, digest);
  console.log(`apparatus.vsix: ${files.length} files, ${((await readFile(vsix)).length / 1000).toFixed(0)} kB`);
});

function readIfThere(file) {
  return readFile(file, "latin1").catch(() => undefined);
}
