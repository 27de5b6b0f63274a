import type { Span } from "../../model/note";
import type { DraftNote } from "../draft";

/** A note while it is being read: where its text begins and ends so far, and which elements are open in it. What was open before it does
 *  not count: an end that answers nothing in it ends it. */
export class OpenNote {
  /** Where its text begins and where its last word ends; −1 while it has none. */
  bodyFrom = -1;
  bodyTo = -1;
  hasLabel = false;
  /** Where the last word of its first block ends. */
  #firstTo = -1;
  readonly #inside: string[];

  /** `element` is that whose end ends the note; `""` for a note that begins within a line and ends with it. */
  constructor(
    readonly draft: DraftNote,
    public element: string,
    inside: readonly string[],
  ) {
    this.#inside = [...inside];
  }

  get hasText(): boolean {
    return this.bodyFrom >= 0;
  }

  words(from: number, to: number): void {
    // The tag that bears the id is no part of it.
    if (this.bodyFrom < 0) this.bodyFrom = Math.max(from, this.draft.to);
    this.bodyTo = to;
  }

  /** A block begins. Says whether the note ends before it. */
  begin(name: string): boolean {
    if (this.element === "") {
      if (this.hasText) return true;
      this.element = name;
      return false;
    }
    if (HEADINGS.has(name) && HEADINGS.has(this.element)) return true;
    const closed = CLOSED_BY[name] ?? PARAGRAPH;
    while (closed.has(this.#inside[this.#inside.length - 1] ?? "")) this.#inside.pop();
    if (this.#inside.length === 0 && closed.has(this.element)) return true;
    this.#inside.push(name);
    return false;
  }

  /** A block ends. Says whether the note ends with it (`with`), or before it, since it was begun before the note. */
  end(name: string): "with" | "before" | undefined {
    // Any end of a heading ends the heading that is open, as browsers have it.
    const isHeading = HEADINGS.has(name);
    const at = isHeading ? this.#inside.findLastIndex((each) => HEADINGS.has(each)) : this.#inside.lastIndexOf(name);
    if (at >= 0) this.#inside.length = at;
    else if (name === this.element || (isHeading && HEADINGS.has(this.element))) return TERMS.has(name) ? undefined : "with";
    else if (name !== "p") return "before";
    return undefined;
  }

  blockEnds(): void {
    if (this.#firstTo < 0) this.#firstTo = this.bodyTo;
  }

  /** Ends it: at `to`, or, where it turns out never to be closed, with its first block. */
  close(to: number, isLost = false): void {
    const body: Span = { from: this.bodyFrom, to: isLost ? this.#firstTo : this.bodyTo };
    const { draft } = this;
    draft.to = Math.max(isLost ? 0 : to, body.to, draft.labelSpan.to, draft.to);
    if (body.from >= 0 && body.from < body.to) draft.body = [body];
  }
}

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** What stands before the text of a note: a term of a list, or a heading with its number, as Texinfo has it. */
const TERMS: ReadonlySet<string> = new Set(["dt", ...HEADINGS]);

const PARAGRAPH: ReadonlySet<string> = new Set(["p"]);

/** What the beginning of an element ends, besides a paragraph. Source: the HTML standard, “Optional tags”. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(["p", "li"]),
  dt: new Set(["p", "dt", "dd"]),
  dd: new Set(["p", "dd"]),
  tr: new Set(["p", "td", "th", "tr"]),
  td: new Set(["p", "td", "th"]),
  th: new Set(["p", "td", "th"]),
};
