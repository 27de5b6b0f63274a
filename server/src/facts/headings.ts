import type { NoteDocument } from "../document/document";
import { headingWords, isMarked } from "../document/excerpt";
import type { Slot } from "../document/place";
import type { HeadingFact } from "../model/facts";
import type { Block } from "../model/note";
import { decoded } from "../tags/entities";
import { oneLine } from "../text";

/** The headings of a document, as they are printed. */
export function headingsOf(document: NoteDocument): HeadingFact[] {
  const headings: HeadingFact[] = [];
  for (const slot of document.slots) {
    for (const block of slot.reading.blocks) if (block.kind === "heading") headings.push(headingFact(document, slot, block));
  }
  return headings;
}

function headingFact(document: NoteDocument, slot: Slot, block: Block): HeadingFact {
  const { text, offset } = slot;
  const { from, to, level } = block;
  const shown = isMarked(document) ? headingWords(document, slot, block) : headingText(text.slice(from, Math.min(to, from + 400)));
  return { from: from + offset, to: to + offset, level: level ?? 1, text: shown };
}

/** `## Exile ##` and `Exile⏎=====` are both `Exile`. */
function headingText(text: string): string {
  let words = text.trim();
  if (words.startsWith("#")) words = words.replace(/^#{1,6}(?!#)/, "");
  if (words.endsWith("#")) words = words.replace(/([^#\s]?)[ \t]+#+$/, "$1");
  if (/[\r\n]/.test(words)) words = words.replace(/[\r\n][ \t]*(?:=+|-+)$/, "");
  return oneLine(words);
}

/** The title that the metadata give, else the first heading. */
export function titleOf(document: NoteDocument, headings: readonly HeadingFact[]): { title?: string } {
  const title = frontMatterTitle(document) ?? commandTitle(document) ?? headings[0]?.text;
  return title ? { title } : {};
}

/** `#+TITLE: Salt` of Org, `\\title{Salt}` of LaTeX, `<title>Salt</title>` of HTML, the title of a TEI header. */
function commandTitle(document: NoteDocument): string | undefined {
  const { format, slots } = document;
  const head = slots[0]?.text ?? "";
  if (format.id === "org") return /^#\+title:[ \t]*(\S[^\r\n]{0,400})/im.exec(head)?.[1]?.trim();
  if (format.id === "tei") return oneLine(decoded(withoutTags(TITLE_STATEMENT.exec(document.slice(0, HEADER))?.[1] ?? ""))) || undefined;
  if (format.id === "html") return oneLine(decoded(/<title(?:\s[^<>]*)?>([^<]{1,400})<\/title>/i.exec(head)?.[1] ?? "")) || undefined;
  const title = format.id === "latex" ? /^[ \t]*\\title\{([^{}\\]{1,400})\}/m.exec(head)?.[1] : undefined;
  return title && oneLine(title);
}

/** `<titleStmt><title>Salt</title>`, the first of several. */
const TITLE_STATEMENT = /<(?:\w+:)?titleStmt(?:\s[^<>]*)?>\s*<(?:\w+:)?title(?:\s[^<>]*)?>([\s\S]{1,800}?)<\/(?:\w+:)?title>/;

/** In units: in the header of an edition the title stands first. */
const HEADER = 20_000;

const withoutTags = (text: string): string => text.replace(/<[^<>]{0,1000}>/g, "");

/** The value of `title:` between the dashes at the head of a Markdown text, where it stands on one line. */
function frontMatterTitle(document: NoteDocument): string | undefined {
  const head = document.slots[0]?.text ?? "";
  if (!document.flavour.frontMatter || document.format.id !== "markdown" || !/^---[ \t]*\r?\n/.test(head)) return undefined;
  for (const line of head.split(/\r?\n/).slice(1)) {
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return undefined;
    const value = /^title:[ \t]+(.*)$/.exec(line)?.[1]?.trim();
    if (value && !/^[|>]/.test(value)) return oneLine(value.replace(/^(["'])(.*)\1$/, "$2")).slice(0, 400);
  }
  return undefined;
}
