import type { Position, Range } from "../../server/src/text";
import type { MentionTruth } from "./truth";

/** A name found, with the person it was brought to. */
export interface FoundMention {
  readonly range: Range;
  readonly written: string;
  readonly person: string;
}

/** How the names of one text were found: which one answers which in the truth, and what is left on either side. */
export interface MentionScore {
  readonly pairs: readonly { readonly expected: MentionTruth; readonly found: FoundMention }[];
  readonly missed: readonly MentionTruth[];
  readonly wrong: readonly FoundMention[];
}

/** Pairs names found with names expected: equal spans first, then those that overlap, each once. What overlaps only a name that is not
 *  scored (`derived`, `in-title`, `epithet`) is neither right nor wrong. */
export function matchMentions(truth: readonly MentionTruth[], found: readonly FoundMention[]): MentionScore {
  const expected = truth.filter(({ kind }) => kind === "name");
  const free = new Set(expected);
  const pairs: { expected: MentionTruth; found: FoundMention }[] = [];
  const left: FoundMention[] = [];
  const take = (mention: FoundMention, fits: (range: Range, other: Range) => boolean): boolean => {
    for (const each of free) {
      if (!fits(rangeOf(each), mention.range)) continue;
      free.delete(each);
      pairs.push({ expected: each, found: mention });
      return true;
    }
    return false;
  };
  for (const mention of found) if (!take(mention, same)) left.push(mention);
  const over = left.filter((mention) => !take(mention, overlap));
  const ignored = truth.filter(({ kind }) => kind !== "name").map(rangeOf);
  return { pairs, missed: [...free], wrong: over.filter(({ range }) => !ignored.some((each) => overlap(each, range))) };
}

/** Share of pairs in which the spans are equal. */
export function exactSpans(scores: readonly MentionScore[]): number {
  const pairs = scores.flatMap((score) => score.pairs);
  return pairs.filter(({ expected, found }) => same(rangeOf(expected), found.range)).length / Math.max(1, pairs.length);
}

/** B-cubed F1 of the persons over all names that were found (Bagga and Baldwin, 1998). */
export function bCubed(scores: readonly MentionScore[]): number {
  const items = scores.flatMap(({ pairs }) => pairs.map(({ expected, found }) => ({ truth: expected.person, found: found.person })));
  const truths = counts(items.map(({ truth }) => truth));
  const clusters = counts(items.map(({ found }) => found));
  const both = counts(items.map(({ truth, found }) => `${truth}\n${found}`));
  const shared = ({ truth, found }: { truth: string; found: string }) => both.get(`${truth}\n${found}`) ?? 0;
  const precision = items.reduce((sum, item) => sum + shared(item) / (clusters.get(item.found) ?? 1), 0) / Math.max(1, items.length);
  const recall = items.reduce((sum, item) => sum + shared(item) / (truths.get(item.truth) ?? 1), 0) / Math.max(1, items.length);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const rangeOf = ({ line, startCharacter, endLine, endCharacter }: MentionTruth): Range => ({
  start: { line, character: startCharacter },
  end: { line: endLine ?? line, character: endCharacter },
});

const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
const overlap = (a: Range, b: Range): boolean => before(a.start, b.end) && before(b.start, a.end);
const same = (a: Range, b: Range): boolean =>
  !before(a.start, b.start) && !before(b.start, a.start) && !before(a.end, b.end) && !before(b.end, a.end);

function counts(values: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const each of values) result.set(each, (result.get(each) ?? 0) + 1);
  return result;
}
