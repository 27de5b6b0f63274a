import { type Run, rightOf } from "./runs";

/** Accents that stand by themselves, as older fonts of TeX have them, and those that combine with a letter. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["´", "\u0301"],
  ["ˆ", "\u0302"],
  ["˜", "\u0303"],
  ["¯", "\u0304"],
  ["˘", "\u0306"],
  ["˙", "\u0307"],
  ["¨", "\u0308"],
  ["˚", "\u030a"],
  ["˝", "\u030b"],
  ["ˇ", "\u030c"],
  ["¸", "\u0327"],
  ["˛", "\u0328"],
]);

const WITHOUT_DOT: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ȷ", "j"],
]);

/** Runs in which accents that are drawn above a letter of their own have joined it: `Schr¨` and `oder` that begins under the dots are `Schröder`. */
export function withAccents(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined[joined.length - 1];
    const whole = before && accented(before, run);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(run);
  }
  return joined;
}

function accented(accent: Run, letter: Run): Run | undefined {
  const mark = COMBINING.get(accent.text.slice(-1));
  if (mark === undefined || !isAbove(accent, letter)) return undefined;
  const base = letter.text.slice(0, 1);
  const composed = ((WITHOUT_DOT.get(base) ?? base) + mark).normalize("NFC");
  if (composed.length > 1) return undefined;
  const x = Math.min(accent.x, letter.x);
  return {
    ...letter,
    spaced: accent.spaced,
    text: accent.text.slice(0, -1) + composed + letter.text.slice(1),
    x,
    width: rightOf(letter) - x,
  };
}

/** Whether the last sign of a run stands where the next one begins, at most half a line higher. */
function isAbove(accent: Run, letter: Run): boolean {
  const rise = letter.y - accent.y;
  return letter.x < rightOf(accent) - accent.size * 0.15 && rise > -letter.size * 0.1 && rise < letter.size * 0.5;
}
