import { repeatedArchive as archiveRepeated } from "../../corpus/sources/carry-over";
import { keyOf } from "../../data/repositories/repositories";
import { noteOf } from "../../document/place";
import type { SourcesInDocument } from "../../document/sources";
import type { FormatId, Span } from "../../model/note";
import type { ResolvedArchive, ResolvedCitation, ResolvedShorthand } from "../../model/resolved-sources";
import type { ArchivalUnit } from "../../model/sources";
import { familyOf } from "../../recognize/citations/names";

/** What may stand in the place of an “Ibid.” and means the same, as the document prints it: `Neri, *Salt*` before `, 12`,
 *  `ASLi, busta 12` before `, fasc. 4`; for one that stands alone with the page that it repeats as well. */
export function writtenOut(sources: SourcesInDocument, citation: ResolvedCitation, format: FormatId): string | undefined {
  const { archive, item } = citation;
  if (item.kind !== "repeat") return undefined;
  const print = printOf(sources);
  if (archive === undefined) return workWrittenOut(sources, citation, print, format);
  const meant = sources.archives[archive];
  return meant && archiveWrittenOut(sources, archive, meant, citation, print);
}

/** The short title of a work that this chapter, or another one, cites in full: `Neri, *Salt*`. */
export function shortTitle(sources: SourcesInDocument, work: string, format: FormatId): string | undefined {
  const print = printOf(sources);
  return shortName(sources, work, print) ?? composedName(sources, work, print, format);
}

/** The same for an “Ibid.” that may mean one of several sources: what makes it mean that one. */
export function writtenOutAs(
  sources: SourcesInDocument,
  repeat: ResolvedCitation,
  meant: ResolvedCitation | ResolvedArchive,
  format: FormatId,
): string | undefined {
  const { form, certainty, position, note, item, from, to } = repeat;
  const bare = { form, certainty, position, note, item, from, to };
  if ("item" in meant) {
    const { work } = meant;
    return work === undefined ? undefined : writtenOut(sources, { ...bare, work, repeated: sources.citations.indexOf(meant) }, format);
  }
  if (item.kind !== "repeat") return undefined;
  const archives = [...sources.archives, { ...archiveRepeated(meant, item, note), key: "" }];
  const indexes = { archive: archives.length - 1, repeatedArchive: sources.archives.indexOf(meant) };
  return writtenOut({ ...sources, archives }, { ...bare, ...indexes }, format);
}

/** The full stop of “Ibid.” is that of the note where nothing comes after it. */
export function stopAfter({ places }: SourcesInDocument, note: number, words: Span): string {
  const place = places[note];
  if (!place) return "";
  const { from, body } = noteOf(place);
  const { text } = place.slot;
  const behind = text.slice(from + words.to, body.at(-1)?.to);
  return text[from + words.to - 1] === "." && behind.trim() === "" ? "." : "";
}

/** What a note has from one place to another. */
type Print = (note: number, from: number, to: number) => string;

/** The notes as they were when they were read, whatever has become of the document since. */
function printOf({ places }: SourcesInDocument): Print {
  return (note, from, to) => {
    const place = places[note];
    const by = place ? noteOf(place).from : 0;
    return place ? place.slot.text.slice(by + from, by + to).replace(/\s+/g, " ") : "";
  };
}

function workWrittenOut(sources: SourcesInDocument, citation: ResolvedCitation, print: Print, format: FormatId): string | undefined {
  const { work, item } = citation;
  if (work === undefined) return undefined;
  const source = shortName(sources, work, print) ?? composedName(sources, work, print, format);
  if (source === undefined || item.locator !== undefined) return source;
  return source + locatorOf(sources, citation, print);
}

/** The short title that the author has announced, or used before. */
function shortName(sources: SourcesInDocument, work: string, print: Print): string | undefined {
  const announced = sources.shorthands.find((each) => each.work === work);
  if (announced) return withMarks(announced, print);
  const used = sources.citations.find((each) => each.work === work && each.form === "short" && each.certainty === "sure");
  return used && withoutLocator(print(used.note, used.from, used.to), used.item.locator);
}

