import { readItems } from "../bibliography/item";
import type { NoteDocument } from "../document/document";
import type { Bibliography } from "../model/bibliography";
import type { Platform } from "../platform/platform";
import type { Bibliographies } from "./bibliographies";

/** Milliseconds of quiet before an edited bibliography is read again. */
const DELAY = 300;

/** Entries read between two looks at what the editor wants. */
const STEP = 5;

/** Gives the open documents their bibliographies, again whenever something changes that decides about them. */
export class Citing {
  #cancel: (() => void) | undefined;
  /** The bibliography whose entries are read in the background. */
  #reading: Bibliography | undefined;

  constructor(
    readonly bibliographies: Bibliographies,
    readonly documents: ReadonlyMap<string, NoteDocument>,
    readonly platform: Platform,
    /** Told when a document has another bibliography than before. */
    readonly changed: (uri: string) => void,
  ) {}

  async document(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (!document || !(await this.bibliographies.attach(document))) return;
    this.changed(uri);
    if (document.bibliography) await this.#read(document.bibliography);
  }

  all(): void {
    for (const uri of this.documents.keys()) void this.document(uri);
  }

  allSoon(): void {
    this.#cancel?.();
    this.#cancel = this.platform.later(DELAY, () => this.all());
  }

  /** Reads the entries in the background, until another bibliography takes their place. */
  async #read(bibliography: Bibliography): Promise<void> {
    if (this.#reading === bibliography) return;
    this.#reading = bibliography;
    let count = 0;
    for (const _ of readItems(bibliography)) {
      if (++count % STEP !== 0) continue;
      await this.platform.pause();
      if (this.#reading !== bibliography) return;
    }
  }
}
