import { distance } from "fastest-levenshtein";

/** What is said behind a word that is none of those that are known, where one of them is near: for `bron` ` Did you mean “born”?`, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const meant = meantBy(written, known);
  return meant === undefined ? "" : ` Did you mean “${meant}”?`;
}

/** The word that was meant: the first that begins like it, else the nearest. */
export function meantBy(written: string, known: readonly string[]): string | undefined {
  if (written.length < 2) return undefined;
  const begun = known.find((each) => each.startsWith(written));
  if (begun !== undefined) return begun;
  const most = Math.min(written.length - 2, Math.max(2, Math.floor(written.length / 3)));
  const near = known.map((each) => ({ each, slips: distance(each, written) })).filter(({ slips }) => slips <= most);
  return near.sort((a, b) => a.slips - b.slips)[0]?.each;
}
