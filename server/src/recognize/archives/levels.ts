import { addTo } from "../../by-key";
import type { SystemId } from "../../model/sources";
import type { Token } from "../token";
import { ROMAN_CAPITALS } from "../tokens";
import { is } from "../words";
import { LEVELS } from "./level-table";

/** A word that names a level, in one system: in Russian archives `op.` is `{ level: "opis", strong: true }`. */
export interface LevelWord {
  readonly system: SystemId;
  /** Place of the system in `SYSTEMS`. */
  readonly systemAt: number;
  readonly level: string;
  /** Place of the level in its system, from the whole down to the leaf. */
  readonly rank: number;
  /** The word hardly ever means anything else. */
  readonly strong: boolean;
  /** A leaf of a file, and no part of what the file is. */
  readonly leaf: boolean;
  /** Takes a name as well as a number: `fasc. Persia`. */
  readonly titled: boolean;
}

/** Meaning of a level in a system: for `opis` in `russian` this is `opis’, inventory`. */
export function meaningOf(system: SystemId, level: string): string | undefined {
  return LEVELS[system].find(([name]) => name === level)?.[1] ?? MEANINGS.get(level);
}

/** All that a word can mean, by the word in lower case without its full stop; two words are joined by a full stop: `ed.khr`. */
export const LEVEL_WORDS: ReadonlyMap<string, readonly LevelWord[]> = levelWords();

/** All meanings of those words of which one meaning fits: asked once for the table, and not wherever a word stands. */
export const wordsWith = (fits: (word: LevelWord) => boolean): ReadonlySet<readonly LevelWord[]> =>
  new Set([...LEVEL_WORDS.values()].filter((words) => words.some(fits)));

/** The systems in the order in which they are preferred where nothing else decides. */
export const SYSTEMS = Object.keys(LEVELS) as readonly SystemId[];

const RANKS = new Map(SYSTEMS.map((system) => [system, new Map(LEVELS[system].map(([level], rank) => [level, rank]))]));

const MEANINGS = new Map(SYSTEMS.flatMap((system) => LEVELS[system].map(([level, meaning]) => [level, meaning] as const)));

/** What a level word means in a system; undefined where the system does not have it: for `doc` in `spanish` this is `documento`. */
export function levelIn(system: SystemId, word: string): string | undefined {
  return LEVEL_WORDS.get(word)?.find((each) => each.system === system && !each.leaf)?.level;
}

/** Place of a level in its system, from the whole down: in `russian` for `opis` this is 1. */
export function rankOf(system: SystemId, level: string): number {
  return RANKS.get(system)?.get(level) ?? -1;
}

function levelWords(): Map<string, LevelWord[]> {
  const words = new Map<string, LevelWord[]>();
  (Object.keys(LEVELS) as SystemId[]).forEach((system, systemAt) => {
    LEVELS[system].forEach(([level, , printed, signs], rank) => {
      const meaning = {
        system,
        systemAt,
        level,
        rank,
        strong: signs.includes("!"),
        leaf: signs.includes("="),
        titled: signs.includes("'"),
      };
      for (const word of printed.split(" ")) addTo(words, word, meaning);
    });
  });
  return words;
}

/** Whether a level word is none before what follows it: the `dos` of `Ministério dos Negócios`, the `C XIII` of a registry, the `anno V` of the Republic. */
export const isNoLevel = (word: Token, next: Token | undefined): boolean =>
  next?.kind === "word" && (word.text === "dos" || (/^(?:C|anno)$/.test(word.text) && is(next, ROMAN_CAPITALS)));
