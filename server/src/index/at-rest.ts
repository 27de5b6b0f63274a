import type { NoteDocument } from "../document/document";
import { readNotes } from "../document/sources";
import type { Platform } from "../platform/platform";

/** Milliseconds without a key after which typing rests. */
const REST = 300;

/** Does what is too slow for a key when typing rests, in steps between which keys are taken up. */
export class AtRest {
  readonly #due = new Map<string, () => void>();

  constructor(
    readonly platform: Platform,
    readonly documents: ReadonlyMap<string, NoteDocument>,
    /** All that takes long has been done for this document. */
    readonly done: (uri: string) => void,
  ) {}

  soon(uri: string): void {
    this.#due.get(uri)?.();
    this.#due.set(
      uri,
      this.platform.later(REST, () => void this.#prepare(uri)),
    );
  }

  async #prepare(uri: string): Promise<void> {
    this.#due.delete(uri);
    const document = this.documents.get(uri);
    if (!document) return;
    const { version } = document;
    for (const _ of readNotes(document)) {
      await this.platform.pause();
      // What has changed meanwhile will come to rest again.
      if (this.documents.get(uri) !== document || document.version !== version) return;
    }
    this.done(uri);
  }
}
