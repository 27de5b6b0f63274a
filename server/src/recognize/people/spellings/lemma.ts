import { remembered } from "../words/remembered";
import { keysOf, romanized } from "./key";

/** Keys that a Russian name in an oblique case may have in the nominative: for `Šuvalovu` those of `Šuvalov`, for `Толстого` those of `Толстой`. */
export const lemmaKeysOf = remembered(lemmasOf);

function lemmasOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  if (GREEK.test(lower)) return greekLemmasOf(lower);
  const latin = romanized(lower).replace(/[yj]/g, "i");
  const keys = new Set<string>();
  for (const [ending, nominatives] of ENDINGS) {
    if (!latin.endsWith(ending) || latin.length - ending.length < 3) continue;
    for (const nominative of nominatives)
      for (const key of keysOf(latin.slice(0, latin.length - ending.length) + nominative)) keys.add(key);
    break;
  }
  return [...keys];
}

const GREEK = /^[\u0370-\u03ff]{4}/;

/** `Λουκάκη` is a case of `Λουκάκης`, and `Κοραή` of `Κοραής`; `Παπαδοπούλου` may be a woman. */
const greekLemmasOf = (lower: string): readonly string[] =>
  /[ηάα]$/.test(lower.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))
    ? keysOf(`${lower}ς`)
    : /(?:ου|ού)$/.test(lower)
      ? keysOf(`${lower.slice(0, -2)}ος`)
      : /[οό]$/.test(lower)
        ? keysOf(`${lower}ς`)
        : [];

/** Keys that a German genitive has in the nominative: for `Mommsens` those of `Mommsen`, for `Leibnizens` those of `Leibniz`. */
export const germanLemmaKeysOf = (name: string): readonly string[] =>
  isGermanGenitive(name) ? [...keysOf(name.slice(0, -1)), ...(/[zxß]ens$/u.test(name) ? keysOf(name.slice(0, -3)) : [])] : [];

/** Whether a surname in an oblique case has the ending of the German genitive, and not a Russian one. */
export const isGermanGenitive = (name: string): boolean => /[a-zäöüß]{2}[^s\P{Ll}]s$/u.test(name);

/** Keys that a name in an oblique case may have in the nominative, in German or in Russian. */
export const obliqueKeysOf = (name: string): readonly string[] => (isGermanGenitive(name) ? germanLemmaKeysOf(name) : lemmaKeysOf(name));

/** Keys that a Latin genitive may have in the nominative, as editors are named: for `Scaligeri` those of `Scaliger`. */
export function latinLemmaKeysOf(name: string): string[] {
  const plain = name.toLowerCase();
  const stems = /ii$/.test(plain)
    ? [plain.slice(0, -2), `${plain.slice(0, -1)}us`]
    : /[eo]?i$/.test(plain)
      ? [`${plain.slice(0, -1)}us`]
      : /ae$/.test(plain)
        ? [plain.slice(0, -1)]
        : [];
  return stems.flatMap((stem) => keysOf(stem));
}

/** Declension of Russian surnames (Wade, A Comprehensive Russian Grammar, 2011, § 64 and § 178), as far as two endings do not fall together. */
const ENDINGS: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["skogo", ["skii", "skoi"]],
  ["skomu", ["skii", "skoi"]],
  ["skim", ["skii"]],
  ["skom", ["skii"]],
  ["skoi", ["skaja"]],
  ["skuiu", ["skaja"]],
  ["ckuiu", ["ckaja"]],
  ["ckogo", ["ckii"]],
  ["ckomu", ["ckii"]],
  ["ckim", ["ckii"]],
  ["ckom", ["ckii"]],
  ["ogo", ["oi", "ii"]],
  ["omu", ["oi", "ii"]],
  ["ovim", ["ov"]],
  ["evim", ["ev"]],
  ["inim", ["in"]],
  ["ovoi", ["ova"]],
  ["evoi", ["eva"]],
  ["inoi", ["ina"]],
  ["ova", ["ov"]],
  ["eva", ["ev"]],
  ["ovu", ["ov", "ova"]],
  ["evu", ["ev", "eva"]],
  ["ina", ["in"]],
  ["inu", ["in", "ina"]],
  ["ove", ["ov"]],
  ["eve", ["ev"]],
  ["ine", ["in"]],
  ["om", [""]],
  // `Гёргеем`, `Гельвецием`
  ["eem", ["ei"]],
  ["iem", ["ii"]],
  ["em", [""]],
  // `Врангеля`, `Гайдая`
  ["ia", ["", "i"]],
  ["iu", ["", "i", "ia"]],
  ["a", [""]],
  ["u", ["", "a"]],
  ["e", ["", "a"]],
];
