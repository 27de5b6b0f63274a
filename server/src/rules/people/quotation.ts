import type { NoteDocument } from "../../document/document";
import { proseAt } from "../../document/prose";
import type { FormatId, Span } from "../../model/note";
import type { Prose } from "../../model/prose";
import { textBetween } from "../../recognize/prose";

/** So far back the beginning of a quotation that is marked up is looked for. */
const REACH = 2000;

/** Whether a span stands inside quotation marks, or in what the markup says is quoted. */
export function inQuotation(document: NoteDocument, span: Span): boolean {
  const before = document.slice(Math.max(0, span.from - REACH), span.from);
  const { id } = document.format;
  if (id === "markdown" ? isInBlockQuote(before) : opened(before, id)) return true;
  if (ARGUMENTS[id] && isInArgument(before, ARGUMENTS[id])) return true;
  const found = proseAt(document, span.from);
  if (!found) return false;
  const { prose, offset } = found;
  if (id === "rst" && isIndented(document, prose, offset)) return true;
  const at = span.from - offset;
  return endsInQuotation(textBetween(prose, Math.max(prose.block.from, at - REACH), at));
}

/** What closes a quotation, by what opens it: English, French, German and Danish use. */
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "»": "«", '"': '"' };

function endsInQuotation(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[“”„«»"]/g)) {
    const closing = open.at(-1);
    if (closing?.includes(sign)) open.pop();
    else if (CLOSING[sign] !== undefined) open.push(CLOSING[sign]);
  }
  return open.length > 0;
}

/** Whether the last paragraph has a line with the sign: those without it go on with the quote above them. */
const isInBlockQuote = (before: string): boolean =>
  /(?:^|\n)[ ]{0,3}>/.test(before.slice(([...before.matchAll(/\n[ \t]*\r?\n/g)].at(-1)?.index ?? -1) + 1));

/** What begins a quotation in markup, and behind the bar what ends it. */
const MARKUP: Readonly<Partial<Record<FormatId, RegExp>>> = {
  latex: /\\begin\{(?:quote|quotation|displayquote|verse)\}|(\\end\{(?:quote|quotation|displayquote|verse)\})/g,
  org: /^[ \t]*#\+begin_(?:quote|verse)|(^[ \t]*#\+end_(?:quote|verse))/gim,
  html: /<(?:blockquote|q)\b[^<>]*>|(<\/(?:blockquote|q)>)/gi,
  tei: /<(?:quote|q|said|cit)\b[^<>]*>|(<\/(?:quote|q|said|cit)>)/g,
  asciidoc: /(?<=\n[ \t]*\r?\n(?:\[[^\n]*\]\r?\n)?)____(?=\r?\n)|((?<=\S[^\n]*\n)____(?=\r?\n))/g,
};

function opened(before: string, format: FormatId): boolean {
  const pattern = MARKUP[format];
  let depth = 0;
  for (const [, end] of pattern ? before.matchAll(pattern) : []) depth = end === undefined ? depth + 1 : Math.max(0, depth - 1);
  return depth > 0;
}

/** What quotes its argument, in which brackets. */
const ARGUMENTS: Readonly<Partial<Record<FormatId, readonly [opening: RegExp, open: string, close: string]>>> = {
  latex: [/\\(?:enquote|textquote|blockquote|foreignquote\{\w*\})\*?(?:\[[^\]]*\])*\{/g, "{", "}"],
  typst: [/#quote(?:\([^()]*\))?\[/g, "[", "]"],
};

function isInArgument(before: string, [opening, open, close]: readonly [RegExp, string, string]): boolean {
  for (const { index, 0: start } of before.matchAll(opening)) {
    let depth = 1;
    for (let at = index + start.length; at < before.length && depth > 0; at++)
      depth += before.charAt(at) === open ? 1 : before.charAt(at) === close ? -1 : 0;
    if (depth > 0) return true;
  }
  return false;
}

/** A paragraph that is indented is quoted in reStructuredText. */
function isIndented(document: NoteDocument, { block }: Prose, offset: number): boolean {
  const { line } = document.positionAt(offset + block.from);
  return block.kind === "text" && /^[ \t]/.test(document.slice(document.offsetAt({ line, character: 0 }), offset + block.to));
}
