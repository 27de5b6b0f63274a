/** `2nd`, `3rd`, `11th`. */
export function numberWithEnding(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** A range of pages with as few digits as Chicago has them: `203--231` becomes `203–31`, `100--104` stays, `107-108` becomes `107–8`.
 *  Source: The Chicago Manual of Style, 17th ed., 9.61. */
export function shortRange(pages: string): string {
  return pages.replace(
    /(\d{1,9})\s?(?:-{1,3}|–|—)\s?(\d{1,9})/g,
    (_, first: string, second: string) => `${first}–${shortened(first, second)}`,
  );
}

function shortened(first: string, second: string): string {
  const start = Number(first);
  if (first.length !== second.length || start < 100 || start % 100 === 0) return second;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same++;
  const changed = second.slice(same);
  // From 101 to 109 only what changes, from 110 on at least two digits; where three of four change, all.
  if (start % 100 < 10) return changed;
  if (first.length === 4 && changed.length >= 3) return second;
  return changed.length < 2 ? second.slice(-2) : changed;
}
