import { keyOf, wordsOfKey } from "../../data/repositories/repositories";
import type { OtherChapters, WorkElsewhere } from "../../model/other-chapters";
import type { ResolvedShorthand, WorkTerms } from "../../model/resolved-sources";
import type { CitationItem } from "../../model/sources";
import { familyOf } from "../../recognize/citations/names";
import { WordMemory } from "../../recognize/word-memory";
import { BySound, isForeign, soundsLike } from "./scripts";

/** A book or article as far as the notes have told. */
export interface Work extends WorkTerms {
  readonly key: string;
  readonly chapter: number;
  /** Index of the note with which it was introduced. */
  readonly note: number;
  readonly full: boolean;
  /** It is another chapter that cites it in full. */
  readonly elsewhere?: WorkElsewhere;
}

/** The works cited so far, found again by family name, title or shorthand. */
export class Works {
  readonly #byFamily = new Map<string, Work[]>();
  readonly #byKey = new Map<string, Work>();
  readonly #byTerm = new Map<string, Work>();
  readonly #titles = new Map<string, Work[]>();
  readonly #elsewhere = new Map<string, WorkElsewhere>();
  readonly #heard = new Map<boolean, BySound<Work | WorkElsewhere>>();

  constructor(readonly others?: OtherChapters) {}

  /** All of them, by their keys. */
  get all(): ReadonlyMap<string, Work> {
    return this.#byKey;
  }

  /** The works of other chapters that have been meant, by their keys. */
  get elsewhere(): ReadonlyMap<string, WorkElsewhere> {
    return this.#elsewhere;
  }

  add(item: CitationItem, creators: readonly string[], chapter: number, note: number, citation: number): Work {
    const family = familyKey(creators);
    const title = titleWords(item.title);
    const begins = title.slice(0, 6).join("-");
    const key = family !== "" && begins !== "" ? `${family}/${begins}` : family + begins;
    const before = this.#byKey.get(key);
    if (before && (item.form === "short" || (before.full && !before.elsewhere))) return before;
    return this.#put({ key, family, title, chapter, note, citation, full: item.form === "full" });
  }

  /** The works of other chapters that a short citation can mean, the best last: those before this one come first to mind. */
  fromOthers(creators: readonly string[], title: string | undefined, chapter: number): readonly Work[] {
    const family = familyKey(creators);
    const words = titleWords(title);
    const found = this.others?.works(family === "" ? (words[0] ?? "") : family) ?? [];
    const first = new Map<string, WorkElsewhere>();
    for (const work of found) if (!first.has(work.key) && fitsTitle(words, titleWords(work.title))) first.set(work.key, work);
    return [...first.values()].sort((a, b) => Number(a.before) - Number(b.before)).map((work) => this.adopt(work, chapter));
  }

  /** The works that a short citation can mean which is in another script than they are, here and in other chapters, the best last: “Trubnikov,
   *  *Rizhskaia tamozhnia*, 44” of a book that was cited in Cyrillic. */
  inOtherScript(creators: readonly string[], title: string | undefined, chapter: number): readonly Work[] {
    const family = familyKey(creators);
    if (family === "") return [];
    const words = titleWords(title);
    const found = this.#heardIn(!isForeign(family)).of(family);
    const fitting = found.filter((each) => soundsLike(words, isElsewhere(each) ? titleWords(each.title) : each.title));
    const own = fitting.flatMap((each) => (isElsewhere(each) ? [] : [each])).reverse();
    if (own.length > 0) return own;
    const others = fitting.filter(isElsewhere).sort((a, b) => Number(a.before) - Number(b.before));
    return others.map((each) => this.adopt(each, chapter));
  }

  /** The works in Latin script, or those in others, which are gathered when somebody asks. */
  #heardIn(foreign: boolean): BySound<Work | WorkElsewhere> {
    let heard = this.#heard.get(foreign);
    if (!heard) {
      this.#heard.set(foreign, (heard = new BySound()));
      for (const work of this.#byKey.values()) if (work.full && isForeign(work.family) === foreign) heard.add(work.family, work);
      for (const work of this.others?.cited ?? []) if (isForeign(work.by) === foreign) heard.add(work.by, work);
    }
    return heard;
  }

  /** From now on a work of another chapter is known here too. */
  adopt(elsewhere: WorkElsewhere, chapter: number): Work {
    const { key, by } = elsewhere;
    this.#elsewhere.set(key, elsewhere);
    const known = this.#byKey.get(key);
    if (known?.full) return known;
    return this.#put({ key, family: by, title: titleWords(elsewhere.title), chapter, note: -1, citation: -1, full: true, elsewhere });
  }

  #put(work: Work): Work {
    this.#byKey.set(work.key, work);
    if (work.full && !work.elsewhere) this.#heard.get(isForeign(work.family))?.add(work.family, work);
    push(this.#byFamily, work.family, work);
    if (work.title[0]) push(this.#titles, work.title[0], work);
    return work;
  }

  get(key: string): Work | undefined {
    return this.#byKey.get(key);
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
    const family = familyKey(creators);
    const words = titleWords(title);
    const candidates = family === "" ? (this.#titles.get(words[0] ?? "") ?? []) : (this.#byFamily.get(family) ?? []);
    const fitting = candidates.filter((work) => fitsTitle(words, work.title) && this.#byKey.get(work.key) === work);
    const full = fitting.some((work) => work.full) ? fitting.filter((work) => work.full) : fitting;
    const near = full.filter((work) => work.chapter === chapter);
    return near.length > 0 ? near : full;
  }
}

const isElsewhere = (work: Work | WorkElsewhere): work is WorkElsewhere => "by" in work;

/** So many works of one author, or with one first word of their title, are told apart by short citations. */
const MOST_ALIKE = 1000;

function push(index: Map<string, Work[]>, key: string, work: Work): void {
  const works = index.get(key);
  if (works && works.length < MOST_ALIKE) works.push(work);
  else if (!works) index.set(key, [work]);
}

const ARTICLES = new Set("the a an il lo la i gli le l un una uno der die das ein eine les des el los las o os as".split(" "));

/** The family name of the first author in one form: `neri` for `Anna Neri` and for `Luca de Neri`, `mora` for `Ana Mora y Sanz`. */
export const familyKey = ([first]: readonly string[]): string =>
  first === undefined ? "" : families.of(first, 0, first.length, familyKeyOf);

const families = new WordMemory<string>(4000);

function familyKeyOf(name: string): string {
  const key = keyOf(familyOf(name));
  return key.includes("-") ? key.replace(PARTICLES, "").replace(/-(?:y|i)-.*$/, "") : key;
}

const PARTICLES = /^(?:(?:de|del|della|dello|di|da|du|van|von|der|den|ten|ter|la|le|lo|los|las)-)+(?=.)/;

/** The words of a title in one form, without an article before them: `The Salt Roads` is `salt`, `roads`. */
export const titleWords = (title = ""): readonly string[] => titles.of(title, 0, title.length, titleWordsOf);

const titles = new WordMemory<readonly string[]>(2000);

function titleWordsOf(title: string): readonly string[] {
  const words = wordsOfKey(title);
  return words.length > 1 && ARTICLES.has(words[0] as string) ? words.slice(1) : words;
}

/** Whether the words of a short title stand in the full one in their order. */
export function fitsTitle(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < short.length && alike(word, short[at] as string)) at++;
  return at === short.length;
}

const alike = (word: string, short: string): boolean => word === short || (short.length > 5 && word.startsWith(short.slice(0, -1)));
