import type { Writable } from "node:stream";
import { AbstractMessageWriter, type Message, type MessageWriter } from "vscode-languageserver";

/** Writes each message at once and in one piece. The writer of the library lets a turn of the event loop pass before each, and writes
 *  header and body one after the other, each of which wakes the client: together a third of the time that a key takes. */
export class WholeMessages extends AbstractMessageWriter implements MessageWriter {
  #errors = 0;

  constructor(readonly output: Writable) {
    super();
    output.on("error", (error) => this.fireError(error)).on("close", () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise((resolve, reject) => {
      this.output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.output.end();
  }
}
