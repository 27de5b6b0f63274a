import type { CitationItem } from "../../model/sources";
import { dateEnd, isYear } from "../dates";
import { type NoteText, textOf as slice } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { type Head, headOf } from "./heads";
import { itemOf } from "./item";
import { lastLocator, locatorOf } from "./locators";
import { isItalic, skipMarks, trimEnd } from "./pieces";

/** `Иванов И. И. Соль // Вестник соли. 1908. № 2. С. 15`: two strokes between an article and its journal (GOST R 7.0.5-2008). */
export function journalArticle(note: NoteText, from: number, to: number): CitationItem[] | undefined {
  const { tokens } = note;
  if (!note.text.includes("//")) return undefined;
  let strokes = from;
  const stroked = (at: number): boolean =>
    isMark(tokens[at], "/") && tokens[at]?.glued === false && isMark(tokens[at + 1], "/") && tokens[at + 1]?.glued === true;
  while (strokes + 1 < to && !stroked(strokes)) strokes++;
  if (strokes + 1 >= to || strokes === from) return undefined;
  const head = headOf(note, from, strokes, false);
  if (!head) return undefined;
  let at = strokes + 2;
  while (at < to && !isYear((tokens[at] as Token).text)) at++;
  let stop = strokes + 3;
  while (stop < to && !isMark(tokens[stop], ".")) stop++;
  const container = slice(note, strokes + 2, Math.max(strokes + 3, Math.min(at, stop)));
  if (at >= to) return undefined;
  const located = lastLocator(note, at, to) ?? pageBehind(note, at + 1, to);
  return [
    itemOf(
      note,
      { ...head, titleTo: trimEnd(tokens, head.titleFrom, strokes) },
      located ? located.end : at + 1,
      "full",
      { container, year: (tokens[at] as Token).text },
      located && { text: located.text },
    ),
  ];
}

/** The page behind full stops: the `С. 15` of `1908. № 2. С. 15`. */
function pageBehind(note: NoteText, from: number, to: number): ReturnType<typeof locatorOf> {
  for (let at = from; at < to; at++)
    if (/^(?:p|pp|s|с|стр)$/.test((note.tokens[at] as Token).lower) && isMark(note.tokens[at - 1], ".")) return locatorOf(note, at, to);
  return undefined;
}

/** `Neri, “Salt,” in Verdi, Storia, 44–60`: a chapter of a book that is cited in short. */
export function chapterIn(note: NoteText, head: Head, to: number): CitationItem[] | undefined {
  const start = skipMarks(note.tokens, head.quotedTo, to);
  if (!head.quoted || head.creators.length === 0 || !/^(?:in|dans)$/.test(note.tokens[start]?.lower ?? "")) return undefined;
  const located = lastLocator(note, start, trimEnd(note.tokens, start, to));
  return located && [itemOf(note, head, located.end, "full", {}, { text: located.text })];
}

/** `“Title” Evening Post, 31 August 1939`: an article of a newspaper, or of a volume with its month. */
export function datedWork(note: NoteText, head: Head, to: number): CitationItem | undefined {
  const { tokens } = note;
  const start = skipMarks(tokens, head.quotedTo, to);
  const first = tokens[start];
  if (start >= to || first?.kind !== "word" || !isCapital(first.text)) return undefined;
  for (let at = start; at < Math.min(to, start + 16); at++) {
    const end = dateEnd(tokens, at, to);
    const year = tokens[end - 1];
    if (end === at || !year || !isYear(year.text)) continue;
    let close = at;
    while (close > start && /^[,.(:]$/.test((tokens[close - 1] as Token).text)) close--;
    const container = close > start ? slice(note, start, close) : undefined;
    return itemOf(note, head, end, "full", { year: year.text, container }, undefined);
  }
  return undefined;
}

/** `*Harbor News*, no. 114 (14 May 1791), col. 301`: the issue of a newspaper, whose title is in italics. */
export function issueOf(note: NoteText, head: Head, to: number): CitationItem | undefined {
  const { tokens } = note;
  if (head.creators.length > 0 || !isItalic(note, head.titleFrom)) return undefined;
  for (let at = head.quotedTo; at < Math.min(to, head.quotedTo + 12); at++) {
    const end = dateEnd(tokens, at, to);
    const year = tokens[end - 1];
    if (end === at || !year || !isYear(year.text)) continue;
    const behind = isMark(tokens[end], ")") ? end + 1 : end;
    const located = locatorOf(note, skipMarks(tokens, behind, to), to);
    return itemOf(note, head, located ? located.end : behind, "full", { year: year.text }, located);
  }
  return undefined;
}
