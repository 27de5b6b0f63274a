import { folded } from "./fold";
import { Memory } from "./vocabulary";
import { Given, Is } from "./word-classes";
import { entry } from "./word-lists";

/** What a word of Latin text can be that is in no list, by the nominative of which it is a case: `Ciceronis` is what `Cicero` is. Bits of `Is`. */
export const latinClassOfNumber = (number: number): number => classes.of(number);

const classes = new Memory((word) => {
  const plain = folded(word);
  if (plain.length < SHORTEST) return 0;
  for (const [ending, nominatives] of CASES) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, plain.length - ending.length);
    for (const nominative of nominatives) {
      const bits = entry(stem + nominative);
      if (bits & Is.KnownName || (bits & Given && !(bits & (Is.Common | Is.Foreign)))) return bits & (Given | Is.KnownName);
    }
  }
  return 0;
});

const SHORTEST = 5;

/** Endings of names in the oblique cases, with those of the nominatives that they may have, after Kühner and Holzweissig, Ausführliche Grammatik
 *  der lateinischen Sprache, 1912, §§ 80–116. */
const CASES: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["onis", ["o", "on"]],
  ["onem", ["o", "on"]],
  ["oni", ["o", "on"]],
  ["one", ["o", "on"]],
  ["ontis", ["on"]],
  ["onte", ["on"]],
  ["ii", ["ius"]],
  ["ae", ["a", "as", "es"]],
  ["am", ["a", "as"]],
  ["um", ["us", "os"]],
  ["is", ["", "es"]],
  ["em", ["", "es"]],
  ["i", ["us", "", "es"]],
  ["o", ["us", "os"]],
  ["e", ["us", "", "es"]],
];
