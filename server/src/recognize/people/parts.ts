import type { PersonName } from "../../model/people";
import { classOf, Given, Is } from "./lexicon";

/** Takes a written name to pieces: `Urban, George R.` and `George R. Urban` both have the family `Urban`. A single name is the family. */
export function partsOf(written: string, givenAlone: boolean): PersonName {
  const comma = written.indexOf(",");
  if (comma > 0) {
    const after = written.slice(comma + 1).trim();
    if (/^(?:Jr|Sr|Esq|jun|sen)\.?$/.test(after)) return { ...partsOf(written.slice(0, comma), givenAlone), suffix: after };
    return { ...family(wordsIn(written.slice(0, comma))), given: wordsIn(after) };
  }
  const words = wordsIn(written);
  if (words.length === 1) {
    return givenAlone ? { family: "", given: words, particles: [] } : { family: words[0] ?? written, given: [], particles: [] };
  }
  const last = words[words.length - 1] ?? "";
  const suffix = /^(?:Jr|Sr|Esq|III|IV|II)\.?$/.test(last) && words.length > 2 ? words.pop() : undefined;
  const tail = suffix === undefined ? {} : { suffix };
  const byname = words.findIndex((word) => /^(?:the|of|der|die|il|le|el)$/.test(word));
  if (byname > 0 || /^[IVX]+$/.test(last)) return { family: written, given: [], particles: [] };
  // Kocho-Williams Alastair, Каменев Лев Борисович: the family name first
  if (classOf(words[words.length - 1] ?? "") & Is.Patronymic && words.length === 3 && !(classOf(words[0] ?? "") & Given)) {
    return { family: words[0] ?? "", given: words.slice(1), particles: [], ...tail };
  }
  if (words.every((word) => classOf(word) & (Given | Is.Patronymic)) && classOf(words[words.length - 1] ?? "") & Is.Patronymic) {
    return { family: "", given: words, particles: [], ...tail };
  }
  const initialsLast = words.findIndex((word, at) => at > 0 && /^\p{Lu}\.?$/u.test(word));
  if (initialsLast > 0 && words.slice(initialsLast).every((word) => /^\p{Lu}\.?$/u.test(word))) {
    return { family: words.slice(0, initialsLast).join(" "), given: words.slice(initialsLast), particles: [], ...tail };
  }
  let start = words.length - 1;
  const particle = words.findIndex((word, at) => (at > 0 || words.length === 2) && at < words.length - 1 && isParticle(word));
  if (particle >= 0) start = particle;
  return { ...family(words.slice(start)), given: words.slice(0, start), ...tail };
}

function family(words: readonly string[]): { family: string; given: string[]; particles: string[] } {
  let first = 0;
  while (first < words.length - 1 && isParticle(words[first] ?? "")) first++;
  return { family: words.slice(first).join(" "), given: [], particles: words.slice(0, first) };
}

const isParticle = (word: string): boolean =>
  /^(?:de|da|di|del|della|dello|delle|degli|dei|dal|dalla|du|des|d['’]|van|von|vom|zu|zum|zur|der|den|ter|ten|te|of|af|av|ibn|bin|bint|ben|bar|al|el|la|las|los|do|dos|das|le|abu)$/i.test(
    word,
  );

/** Words and initials: `R.J.B. Bosworth` has four. */
function wordsIn(text: string): string[] {
  return text
    .replace(/(\p{L}\.)(?=-?\p{Lu})/gu, "$1 ")
    .replace(/(^|\s)(d['’])(?=\p{Lu})/gu, "$1$2 ")
    .split(/\s+/)
    .filter((word) => word !== "");
}
