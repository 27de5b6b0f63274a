import type { Bibliography, CslItem, FoundEntry } from "../model/bibliography";
import { itemOf } from "./item";

/** What a note says of a work: `Moretti, *Lettere e lazzaretti*, 44` has the creator `Moretti` and the title `Lettere e lazzaretti`. */
interface Said {
  readonly creators: readonly string[];
  readonly title?: string;
  readonly year?: string;
}

/** The entry of a bibliography that the words of a note cite; none where several fit. Only entries are read whose source has the
 *  author and the title. */
export function linkedEntry(bibliography: Bibliography, { creators, title, year }: Said): FoundEntry | undefined {
  const family = words(creators[0] ?? "").at(-1);
  if (family === undefined) return undefined;
  const titled = title === undefined ? [] : words(title);
  const candidates = [...bibliography.entries.values()].flatMap(([first]) =>
    first && [family, ...titled].every((word) => sourceOf(first).includes(word)) ? [first] : [],
  );
  const [found, ...others] = candidates.slice(0, MOST_READ).filter((each) => {
    const item = itemOf(each);
    return item && surnamesOf(item).includes(family) && fits(item, titled, year);
  });
  return others.length === 0 ? found : undefined;
}

/** So many entries are read for one answer. */
const MOST_READ = 50;

/** The source of an entry in small letters, without accents however they are written: `M{\"u}ller` is `muller`. */
function sourceOf({ file, entry }: FoundEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const source = file.text
    .slice(entry.from, Math.min(entry.to, entry.from + LONGEST))
    .replace(/\\(?:([a-zA-Z]+)\s?|[^a-zA-Z\s])|[{}]/g, (_, letter = "") => LETTERS[letter] ?? "");
  const text = withoutAccents(source);
  folded.set(entry, text);
  return text;
}

/** Letters that TeX writes as commands. */
const LETTERS: Readonly<Record<string, string>> = {
  ss: "ß",
  o: "ø",
  O: "ø",
  l: "ł",
  L: "ł",
  ae: "æ",
  AE: "æ",
  oe: "œ",
  OE: "œ",
  aa: "a",
  AA: "a",
};

/** Nobody looks for a surname behind so many units. */
const LONGEST = 5000;

const folded = new WeakMap<FoundEntry["entry"], string>();

const surnamesOf = ({ author = [], editor = [] }: CslItem): string[] =>
  [...author, ...editor].flatMap(({ family, literal }) => words(family ?? literal ?? "").at(-1) ?? []);

/** Whether a title as a note has it is that of an entry, or its beginning or a part of it in its order, and the years, where both
 *  have one, are the same. */
function fits(item: CslItem, title: readonly string[], year: string | undefined): boolean {
  const years = (item.issued?.parts ?? []).map(([each]) => String(each));
  if (year !== undefined && years.length > 0 && !years.includes(year.slice(0, 4))) return false;
  if (title.length === 0) return true;
  const titles = [item.title, item.titleShort].filter((each) => each !== undefined).map(words);
  return titles.some((each) => standsIn(title, each));
}

function standsIn(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

/** The words of a text without capitals, accents and tags: `<i>Häfen</i> und Seuchen` is `hafen`, `und`, `seuchen`. */
const words = (text: string): string[] => withoutAccents(text.replace(/<\/?[a-z]{1,4}>/g, "")).match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutAccents = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
