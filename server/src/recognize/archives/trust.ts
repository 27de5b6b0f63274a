import type { SystemId } from "../../model/sources";
import type { Cluster } from "./parts";
import { isGeneric, isStrong, meaningIn, type Systems } from "./systems";

/** Whether a cluster is an archival reference by itself, or only where its surroundings say so, or not at all. */
export function trustOf(cluster: Cluster, system: SystemId, several: Systems): "sure" | "weak" | undefined {
  const { mention, parts } = cluster;
  if (mention?.kind === "known" || mention?.kind === "introduced") return "sure";
  let strong = 0;
  let own = 0;
  for (const part of parts) {
    if (part.kind === "mark") {
      if (part.mark.strong) strong++;
      // Marks alone do not make an archive of capitals: `UTF-16 and UTF-32`.
      if (mention?.kind !== "acronym" || own === 0) own++;
    } else {
      const meaning = meaningIn(part.unit, system);
      if (isStrong(meaning, part.unit, several)) strong++;
      if (!part.unit.words.some(isGeneric) || (mention && meaning.level === "document")) own++;
      // No journal and hardly a book is cited by the sides of its leaves.
      if (part.unit.sided && part.unit.words.some(({ leaf }) => leaf)) own++;
      if (mention?.kind === "acronym" && meaning.level === "document" && parts.length > 1) strong++;
    }
  }
  if (mention) return mention.sure || (own > 0 && (strong > 0 || own > 1 || mention.kind === "named")) ? "sure" : "weak";
  if (parts.every((part) => part.kind === "unit" && part.unit.year)) return undefined;
  const marked = parts.some((part) => part.kind === "mark" && part.mark.strong);
  if (marked || (strong > 0 && parts.length > 1)) return "sure";
  return strong > 0 || own > 0 || parts.length > 1 || cluster.from < 6 ? "weak" : undefined;
}
