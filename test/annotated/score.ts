/** What was expected and found, expected and missed, found and not expected. */
export interface Score {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares two lists by the words that describe each entry; entries that are described alike are counted. */
export function compare(expected: readonly string[], found: readonly string[]): Score {
  const free = new Map<string, number>();
  for (const each of expected) free.set(each, (free.get(each) ?? 0) + 1);
  let right = 0;
  const wrong: string[] = [];
  for (const each of found) {
    const count = free.get(each) ?? 0;
    if (count > 0) {
      free.set(each, count - 1);
      right++;
    } else wrong.push(each);
  }
  return { right, wrong, missed: [...free].flatMap(([each, count]) => Array<string>(count).fill(each)) };
}

export function sum(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((total, each) => total + each.right, 0),
    missed: scores.flatMap((each) => each.missed),
    wrong: scores.flatMap((each) => each.wrong),
  };
}

/** Share of what was found that was expected; 1 where nothing was found. */
export const precision = ({ right, wrong }: Score): number => (right + wrong.length === 0 ? 1 : right / (right + wrong.length));

/** Share of what was expected that was found; 1 where nothing was expected. */
export const recall = ({ right, missed }: Score): number => (right + missed.length === 0 ? 1 : right / (right + missed.length));
