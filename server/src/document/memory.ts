/** Keeps what has been found out about a document or a slot in the document or the slot itself. A WeakMap would hold what it knows of one
 *  that is gone, and so its text, until the next full collection of garbage: where thousands are read one after the other, those
 *  collections take a quarter of the time. */
export class Memory<Value> {
  get(of: Remembering): Value | undefined {
    return of.memories.get(this) as Value | undefined;
  }

  has(of: Remembering): boolean {
    return of.memories.has(this);
  }

  set(of: Remembering, value: Value): void {
    of.memories.set(this, value);
  }
}

/** What memories are kept in. */
export interface Remembering {
  readonly memories: Map<object, unknown>;
}
