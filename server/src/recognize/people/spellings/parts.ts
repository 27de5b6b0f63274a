import type { PersonName } from "../../../model/people";
import { areSyllables, isFamilyFirst } from "../names/chinese";
import { classOf } from "../words/lexicon";
import { Given, Is } from "../words/word-classes";
import { romanized } from "./key";

/** The `Bonet` of `BonetMaury`, of which a PDF has lost the hyphen at a line's end. */
const CAMEL = /(?<!\p{L})(?!Mac|Fitz|Del|Van|Von|Des)(\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})/u;

/** Takes a written name to pieces: `Acton, John E.` and `John E. Acton` both have the family `Acton`. A single name is the family. */
export function partsOf(printed: string, givenAlone: boolean): PersonName {
  const written = CAMEL.test(printed) ? printed.replace(CAMEL, "$1-") : printed;
  if (!/[\s,.'’]/.test(written)) {
    return givenAlone ? { family: "", given: [written], particles: [] } : { family: written, given: [], particles: [] };
  }
  // Calvet (Esprit)
  const open = written.indexOf(" (");
  if (open > 0 && written.endsWith(")")) return { ...family(wordsIn(written.slice(0, open))), given: wordsIn(written.slice(open + 2, -1)) };
  const comma = written.indexOf(",");
  if (comma > 0) {
    const after = written.slice(comma + 1).trim();
    if (/^(?:Jr|Sr|Esq|jun|sen)\.?$/.test(after)) return { ...partsOf(written.slice(0, comma), givenAlone), suffix: after };
    const behind = /,\s*((?:Jr|Sr)\.?)$/.exec(after);
    const suffixed = behind ? { suffix: behind[1] ?? "" } : {};
    return { ...family(wordsIn(written.slice(0, comma))), given: wordsIn(behind ? after.slice(0, behind.index) : after), ...suffixed };
  }
  const words = withSaints(withoutTitles(wordsIn(written)));
  if (words.length === 1) {
    return givenAlone ? { family: "", given: words, particles: [] } : { family: words[0] ?? written, given: [], particles: [] };
  }
  const last = words[words.length - 1] ?? "";
  // Chiang Kai-shek, Itō Hirobumi
  const first = classOf(words[0] ?? "");
  if (words.length === 2 && ((first & Is.FamilyFirst && !(first & Given)) || isFamilyFirst(words[0] ?? "", last)))
    return { family: words[0] ?? "", given: [last], particles: [] };
  // Li Hung Chang
  if (words.length === 3 && first & Is.FamilyFirst && !(first & Given) && areSyllables(words))
    return { family: words[0] ?? "", given: [words.slice(1).join("-")], particles: [] };
  const suffix = isSuffix(words) ? words.pop() : undefined;
  const tail = suffix === undefined ? {} : { suffix };
  // `Van der Goes`
  if (isParticle(words[0] ?? "") && isParticle(words[1] ?? "")) return { ...family(words), ...tail };
  const adjective = bynameInGerman(words) ?? bynameInRussian(words);
  if (adjective) return adjective;
  const byname = words.findIndex((word, at) => /^(?:the|of|der|die|il|le|el)$/.test(word) && !(at > 0 && isParticle(words[at - 1] ?? "")));
  // not the article in `Jan van der Beke`
  if (byname > 0) return { family: "", given: words.slice(0, byname), particles: [], suffix: words.slice(byname).join(" ") };
  if (/^[IVX]+$/.test(last)) return { family: "", given: words.slice(0, -1), particles: [], suffix: last };
  // `Friedrich Wilhelm IV.`: in German a full stop makes an ordinal of the number.
  if (/^[IVX]+\.$/.test(last) && words.slice(0, -1).every(isGivenName))
    return { family: "", given: words.slice(0, -1), particles: [], suffix: last.slice(0, -1) };
  // Тургенев Иван Сергеевич: the family name first; that of `Л. М. Каганович` only ends as patronymics do
  if (classOf(last) & Is.Patronymic && words.length === 3 && !(classOf(words[0] ?? "") & Given) && !isInitial(words[0] ?? "")) {
    return { family: words[0] ?? "", given: words.slice(1), particles: [], ...tail };
  }
  if (isPatronymicOf(last, words[words.length - 2] ?? "")) {
    return { family: "", given: words, particles: [], ...tail };
  }
  // `Hernán Ramírez N.`: in Spanish the initial stands for the mother’s surname
  if (words.length === 3 && /^\p{Lu}\.$/u.test(last) && classOf(words[0] ?? "") & Given && !(classOf(words[1] ?? "") & Given))
    return { family: words[1] ?? "", given: words.slice(0, 1), particles: [] };
  const initialsLast = words.findIndex((word, at) => at > 0 && /^\p{Lu}\.?$/u.test(word));
  if (initialsLast > 0 && words.slice(initialsLast).every((word) => /^\p{Lu}\.?$/u.test(word))) {
    return { ...family(words.slice(0, initialsLast)), given: words.slice(initialsLast), ...tail };
  }
  // `Ibn Hajar al-Asqalani`, `Abd al-Rahman ibn Khaldun`
  const son = words.findLastIndex((word) => /^ibn$/i.test(word));
  if (son >= 0 && son + 1 < words.length)
    return { family: words[son + 1] ?? "", given: words.slice(0, son), particles: words.slice(son, son + 1) };
  let start = words.length - 1;
  const particle = words.findIndex((word, at) => (at > 0 || words.length === 2) && at < words.length - 1 && isParticle(word));
  if (particle >= 0) start = particle;
  // `Francisco de Paula Santander`, `Maria de Lourdes Pintor`: a saint stands behind the given name.
  if (particle === 1 && words.length === 4 && /^de$/.test(words[1] ?? "") && classOf(words[2] ?? "") & Given)
    return { ...family(words.slice(3)), given: words.slice(0, 3), ...tail };
  // `Varnhagen von Ense`, `Ponce de León`: what stands before the particle is no given name, as `Jean-Charles-Simonde` is. A wife keeps her own: `Moreno de Cáceres`.
  const before = words[particle - 1] ?? "";
  if (
    particle > 0 &&
    !(classOf(before) & (Given | Is.Patronymic)) &&
    !isGivenName(/^(\p{L}+)-\p{L}+-/u.exec(before)?.[1] ?? "") &&
    !/(?:zoon|sz\.?|szn\.?|sdr\.?|dochter)$/.test(before) &&
    !/\.$/.test(before) &&
    (particle > 1 || /^(?:de|du)$/.test(words[particle] ?? ""))
  ) {
    if (particle > 1 && (classOf(words[0] ?? "") & Given) === Is.Female && words[particle] === "de") {
      return { family: before, given: words.slice(0, particle - 1), particles: [], ...tail };
    }
    return { family: words.slice(particle - 1).join(" "), given: words.slice(0, particle - 1), particles: [], ...tail };
  }
  return { ...family(words.slice(start)), given: words.slice(0, start), ...tail };
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
  return /^(?:II|III|IV)$/.test(last) && words.length > 2 && !words.slice(0, -1).every((word) => classOf(word) & Given);
}

function family(words: readonly string[]): { family: string; given: string[]; particles: string[] } {
  let first = 0;
  while (first < words.length - 1 && isParticle(words[first] ?? "")) first++;
  return { family: words.slice(first).join(" "), given: [], particles: words.slice(0, first) };
}

/** `von`, `Van`, and cut short `v.`; a capital with a full stop is an initial. */
const isParticle = (word: string): boolean =>
  /^[vd]\.$/.test(word) ||
  /^(?:de|da|di|del|della|dello|delle|degli|dei|dal|dalla|du|des|d['’]|dell['’]|dall['’]|degl['’]|van|von|fon|фон|vom|zu|zum|zur|der|den|ter|ten|te|of|af|av|ibn|bin|bint|ben|bar|al|el|la|las|los|do|dos|das|le|abu|ó|ní|uí|nic)$/i.test(
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
    .replace(/(^|\s)((?:d|dell|dall|degl)['’])(?=\p{Lu})/giu, "$1$2 ")
    .replace(/(^|\s)(d[eiu]|van|von|fon)-(?=\p{Lu})/giu, "$1$2 ")
    .split(/\s+/)
    .filter((word) => word !== "" && !NICKNAME.test(word));
}
