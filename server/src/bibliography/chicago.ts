import type { CslDate, CslItem, CslName } from "../model/bibliography";
import { numberWithEnding, shortRange } from "./numbers";

/** A stretch of a reference: `{ text: "Lettere e lazzaretti", italic: true }`. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
}

/** An entry as a full note: `Bianca Moretti, *Lettere e lazzaretti* (Pisa: Edizioni del Molo, 1988), 44.`
 *  Source: The Chicago Manual of Style, 17th ed. (2017), chapter 14, notes and bibliography. */
export function chicagoNote(item: CslItem, locator = ""): Run[] {
  const by = creators(item);
  const rest = PARTS[KIND.get(item.type ?? "") ?? "book"](item, withoutPageWord(locator));
  const runs = [...(by ? [plain(by), plain(", ")] : []), ...rest, plain(".")];
  return merged(runs);
}

/** An entry as a shortened note: `Moretti, *Lettere e lazzaretti*, 44.` */
export function chicagoShortNote(item: CslItem, locator = ""): Run[] {
  const title = item.titleShort ?? item.title?.split(/[:.?!]\s/)[0];
  const titled = title === undefined ? [plain(UNTITLED)] : isPart(item) ? [plain(quoted(title))] : italics(title);
  const named = item.author ?? item.editor ?? item.translator ?? [];
  const by = listed(named.map(({ family, given, literal, particle }) => [particle, family ?? literal ?? given].filter(Boolean).join(" ")));
  const where = withoutPageWord(locator);
  const runs = [...(by ? [plain(`${by}, `)] : []), ...titled, ...(where ? [plain(", "), plain(where)] : []), plain(".")];
  return merged(runs);
}

/** A note without its italics. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

const UNTITLED = "[untitled]";

type Kind = "book" | "chapter" | "journal" | "newspaper" | "thesis" | "page" | "manuscript";

/** CSL's types by the way in which they are cited; what is not here is cited as a book. */
const KIND: ReadonlyMap<string, Kind> = new Map([
  ["chapter", "chapter"],
  ["paper-conference", "chapter"],
  ["entry", "chapter"],
  ["entry-dictionary", "chapter"],
  ["entry-encyclopedia", "chapter"],
  ["article-journal", "journal"],
  ["review", "journal"],
  ["review-book", "journal"],
  ["article-newspaper", "newspaper"],
  ["article-magazine", "newspaper"],
  ["article", "newspaper"],
  ["thesis", "thesis"],
  ["report", "book"],
  ["webpage", "page"],
  ["post", "page"],
  ["post-weblog", "page"],
  ["manuscript", "manuscript"],
  ["personal_communication", "manuscript"],
]);

const isPart = ({ type }: CslItem): boolean => (KIND.get(type ?? "") ?? "book") !== "book";

const PARTS: Readonly<Record<Kind, (item: CslItem, locator: string) => Run[]>> = {
  book: (item, locator) => [
    ...(item.title ? italics(item.title) : [plain(UNTITLED)]),
    ...helpers(item, ", "),
    ...(item.edition ? [plain(`, ${edition(item.edition)}`)] : []),
    ...(item.volume ? [plain(`, vol. ${item.volume}`)] : item.numberOfVolumes ? [plain(`, ${item.numberOfVolumes} vols.`)] : []),
    ...(item.collectionTitle ? [plain(`, ${[item.collectionTitle, item.collectionNumber].filter(Boolean).join(" ")}`)] : []),
    ...imprint(item),
    ...(locator ? [plain(`, ${locator}`)] : []),
  ],
  chapter: (item, locator) => [
    ...(item.title ? [plain(quoted(item.title, ","))] : []),
    ...(item.containerTitle ? [plain(item.title ? " in " : "in "), ...italics(item.containerTitle)] : []),
    ...helpers(item, ", "),
    ...(item.edition ? [plain(`, ${edition(item.edition)}`)] : []),
    ...(item.volume ? [plain(`, vol. ${item.volume}`)] : []),
    ...imprint(item),
    ...pages(item, locator, ", "),
  ],
  journal: (item, locator) => [
    ...(item.title ? [plain(`${quoted(item.title, ",")} `)] : []),
    ...(item.containerTitle ? italics(item.containerTitle) : []),
    ...(item.volume ? [plain(` ${item.volume}`)] : []),
    ...(item.issue ? [plain(`, no. ${item.issue}`)] : []),
    ...(item.issued ? [plain(` (${monthAndYear(item.issued)})`)] : []),
    ...pages(item, locator, ": "),
  ],
  newspaper: (item, locator) => [
    ...(item.title ? [plain(quoted(item.title, item.containerTitle || item.issued ? "," : ""))] : []),
    ...(item.containerTitle ? [plain(" "), ...italics(item.containerTitle)] : []),
    ...(item.issued ? [plain(`${item.containerTitle ? "," : ""} ${fullDate(item.issued)}`)] : []),
    ...pages(item, locator, ", "),
  ],
  thesis: (item, locator) => [
    ...(item.title ? [plain(quoted(item.title))] : []),
    ...inParentheses([item.genre ?? "PhD diss.", item.publisher, item.issued && years(item.issued)]),
    ...(locator ? [plain(`, ${locator}`)] : []),
  ],
  page: (item, locator) => [
    ...(item.title ? [plain(quoted(item.title, item.containerTitle || item.issued || item.url ? "," : ""))] : []),
    ...after(item.title, [item.containerTitle, item.issued && fullDate(item.issued), locator, item.url]),
  ],
  manuscript: (item, locator) => [
    ...(item.title ? [plain(quoted(item.title, item.issued || item.archive || item.archiveLocation ? "," : ""))] : []),
    ...after(item.title, [item.issued && fullDate(item.issued), item.archiveLocation, item.archive, item.publisherPlace, locator]),
  ],
};

