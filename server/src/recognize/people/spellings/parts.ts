import type { PersonName } from "../../../model/people";
import { areSyllables, isFamilyFirst } from "../names/chinese";
import { ARABIC_ARTICLE } from "../words/arabic";
import { classOf } from "../words/lexicon";
import { Given, Is } from "../words/word-classes";
import { romanized } from "./key";
import { romanizedAlike } from "./romanized-alike";

/** The `Bonet` of `BonetMaury`, of which a PDF has lost the hyphen at a line's end. */
const CAMEL = /(?<!\p{L})(?!Mac|Fitz|Del|Van|Von|Des)(\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})/u;

/** Takes a written name to pieces: `Acton, John E.` and `John E. Acton` both have the family `Acton`. A single name is the family. */
export function partsOf(printed: string, givenAlone: boolean): PersonName {
  const written = CAMEL.test(printed) ? printed.replace(CAMEL, "$1-") : isIslamic(printed) ? printed.replace("-", " ") : printed;
  if (!/[\s,.'’]/.test(written)) return single(written, givenAlone);
  // Calvet (Esprit)
  const open = written.indexOf(" (");
  if (open > 0 && written.endsWith(")")) return { ...family(wordsIn(written.slice(0, open))), given: wordsIn(written.slice(open + 2, -1)) };
  const comma = written.indexOf(",");
  if (comma > 0) return inverted(written, comma, givenAlone);
  const words = withSaints(withoutTitles(wordsIn(written)));
  if (words.length === 1) return single(words[0] ?? written, givenAlone);
  const eastern = familyOfChina(words);
  if (eastern) return eastern;
  const suffix = isSuffix(words) ? words.pop() : undefined;
  const name =
    startingWithParticles(words) ??
    bynameInGerman(words) ??
    bynameInRussian(words) ??
    withByname(words) ??
    withNumber(words) ??
    withPatronymic(words) ??
    initialLast(words) ??
    sonOf(words) ??
    withParticle(words);
  return suffix === undefined ? name : { ...name, suffix };
}

/** `Méhémet-Ali`, as the French join names of the Islamic world. */
function isIslamic(name: string): boolean {
  const hyphen = name.indexOf("-");
  return (
    hyphen > 2 &&
    !/[\s,.]/.test(name) &&
    romanizedAlike(name.slice(0, hyphen)) !== undefined &&
    (classOf(name.slice(hyphen + 1)) & Given) !== 0
  );
}

const single = (name: string, givenAlone: boolean): PersonName =>
  givenAlone ? { family: "", given: [name], particles: [] } : { family: name, given: [], particles: [] };

/** `Acton, John E.`, `Lee, Ann, Jr.`; the comma of `Robert Lee, Jr.` inverts nothing. */
function inverted(written: string, comma: number, givenAlone: boolean): PersonName {
  const after = written.slice(comma + 1).trim();
  if (/^(?:Jr|Sr|Esq|jun|sen)\.?$/.test(after)) return { ...partsOf(written.slice(0, comma), givenAlone), suffix: after };
  const behind = /,\s*((?:Jr|Sr)\.?)$/.exec(after);
  const suffixed = behind ? { suffix: behind[1] ?? "" } : {};
  return { ...family(wordsIn(written.slice(0, comma))), given: wordsIn(behind ? after.slice(0, behind.index) : after), ...suffixed };
}

/** `Chiang Kai-shek`, `Itō Hirobumi`, `Li Hung Chang`: the family name first. */
function familyOfChina([first = "", second = "", ...others]: readonly string[]): PersonName | undefined {
  const is = classOf(first);
  const opens = (is & Is.FamilyFirst) !== 0 && !(is & Given);
  if (others.length === 0 && (opens || isFamilyFirst(first, second))) return { family: first, given: [second], particles: [] };
  return others.length === 1 && opens && areSyllables([first, second, ...others])
    ? { family: first, given: [[second, ...others].join("-")], particles: [] }
    : undefined;
}

/** `Van der Goes` */
const startingWithParticles = (words: readonly string[]): PersonName | undefined =>
  isParticle(words[0] ?? "") && isParticle(words[1] ?? "") ? family(words) : undefined;

/** `Friedrich der Große`; not the article in `Jan van der Beke`. */
function withByname(words: readonly string[]): PersonName | undefined {
  const byname = words.findIndex((word, at) => /^(?:the|of|der|die|il|le|el)$/.test(word) && !(at > 0 && isParticle(words[at - 1] ?? "")));
  return byname > 0 ? { family: "", given: words.slice(0, byname), particles: [], suffix: words.slice(byname).join(" ") } : undefined;
}

/** `Frederick William III`; in German a full stop makes an ordinal of the number: `Friedrich Wilhelm IV.` */
function withNumber(words: readonly string[]): PersonName | undefined {
  const [last = "", given] = [words.at(-1), words.slice(0, -1)];
  const isNumber = /^[IVX]+$/.test(last) || (/^[IVX]+\.$/.test(last) && given.every(isGivenName));
  return isNumber ? { family: "", given, particles: [], suffix: last.replace(/\.$/, "") } : undefined;
}

/** `Тургенев Иван Сергеевич`, the family name first; that of `Л. М. Каганович` only ends as patronymics do. `Иван Сергеевич` has none. */
function withPatronymic(words: readonly string[]): PersonName | undefined {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (classOf(last) & Is.Patronymic && words.length === 3 && !(classOf(first) & Given) && !isInitial(first))
    return { family: first, given: words.slice(1), particles: [] };
  return isPatronymicOf(last, words.at(-2) ?? "") ? { family: "", given: [...words], particles: [] } : undefined;
}

/** `Turgenev I. S.`; in Spanish the initial stands for the mother’s surname: `Hernán Ramírez N.` */
function initialLast(words: readonly string[]): PersonName | undefined {
  const [first = "", second = "", third = ""] = words;
  if (words.length === 3 && /^\p{Lu}\.$/u.test(third) && classOf(first) & Given && !(classOf(second) & Given))
    return { family: second, given: [first], particles: [] };
  const initial = words.findIndex((word, at) => at > 0 && /^\p{Lu}\.?$/u.test(word));
  return initial > 0 && words.slice(initial).every((word) => /^\p{Lu}\.?$/u.test(word))
    ? { ...family(words.slice(0, initial)), given: words.slice(initial) }
    : undefined;
}

/** `Ibn Hajar al-Asqalani`, `Abd al-Rahman ibn Khaldun`; `Muhammad b. Jarir al-Tabari` is called al-Tabari. */
function sonOf(words: readonly string[]): PersonName | undefined {
  const son = words.findLastIndex((word) => /^(?:[Ii]bn|b\.?)$/.test(word));
  if (son < 0 || son + 1 >= words.length) return undefined;
  const last = words[words.length - 1] ?? "";
  return son > 0 && son + 2 < words.length && WITH_ARTICLE.test(last)
    ? { family: last, given: words.slice(0, son), particles: [] }
    : { family: words[son + 1] ?? "", given: words.slice(0, son), particles: words.slice(son, son + 1) };
}

const WITH_ARTICLE = new RegExp(`^${ARABIC_ARTICLE}-`);

/** `Ann Lee`, `Ludwig van Beethoven`: what stands before the particle, or before the last word, is given. */
function withParticle(words: readonly string[]): PersonName {
  const particle = words.findIndex((word, at) => (at > 0 || words.length === 2) && at < words.length - 1 && isParticle(word));
  const start = particle >= 0 ? particle : words.length - 1;
  // `Francisco de Paula Santander`, `Maria de Lourdes Pintor`: a saint stands behind the given name.
  if (particle === 1 && words.length === 4 && words[1] === "de" && classOf(words[2] ?? "") & Given)
    return { ...family(words.slice(3)), given: words.slice(0, 3) };
  if (particle > 0 && isSurnameBefore(words, particle)) {
    // A wife keeps her own: `Moreno de Cáceres`.
    const isWife = particle > 1 && (classOf(words[0] ?? "") & Given) === Is.Female && words[particle] === "de";
    const own = isWife ? (words[particle - 1] ?? "") : words.slice(particle - 1).join(" ");
    return { family: own, given: words.slice(0, particle - 1), particles: [] };
  }
  return { ...family(words.slice(start)), given: words.slice(0, start) };
}

/** `Varnhagen von Ense`, `Ponce de León`: what stands before the particle is no given name, as `Jean-Charles-Simonde` is. */
function isSurnameBefore(words: readonly string[], particle: number): boolean {
  const before = words[particle - 1] ?? "";
  return (
    !(classOf(before) & (Given | Is.Patronymic)) &&
    !isGivenName(/^(\p{L}+)-\p{L}+-/u.exec(before)?.[1] ?? "") &&
    !/(?:zoon|sz\.?|szn\.?|sdr\.?|dochter)$/.test(before) &&
    !/\.$/.test(before) &&
    (particle > 1 || /^(?:de|du)$/.test(words[particle] ?? ""))
  );
}

/** `Friedrichs des Großen`, `Karl dem Kühnen`: the byname of `Friedrich der Große` in an oblique case. */
function bynameInGerman(words: readonly string[]): PersonName | undefined {
  const article = words.length - 2;
  const byname = (words[article + 1] ?? "").replace(/n$/, "");
  if (article < 1 || !/^(?:des|dem|den)$/.test(words[article] ?? "") || !(classOf(byname) & Is.Byname)) return undefined;
  return { family: "", given: words.slice(0, article), particles: [], suffix: `der ${byname}` };
}

/** `Пётр Великий`, `Ивана Грозного`: Russian has no article before a byname. */
function bynameInRussian([given = "", byname = "", more]: readonly string[]): PersonName | undefined {
  const stem = /^(.{3,}?)(?:ий|ый|ого|ому|им|ым|ом)$/.exec(byname.toLowerCase())?.[1] ?? "";
  const suffix = RUSSIAN_BYNAMES.find((each) => each.slice(0, -2) === stem);
  return more === undefined && suffix !== undefined && classOf(given) & Is.Male
    ? { family: "", given: [given], particles: [], suffix }
    : undefined;
}

const RUSSIAN_BYNAMES: readonly string[] = ["великий", "грозный", "мудрый", "смелый", "лысый", "красивый", "благочестивый", "тёмный"];

/** A given name, also in the German genitive. */
const isGivenName = (word: string): boolean => (classOf(word) & Given) !== 0 || (classOf(word.replace(/s$/, "")) & Given) !== 0;

const isInitial = (word: string): boolean => /^\p{Lu}\p{Ll}?\.?$/u.test(word);

/** `Petrovna` behind `Anna`, `Sergeevich` behind `Ivan`; not `Obradovich` behind `Anna`, which is a surname. */
function isPatronymicOf(word: string, given: string): boolean {
  const is = classOf(given) & Given;
  if (is === 0 || (classOf(word) & Is.Patronymic) === 0) return false;
  // `Ивановиче`, `Антоновичем`, `Иоанновне`
  const nominative = word.replace(/(вич)(?:а|у|е|ем|ём)$/, "$1").replace(/(вн)(?:ы|е|у|ой|ою)$/, "$1а");
  const latin = romanized(nominative.toLowerCase());
  if (/na$/.test(latin)) return is !== Is.Male;
  const father = /^(.*?)(?:'?[eo]v[iy](?:ch|č|c|tch|tsch|cz)|i[cč]h?)$/.exec(latin)?.[1] ?? "";
  return is !== Is.Female && ["", "i", "j", "y", "ii", "r", "a", "ja", "ya"].some((end) => classOf(capitalized(father + end)) & Is.Male);
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Jr.`, and `III` behind a surname; `Frederick William III` has given names only. */
function isSuffix(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? "";
  if (/^(?:Jr|Sr|Esq|jun|sen)\.?$/.test(last)) return words.length > 1;
  return /^(?:II|III|IV)$/.test(last) && words.length > 2 && !words.slice(0, -1).every(isRulersName);
}

/** `Wilhelms`, and not `Williams`, which is a surname. */
const isRulersName = (word: string): boolean => (classOf(word) & Given) !== 0 || (isGivenName(word) && !(classOf(word) & Is.SurnameShape));

function family(words: readonly string[]): { family: string; given: string[]; particles: string[] } {
  let first = 0;
  while (first < words.length - 1 && isParticle(words[first] ?? "")) first++;
  return { family: words.slice(first).join(" "), given: [], particles: words.slice(0, first) };
}

/** `von`, `Van`, and cut short `v.`; a capital with a full stop is an initial. */
const isParticle = (word: string): boolean =>
  /^[vd]\.$/.test(word) ||
  /^(?:de|da|di|del|della|dello|delle|degli|dei|dal|dalla|du|des|d['’]|dell['’]|dall['’]|degl['’]|д['’]|van|von|fon|фон|vom|zu|zum|zur|der|den|ter|ten|te|of|af|av|ibn|bin|bint|ben|bar|al|el|la|las|los|do|dos|das|le|abu|ó|ní|uí|nic)$/i.test(
    word,
  );

/** `Franz Graf Stadion`, `Ignaz Ritter von Seyfried`: in German and Turkish the title stands between the names. */
const withoutTitles = (words: string[]): string[] =>
  words.length > 2 ? words.filter((word, at) => at === 0 || at === words.length - 1 || !BETWEEN.test(word)) : words;

const BETWEEN =
  /^(?:Graf|Gräfin|Freiherr|Freiin|Freifrau|Ritter|Fürst|Fürstin|Edler|Reichsgraf|Bey|Beg|Pasha|Paşa|Efendi|Effendi|Aga|Agha|Ağa)$/;

/** `José de San Martín`, `Álvaro de Santa Cruz`: the saint and his name are one. */
const withSaints = (words: string[]): string[] => {
  const saint = words.length - 2;
  return saint >= 0 && /^(?:San|Santa)$/.test(words[saint] ?? "") ? [...words.slice(0, saint), words.slice(saint).join(" ")] : words;
};

/** The second word of `Ada “Nettie” Lee`. */
const NICKNAME = /^["“‘'].+["”’']$/;

/** The first word of `WB Orvell`; not that of `LI Hongzhang`, which has a vowel behind one consonant. */
const RUN_INITIALS = /^(?!\p{Lu}[AEIOU](?: |$))\p{Lu}{2,3}(?= \p{Lu}\p{Ll})/u;

/** Words and initials: `E.T.A. Hoffmann` has four, `De-Ribas` two. */
function wordsIn(text: string): string[] {
  return text
    .replace(RUN_INITIALS, (letters) => [...letters].join(" "))
    .replace(/(\p{L}\.)(?=-?\p{Lu})/gu, "$1 ")
    .replace(/(^|\s)((?:d|dell|dall|degl|д)['’])(?=\p{Lu})/giu, "$1$2 ")
    .replace(/(^|\s)(d[eiu]|van|von|fon)-(?=\p{Lu})/giu, "$1$2 ")
    .split(/\s+/)
    .filter((word) => word !== "" && !NICKNAME.test(word));
}
