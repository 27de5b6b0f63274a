import type { Config } from "./config";
import type { CorpusIndex } from "./corpus/index";
import type { NoteDocument } from "./document/document";
import type { FactTables } from "./facts/encoding";
import type { PeopleIndex } from "./index/people-index";

/** All that a feature may look at. The text and the settings are the same from the first look to the last; a feature that looks through the
 *  corpus in steps may find that a document has gone meanwhile. */
export interface View {
  readonly document: NoteDocument;
  readonly config: Config;
  /** All documents of the workspace by their facts; open ones as they stood when typing last paused. */
  readonly corpus: CorpusIndex<FactTables>;
  /** The people of all of them. */
  readonly people: PeopleIndex;
  /** The documents of the manuscript to which this one belongs, in reading order; none where it is a source. */
  readonly manuscript: () => readonly string[];
}
