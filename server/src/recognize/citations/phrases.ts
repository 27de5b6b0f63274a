import { addTo } from "../../by-key";
/** Phrases by their first word: readers ask for those that may begin at a token. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** For `cited in` and `cited by` this is `cited` → [`cited`, `in`], [`cited`, `by`]. */
export function phrasesOf(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] as string;
    addTo(byFirst, first, words);
  }
  return byFirst;
}
