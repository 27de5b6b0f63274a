/** An open document that is edited through a client, and what the edits cost. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { within } from "./measure.mjs";
import { cache } from "./peers.mjs";

const PATIENCE = 120_000;

export class Editing {
  version = 1;
  /** How many problems the last answer had. */
  problems = 0;
  #added = false;

  constructor(client, peer, text, uri = pathToFileURL(path.join(cache, "manuscript.md")).toString()) {
    this.client = client;
    this.peer = peer;
    this.uri = uri;
    this.text = text;
    const lines = text.split("\n");
    // In the middle: a paragraph, which neither is a note nor a heading.
    this.line = lines.findIndex((line, at) => at >= lines.length / 2 && line.includes("[^") && !line.startsWith("[^"));
    this.character = lines[this.line].indexOf(" ") + 1;
    this.call = { line: this.line, character: lines[this.line].indexOf("[^") + 2 };
  }

  /** Milliseconds from didOpen to the first diagnostics. */
  open() {
    const { uri, text } = this;
    this.client.opened?.(uri, text);
    return this.#answered(() =>
      this.client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } }),
    );
  }

  /** Milliseconds from one key to fresh diagnostics: letters are typed and taken back by turns. */
  key(letter = "x") {
    return this.#answered(() => this.type(letter));
  }

  /** Sends one change without waiting. */
  type(letter) {
    const { line, character } = this;
    const range = this.#added
      ? { start: { line, character }, end: { line, character: character + this.#added } }
      : { start: { line, character }, end: { line, character } };
    const change = { range, text: this.#added ? "" : letter };
    this.#added = this.#added ? 0 : letter.length;
    // Some servers want the whole text with every change.
    if (this.client.opened || this.client.wantsWhole) this.#remember(change);
    const contentChanges = [this.client.wantsWhole ? { text: this.text } : change];
    this.client.notify("textDocument/didChange", { textDocument: { uri: this.uri, version: ++this.version }, contentChanges });
  }

  /** Milliseconds from the last of many keys to the answer for it, and how many answers came. */
  async burst(keys) {
    let answers = 0;
    let last = 0;
    const count = ({ uri }, at) => {
      if (uri !== this.uri) return;
      answers++;
      last = at;
    };
    this.client.on("textDocument/publishDiagnostics", count);
    const time = await this.#answered(() => {
      for (let key = 0; key < keys - 1; key++) this.type("y");
      this.type("y");
    }, true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { time: this.peer.pulls ? time : Math.max(time, last - this.sentAt), answers };
  }

  async #answered(send, onlyLast = false) {
    const { client, peer, uri } = this;
    if (peer.pulls) {
      this.sentAt = performance.now();
      send();
      const { items } = await within(PATIENCE, client.request("textDocument/diagnostic", { textDocument: { uri } }), peer.title);
      this.problems = items?.length ?? 0;
      return performance.now() - this.sentAt;
    }
    const answer = client.next("textDocument/publishDiagnostics", (params) => {
      if (params.uri !== uri) return false;
      return params.version === undefined || params.version === null || !onlyLast || params.version === this.version;
    });
    this.sentAt = performance.now();
    send();
    const { params, at } = await within(PATIENCE, answer, peer.title);
    this.problems = params.diagnostics.length;
    return at - this.sentAt;
  }

  /** Keeps the text, as an editor does. */
  #remember({ range, text }) {
    const lines = this.text.split("\n");
    const line = lines[range.start.line];
    lines[range.start.line] = line.slice(0, range.start.character) + text + line.slice(range.end.character);
    this.text = lines.join("\n");
    this.client.opened?.(this.uri, this.text);
  }
}
