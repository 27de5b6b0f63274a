import type { Flavour } from "../../model/note";
import {
  BACKSLASH,
  BACKTICK,
  BRACE_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  DASH,
  EQUALS,
  GREATER,
  HASH,
  isSpace,
  LESS,
  STAR,
  TILDE,
  UNDERSCORE,
} from "../signs";
import type { Cursor } from "./cursor";
import { type HtmlKind, htmlBlockAt, tagEnd } from "./html";
import { labelEnd } from "./label";
import * as line from "./lines";
import { metadataAt } from "./metadata";
import type { Standing } from "./standing";

/** What a line begins. */
export type Start =
  | { readonly kind: "quote" }
  | { readonly kind: "item"; readonly width: number; readonly term: boolean }
  | { readonly kind: "note"; readonly close: number; readonly colon: number }
  | { readonly kind: "heading"; readonly depth: number }
  | { readonly kind: "underline"; readonly depth: number }
  | { readonly kind: "fence"; readonly length: number }
  | { readonly kind: "html"; readonly html: HtmlKind }
  | { readonly kind: "tex"; readonly name: string }
  | { readonly kind: "metadata" | "rule" | "open-rule" | "mark" };

/** What begins at the cursor, or undefined if the line is text. */
export function startAt(cursor: Cursor, standing: Standing, flavour: Flavour): Start | undefined {
  if (cursor.indent >= 4) return undefined;
  const { text, at, end } = cursor;
  const glued = standing.paragraph && flavour.blankBefore === "all";
  switch (cursor.code) {
    case GREATER:
      return glued || standing.deep ? undefined : { kind: "quote" };
    case HASH: {
      const depth = line.headingAt(text, at, end);
      const here = depth > 0 && !glued && (cursor.indent === 0 || flavour.blankBefore === "none");
      return here ? { kind: "heading", depth } : listStart(cursor, standing, flavour);
    }
    case BACKTICK:
      return fenceStart(cursor);
    case TILDE:
      return glued && !standing.leftItem ? undefined : (fenceStart(cursor) ?? termStart(cursor, standing, flavour));
    case LESS:
      return htmlStart(cursor, standing, flavour);
    case BRACKET_OPEN:
      return noteStart(cursor, standing, flavour);
    case BACKSLASH:
      return flavour.rawTex && !standing.paragraph ? texStart(cursor) : undefined;
    case COLON:
      return markStart(cursor, standing, flavour) ?? termStart(cursor, standing, flavour);
    case EQUALS:
    case DASH:
    case STAR:
    case UNDERSCORE:
      return ruleStart(cursor, standing, flavour, glued) ?? listStart(cursor, standing, flavour);
    default:
      return listStart(cursor, standing, flavour);
  }
}

/** Whether a definition begins at the cursor: offsets of its closing bracket and behind its colon. */
function noteStart(cursor: Cursor, standing: Standing, flavour: Flavour): Start | undefined {
  if (standing.paragraph && !flavour.interruptsParagraph && !standing.endsNote) return undefined;
  if (standing.paragraph && standing.leftQuote && !flavour.definitionEndsQuote) return undefined;
  if (standing.deep || (standing.inQuote && !flavour.definitionInQuote)) return undefined;
  if (standing.inNote && flavour.innerDefinition === "text") return undefined;
  if (flavour.definitionIndent === 0 && cursor.at !== cursor.from) return undefined;
  if (!flavour.definitionInDeepList && cursor.atColumn > 3) return undefined;
  return definitionAt(cursor, flavour);
}

/** The definition marker `[^x]:` at the cursor. */
export function definitionAt(cursor: Cursor, flavour: Flavour): Extract<Start, { kind: "note" }> | undefined {
  const { text, at, end } = cursor;
  if (text.charCodeAt(at + 1) !== CARET || cursor.code !== BRACKET_OPEN) return undefined;
  const close = labelEnd(text, at + 2, end, flavour, "note");
  if (close < 0) return undefined;
  let colon = close + 1;
  if (flavour.spaceBeforeColon && text.charCodeAt(colon) === 32) colon++;
  if (colon >= end || text.charCodeAt(colon) !== COLON) return undefined;
  if (!flavour.textBelow && line.skipSpaces(text, colon + 1, end) === end) return undefined;
  return { kind: "note", close, colon: colon + 1 };
}

/** Goes on behind a list marker; returns by how many columns the lines of the item are indented. */
export function takeItemMark(cursor: Cursor, width: number, term: boolean, flavour: Flavour): number {
  const before = cursor.indent;
  cursor.skip(width);
  const spaces = cursor.indent;
  const near = !cursor.blank && spaces < 5;
  if (near) cursor.useIndent();
  else cursor.use(1);
  return term || flavour.listIndent === "four" ? 4 : before + width + (near ? spaces : 1);
}

