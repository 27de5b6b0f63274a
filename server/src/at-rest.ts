import { readNames } from "./document/people";
import { readNotes, sourcesOf } from "./document/sources";
import { encodeFacts } from "./facts/encoding";
import { factsOf } from "./facts/facts";
import type { Platform } from "./platform/platform";
import { findingsInSteps } from "./rules/run";
import { inSteps } from "./steps";
import type { View } from "./view";

/** Milliseconds without a key after which typing rests. */
const REST = 300;

/** Does what is too slow for a key when typing rests, in steps between which keys are taken up. */
export class AtRest {
  readonly #due = new Map<string, () => void>();

  constructor(
    readonly platform: Platform,
    readonly viewOf: (uri: string) => View | undefined,
    /** All that takes long has been done for this document; these are its facts, encoded. */
    readonly done: (view: View, facts: Uint8Array) => void,
  ) {}

  soon(uri: string): void {
    this.forget(uri);
    this.#due.set(
      uri,
      this.platform.later(REST, () => void this.#prepare(uri)),
    );
  }

  forget(uri: string): void {
    this.#due.get(uri)?.();
    this.#due.delete(uri);
  }

  async #prepare(uri: string): Promise<void> {
    this.#due.delete(uri);
    const view = this.viewOf(uri);
    if (!view) return;
    const { version } = view.document;
    // What has changed meanwhile will come to rest again.
    const isSame = (): boolean => this.viewOf(uri)?.document === view.document && view.document.version === version;
    const facts = await inSteps(everythingOf(view), this.platform, isSame);
    if (facts) this.done(view, facts.answer);
  }
}

/** Looks for everything that is remembered of a document, and makes its facts; of its problems they need not speak while it is open. */
function* everythingOf({ document, config }: View): Generator<undefined, Uint8Array> {
  yield* readNotes(document);
  sourcesOf(document);
  yield;
  yield* readNames(document);
  yield* findingsInSteps(document, config);
  const facts = factsOf(document, []);
  yield;
  return encodeFacts(facts);
}
