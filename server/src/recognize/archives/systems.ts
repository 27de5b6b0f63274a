import type { SystemId } from "../../model/sources";
import { type LevelWord, SYSTEMS } from "./levels";
import type { Cluster } from "./parts";
import type { PrintedUnit } from "./values";

/** The system in whose words the levels of a cluster are printed. */
export function systemOf(cluster: Cluster, several: Systems): SystemId {
  const { mention, parts } = cluster;
  scores.fill(0);
  const spoken = mention && mention.kind !== "acronym" ? mention.system : undefined;
  if (spoken) add(SYSTEMS.indexOf(spoken), 2);
  for (const part of parts) {
    if (part.kind === "mark") {
      if (part.mark.kind === "manuscript") add(MANUSCRIPT, 4);
      else if (part.mark.department) add(BRITISH, 4);
      else if (part.mark.stroked && !mention) add(FRENCH, 1);
      continue;
    }
    const { unit } = part;
    let seen: Systems = 0;
    for (const word of unit.words) {
      if (has(seen, word) || (unit.sided && !word.leaf)) continue;
      seen |= 1 << word.systemAt;
      const leaf = word.leaf && unit.to === cluster.to ? 0.25 : 0;
      add(word.systemAt, (isStrong(word, unit, several) ? 3 : 1) + (unit.named && word.titled ? 0.5 : 0) + leaf);
    }
  }
  const home = mention?.known?.system;
  if (home && (home === "published" || (scores[SYSTEMS.indexOf(home)] as number) > 0 || parts.every((part) => part.kind === "mark"))) {
    const marks = parts.some((part) => part.kind === "mark" && part.mark.kind === "manuscript");
    return marks ? "manuscript" : home;
  }
  if (parts.every((part) => part.kind === "unit" && part.unit.words.some(isGeneric))) return "published";
  // Words that several systems have, `no. 114, fol. 3`, are read in English first.
  let best = (scores[BRITISH] as number) > (scores[AMERICAN] as number) ? BRITISH : AMERICAN;
  for (let system = 0; system < scores.length; system++) if ((scores[system] as number) > (scores[best] as number)) best = system;
  return SYSTEMS[best] as SystemId;
}

const AMERICAN = SYSTEMS.indexOf("american");
const BRITISH = SYSTEMS.indexOf("british");
const FRENCH = SYSTEMS.indexOf("french");
const MANUSCRIPT = SYSTEMS.indexOf("manuscript");

/** How much speaks for each system in the cluster that is being weighed. */
const scores = new Float64Array(SYSTEMS.length);

const add = (system: number, score: number): void => void (scores[system] = (scores[system] as number) + score);

/** A set of systems: one bit for each, by its place in `SYSTEMS`. */
export type Systems = number;

const has = (systems: Systems, { systemAt }: LevelWord): boolean => (systems & (1 << systemAt)) !== 0;

/** Whether a word alone tells its system: a single letter does so only beside another word of that system. */
export function isStrong(word: LevelWord, unit: PrintedUnit, several: Systems): boolean {
  return word.strong && (unit.word.length > 1 || has(several, word));
}

/** The first level that a word of the cluster has in each system, by its place there. */
const firstRanks = new Uint8Array(SYSTEMS.length);

/** The systems in which the words of a cluster can mean more than one level. */
export function systemsWithSeveral({ parts }: Cluster): Systems {
  let seen: Systems = 0;
  let several: Systems = 0;
  for (const part of parts) {
    if (part.kind === "mark") continue;
    for (const word of part.unit.words) {
      const { systemAt, rank } = word;
      if (has(seen, word) && firstRanks[systemAt] !== rank) several |= 1 << systemAt;
      else firstRanks[systemAt] = rank;
      seen |= 1 << systemAt;
    }
  }
  return several;
}

/** Words that books and journals have as well as archives. */
export const isGeneric = (word: LevelWord): boolean => word.system === "published";

/** What a level word means in a system; where that system does not have it, what it means in the first that does. */
export function meaningIn(unit: PrintedUnit, system: SystemId): LevelWord {
  const leaves = unit.sided && unit.words.some((word) => word.leaf);
  let first: LevelWord | undefined;
  let own: LevelWord | undefined;
  for (const word of unit.words) {
    if (leaves && !word.leaf) continue;
    first ??= word;
    if (word.system !== system) continue;
    if (word.titled === unit.named) return word;
    own ??= word;
  }
  return own ?? first ?? (unit.words[0] as LevelWord);
}
