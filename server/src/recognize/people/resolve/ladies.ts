import { addTo } from "../../../by-key";
import type { NameForm } from "../../../model/people";

/** The forms of a document, of which bare surnames that mean a lady are hers: `Herwegh` behind `Madame Herwegh` in a document that speaks of no
 *  man of that name, whoever else may speak of one. */
export function withLadies(forms: readonly NameForm[]): readonly NameForm[] {
  if (!forms.some(isLady)) return forms;
  const byKey = formsByKey(forms);
  return forms.map((form, index) => {
    if (form.count === 0 || form.gender !== undefined || form.givens.length > 0 || form.name.family === "") return form;
    const family = keysOf(form).flatMap((key) => byKey.get(key)?.filter((at) => at !== index) ?? []);
    const isHers = family.every((at) => isLady(forms[at] as NameForm) || isAlike(forms[at] as NameForm, form));
    return isHers && family.some((at) => isBefore(forms[at] as NameForm, form)) ? { ...form, gender: "female" } : form;
  });
}

/** Whether a form is the same surname without a title: as that of an author it is a form of its own. */
const isAlike = ({ gender, givens, written }: NameForm, form: NameForm): boolean =>
  gender === undefined && givens.length === 0 && written === form.written;

const isBefore = (lady: NameForm, { first }: NameForm): boolean => isLady(lady) && lady.first < first;

const isLady = ({ count, gender, givens }: NameForm): boolean => count > 0 && gender === "female" && givens.length === 0;

const keysOf = ({ keys, lemmas }: NameForm): string[] => [...keys, ...lemmas];

/** The forms that stand for somebody, by the keys of their surnames: in long texts there are too many to compare each with each. */
function formsByKey(forms: readonly NameForm[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  forms.forEach((form, index) => {
    if (form.count === 0) return;
    for (const key of keysOf(form)) addTo(byKey, key, index);
  });
  return byKey;
}
