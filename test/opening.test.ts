import assert from "node:assert/strict";
import type {
  ClientCapabilities,
  Connection,
  Diagnostic,
  InitializeResult,
  Message,
  PublishDiagnosticsParams,
} from "vscode-languageserver";
import type { NoteDocument } from "../server/src/document/document";
import { HeldBack } from "../server/src/opening/held-back";
import { greet } from "../server/src/opening/initialize";
import { open } from "../server/src/opening/opening";

const LONG = `He left.[^1] She stayed.[^2]\n\n[^1]: Yaa Kwarteng, letter of 3 May.\n\n${"They wrote of rain and of the harvest.\n\n".repeat(1200)}`;

const notification = (method: string, params: object = {}): Message & { method: string } => ({ jsonrpc: "2.0", method, params }) as never;
const request = (method: string, params: object = {}): Message & { method: string } =>
  ({ ...notification(method, params), id: 7 }) as never;
const opened = (uri: string, text: string, languageId = "markdown") =>
  notification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });

const ASKED: ClientCapabilities = { workspace: { configuration: true } };
const PULLING: ClientCapabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};

describe("the opening of the server", () => {
  /** A server whose client has not answered yet, and whatever becomes of it. */
  function begun(capabilities: ClientCapabilities) {
    const held = new HeldBack();
    const told: PublishDiagnosticsParams[] = [];
    const heard: string[] = [];
    let answer = (): void => {};
    let pulled: (params: object) => { items: Diagnostic[] } = () => ({ items: [] });
    let early: Map<string, NoteDocument> | undefined;
    const connection = {
      sendDiagnostics: async (params: PublishDiagnosticsParams) => void told.push(params),
      workspace: { getConfiguration: () => new Promise<void>((resolve) => (answer = resolve)) },
      languages: { diagnostics: { on: (handler: typeof pulled) => (pulled = handler) } },
    };
    const params = { capabilities } as Parameters<typeof open>[3];
    open(connection as unknown as Connection, held, "file:///docs", params, (documents) => (early = documents));
    return {
      told,
      heard,
      pull: (uri: string) => pulled({ textDocument: { uri } }).items.map(({ code }) => code),
      early: () => early,
      say: (message: Message & { method: string }) => held.handleMessage(message, () => void heard.push(message.method)),
      answer: async () => {
        answer();
        await settled();
      },
    };
  }

  it("tells at once what is wrong with the notes of a long text, and hands it on as it was read", async () => {
    const server = begun(ASKED);
    server.say(notification("$/setTrace"));
    server.say(opened("file:///a.md", LONG));
    assert.deepEqual(
      server.told.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.map(({ code }) => code)]),
      [["file:///a.md", 1, ["dangling-call"]]],
    );
    assert.equal(server.early(), undefined);
    await server.answer();
    assert.equal(server.early()?.get("file:///a.md")?.getText(), LONG);
    assert.deepEqual(server.heard, ["$/setTrace", "textDocument/didOpen"]);
  });

  it("hands on the text that was opened last, where one was closed and opened again meanwhile", async () => {
    const server = begun(ASKED);
    const closed = notification("textDocument/didClose", { textDocument: { uri: "file:///a.md" } });
    for (const message of [opened("file:///a.md", LONG), closed, opened("file:///a.md", `${LONG}It rained.\n`)]) server.say(message);
    for (const message of [opened("file:///b.md", LONG), closed, opened("file:///b.md", "He left.\n")]) server.say(message);
    await server.answer();
    assert.equal(server.early()?.get("file:///a.md")?.getText(), `${LONG}It rained.\n`);
    assert.equal(server.early()?.get("file:///b.md"), undefined);
  });

  it("leaves short texts, texts from PDFs and files of data to the rest", async () => {
    const server = begun(ASKED);
    server.say(opened("file:///short.md", "He left.[^1]\n"));
    server.say(opened("file:///scan.txt", LONG, "plaintext"));
    server.say(opened("file:///people.yaml", LONG, "yaml"));
    await server.answer();
    assert.deepEqual([server.told.length, server.early()?.size, server.heard.length], [0, 0, 3]);
  });

  it("loads the rest for the first request, without waiting for the client", async () => {
    const server = begun(ASKED);
    server.say(opened("file:///a.md", LONG));
    server.say(request("textDocument/hover"));
    server.say(notification("textDocument/didChange"));
    server.say(request("textDocument/definition"));
    await settled();
    assert.deepEqual(server.heard, ["textDocument/didOpen", "textDocument/hover", "textDocument/didChange", "textDocument/definition"]);
    server.say(request("textDocument/references"));
    assert.equal(server.heard.at(-1), "textDocument/references");
  });

  it("tells a client of problems that could ask for them, and would not hear that it should ask again", () => {
    const server = begun({ ...ASKED, textDocument: { diagnostic: {}, publishDiagnostics: {} } });
    server.say(opened("file:///a.md", LONG));
    assert.deepEqual(
      server.told.map(({ uri }) => uri),
      ["file:///a.md"],
    );
  });

  it("answers a client that asks for problems and can be told to ask again", async () => {
    const server = begun(PULLING);
    server.say(opened("file:///a.md", LONG));
    assert.deepEqual(server.told, []);
    server.say(request("textDocument/diagnostic", { textDocument: { uri: "file:///a.md" } }));
    assert.deepEqual(server.heard, ["textDocument/diagnostic"]);
    assert.deepEqual(server.pull("file:///a.md"), ["dangling-call"]);
    assert.equal(server.early(), undefined);
  });

  it("says nothing of a text that has been changed since", async () => {
    const server = begun(PULLING);
    server.say(opened("file:///a.md", LONG));
    server.say(notification("textDocument/didChange"));
    server.say(request("textDocument/diagnostic", { textDocument: { uri: "file:///a.md" } }));
    assert.deepEqual(server.heard, []);
    await settled();
    assert.deepEqual(server.heard, ["textDocument/didOpen", "textDocument/didChange", "textDocument/diagnostic"]);
  });

  it("waits for no client that cannot be asked", async () => {
    const server = begun({});
    await settled();
    assert.equal(server.early()?.size, 0);
  });
});

/** Whatever is due has been done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("the answer to initialize", () => {
  /** What a client is told of problems that it may ask for. */
  function problemsFor(name: string, capabilities: ClientCapabilities) {
    let answer: (params: unknown) => InitializeResult | undefined = () => undefined;
    const connection = { onInitialize: (handler: typeof answer) => (answer = handler), onInitialized: () => {}, listen: () => {} };
    greet(connection as unknown as Connection, () => {});
    return answer({ capabilities, clientInfo: { name } })?.capabilities.diagnosticProvider;
  }

  for (const [name, capabilities, all] of [
    ["Visual Studio Code", PULLING, true],
    ["Neovim", PULLING, false],
    ["Neovim", { textDocument: { diagnostic: {}, publishDiagnostics: {} } }, undefined],
  ] as const)
    it(`offers ${name} problems of ${all === undefined ? "no" : all ? "all" : "open"} documents`, () =>
      assert.equal(problemsFor(name, capabilities)?.workspaceDiagnostics, all));
});
