import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { ClientCapabilities, Diagnostic, InitializeResult, PublishDiagnosticsParams } from "vscode-languageserver";
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const root = resolve(__dirname, "../../..");
let bundles: Promise<string> | undefined;

/** A client that speaks with the server over real stdio streams. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly settings: Record<string, unknown> = {};
  result: InitializeResult | undefined;
  #waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {}

  static async start(
    options: {
      folder?: string;
      rootUri?: string;
      capabilities?: ClientCapabilities;
      cacheFolder?: string;
      /** Answers no request of the server. */
      refuses?: boolean;
    } = {},
  ): Promise<TestClient> {
    const folder = await (bundles ??= bundle());
    const child = spawn(process.execPath, [join(folder, "server.js"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new TestClient(child, connection);
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      client.published.push(params);
      for (const resume of client.#waiting.splice(0)) resume();
    });
    if (!options.refuses) client.#obey();
    connection.listen();
    client.result = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: options.rootUri ?? null,
      workspaceFolders: options.folder ? [{ uri: options.folder, name: "test" }] : null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.cacheFolder ? { cacheFolder: options.cacheFolder } : {},
    });
    await connection.sendNotification("initialized", {});
    return client;
  }

  /** Answers what the server asks for. */
  #obey(): void {
    this.connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => this.settings[section] ?? null),
    );
    for (const method of ["client/registerCapability", "window/workDoneProgress/create", "workspace/diagnostic/refresh"])
      this.connection.onRequest(method, () => null);
  }

  open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, ...contentChanges: { range?: object; text: string }[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  /** Sends notifications in one piece. */
  sendAtOnce(notifications: readonly { readonly method: string; readonly params: object }[]): void {
    const messages = notifications.map((each) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...each });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    });
    this.process.stdin?.write(messages.join(""));
  }

  ask<Answer>(method: string, uri: string, line: number, character: number, more: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position: { line, character }, ...more });
  }

  /** Waits for the problems of a version of a document. */
  async diagnosticsOf(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find((each) => each.uri === uri && (version === undefined || each.version === version));
      if (found) return found;
      await this.told();
    }
  }

  /** Waits until the problems that were told last of a document will do: what was on its way before may come first. */
  async diagnosticsWhere(uri: string, willDo: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const last = this.published.findLast((each) => each.uri === uri);
      if (last && willDo(last.diagnostics)) return last.diagnostics;
      await this.told();
    }
  }

  /** Waits until exactly problems with these codes are told of a document. */
  codesOf(uri: string, ...codes: readonly string[]): Promise<Diagnostic[]> {
    return this.diagnosticsWhere(uri, (diagnostics) => diagnostics.map(({ code }) => code).join() === codes.join());
  }

  /** Waits until problems are told again. */
  told(): Promise<void> {
    return new Promise((resume) => this.#waiting.push(resume));
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    const exited = new Promise<number | null>((done) => this.process.once("exit", done));
    await this.connection.sendNotification("exit");
    const code = await exited;
    this.connection.dispose();
    return code;
  }
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-server-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await build({
    absWorkingDir: root,
    entryPoints: { server: "server/src/main.node.ts", worker: "server/src/worker.ts" },
    // Larger than all the rest together.
    alias: { "unpdf/pdfjs": join(root, "node_modules/unpdf/dist/pdfjs.mjs") },
    external: ["*/pdfjs.mjs"],
    outdir: folder,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return folder;
}
