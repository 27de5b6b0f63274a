import { Is } from "./word-classes";
import { entry } from "./word-lists";

/** What a Polish given name is in an oblique case, `Józefem`, `Adamie`, `Marka`, `Jerzym`: bits of `Is`. Lower case, without diacritics. */
export function polishGiven(plain: string): number {
  for (const [ending, nominatives] of CASES) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, -ending.length);
    if (stem.length < SHORTEST) continue;
    // `Roberta` is a woman elsewhere.
    if (ending === "a" && !SLAVIC.test(stem) && !FLEETING.test(stem)) continue;
    for (const nominative of nominatives) if (isMale(stem + nominative)) return Is.Male;
    // `Markiem`, of `Marek`
    if (FLEETING.test(stem) && isMale(`${stem.slice(0, -1)}e${stem.slice(-1)}`)) return Is.Male;
  }
  return 0;
}

const isMale = (plain: string): boolean => (entry(plain) & (Is.Male | Is.Common)) === Is.Male;

/** Endings of the cases, and those of the nominatives that they may have. */
const CASES: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["iem", [""]],
  ["em", [""]],
  ["owi", [""]],
  ["ie", [""]],
  ["ego", ["y", "i"]],
  ["emu", ["y", "i"]],
  ["ym", ["y"]],
  ["im", ["i"]],
  ["a", [""]],
];

const SHORTEST = 3;
const FLEETING = /[^aeiouy][kl]$/;
const SLAVIC = /(?:slaw|drzej|chal|kolaj|ciech|gorz|mierz|iusz|niew|tosz|lian|stian)$/;
