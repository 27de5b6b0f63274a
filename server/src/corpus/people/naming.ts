import type { NameForm } from "../../model/people";
import { remembered } from "../../recognize/people/words/remembered";
import type { Unit } from "./person";

/** The form with a surname and the most given names; of several the most frequent one, of these that with the surname as it is spelled most
 *  often, of these the first in the alphabet. `counts` says
 *  how often each spelling occurs. */
export function leadOf(units: readonly Unit[], counts: ReadonlyMap<string, number>): NameForm {
  let lead = (units[0] as Unit).form;
  if (counts.size === 1) return lead;
  const rank = rankIn(lettersOf(counts));
  const surnames = surnameCounts(units);
  let last = lead;
  for (const { form } of units) {
    // Most of the units are the same form in another document.
    if (form.written === lead.written || (form.written === last.written && form.name === last.name && form.lemmas === last.lemmas))
      continue;
    last = form;
    const often = (counts.get(form.written) ?? 0) - (counts.get(lead.written) ?? 0);
    const usual = (surnames.get(form.name.family) ?? 0) - (surnames.get(lead.name.family) ?? 0);
    const better = rank(form) - rank(lead) || often || usual || (form.written < lead.written ? 1 : -1);
    if (better > 0) lead = form;
  }
  return lead;
}

/** How often each spelling of the surname occurs, by itself or in a longer name. */
function surnameCounts(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of units) counts.set(form.name.family, (counts.get(form.name.family) ?? 0) + form.count);
  return counts;
}

/** How often each spelling of units occurs. Spellings that stand only in the names of things (`Weinreb Papers`) are told where there are no
 *  others. */
export function countsOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Most of the units are the same form in another document.
  for (let at = 0; at < units.length; ) {
    const { written } = (units[at] as Unit).form;
    let count = 0;
    for (; units[at]?.form.written === written; at++) count += (units[at] as Unit).form.count;
    counts.set(written, (counts.get(written) ?? 0) + count);
  }
  if (counts.size === 1) return counts;
  const told = [...counts].filter(([, count]) => count > 0);
  return told.length > 0 && told.length < counts.size ? new Map(told) : counts;
}

/** What a person is called whose best form this is: of `A. and V. Chernov` the first is `A. Chernov`. */
export function nameIn({ name, written }: NameForm): string {
  const alone = name.family !== "" && written === name.given.join(" ");
  return alone ? [written, ...name.particles, name.family].join(" ") : written;
}

/** Whole given names count most; oblique cases, capitals and inverted order speak against a form, and most of all that the surname
 *  is missing, or that it is in other letters than most: `Theodore` does not say who `Theodore Mommsen` is. */
const rankIn =
  (letters: Letters | undefined) =>
  (form: NameForm): number => {
    const { givens, lemmas, written, name } = form;
    const whole = givens.filter((given) => given.length > 2).length;
    return (
      whole * 2 +
      Math.min(givens.length, 1) -
      (name.family === "" && name.suffix === undefined ? 6 : 0) -
      (letters !== undefined && letters !== lettersIn(written) ? 8 : 0) -
      (lemmas.length > 0 ? 1 : 0) -
      (written.includes(",") ? 0.5 : 0) -
      (isCapitals(form) ? 2.25 : 0)
    );
  };

type Letters = "latin" | "other";

const lettersIn = (written: string): Letters => (written.charCodeAt(0) < 0x370 ? "latin" : "other");

/** In which letters most mentions are; nothing where it is as many in both. */
function lettersOf(counts: ReadonlyMap<string, number>): Letters | undefined {
  let latin = 0;
  for (const [written, count] of counts) latin += lettersIn(written) === "latin" ? count : -count;
  return latin > 0 ? "latin" : latin < 0 ? "other" : undefined;
}

/** `KESSLER, Anton` as well as `KESSLER`. */
const isCapitals = ({ written, name }: NameForm): boolean => written === written.toUpperCase() || /\p{Lu}{3}/u.test(name.family);

/** As an index of persons sorts: `Beethoven, Ludwig`. */
export const sortName = ({ name, written }: NameForm): string => `${name.family || written}, ${name.given.join(" ")}`;

/** `turgenev-ivan`; where that is taken, `turgenev-ivan-2`. What is taken is kept with the number to try next: thousands may have one name. */
export function personId({ name }: Pick<NameForm, "name">, taken: Map<string, number>): string {
  const base = plainWords(`${name.family} ${name.given.join(" ")} ${name.suffix ?? ""}`.toLowerCase()) || "person";
  let number = taken.get(base);
  let id = base;
  if (number !== undefined) {
    do id = `${base}-${number++}`;
    while (taken.has(id));
    taken.set(base, number);
  }
  taken.set(id, 2);
  return id;
}

/** Letters and digits without diacritics, hyphens between the words. */
const plainWords = remembered((lower): string => {
  const plain = /^[ -~]*$/.test(lower)
    ? lower.replace(/[^a-z0-9]+/g, "-")
    : lower
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replace(/[^\p{L}\p{N}]+/gu, "-");
  return plain.replace(/^-|-$/g, "");
});
