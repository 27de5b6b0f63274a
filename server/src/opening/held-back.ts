import { Message, type MessageStrategy } from "vscode-languageserver";
import { normalizeAddresses } from "./addresses";

/** Where what the client says waits, in its order, until what hears it is loaded. Answers of the client do not wait. All of it names files in one way. */
export class HeldBack implements MessageStrategy {
  readonly #waiting: (() => void)[] = [];
  #passes: ((message: Message) => boolean) | undefined;

  handleMessage(message: Message, next: Parameters<MessageStrategy["handleMessage"]>[1]): ReturnType<typeof next> {
    normalizeAddresses(message);
    if (!this.#passes || Message.isResponse(message) || this.#passes(message)) return next(message);
    this.#waiting.push(() => void next(message));
  }

  /** Holds back from now on what does not pass. */
  hold(passes: (message: Message) => boolean): void {
    this.#passes = passes;
  }

  release(): void {
    this.#passes = undefined;
    for (const say of this.#waiting.splice(0)) say();
  }
}