function creators({ author, editor, translator }: CslItem): string {
  if (author) return namesOf(author);
  if (editor) return `${namesOf(editor)}, ${editor.length > 1 ? "eds." : "ed."}`;
  return translator ? `${namesOf(translator)}, trans.` : "";
}

/** Editors and translators behind the title, where someone else stands before it. */
function helpers({ author, editor, translator }: CslItem, before: string): Run[] {
  const found: string[] = [];
  if (author && editor) found.push(`ed. ${namesOf(editor)}`);
  if ((author ?? editor) && translator) found.push(`trans. ${namesOf(translator)}`);
  return found.map((each) => plain(`${before}${each}`));
}

const namesOf = (names: readonly CslName[]): string => listed(names.map(fullName));

function fullName({ family, given, particle, suffix, literal }: CslName): string {
  if (literal !== undefined) return literal;
  const name = [given, particle, family].filter(Boolean).join(" ");
  return suffix ? `${name} ${suffix}` : name;
}

/** `A`, `A and B`, `A, B, and C`; of four or more the first and “et al.”; BibTeX's `and others` is “et al.” too. */
function listed(names: readonly string[]): string {
  const [first = "", second, third] = names;
  if (names.length > 3 || names[names.length - 1] === "others") return `${first} et al.`;
  if (third !== undefined) return `${first}, ${second}, and ${third}`;
  return second === undefined ? first : `${first} and ${second}`;
}

function imprint({ publisher, publisherPlace, issued }: CslItem): Run[] {
  const house = [publisherPlace, publisher].filter(Boolean).join(": ");
  return inParentheses([house || undefined, issued && years(issued)]);
}

function inParentheses(parts: readonly (string | undefined)[]): Run[] {
  const present = parts.filter(Boolean);
  return present.length > 0 ? [plain(` (${present.join(", ")})`)] : [];
}

function after(title: string | undefined, parts: readonly (string | undefined)[]): Run[] {
  const present = parts.filter(Boolean).join(", ");
  return present ? [plain(`${title ? " " : ""}${present}`)] : [];
}

/** The page that is cited, or else those of the whole article. */
function pages({ page }: CslItem, locator: string, before: string): Run[] {
  const where = locator || (page && shortRange(page));
  return where ? [plain(`${before}${where}`)] : [];
}

const edition = (written: string): string =>
  /^\d+$/.test(written) ? `${numberWithEnding(Number(written))} ed.` : written.replace(/\bedition$/i, "ed.");

const withoutPageWord = (locator: string): string => locator.trim().replace(/^(?:pp?\.?|pages?)[ \t]+(?=\d)/i, "");

const MONTHS = "January February March April May June July August September October November December".split(" ");

const years = (issued: CslDate): string => issued.parts.map(([year]) => year).join("–") || (issued.literal ?? "");

const monthAndYear = (issued: CslDate): string => {
  const [year, month] = issued.parts[0] ?? [];
  const name = MONTHS[(month ?? 0) - 1];
  return issued.parts.length === 1 && name ? `${name} ${year}` : years(issued);
};

const fullDate = (issued: CslDate): string => {
  const [year, month, day] = issued.parts[0] ?? [];
  const name = MONTHS[(month ?? 0) - 1];
  return issued.parts.length === 1 && name && day ? `${name} ${day}, ${year}` : monthAndYear(issued);
};

const plain = (text: string): Run => ({ text: withoutTags(text) });

/** A title in quotation marks; those in it become single ones. */
const quoted = (title: string, end = ""): string =>
  `“${withoutTags(title)
    .replace(/[“„"«]/g, "‘")
    .replace(/[”»]/g, "’")}${end}”`;

/** A title in italics; what is in italics in it stands upright. */
const italics = (title: string): Run[] =>
  title.split(/(<\/?i>)/).reduce<{ runs: Run[]; upright: boolean }>(
    ({ runs, upright }, piece) => {
      if (piece === "<i>" || piece === "</i>") return { runs, upright: piece === "<i>" };
      const text = withoutTags(piece);
      return { runs: text ? [...runs, upright ? { text } : { text, italic: true }] : runs, upright };
    },
    { runs: [], upright: false },
  ).runs;

/** Titles of CSL may hold these tags and no others. */
const withoutTags = (text: string): string => text.replace(/<\/?(?:i|b|sup|sub|sc|span)(?:\s[^<>]{0,100})?>/g, "");

/** Neighbors of one kind together; comma and period go into the quotation marks, and no period follows another. */
function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined[joined.length - 1];
    if (run.text === "." && /\.”?$/.test(before?.text ?? "")) continue;
    if (!before || before.italic !== run.italic) joined.push(run);
    else joined[joined.length - 1] = { ...before, text: punctuated(before.text, run.text) };
  }
  return joined;
}

const punctuated = (before: string, next: string): string =>
  before.endsWith("”") && /^[.,]/.test(next) ? `${before.slice(0, -1)}${next[0]}”${next.slice(1)}` : before + next;
