import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { URI } from "vscode-uri";
import { isPeopleFile } from "../config/people-file";
import { isRepositoriesFile, REPOSITORIES_FILE } from "../config/repositories-file";
import { openDocument } from "../formats/open";
import type { DataFile, RuledFinding } from "../rules/rule";
import { dataFileFindings, findingsOf } from "../rules/run";
import { counted } from "../rules/words";
import { isTakenOut } from "../uris";
import { type CheckArguments, type ReportFormat, SEVERITIES } from "./arguments";
import { bibliographyReader } from "./bibliography";
import { chapterReader } from "./chapters";
import { chooseFiles, type NamedFile, namedFile, type SettingsFor } from "./files";
import { tellLeftOut, WHY_LEFT_OUT } from "./left-out";
import { manuscriptReader } from "./manuscript";
import { dataFileText, peopleFileFor, shownPath } from "./people-file";
import { eachTold } from "./progress";
import { type Read, readBytes, settingsReader, tellDamaged } from "./read";
import { shownText } from "./report/frame";
import { githubReport } from "./report/github";
import { jsonReport } from "./report/json";
import { junitReport } from "./report/junit";
import type { CheckResult, Report } from "./report/report";
import { sarifReport } from "./report/sarif";
import { textReport } from "./report/text";
import { CliError, Exit, type Terminal } from "./terminal";

/** Checks files and prints what is wrong with them. */
export async function check(args: CheckArguments, terminal: Terminal): Promise<number> {
  const settingsFor = settingsReader(terminal, args.flavour);
  const { stdinPath } = args;
  const result =
    stdinPath === undefined ? await checkFiles(args, settingsFor, terminal) : await checkStdin(stdinPath, args, settingsFor, terminal);
  const hints = args.severity === "hint";
  terminal.out(REPORTS[args.format](result, { colors: terminal.colors, columns: terminal.columns, hints }));
  for (const { path, reason } of result.notRead) terminal.err(`apparatus: ${shownText(path)} was not read: ${reason}.\n`);
  for (const { path, damaged } of result.files) if (damaged) tellDamaged(path, terminal);
  // What was asked for by name has to be read, or nobody may take the answer for a clean one.
  if (result.notRead.some(({ path }) => args.files.includes(path) || path === args.stdinPath)) return Exit.failed;
  return result.files.some((file) => file.findings.some((finding) => isAtLeast(finding, args))) ? Exit.findings : Exit.clean;
}

const REPORTS: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
};

const isAtLeast = (finding: RuledFinding, { severity }: CheckArguments): boolean =>
  SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(severity);

async function checkFiles(args: CheckArguments, settingsFor: SettingsFor, terminal: Terminal): Promise<CheckResult> {
  const { files, leftOut } = chooseFiles(args.files, terminal.cwd, settingsFor);
  const cite = bibliographyReader();
  const read = chapterReader(terminal.cwd, settingsFor);
  const reads: CheckResult[] = [];
  const people = new Set(files.flatMap((file) => peopleFileFor(file.uri) ?? []));
  const repositories = new Set(
    files
      .map(({ uri }) => uri)
      .filter(isRepositoriesFile)
      .map((uri) => URI.parse(uri).fsPath),
  );
  if (files.length > 0) for (const path of repositoriesFileIn(terminal.cwd)) repositories.add(path);
  const sources = args.files.length === 0 ? sourcesAmong(files, terminal.cwd, settingsFor) : new Set<NamedFile>();
  if (sources.size > 0) terminal.err(`apparatus: ${toldSources(sources.size)}\n`);
  const texts = files.filter((file) => !isPeopleFile(file.uri) && !isRepositoriesFile(file.uri) && !sources.has(file));
  for (const file of eachTold(terminal, "Checking", texts)) reads.push(await checkOne(file, () => read(file), cite));
  const named = new Set(files.map(({ uri }) => URI.parse(uri).fsPath));
  for (const path of people) reads.push(checkDataFile("people-file", path, terminal.cwd, settingsFor, named));
  for (const path of repositories) reads.push(checkDataFile("repositories-file", path, terminal.cwd, settingsFor, named));
  // Nobody can repair here what is in other formats, as little as in the sources.
  const others = leftOut.filter(({ reason }) => reason === "other-format");
  tellLeftOut(others, terminal);
  const notRead = leftOut.filter((file) => !others.includes(file)).map(({ path, reason }) => ({ path, reason: WHY_LEFT_OUT[reason] }));
  return { files: reads.flatMap((read) => read.files), notRead: [...notRead, ...reads.flatMap((read) => read.notRead)] };
}

/** The files in which a text is wrapped, as a `.pdf`, and that are no chapters: nobody can repair them here. */
function sourcesAmong(files: readonly NamedFile[], cwd: string, settingsFor: SettingsFor): ReadonlySet<NamedFile> {
  const manuscript = manuscriptReader(cwd, settingsFor);
  return new Set(files.filter((file) => isTakenOut(file.uri) && manuscript(file).length === 0));
}

const toldSources = (count: number): string =>
  `${counted(count, "source")} in Word, OpenDocument, EPUB or PDF ${count === 1 ? "was" : "were"} not checked; name what you want checked, as in: apparatus check thesis.docx`;

/** The `repositories.yaml` by which all files are read. */
const repositoriesFileIn = (folder: string): string[] => [join(folder, REPOSITORIES_FILE)].filter((path) => existsSync(path));

/** What is wrong in a file of data; nothing is said of one that is in order, unless it was asked for by name. */
function checkDataFile(kind: DataFile, path: string, cwd: string, settingsFor: SettingsFor, named: ReadonlySet<string>): CheckResult {
  const name = shownPath(path, cwd);
  const text = dataFileText(path);
  if (text === undefined) return { files: [], notRead: [{ path: name, reason: "it is not text" }] };
  const findings = dataFileFindings(kind, text, settingsFor(dirname(path)));
  const document = openDocument(URI.file(path).toString(), "yaml", 0, text, { flavour: "auto", around: [] });
  return {
    files: findings.length > 0 || named.has(path) ? [{ path: name, document, findings, damaged: text.includes("\ufffd") }] : [],
    notRead: [],
  };
}

async function checkStdin(path: string, args: CheckArguments, settingsFor: SettingsFor, terminal: Terminal): Promise<CheckResult> {
  if (args.files.length > 0) throw new CliError("With --stdin-filepath no other files can be checked.");
  const file = namedFile(path, terminal.cwd, settingsFor);
  const bytes = await terminal.stdin();
  const read = chapterReader(terminal.cwd, settingsFor);
  return checkOne(file, async () => read(file, await readBytes(bytes, file)), bibliographyReader());
}

/** A mistake of ours in one file must not take away what was found in the others. */
async function checkOne(file: NamedFile, read: () => Promise<Read>, cite: Cite): Promise<CheckResult> {
  try {
    return await checked(file, await read(), cite);
  } catch (error) {
    const reason = `Apparatus failed at it, please report this: ${error instanceof Error ? error.message : error}`;
    return { files: [], notRead: [{ path: file.path, reason }] };
  }
}

type Cite = ReturnType<typeof bibliographyReader>;

async function checked({ path, config }: NamedFile, read: Read, cite: Cite): Promise<CheckResult> {
  if ("reason" in read) return { files: [], notRead: [{ path, reason: read.reason }] };
  const { document, damaged } = read;
  await cite(document);
  return { files: [{ path, document, findings: findingsOf(document, config), damaged }], notRead: [] };
}
