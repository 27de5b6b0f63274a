/** Names that nobody has: as many distinct spellings as are asked for, the same on every machine. Surnames are made of syllables
 *  and stand in up to three transliterations, with given names, with initials, and alone. */
import { generator, pick } from "../texts.mjs";

const ONSETS = "b br ch d dr f g gr h k kl kr l m n p pr r s sh st t tr v z".split(" ");
const VOWELS = "a e i o u a e o".split(" ");
const ENDINGS = "ov ev in enko sky berg mann son ini etti ez ard el er ić ák".split(" ");
const GIVEN =
  "Anna Boris Clara David Elena Fritz Georg Helena Ivan Julia Karl Lucia Maria Nikolai Otto Paul Rosa Stefan Teresa Viktor".split(" ");
const SPELLINGS = [
  (name) => name,
  (name) => name.replace(/v$/, "ff").replace(/sky$/, "ski"),
  (name) => name.replace(/Ch/, "Č").replace(/ch/g, "č").replace(/Sh/, "Š").replace(/sh/g, "š"),
];

export function distinctNames(count) {
  const random = generator(7);
  const names = new Set();
  while (names.size < count) {
    const syllables = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(random, ONSETS) + pick(random, VOWELS));
    const small = `${syllables.join("")}${pick(random, ONSETS)}${pick(random, ENDINGS)}`;
    const family = pick(random, SPELLINGS)(small[0].toUpperCase() + small.slice(1));
    const given = pick(random, GIVEN);
    names.add(family).add(`${given} ${family}`);
    if (random() < 0.4) names.add(`${given[0]}. ${family}`);
  }
  return [...names].slice(0, count);
}
