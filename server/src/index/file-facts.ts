import type { KeptFacts } from "../corpus/index";
import type { StoredFile } from "../platform/platform";
import { type FactsPlace, factsAt } from "./cache";

/** The facts of a file: in memory, until they lie in the cache. */
export class FileFacts implements KeptFacts {
  #at: Uint8Array | FactsPlace;

  constructor(at: Uint8Array | FactsPlace) {
    this.#at = at;
  }

  get length(): number {
    return this.#at.length;
  }

  /** The file of the cache in which they lie. */
  get file(): StoredFile | undefined {
    return this.#at instanceof Uint8Array ? undefined : this.#at.file;
  }

  read(): Uint8Array | undefined {
    return this.#at instanceof Uint8Array ? this.#at : factsAt(this.#at);
  }

  /** They have been written, and are forgotten here. */
  lieAt(place: FactsPlace): void {
    this.#at = place;
  }
}
