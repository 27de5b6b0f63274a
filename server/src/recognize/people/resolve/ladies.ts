import type { Alias, NameForm } from "../../../model/people";

/** Bare surnames that mean a lady: `Herwegh` behind `Madame Herwegh` in a document that speaks of no man of that name. */
export function ladiesOf(forms: readonly NameForm[]): Alias[] {
  if (!forms.some(isLady)) return [];
  const byKey = formsByKey(forms);
  return forms.flatMap((form, index) => {
    if (form.count === 0 || form.gender !== undefined || form.givens.length > 0 || form.name.family === "") return [];
    const family = keysOf(form).flatMap((key) => byKey.get(key)?.filter((at) => at !== index) ?? []);
    const before = family.filter((at) => (forms[at] as NameForm).first < form.first);
    return before.length > 0 && family.every((at) => isLady(forms[at] as NameForm))
      ? [{ form: index, other: Math.min(...before), why: "surname" }]
      : [];
  });
}

const isLady = ({ count, gender, givens }: NameForm): boolean => count > 0 && gender === "female" && givens.length === 0;

const keysOf = ({ keys, lemmas }: NameForm): string[] => [...keys, ...lemmas];

/** The forms that stand for somebody, by the keys of their surnames: in long texts there are too many to compare each with each. */
function formsByKey(forms: readonly NameForm[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  forms.forEach((form, index) => {
    if (form.count === 0) return;
    for (const key of keysOf(form)) {
      const indexes = byKey.get(key);
      if (indexes) indexes.push(index);
      else byKey.set(key, [index]);
    }
  });
  return byKey;
}
