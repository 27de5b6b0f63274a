import type { Gender, PersonName } from "../../../model/people";
import { classOf } from "../words/lexicon";
import { remembered } from "../words/remembered";
import { Is } from "../words/word-classes";

/** What a title says: for `Signora` this is `female`, for `Professor` nothing. */
export function genderOfTitle(title: string): Gender | undefined {
  if (title === "") return undefined;
  const is = classOfAll(title);
  return is & Is.TitleOfWoman ? "female" : is & Is.TitleOfMan ? "male" : undefined;
}

const classOfAll = remembered((words) => words.split(/[\s.]+/).reduce((bits, word) => bits | classOf(word), 0));

/** What the first given name says that is a man's or a woman's; `Marie Joseph` is a man's. */
export function genderOfName(name: PersonName): Gender | undefined {
  for (const [at, given] of name.given.entries()) {
    if (given === "Marie" && (classOf(name.given[at + 1] ?? "") & (Is.Male | Is.Female)) === Is.Male) continue;
    const is = classOf(given);
    if (is & Is.Patronymic) return /n(?:a|oi|oj|u|y)$|на$/.test(given) ? "female" : "male";
    const bits = is & (Is.Male | Is.Female);
    if (bits === Is.Female) return "female";
    if (bits === Is.Male) return "male";
  }
  return undefined;
}
