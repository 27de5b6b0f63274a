import type { Config } from "./config";
import type { NoteDocument } from "./document";

/** All that a feature may look at, consistent from the first look to the last: features are synchronous. */
export interface View {
  readonly document: NoteDocument;
  readonly config: Config;
}
