/** A language client that measures: it speaks LSP with a child process over stdio, and knows when each message came. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export class Client {
  #next = 1;
  #pending = new Map();
  #listeners = new Set();
  #handlers = new Map();
  #buffer = Buffer.alloc(0);
  #chunks = [];
  #have = 0;
  #need = 0;

  /** Starts a server: `{ command, args, cwd, env }`. */
  constructor({ command, args = [], cwd, env }) {
    this.startedAt = performance.now();
    this.process = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "ignore"] });
    this.process.stdout.on("data", (chunk) => this.#receive(chunk));
    this.exited = new Promise((resolve) => this.process.on("exit", resolve));
    this.process.stdin.on("error", () => {});
  }

  request(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ jsonrpc: "2.0", id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** Answers requests of the server. */
  handle(method, handler) {
    this.#handlers.set(method, handler);
  }

  /** Kept by the first notification that fits, with its time. */
  next(method, fits = () => true) {
    return new Promise((resolve) => {
      const listener = (message, at) => {
        if (message.method !== method || !fits(message.params)) return;
        this.#listeners.delete(listener);
        resolve({ params: message.params, at });
      };
      this.#listeners.add(listener);
    });
  }

  on(method, listener) {
    this.#listeners.add((message, at) => message.method === method && listener(message.params, at));
  }

  /** Memory of the server in megabytes, its children not counted. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, "utf8");
    return { rss: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024, peak: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024 };
  }

  async stop() {
    const timer = setTimeout(() => this.process.kill("SIGKILL"), 5000);
    await Promise.race([this.request("shutdown", undefined).catch(() => {}), this.exited]);
    this.notify("exit");
    await this.exited;
    clearTimeout(timer);
  }

  async kill() {
    this.process.kill("SIGKILL");
    await this.exited;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(chunk) {
    this.#chunks.push(chunk);
    this.#have += chunk.length;
    if (this.#have < this.#need) return;
    this.#buffer = Buffer.concat([this.#buffer, ...this.#chunks]);
    this.#chunks = [];
    for (;;) {
      const end = this.#buffer.indexOf("\r\n\r\n");
      if (end < 0) break;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString("latin1", 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) {
        this.#need = end + 4 + length;
        this.#have = this.#buffer.length;
        return;
      }
      const message = JSON.parse(this.#buffer.toString("utf8", end + 4, end + 4 + length));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      void this.#take(message, performance.now());
    }
    this.#have = this.#buffer.length;
    this.#need = 0;
  }

  async #take(message, at) {
    if (message.method === undefined) {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) pending?.reject(new Error(message.error.message));
      else pending?.resolve(message.result);
      return;
    }
    if (message.id === undefined) {
      for (const listener of [...this.#listeners]) listener(message, at);
      return;
    }
    const result = await (this.#handlers.get(message.method) ?? (() => null))(message.params);
    this.#send({ jsonrpc: "2.0", id: message.id, result: result ?? null });
  }
}
