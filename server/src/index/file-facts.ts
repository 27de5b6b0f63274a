import type { KeptFacts } from "../corpus/index";
import { type Lookup, lookupOf, NOTHING } from "../corpus/lookup";
import { openFacts } from "../facts/encoding";
import type { StoredFile } from "../platform/platform";
import { type FactsPlace, factsAt } from "./cache";

/** The facts of a file: in memory, until they lie in the cache. */
export class FileFacts implements KeptFacts {
  #at: Uint8Array | FactsPlace;
  #lookup: Lookup | undefined;

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

  /** By what the document is looked up: worked out once for the corpus and the cache. */
  get lookup(): Lookup {
    if (this.#lookup) return this.#lookup;
    const bytes = this.length > 0 ? this.read() : undefined;
    const lookup = bytes ? lookupOf(openFacts(bytes)) : NOTHING;
    if (bytes === this.#at) this.#lookup = lookup;
    return lookup;
  }

  read(): Uint8Array | undefined {
    return this.#at instanceof Uint8Array ? this.#at : factsAt(this.#at);
  }

  /** They have been written, and are forgotten here. */
  lieAt(place: FactsPlace): void {
    this.#at = place;
    this.#lookup = undefined;
  }
}
