import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "..", "..");

/** Runs the command line as a process of its own; the server ends when it is told to, and not with its input. */
function runProcess(args: readonly string[], stdin: string): Promise<{ out: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", path.join(root, "server/src/cli.ts"), ...args], { cwd: root });
    let out = "";
    child.stdout.on("data", (part) => {
      out += part;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ out, code }));
    child.stdin.write(stdin);
    if (args[0] !== "serve") child.stdin.end();
  });
}

describe("the command line as a process", () => {
  it("reads standard input and ends with the code for findings", async () => {
    const { out, code } = await runProcess(["check", "--format", "github", "--stdin-filepath", "a.md"], "Wool.[^7]\n");
    assert.equal(code, 1);
    assert.match(out, /^::error file=a\.md,line=1,endLine=1,col=6,endColumn=10,title=dangling-call::/);
  });

  it("reads what comes through a pipe to its end", async function () {
    if (process.platform === "win32") return this.skip();
    const command = 'printf "Wool.[^7]\\n" | "$0" --import tsx server/src/cli.ts text /dev/stdin';
    const child = spawn("sh", ["-c", command, process.execPath], { cwd: root });
    let out = "";
    for await (const part of child.stdout) out += part;
    assert.equal(out, "Wool.[^7]\n");
  });

  it("starts the server, which answers in the protocol", async () => {
    const message = (body: object): string => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const initialize = message({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    const { out, code } = await runProcess(
      ["serve", "--stdio"],
      initialize + message({ id: 2, method: "shutdown" }) + message({ method: "exit" }),
    );
    assert.equal(code, 0);
    assert.match(out, /"hoverProvider"/);
  });
});
