import type { Repository } from "../../data/repositories/repositories";
import type { SystemId } from "../../model/sources";

/** A place where an archive or a series is named. Indices count tokens. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** From the table. */
  readonly known?: Repository;
  /** Others in the table who go by the same abbreviation, in whose systems other words are printed. */
  readonly namesakes?: readonly Repository[];
  /** The system of the language in which the archive is named: `Archivio di Stato` is Italian. */
  readonly system?: SystemId;
  /** Whether it is in the table, the note introduces an abbreviation for it, the words themselves say that it is an archive
   *  (`Herder Archive`), or only their capitals (`ACDS`). */
  readonly kind: "known" | "introduced" | "named" | "acronym";
  /** Its name is one that only archives have, and no journal: `Staatsarchiv Bremen`. */
  readonly sure?: true;
}
