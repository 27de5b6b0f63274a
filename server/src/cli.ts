import { runCommand } from "./cli/run";
import { limitCopying } from "./platform/compiling.node";

limitCopying();
void runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: readStdin,
  colors: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  watched: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 100,
}).then((code) => {
  if (code !== undefined) process.exitCode = code;
});

async function readStdin(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

// A reader such as `head` may close the pipe before everything is written.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