/** Whether the line goes on with a definition marker, or, where that ends a note, with any call. */
export function markerAt(cursor: Cursor, flavour: Flavour): boolean {
  if (cursor.indent > 3 || cursor.code !== BRACKET_OPEN || cursor.text.charCodeAt(cursor.at + 1) !== CARET) return false;
  if (flavour.callEndsNote) return labelEnd(cursor.text, cursor.at + 2, cursor.end, flavour, "note") > 0;
  return definitionAt(cursor, flavour) !== undefined;
}

/** Whether the line ends a list item that would otherwise go on up to the next blank line, as pandoc has it. */
export function endsItem(cursor: Cursor, flavour: Flavour): boolean {
  if (cursor.indent > 3) return false;
  if ((cursor.code === BACKTICK || cursor.code === TILDE) && fenceStart(cursor)) return true;
  return isTerm(cursor, flavour) || line.listMarkerAt(cursor.text, cursor.at, cursor.end, flavour.pandocBlocks) > 0;
}

function fenceStart(cursor: Cursor): Start | undefined {
  const length = line.fenceAt(cursor.text, cursor.at, cursor.end);
  return length > 0 ? { kind: "fence", length } : undefined;
}

function htmlStart(cursor: Cursor, standing: Standing, flavour: Flavour): Start | undefined {
  const html = htmlBlockAt(cursor.text, cursor.at, cursor.end);
  if (!html || (!flavour.comments && flavour.notesInHtml)) return undefined;
  if (html === "tag") return standing.paragraph || flavour.notesInHtml ? undefined : { kind: "html", html };
  if (html !== "tags" || !flavour.notesInHtml) return flavour.longComments && standing.paragraph ? undefined : { kind: "html", html };
  // Where HTML may hold Markdown, a block tag on its own line only stands between blocks.
  const tag = tagEnd(cursor.text, cursor.at, cursor.end);
  return tag > 0 && line.skipSpaces(cursor.text, tag, cursor.end) === cursor.end ? { kind: "mark" } : undefined;
}

function texStart(cursor: Cursor): Start | undefined {
  const { text, at, end } = cursor;
  if (!text.startsWith("\\begin{", at)) return undefined;
  let close = at + 7;
  while (close < end && close - at < 40 && text.charCodeAt(close) !== BRACE_CLOSE) close++;
  const named = close > at + 7 && close < end && text.charCodeAt(close) === BRACE_CLOSE;
  return named ? { kind: "tex", name: text.slice(at + 7, close) } : undefined;
}

/** Whether the line is nothing but colons, which closes a div. */
export function closesDiv(cursor: Cursor, flavour: Flavour): boolean {
  if (!flavour.pandocBlocks || cursor.code !== COLON) return false;
  const run = line.runLength(cursor.text, cursor.at, cursor.end);
  return run >= 3 && line.skipSpaces(cursor.text, cursor.at + run, cursor.end) === cursor.end;
}

/** A line of colons opens or closes a div. */
function markStart(cursor: Cursor, standing: Standing, flavour: Flavour): Start | undefined {
  if (!flavour.pandocBlocks) return undefined;
  if (closesDiv(cursor, flavour)) return { kind: "mark" };
  return !standing.paragraph && cursor.text.startsWith(":::", cursor.at) ? { kind: "mark" } : undefined;
}

function termStart(cursor: Cursor, standing: Standing, flavour: Flavour): Start | undefined {
  return isTerm(cursor, flavour) && !standing.deepItem ? { kind: "item", width: 1, term: true } : undefined;
}

/** Whether the meaning of a term begins here: `:   meaning`. */
function isTerm(cursor: Cursor, flavour: Flavour): boolean {
  const next = cursor.at + 1;
  if (!flavour.termLists || (cursor.code !== COLON && cursor.code !== TILDE)) return false;
  return next < cursor.end && isSpace(cursor.text.charCodeAt(next));
}

function ruleStart(cursor: Cursor, standing: Standing, flavour: Flavour, glued: boolean): Start | undefined {
  const { text, at, end } = cursor;
  if (standing.canBecomeHeading) {
    const depth = line.underlineAt(text, at, end);
    if (depth > 0) return { kind: "underline", depth };
  }
  if (cursor.code === EQUALS || glued) return undefined;
  if (cursor.at === cursor.from && standing.top && flavour.frontMatter && text.startsWith("---", at)) {
    const kind = metadataAt(text, at, end, standing.first, flavour);
    if (kind) return { kind };
  }
  return line.isRule(text, at, end) ? { kind: "rule" } : undefined;
}

function listStart(cursor: Cursor, standing: Standing, flavour: Flavour): Start | undefined {
  const width = line.listMarkerAt(cursor.text, cursor.at, cursor.end, flavour.pandocBlocks);
  if (width === 0 || standing.deepItem) return undefined;
  if (standing.paragraph) {
    if (flavour.blankBefore !== "none") {
      if (!standing.inItem) return undefined;
    } else if (standing.within && !line.mayInterrupt(cursor.text, cursor.at, width, cursor.end)) return undefined;
  }
  return { kind: "item", width, term: false };
}