/** A term with the asterisks or quotation marks in which it is announced. */
function withMarks({ note, from, to, termSpan }: ResolvedShorthand, print: Print): string {
  const [open, close] = marksAround(print(note, from, to), print(note, termSpan.from, termSpan.to)) ?? ["", ""];
  return `${open}${print(note, termSpan.from, termSpan.to)}${close}`;
}

/** `Neri, *Salt*` of `Anna Neri, *Salt: A History* (Rome: Porto, 1951), 3`, with the marks that stand around the title. */
function composedName(sources: SourcesInDocument, work: string, print: Print, format: FormatId): string | undefined {
  const full = sources.citations.find((each) => each.work === work && each.form === "full");
  const elsewhere = sources.elsewhere.get(work);
  const text = full ? print(full.note, full.from, full.to) : elsewhere?.words;
  const title = full?.item.title ?? elsewhere?.title;
  if (text === undefined || title === undefined) return undefined;
  const creators = full?.item.creators ?? authorIn(text, elsewhere?.by ?? "");
  const short = title.split(/[:.?!]\s/)[0]?.trim() ?? title;
  const [open, close] = marksAround(text, title) ?? ITALICS[format];
  const by = familiesIn(text, creators);
  return `${by === "" ? "" : `${by}, `}${open}${short}${close}`;
}

/** The author of a citation whose family name is known in small letters: what stands before the title. */
function authorIn(text: string, by: string): readonly string[] {
  const words = text.split(",")[0]?.split(/\s+/) ?? [];
  const at = words.findIndex((word) => keyOf(word) === by.split("-")[0]);
  return at < 0 ? [] : [words.slice(at, at + by.split("-").length).join(" ")];
}

/** `Neri and Verdi`, with the word that stands between the two; of three authors the first `et al.` */
function familiesIn(text: string, creators: readonly string[]): string {
  const [first, second] = creators;
  if (first === undefined) return "";
  if (second === undefined) return familyOf(first);
  if (creators.length > 2) return `${familyOf(first)} et al.`;
  const between = text.slice(text.indexOf(first) + first.length, Math.max(0, text.indexOf(second)));
  return `${familyOf(first)}${/^\s\p{L}{1,4}\s$/u.test(between) ? between : " and "}${familyOf(second)}`;
}

/** Quotation marks, or what sets in italics, around a title. */
function marksAround(text: string, title: string): readonly [string, string] | undefined {
  const at = text.indexOf(title);
  const before = MARKS.exec(text.slice(0, Math.max(0, at)))?.[0] ?? "";
  if (before.startsWith("\\")) return [before, "}"];
  if (before.startsWith("<")) return [before, `</${/[a-z]+/.exec(before)?.[0]}>`];
  if (/^[*_/]/.test(before)) return [before, before];
  const closing = CLOSING[before];
  return closing === undefined ? undefined : [before, closing];
}

/** What sets a title in italics. */
const ITALICS: Readonly<Record<FormatId, readonly [string, string]>> = {
  markdown: ["*", "*"],
  latex: ["\\emph{", "}"],
  org: ["/", "/"],
  typst: ["_", "_"],
  html: ["<i>", "</i>"],
  asciidoc: ["_", "_"],
  tei: ["<title>", "</title>"],
  rst: ["*", "*"],
  plaintext: ["", ""],
};

