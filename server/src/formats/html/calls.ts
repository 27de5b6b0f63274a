import type { NoteCall } from "../../model/note";
import { type Draft, hide } from "../draft";

type OpenCall = { -readonly [Key in keyof NoteCall]: NoteCall[Key] };

/** The calls of a page while it is read. What is set higher and holds nothing but calls belongs to them, and so do the brackets around one:
 *  `<sup>[<a href="#fn1">1</a>]</sup>`. */
export class Calls {
  readonly #draft: Draft;
  readonly #text: string;
  /** What is set higher, where it begins, and the last call in it, as long as there is nothing else. */
  #raised: { readonly from: number; last: OpenCall | undefined } | undefined;

  constructor(draft: Draft, text: string) {
    this.#draft = draft;
    this.#text = text;
  }

  get isRaised(): boolean {
    return this.#raised !== undefined;
  }

  raise(from: number): void {
    this.#raised = { from, last: undefined };
  }

  /** What is set higher ends. */
  lower(to: number): void {
    const last = this.#raised?.last;
    if (last) last.to = to;
    this.#raised = undefined;
  }

  /** The block ends, and with it what is set higher. */
  end(): void {
    this.#raised = undefined;
  }

  /** Takes words; says whether they only stand around calls. */
  words(from: number, to: number): boolean {
    if (!this.#raised) return false;
    if (to - from > 8 || !AROUND.test(this.#text.slice(from, to))) {
      this.#raised = undefined;
      return false;
    }
    if (this.#raised.last) hide(this.#draft, from, to);
    return true;
  }

  /** Takes a call whose link stands at its span; returns where to go on. */
  take(call: NoteCall): number {
    const { from, to } = call;
    const text = this.#text;
    const raised = this.#raised;
    const inBrackets = !raised && BRACKETS.has(`${text[from - 1]}${text[to]}`);
    const begins = raised && !raised.last ? raised.from : inBrackets ? from - 1 : from;
    const taken: OpenCall = { ...call, from: begins, to: inBrackets ? to + 1 : to };
    if (raised) raised.last = taken;
    this.#draft.calls.push(taken);
    return taken.to;
  }
}

const AROUND = /^[\s[\](){},;–-]*$/;
const BRACKETS: ReadonlySet<string> = new Set(["[]", "()", "{}"]);
