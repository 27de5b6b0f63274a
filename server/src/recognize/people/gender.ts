import type { Gender, PersonName } from "../../model/people";
import { classOf } from "./lexicon";
import { Is } from "./word-classes";

/** What a title says: for `Signora` this is `female`, for `Professor` nothing. */
export function genderOfTitle(title: string): Gender | undefined {
  if (title === "") return undefined;
  let bits = 0;
  for (const word of title.split(/[\s.]+/)) bits |= classOf(word);
  return bits & Is.TitleOfWoman ? "female" : bits & Is.TitleOfMan ? "male" : undefined;
}

/** What the first given name says that is a man's or a woman's. */
export function genderOfName(name: PersonName): Gender | undefined {
  for (const given of name.given) {
    const is = classOf(given);
    if (is & Is.Patronymic) return /n(?:a|oi|oj|u|y)$|на$/.test(given) ? "female" : "male";
    const bits = is & (Is.Male | Is.Female);
    if (bits === Is.Female) return "female";
    if (bits === Is.Male) return "male";
  }
  return undefined;
}
