import { keyOf } from "../../data/repositories/repositories";
import type { CitationItem, ResolvedShorthand } from "../../model/sources";
import { familyOf } from "../../recognize/citations/names";

/** A book or article as far as the notes have told. */
export interface Work {
  readonly key: string;
  readonly family: string;
  /** Words of the title in small letters. */
  readonly title: readonly string[];
  readonly chapter: number;
  /** Index of the note and of the citation with which it was introduced. */
  readonly note: number;
  readonly citation: number;
  readonly full: boolean;
}

/** The works cited so far, found again by family name, title or shorthand. */
export class Works {
  readonly #byFamily = new Map<string, Work[]>();
  readonly #byKey = new Map<string, Work>();
  readonly #byTerm = new Map<string, Work>();
  readonly #titles = new Map<string, Work[]>();

  add(item: CitationItem, creators: readonly string[], chapter: number, note: number, citation: number): Work {
    const family = keyOf(familyOf(creators[0] ?? ""));
    const title = wordsOf(item.title ?? "");
    const key = [family, title.slice(0, 6).join("-")].filter((part) => part !== "").join("/");
    const before = this.#byKey.get(key);
    if (before?.full || (before && item.form === "short")) return before;
    const work = { key, family, title, chapter, note, citation, full: item.form === "full" };
    this.#byKey.set(key, work);
    push(this.#byFamily, family, work);
    if (title[0]) push(this.#titles, title[0], work);
    return work;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** A shorthand introduced in a note stands for the work cited there. */
  name(shorthand: ResolvedShorthand, work: Work): void {
    this.#byTerm.set(keyOf(shorthand.term), work);
  }

  byTerm(term: string): Work | undefined {
    return this.#byTerm.get(keyOf(term));
  }

  /** The works that a short citation can mean, best first: those of the chapter, then those in full, then the last cited. */
  matching(creators: readonly string[], title: string | undefined, chapter: number): readonly Work[] {
    const family = keyOf(familyOf(creators[0] ?? ""));
    const words = wordsOf(title ?? "");
    const candidates = family === "" ? (this.#titles.get(words[0] ?? "") ?? []) : (this.#byFamily.get(family) ?? []);
    const fitting = candidates.filter((work) => words.length === 0 || fits(words, work.title));
    const full = fitting.some((work) => work.full) ? fitting.filter((work) => work.full) : fitting;
    const near = full.filter((work) => work.chapter === chapter);
    return near.length > 0 ? near : full;
  }
}

/** So many works of one author, or with one first word of their title, are told apart by short citations. */
const MOST_ALIKE = 1000;

function push(index: Map<string, Work[]>, key: string, work: Work): void {
  const works = index.get(key);
  if (works && works.length < MOST_ALIKE) works.push(work);
  else if (!works) index.set(key, [work]);
}

const ARTICLES = new Set("the a an il lo la i gli le l un una uno der die das ein eine les des el los las o os as".split(" "));

function wordsOf(title: string): string[] {
  const words = keyOf(title)
    .split("-")
    .filter((word) => word !== "");
  const first = words[0];
  return first !== undefined && words.length > 1 && ARTICLES.has(first) ? words.slice(1) : words;
}

/** Whether the words of a short title stand in the full one in their order. */
function fits(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < short.length && alike(word, short[at] as string)) at++;
  return at === short.length;
}

const alike = (word: string, short: string): boolean => word === short || (short.length > 5 && word.startsWith(short.slice(0, -1)));