const MARKS = /(?:[*_]{1,3}|\/|["“„«»‘‚']|\\[a-z]{2,12}\{|<(?:i|em|cite|hi|title)(?:\s[^<>]{0,80})?>)$/;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "‚": "‘", "'": "'" };

/** `, pp. 3–4`: the page that a citation prints, or that one without a page repeats, with what leads to it. */
function locatorOf(sources: SourcesInDocument, citation: ResolvedCitation, print: Print): string {
  const { item, repeated, note, from, to } = citation;
  if (item.locator === undefined) {
    const before = repeated === undefined ? undefined : sources.citations[repeated];
    return before && before !== citation && before.work === citation.work ? locatorOf(sources, before, print) : "";
  }
  const words = TAIL.exec(print(note, from, to))?.[2] ?? "";
  return `, ${words.includes(item.locator) ? words : item.locator}`;
}

/** A short citation without its page: `Neri, “Salt”` of `Neri, “Salt,” 12`. */
function withoutLocator(text: string, locator: string | undefined): string {
  const tail = TAIL.exec(text);
  return tail && locator !== undefined && tail[2]?.includes(locator) ? text.slice(0, tail.index) + tail[1] : text;
}

/** A comma or colon, a quotation mark that it stands before, and what follows to the end. */
const TAIL = /[,:]([”"’»]?)\s*([^,:]*)$/;

function archiveWrittenOut(
  sources: SourcesInDocument,
  index: number,
  archive: ResolvedArchive,
  citation: ResolvedCitation,
  print: Print,
): string | undefined {
  if (!archive.repository) return undefined;
  const kept = archive.units.filter((unit) => unit.inherited);
  const pieces = kept.map((unit) => unitAsPrinted(sources, index, unit, print));
  if (pieces.some((piece) => piece === undefined)) return undefined;
  // The level that is printed anew stands in the place of the first; what leads to it is kept.
  const collections = kept.length === 0 ? archive.collections : [];
  const name = [repositoryAsPrinted(sources, index, archive, print), ...collections, ...pieces].join(", ").replace(/, (?=[/.-])/g, "");
  const { item } = citation;
  const isAlone = item.kind === "repeat" && item.units.length === 0 && item.locator === undefined && item.documents.length === 0;
  return isAlone ? name + rest(sources, citation, print) : name;
}

/** The abbreviation of an archive, else its name as printed last. */
function repositoryAsPrinted(sources: SourcesInDocument, index: number, { repository }: ResolvedArchive, print: Print): string {
  const key = repository?.key;
  const term = sources.shorthands.find((each) => each.repository === key)?.term ?? sources.others?.introducing(key ?? "")?.written;
  if (term !== undefined) return term;
  const named = sources.archives.findLast((each, at) => at < index && each.repository?.key === key && each.repository?.span);
  const span = named?.repository?.span;
  return named && span ? print(named.note, span.from, span.to) : (repository?.written ?? "");
}

/** A level with its word and the collections before it, as the reference has it that prints it: `Gabelle, busta 15`. */
function unitAsPrinted(sources: SourcesInDocument, index: number, unit: ArchivalUnit, print: Print): string | undefined {
  const isIt = (each: ArchivalUnit): boolean => !each.inherited && each.level === unit.level && each.value === unit.value;
  const printing = sources.archives.findLast((each, at) => at < index && each.units.some(isIt));
  const printed = printing?.units.find(isIt);
  if (!printing || !printed) return undefined;
  const before = [...ends(sources, printing)].filter((end) => end <= printed.span.from);
  return print(printing.note, Math.max(printing.from, ...before), printed.span.to).replace(/^[\s,;:()]+/, "");
}

/** Where the parts of a reference end that stand before a level: the name, the abbreviation, “Ibid.”, other levels. */
function* ends(sources: SourcesInDocument, { note, from, to, repository, units }: ResolvedArchive): Generator<number> {
  const isHere = (span: Span): boolean => from <= span.from && span.from < to;
  if (repository?.span) yield repository.span.to;
  for (const unit of units) if (!unit.inherited) yield unit.span.to;
  for (const each of sources.shorthands) if (each.note === note && isHere(each)) yield each.to;
  for (const { note: other, item } of sources.citations) if (other === note && item.kind === "repeat" && isHere(item)) yield item.words.to;
}

/** What the repeated reference says below its file: `, c. 12`. */
function rest(sources: SourcesInDocument, { repeatedArchive, repeated }: ResolvedCitation, print: Print): string {
  const before = repeatedArchive === undefined ? undefined : sources.archives[repeatedArchive];
  if (!before) return "";
  const text = print(before.note, Math.max(before.from, ...ends(sources, before)), before.to).replace(/^[\s)]+/, "");
  if (text !== "") return text;
  const earlier = repeated === undefined ? undefined : sources.citations[repeated];
  return earlier && before.repeats && before.units.every((unit) => unit.inherited) ? rest(sources, earlier, print) : "";
}
