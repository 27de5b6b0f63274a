/** Generated texts: the same on every machine, since the random numbers have a seed. Ten calls and notes a kilobyte,
 *  eight characters in a thousand outside ASCII, names and archival references in the notes. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A manuscript of about so many bytes, with its notes under each section. */
export function manuscript(bytes, seed = 1) {
  const random = generator(seed);
  const parts = [];
  let size = 0;
  let label = 0;
  for (let section = 1; size < bytes; section++) {
    const first = label + 1;
    const paragraphs = [`## ${sentence(random, 3)} ${section}`];
    for (let paragraph = 0; paragraph < 4; paragraph++) {
      const sentences = Array.from({ length: 3 }, () => `${sentence(random, 14)}[^${++label}]`);
      paragraphs.push(sentences.join(" "));
    }
    for (let note = first; note <= label; note++) paragraphs.push(`[^${note}]: ${noteText(random)}`);
    const text = `${paragraphs.join("\n\n")}\n\n`;
    size += Buffer.byteLength(text);
    parts.push(text);
  }
  return `# ${sentence(random, 4)}\n\n${parts.join("")}`;
}

/** A folder of so many documents of 10 kB in folders of a hundred. Made once, with times long past. */
export function corpus(root, documents) {
  const folder = path.join(root, `corpus-${documents}-v1`);
  if (existsSync(path.join(folder, ".complete"))) return folder;
  const old = new Date("2020-01-01T00:00:00Z");
  for (let number = 0; number < documents; number++) {
    const chapter = path.join(folder, `part-${Math.floor(number / 100)}`);
    if (number % 100 === 0) mkdirSync(chapter, { recursive: true });
    const file = path.join(chapter, `document-${number}.md`);
    writeFileSync(file, manuscript(10_000, number + 1));
    utimesSync(file, old, old);
  }
  writeFileSync(path.join(folder, ".complete"), "");
  return folder;
}

const WORDS =
  "the of and in to a was that for by with his as on were from had at which it their this after not been but council harbor letter winter treaty grain envoy province ledger bishop market road tariff garrison miller river charter answer silver promise journey winter question border council memory silence weather village".split(
    " ",
  );
const ACCENTED = ["curé", "façade", "Überfluß", "señor", "naïve", "“fiat”", "—", "déjà", "Gårdsbruk", "łaska"];
const GIVEN = ["Anna", "Pieter", "Lucia", "Marten", "Sofia", "Jan", "Clara", "Otto", "Irena", "Paul"];
const FAMILY = ["Vermeulen", "Okafor", "Lindqvist", "Marchetti", "Novotný", "Baumgartner", "Sandoval", "Petrescu", "Haddad", "Szabó"];

const sentence = (random, words) => {
  const chosen = Array.from({ length: words }, () => (random() < 0.05 ? pick(random, ACCENTED) : pick(random, WORDS)));
  const text = chosen.join(" ");
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

function noteText(random) {
  const name = `${pick(random, GIVEN)} ${pick(random, FAMILY)}`;
  const number = (most) => 1 + Math.floor(random() * most);
  switch (number(4)) {
    case 1:
      return `${name}, *${sentence(random, 4).slice(0, -1)}* (Leiden: Brill, ${1900 + number(99)}), ${number(400)}.`;
    case 2:
      return `State Archive, f. ${number(900)}, op. ${number(9)}, d. ${number(2000)}, l. ${number(90)}.`;
    case 3:
      return `Ibid., ${number(300)}.`;
    default:
      return `${name} to ${pick(random, GIVEN)} ${pick(random, FAMILY)}, ${number(28)} May ${1900 + number(40)}. ${sentence(random, 8)}`;
  }
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Mulberry32 (T. Ettinger, 2017): numbers from 0 up to 1. */
export function generator(seed) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
