import type { NameForm } from "../../model/people";
import { consonantsOf } from "../../recognize/people/spellings/bucket";
import { leadingKey } from "../../recognize/people/spellings/comparison";
import { heardAlike, inCyrillic } from "./likeness";
import type { Unit } from "./person";

/** The units of a bucket in parts of which nobody of one can be somebody of another: they share no key, their consonants differ, and neither
 *  spells the sound of the other. Everybody is compared with everybody in a part only, and where there is one script, parts are small. */
export function partsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (units.length === 1) return [units];
  const links = new Links();
  const consonants = units.map(({ form }) => consonantsOf(leadingKey(form)));
  units.forEach(({ form }, at) => {
    for (const key of [...form.keys, ...form.lemmas]) links.join(consonants[at] as string, `=${key}`);
  });
  joinHeard(units, consonants, links);
  const parts = new Map<string, Part>();
  units.forEach((unit, at) => {
    const own = consonants[at] as string;
    const root = links.rootOf(own);
    const part = parts.get(root);
    if (!part) parts.set(root, { first: own, units: [unit] });
    else {
      part.units.push(unit);
      if (own < part.first) part.first = own;
    }
  });
  return [...parts.values()].sort((a, b) => (a.first < b.first ? -1 : 1)).map((part) => part.units);
}

interface Part {
  /** The first of their consonants in the order of the alphabet: no two parts have the same. */
  first: string;
  readonly units: Unit[];
}

/** Joins what is spelled in Cyrillic with that of which it is the sound: one sound after the other, since few are remembered at a time. */
function joinHeard(units: readonly Unit[], consonants: readonly string[], links: Links): void {
  const heard = new Map<string, [NameForm, string]>();
  const spelled = new Map<string, [NameForm, string]>();
  units.forEach(({ form }, at) => {
    const { family, particles } = form.name;
    (inCyrillic(form) ? heard : spelled).set(`${particles[0] ?? ""} ${family} ${form.lemmas[0] ?? ""}`, [form, consonants[at] as string]);
  });
  for (const [other, others] of spelled.values())
    for (const [one, own] of heard.values())
      if (links.rootOf(own) !== links.rootOf(others) && heardAlike(one, other)) links.join(own, others);
}

/** Which of some words belong together, directly or by others (Galler and Fischer, 1964). */
class Links {
  readonly #above = new Map<string, string>();

  rootOf(word: string): string {
    let root = word;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above;
    if (root !== word) this.#above.set(word, root);
    return root;
  }

  join(one: string, other: string): void {
    const [root, another] = [this.rootOf(one), this.rootOf(other)];
    if (root !== another) this.#above.set(another, root);
  }
}
