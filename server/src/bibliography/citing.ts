import type { NoteDocument } from "../document";
import type { Platform } from "../platform";
import type { Bibliographies } from "./bibliographies";

/** Milliseconds of quiet before an edited bibliography is read again. */
const DELAY = 300;

/** Gives the open documents their bibliographies, again whenever something changes that decides about them. */
export class Citing {
  #cancel: (() => void) | undefined;

  constructor(
    readonly bibliographies: Bibliographies,
    readonly documents: ReadonlyMap<string, NoteDocument>,
    readonly platform: Platform,
    /** Told when a document has another bibliography than before. */
    readonly changed: (uri: string) => void,
  ) {}

  async document(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (document && (await this.bibliographies.attach(document))) this.changed(uri);
  }

  all(): void {
    for (const uri of this.documents.keys()) void this.document(uri);
  }

  allSoon(): void {
    this.#cancel?.();
    this.#cancel = this.platform.later(DELAY, () => this.all());
  }
}
