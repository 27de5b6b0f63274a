import type { Span } from "../../model/note";
import { BAR, BRACKET_OPEN, COLON, DASH, HASH, STAR } from "../signs";

/** Whether a headline begins `at`: stars and a space. */
export function isHeadline(text: string, at: number): boolean {
  let stop = at;
  while (text.charCodeAt(stop) === STAR) stop++;
  return stop > at && text.charCodeAt(stop) === 32;
}

/** The label of the definition that begins the line `at`: for `[fn:map] See above.` where `map` stands. */
export function definitionAt(text: string, at: number): Span | undefined {
  if (text.charCodeAt(at) !== BRACKET_OPEN) return undefined;
  DEFINITION.lastIndex = at;
  return DEFINITION.test(text) ? { from: at + 4, to: DEFINITION.lastIndex - 1 } : undefined;
}

/** Source: `org-footnote-definition-re`. */
const DEFINITION = /\[fn:[\p{L}\p{M}\p{N}_-]{1,200}\]/uy;

/** What a line is, by how it begins. */
export type OrgLine =
  | { readonly kind: "blank" | "text" | "table" | "hidden" | "comment" }
  | { readonly kind: "headline"; readonly level: number; readonly from: number; readonly to: number }
  | { readonly kind: "item"; readonly from: number }
  | { readonly kind: "keyword"; readonly name: string; readonly from: number }
  /** `ends` is the line that ends it. */
  | { readonly kind: "verbatim"; readonly ends: string };

/** The line from `from` to `end`; what is inside blocks and drawers the reader knows. */
export function lineAt(text: string, from: number, end: number): OrgLine {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  if (at >= end) return { kind: "blank" };
  const code = text.charCodeAt(at);
  if (code === STAR && at === from && isHeadline(text, from)) return headline(text, from, end);
  // Most lines of a book begin with a letter.
  if ((code >= 65 && code <= 90) || code >= 97) return code === BAR ? table(text, at, end) : letterLine(text, at, end);
  const line = text.slice(at, Math.min(end, at + 200));
  if (code === HASH) return hashLine(line, at, end);
  if (code === COLON) return colonLine(line);
  if (ITEM.test(line)) return { kind: "item", from: at + (ITEM.exec(line)?.[0].length ?? 0) };
  return /^-{5,}\s*$/.test(line) || /^\\begin\{/.test(line) ? environment(line) : { kind: "text" };
}

/** `- item`, `3. item`, `- [X] item`. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?:\[[ X-]\][ \t]+)?|$)/;

const letterLine = (text: string, at: number, end: number): OrgLine =>
  PLANNING.test(text.slice(at, Math.min(end, at + 12))) ? { kind: "hidden" } : { kind: "text" };

const PLANNING = /^(?:CLOSED|SCHEDULED|DEADLINE|CLOCK):[ \t]/;

const environment = (line: string): OrgLine => {
  const name = /^\\begin\{([a-zA-Z*]{1,40})\}/.exec(line)?.[1];
  return name === undefined ? { kind: "hidden" } : { kind: "verbatim", ends: `\\end{${name}}` };
};

const table = (text: string, at: number, end: number): OrgLine =>
  text.charCodeAt(at + 1) === DASH && at < end ? { kind: "hidden" } : { kind: "table" };

/** `#+begin_src`, `#+bibliography: books.bib`, `# comment`. */
function hashLine(line: string, at: number, end: number): OrgLine {
  const block = /^#\+begin_(\S{1,60})/i.exec(line)?.[1]?.toLowerCase();
  if (block !== undefined) return READ_BLOCKS.test(block) ? { kind: "hidden" } : { kind: "verbatim", ends: `#+end_${block}` };
  const keyword = /^#\+([^\s:[]{1,60})(?:\[[^\]]{0,100}\])?:[ \t]*/.exec(line);
  if (keyword) return { kind: "keyword", name: (keyword[1] as string).toLowerCase(), from: Math.min(end, at + keyword[0].length) };
  if (/^#(?:[ \t]|$)/.test(line)) return { kind: "comment" };
  return /^#\+end_/i.test(line) ? { kind: "hidden" } : { kind: "text" };
}

/** Blocks whose text is read; all others are printed as they stand, or not at all, or by a program. */
const READ_BLOCKS = /^(?:quote|center|verse|abstract|theorem|note|footnotes)$/;

/** `: as it stands`, `:PROPERTIES:`. */
function colonLine(line: string): OrgLine {
  if (/^:(?:[ \t]|$)/.test(line)) return { kind: "hidden" };
  if (/^:(?:PROPERTIES|LOGBOOK):[ \t]*$/i.test(line)) return { kind: "verbatim", ends: ":end:" };
  return /^:[\w-]{1,60}:[ \t]*$/.test(line) ? { kind: "hidden" } : { kind: "text" };
}

/** The title of a headline, without its keyword, its priority and its tags: of `** TODO [#A] Salt :archive:` it is `Salt`. */
function headline(text: string, from: number, end: number): OrgLine {
  let start = from;
  while (text.charCodeAt(start) === STAR) start++;
  const level = start - from;
  const title = text.slice(start, end);
  const before = /^[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-Z0-9]\][ \t]+)?(?:COMMENT[ \t]+)?/.exec(title)?.[0].length ?? 0;
  const tail = title.slice(-400);
  const tags = /[ \t]+:[\p{L}\p{N}_@#%:]{1,300}:[ \t]*$/u.exec(tail)?.[0].length ?? 0;
  return { kind: "headline", level, from: start + before, to: Math.max(start + before, end - tags) };
}
