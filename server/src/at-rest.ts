import { encodeFactsInSteps } from "./facts/encoding";
import { factsInSteps } from "./facts/facts";
import type { Platform } from "./platform/platform";
import { findingsInSteps } from "./rules/run";
import { inSteps, type Steps } from "./steps";
import type { View } from "./view";

/** Milliseconds without a key after which typing rests. */
const REST = 300;

/** Milliseconds for which work waits when somebody has asked for something: who asks once often asks again. Of a hundred questions that
 *  follow upon each other one waits for a step; a person, whose questions hardly ever meet a step, loses nothing by it. */
const GIVES_WAY = 200;

/** Does what is too slow for a key when typing rests, in steps between which keys are taken up. Between two questions that follow close upon
 *  each other at most one step is done, so that hardly any answer waits for one. */
export class AtRest {
  readonly #due = new Map<string, () => void>();
  #questions = 0;

  constructor(
    readonly platform: Pick<Platform, "pause" | "later">,
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

  /** Somebody waits for an answer. */
  asked(): void {
    this.#questions++;
  }

  async #prepare(uri: string): Promise<void> {
    this.#due.delete(uri);
    const view = this.viewOf(uri);
    if (!view) return;
    const { version } = view.document;
    // What has changed meanwhile will come to rest again.
    const isSame = (): boolean => this.viewOf(uri)?.document === view.document && view.document.version === version;
    const facts = await inSteps(everythingOf(view), { pause: () => this.#pause() }, isSame);
    if (facts) this.done(view, facts.answer);
    // Whoever asks for the first name would otherwise wait for those of the whole corpus.
    if (facts) await inSteps(view.people.upToDate(), { pause: () => this.#pause() }, isSame);
  }

  async #pause(): Promise<void> {
    const before = this.#questions;
    // The next message is taken up between two pauses.
    await this.platform.pause();
    await this.platform.pause();
    if (this.#questions !== before) await new Promise<void>((resolve) => this.platform.later(GIVES_WAY, resolve));
  }
}

/** Looks for everything that is remembered of a document, and makes its facts; of its problems they need not speak while it is open. */
function* everythingOf({ document, config }: View): Steps<Uint8Array> {
  yield* findingsInSteps(document, config);
  const facts = yield* factsInSteps(document, []);
  yield;
  return yield* encodeFactsInSteps(facts);
}
