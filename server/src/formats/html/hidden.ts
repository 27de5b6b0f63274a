import { type Attribute, wordsOf } from "../../tags/attributes";
import type { Markup } from "../../tags/markup";
import { HIDDEN, HIDDEN_CLASSES, HIDDEN_ROLES } from "./elements";

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

/** Whether an element is not read, by its name or by what its tag says. An item or a paragraph may lack its end, so that its tag is not asked. */
export function isHidden(name: string, attributes: ReadonlyMap<string, Attribute>): boolean {
  if (HIDDEN.has(name)) return true;
  if (attributes.size === 0 || ENDLESS.has(name)) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden")?.value === "true") return true;
  if (/display:\s*none/i.test(attributes.get("style")?.value ?? "")) return true;
  const roles = [...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")];
  return wordsOf(attributes, "class").some((word) => HIDDEN_CLASSES.has(word)) || roles.some((role) => HIDDEN_ROLES.has(role));
}

const ENDLESS: ReadonlySet<string> = new Set(["p", "li", "dt", "dd", "td", "th", "tr", "body", "html", "main", "article"]);
