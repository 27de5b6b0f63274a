/** Runs commands and tells the user what goes on. Node built-ins only: this runs before anything is installed. */
import { spawn } from "node:child_process";
import { access } from "node:fs/promises";

/** An error whose message is for the user: what went wrong, and the way out. */
export class Failure extends Error {
  constructor(message, wayOut) {
    super(wayOut ? `${message}\n  ${wayOut.replaceAll("\n", "\n  ")}` : message);
    this.name = "Failure";
  }
}

/** Shows a title while the work runs, then how long it took: `Installing VS Code 1.139.1 … 25 s`. */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const live = process.stderr.isTTY;
  process.stderr.write(live ? `${title} …` : `${title} …\n`);
  const ticking = live ? setInterval(() => process.stderr.write(`\r${title} … ${seconds()}`), 1000) : undefined;
  try {
    const result = await work();
    process.stderr.write(live ? `\r${title} … ${seconds()}\n` : `  ${seconds()}\n`);
    return result;
  } catch (error) {
    process.stderr.write(live ? `\r${title} … failed\n` : "  failed\n");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/** Runs a command to its end and keeps what it prints; throws a Failure with the last lines of it where it fails. */
export async function run(command, args, options = {}) {
  const { code, output } = await watch(command, args, { ...options, show: false });
  if (code === 0) return output;
  const lines = output.trim().split("\n");
  // npm says what is wrong first and adds its usage; the others end with it.
  const tail = (command === "npm" ? lines.filter((line) => /^npm error (?! +at )/.test(line)).slice(0, 12) : lines.slice(-12)).join("\n");
  throw new Failure(`${command} ${args.join(" ")} ended with ${code}:\n${tail}`, networkAdvice(command, output));
}

/** Runs a command, shows what it prints as it comes, and answers with its exit code and its output. */
export function watch(command, args, { cwd, env, show = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // On Windows npm and code are batch files, which only a shell can start.
      shell: process.platform === "win32" && !command.endsWith(".exe"),
      windowsHide: true,
    });
    let output = "";
    for (const [stream, sink] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
        if (show) sink.write(text);
      });
    }
    child.on("error", (error) => resolve({ code: error.code === "ENOENT" ? 127 : 1, output: `${output}${error.message}` }));
    child.on("close", (code, signal) => resolve({ code: code ?? `signal ${signal}`, output }));
  });
}

/** Whether a command can be started at all. */
export async function exists(command) {
  const { code } = await watch(process.platform === "win32" ? "where" : "which", [command], { show: false });
  return code === 0;
}

/** Whether there is a file of that name. */
export const isThere = (file) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Runs a script's main function; a Failure is told in its own words, anything else with its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

function networkAdvice(command, output) {
  if (command !== "npm" && command !== "apt-get") return undefined;
  return /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|network|Could not resolve/i.test(output)
    ? "The package registry could not be reached. Check the network connection (behind a proxy: npm config set proxy URL), then run the command again; what is already installed is kept."
    : undefined;
}
