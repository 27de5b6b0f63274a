import type { Span } from "../model/note";
import type { NoteDocument } from "./document";

/** A line of a list of abbreviations: `**ASLi** Archivio di Stato di Livorno`. */
export interface ListedAbbreviation extends Span {
  readonly term: string;
  readonly expansion: string;
}

/** What the lists of abbreviations of a text explain: the lines, table rows and definitions under a heading, or in a document with a
 *  title, that says so in one of ten languages. */
export function listedAbbreviations(document: NoteDocument): ListedAbbreviation[] {
  const { slots } = document;
  const headings: { from: number; to: number; level: number; text: string }[] = [];
  for (const { reading, text, offset } of slots)
    for (const { kind, from, to, level = 1 } of reading.blocks)
      if (kind === "heading")
        headings.push({ from: offset + from, to: offset + to, level, text: text.slice(from, Math.min(to, from + 200)) });
  const title = TITLE.exec(slots[0]?.text.slice(0, 4000) ?? "");
  const sections: Span[] = [];
  const add = (from: number, end: number): void => {
    // A list in parts, each with such a heading, is read once.
    if (from >= (sections.at(-1)?.to ?? 0)) sections.push({ from, to: Math.min(end, from + LONGEST) });
  };
  if (title) add(title.index + title[0].length, document.length);
  headings.forEach(({ to, level, text }, at) => {
    if (!NAMES_LIST.test(text)) return;
    const next = headings.slice(at + 1).find((each) => each.level <= level);
    add(to, next?.from ?? document.length);
  });
  return sections.flatMap(({ from, to }) => linesOf(document.slice(from, to), from));
}

/** A list of abbreviations is not longer. */
const LONGEST = 60_000;

const LIST =
  "abbreviations|abkürzungen|abkürzungsverzeichnis|siglen|abbreviazioni|sigle|sigles|abréviations|abreviaturas|siglas|abreviações|сокращени[яй]|skróty|skrótów|zkratky|zkratek|afkortingen";

const NAMES_LIST = new RegExp(`(?:^|[^\\p{L}])(?:${LIST})(?:$|[^\\p{L}])`, "iu");

const TITLE = new RegExp(`^---[ \\t]*\\r?\\n(?:[^\\n]*\\n){0,20}?title:[^\\n]{0,80}?(?:${LIST})[^\\n]*\\n`, "iu");

function linesOf(text: string, offset: number): ListedAbbreviation[] {
  const found: ListedAbbreviation[] = [];
  let at = offset;
  let alone: { term: string; from: number } | undefined;
  for (const whole of text.split("\n")) {
    const line = whole.trimEnd();
    const entry = ENTRY.exec(line);
    const definition = DEFINITION.exec(line)?.[1];
    const [term, expansion] = entry ? [entry[1], entry[2]] : [alone?.term, definition];
    if (term !== undefined && expansion !== undefined && /\p{Lu}.*\p{Lu}/u.test(term)) {
      const words = expansion.replace(/[*_|]+|\s*\.\s*$/g, " ").trim();
      if (/\s/.test(words)) found.push({ from: entry ? at : (alone?.from ?? at), to: at + line.length, term, expansion: words });
    }
    const bare = BARE.exec(line)?.[1];
    if (bare !== undefined) alone = { term: bare, from: at };
    else if (line !== "") alone = undefined;
    at += whole.length + 1;
  }
  return found;
}

const TERM = "(?:\\*\\*|__|[*_])?(\\p{Lu}[\\p{L}\\p{N}.]{1,9}(?: \\p{Lu}[\\p{L}.]{1,7})?)(?:\\*\\*|__|[*_])?";

/** `| ASLi | Archivio … |`, `- ASLi: Archivio …`, `ASLi — Archivio …`, `**ASLi** Archivio …`. */
const ENTRY = new RegExp(
  `^[ \\t]*(?:[-*+][ \\t]+|\\|[ \\t]*)?${TERM}(?:[ \\t]*[|:=–—][ \\t]*|\\t+|[ \\t]{2,}|(?<=[*_])[ \\t]+|[ \\t]+-[ \\t]+)([*_]*\\p{Lu}.*)$`,
  "u",
);

/** `ASLi` on a line of its own, with `:   Archivio …` below it. */
const BARE = new RegExp(`^${TERM}[ \\t]*$`, "u");
const DEFINITION = /^:[ \t]+([*_]*\p{Lu}.*)$/u;
