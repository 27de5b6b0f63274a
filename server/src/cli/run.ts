import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import { REPOSITORIES_FILE, readRepositoriesFile } from "../config/repositories-file";
import { type Repository, setOwnRepositories } from "../data/repositories/repositories";
import { textOfBytes } from "../decode";
import { didYouMean } from "../did-you-mean";
import { archives } from "./archives";
import {
  archivesArguments,
  checkArguments,
  explainArguments,
  factsArguments,
  peopleArguments,
  peopleImportArguments,
  serveArguments,
  textArguments,
} from "./arguments";
import { check } from "./check";
import { explain } from "./explain";
import { facts } from "./facts";
import { HELP } from "./help";
import { people } from "./people";
import { peopleImport } from "./people-import";
import { CliError, Exit, type Terminal } from "./terminal";
import { text } from "./text";

/** Runs one command line and tells its exit code; undefined for the server, which ends when its client says so. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number | undefined> {
  const [command, ...rest] = args;
  try {
    if (command === "--version" || command === "-v") return say(terminal, `${version}\n`);
    if (command === undefined || command === "help" || [command, ...rest].some((arg) => arg === "--help" || arg === "-h")) {
      return say(terminal, HELP, command === undefined ? Exit.failed : Exit.clean);
    }
    setOwnRepositories(repositoriesIn(terminal.cwd));
    switch (command) {
      case "check":
        return await check(checkArguments(rest), terminal);
      case "facts":
        return await facts(factsArguments(rest), terminal);
      case "archives":
        return await archives(archivesArguments(rest), terminal);
      case "people":
        if (rest[0] === "import") return peopleImport(peopleImportArguments(rest.slice(1)), terminal);
        return await people(peopleArguments(rest), terminal);
      case "text":
        return await text(textArguments(rest), terminal);
      case "explain":
        return explain(explainArguments(rest), terminal);
      case "serve":
        serveArguments(rest);
        // With its ending, since the loader of the tests would take `.node` for one.
        await import("../main.node.js");
        return undefined;
      default:
        throw new CliError(`There is no command “${command}”.${didYouMean(command, COMMANDS)} See apparatus --help.`);
    }
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    terminal.err(`apparatus: ${error.message}\n`);
    return Exit.failed;
  }
}

const COMMANDS = ["check", "facts", "people", "archives", "text", "explain", "serve"];

/** The archives of the `repositories.yaml` in a folder. */
function repositoriesIn(folder: string): readonly Repository[] {
  try {
    return readRepositoriesFile(textOfBytes(readFileSync(join(folder, REPOSITORIES_FILE))) ?? "").repositories;
  } catch {
    return [];
  }
}

function say(terminal: Terminal, text: string, code: number = Exit.clean): number {
  terminal.out(text);
  return code;
}
