import type { Mention } from "./mention";
import type { ShelfMark } from "./shelfmarks";
import type { PrintedUnit } from "./values";

/** A level with its number, or a shelf mark. */
export type Part = { readonly kind: "unit"; readonly unit: PrintedUnit } | { readonly kind: "mark"; readonly mark: ShelfMark };

/** A repository with the levels that belong to it, in printed order. Indices count tokens. */
export interface Cluster {
  readonly mention?: Mention;
  readonly parts: readonly Part[];
  /** Where the first and behind where the last of them stands. */
  readonly from: number;
  readonly to: number;
}

/** What has been gathered before a token. */
export type OpenCluster = Pick<Cluster, "mention" | "parts">;

/** Where a part is printed. */
export const spanOf = (part: Part): { readonly from: number; readonly to: number } => (part.kind === "unit" ? part.unit : part.mark);
