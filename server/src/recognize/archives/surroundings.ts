import type { SystemId } from "../../model/sources";
import { LEVEL_WORDS, type LevelWord } from "./levels";
import type { OpenCluster } from "./parts";
import { numbered, type PrintedUnit } from "./values";

/** The system of the repository that is named before a token. */
export const systemNamedBy = (open: OpenCluster | undefined): SystemId | undefined => open?.mention?.known?.system ?? open?.mention?.system;

/** A level that a word names in one system: `unitOf("american", "folder", …)`. */
export const unitOf = (system: SystemId, word: string, from: number, valueFrom: number, to: number): PrintedUnit =>
  numbered(wordsOf(system, word), word, from, valueFrom, to);

const wordsOf = (system: SystemId, word: string): readonly LevelWord[] =>
  (LEVEL_WORDS.get(word) ?? []).filter((each) => each.system === system);
