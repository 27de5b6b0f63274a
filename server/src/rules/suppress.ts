import type { NoteDocument } from "../document/document";
import { frontMatterOf } from "../document/front-matter";
import { isInMarkup } from "../tags/markup";
import { isTakenOut } from "../uris";
import { lineEnding } from "./repairs/line-ending";
import type { Fix, RuledFinding } from "./rule";
import { linkedIn } from "./words";

/** Fixes that silence a finding by a comment: for its line, and for the whole file. None where the format has no comments, or the text cannot
 *  be edited. */
export function suppressions(document: NoteDocument, { code, span }: RuledFinding): readonly Fix[] {
  if (document.format.id === "plaintext" || isTakenOut(document.uri)) return [];
  const here = suppressHere(document, code, span.from);
  return here ? [here, suppressInFile(document, code)] : [suppressInFile(document, code)];
}

function suppressHere(document: NoteDocument, code: string, offset: number): Fix | undefined {
  // Here and under an empty note the comment would be swallowed in place of the text.
  if (code === "swallowed-text") return undefined;
  if (document.format.id === "rst") return suppressBelow(document, code, offset);
  const { line } = document.positionAt(offset);
  const at = document.offsetAt({ line, character: 0 });
  if (linkedIn(document) && isInTag(document, at)) return undefined;
  const text = document.slice(at, document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
  const above = line === 0 ? "" : document.slice(document.offsetAt({ line: line - 1, character: 0 }), at).trim();
  if (/\]:$/.test(above)) return undefined;
  // A comment between the rows of a table would end the table.
  if (text.includes("|") && above.includes("|")) return undefined;
  const prefix = /^[ \t>]*/.exec(text)?.[0] ?? "";
  // A comment above an item would end a list, one inside the item before does not.
  const bullet = above === "" ? "" : " ".repeat(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(prefix.length))?.[0].length ?? 0);
  const comment = `${prefix}${bullet}${commented(document, `apparatus-disable-next-line ${code}`)}${lineEnding(document)}`;
  return { title: `Suppress ${code} here`, edits: [{ from: at, to: at, text: comment }] };
}

/** Whether a tag goes on over the start of a line, where no comment may stand. */
function isInTag(document: NoteDocument, lineStart: number): boolean {
  const slot = document.slotAt(lineStart);
  return isInMarkup(slot.text, lineStart - slot.offset);
}

/** A comment of reStructuredText stands between paragraphs: before the one of an offset, or before its note. None where it would end a list
 *  or a table. */
function suppressBelow(document: NoteDocument, code: string, offset: number): Fix | undefined {
  const slot = document.slotAt(offset);
  const block = slot.reading.blocks.find(({ from, to }) => from + slot.offset <= offset && offset <= to + slot.offset);
  const { line } = document.positionAt(block ? block.from + slot.offset : offset);
  const at = document.offsetAt({ line, character: 0 });
  const text = document.slice(at, document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
  const above = line === 0 ? "" : document.slice(document.offsetAt({ line: line - 1, character: 0 }), at).trim();
  const prefix = /^[ \t]*/.exec(text)?.[0] ?? "";
  const isExplicit = text.startsWith(".. ", prefix.length);
  if (!isExplicit && (above !== "" || (block && at + prefix.length !== block.from + slot.offset))) return undefined;
  const eol = lineEnding(document);
  const comment = `${prefix}${commented(document, `apparatus-disable-next-line ${code}`)}${eol}${isExplicit ? "" : eol}`;
  return { title: `Suppress ${code} here`, edits: [{ from: at, to: at, text: comment }] };
}

function suppressInFile(document: NoteDocument, code: string): Fix {
  const eol = lineEnding(document);
  const head = document.slots[0]?.text ?? "";
  const declaration = linkedIn(document) ? DECLARATION.exec(head)?.[0] : undefined;
  if (declaration !== undefined) return inXml(document, code, declaration);
  const at = frontMatterOf(head)?.end ?? (head.startsWith("\ufeff") ? 1 : 0);
  const text = `${at > 1 ? eol : ""}${commented(document, `apparatus-disable ${code}`)}${eol}${at > 1 ? "" : eol}`;
  return { title: `Suppress ${code} in this file`, edits: [{ from: at, to: at, text }] };
}

/** Nothing may stand before the declaration of XML. */
const DECLARATION = /^\ufeff?<\?xml[^>]{0,200}\?>(?:\r?\n)?/;

function inXml(document: NoteDocument, code: string, declaration: string): Fix {
  const eol = lineEnding(document);
  const text = `${declaration.endsWith("\n") ? "" : eol}${commented(document, `apparatus-disable ${code}`)}${eol}`;
  const at = declaration.length;
  return { title: `Suppress ${code} in this file`, edits: [{ from: at, to: at, text }] };
}

/** A comment of the format. */
function commented({ format }: NoteDocument, words: string): string {
  if (format.id === "latex") return `% ${words}`;
  if (format.id === "org") return `# ${words}`;
  if (format.id === "rst") return `.. ${words}`;
  return format.id === "typst" || format.id === "asciidoc" ? `// ${words}` : `<!-- ${words} -->`;
}
