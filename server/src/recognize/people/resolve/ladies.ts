import type { Alias, NameForm } from "../../../model/people";
import { shareFamily } from "./wholes";

/** Bare surnames that mean a lady: `Herwegh` behind `Madame Herwegh` in a document that speaks of no man of that name. */
export function ladiesOf(forms: readonly NameForm[]): Alias[] {
  const ladies = forms.flatMap((form, index) => (form.count > 0 && form.gender === "female" && form.givens.length === 0 ? [index] : []));
  if (ladies.length === 0) return [];
  return forms.flatMap((form, index) => {
    if (form.count === 0 || form.gender !== undefined || form.givens.length > 0 || form.name.family === "") return [];
    const family = forms.flatMap((each, at) => (at !== index && each.count > 0 && shareFamily(each, form) ? [at] : []));
    const first = family.find((at) => ladies.includes(at) && (forms[at] as NameForm).first < form.first);
    return first !== undefined && family.every((at) => ladies.includes(at)) ? [{ form: index, other: first, why: "surname" }] : [];
  });
}
