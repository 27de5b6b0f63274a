import type { Markup } from "../tags/markup";

/** An element that nobody reads, while it is open: `head`, with how many of that name are open in one another. */
export class Hidden {
  #name = "";
  #depth = 0;

  /** Goes on in what was open at the end of the text before: `head 1`. */
  constructor(state: string) {
    const [name, depth] = state.split(" ");
    if (name && depth) [this.#name, this.#depth] = [name, Number(depth)];
  }

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  get state(): string {
    return this.isOpen ? `${this.#name} ${this.#depth}` : "";
  }

  open(name: string): void {
    [this.#name, this.#depth] = [name, 1];
  }

  /** Takes a tag inside of it. The head of a page ends where its body begins. */
  take(kind: Markup["kind"], name: string): void {
    if (name === this.#name) this.#depth += kind === "start" ? 1 : kind === "end" ? -1 : 0;
    else if (name === "body" && this.#name === "head") this.#depth = 0;
  }
}
