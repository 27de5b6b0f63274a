import type { KeyCitation, Reading, Span } from "../model/note";

/** What a chunk of text says with `@`. */
export interface ChunkCitations {
  readonly citations: readonly KeyCitation[];
  /** Labels of numbered examples, which are called with `@` as well: of a line `(@grain) Wheat is dear.` this is `grain`. */
  readonly examples: readonly string[];
}

/** The citations in a chunk of pandoc's Markdown; offsets count from its start. E-mail addresses are none, nor is anything in code,
 *  math, link targets or metadata. Source: pandoc's manual, “Citation syntax” and “Numbered example lists”. */
export function citationsIn(text: string, { opaque }: Pick<Reading, "opaque">): ChunkCitations {
  const citations: KeyCitation[] = [];
  const examples: string[] = [];
  let next = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    while (next < opaque.length && (opaque[next] as Span).to <= at) next++;
    if ((opaque[next]?.from ?? text.length) <= at) continue;
    if (isGlued(text, at)) continue;
    const found = keyAt(text, at + 1);
    if (!found) continue;
    if (isExample(text, at, found.to)) {
      examples.push(found.key);
      continue;
    }
    const from = text[at - 1] === "-" ? at - 1 : at;
    const locator = locatorAt(text, found.to);
    citations.push({ from, to: found.to, key: found.key, keySpan: found.keySpan, ...(locator ? { locator } : {}) });
  }
  return { citations, examples };
}

/** `(key` of characters that may begin and end a key, with single marks between them. */
const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;

/** Longer keys are none. */
const LONGEST = 500;

function keyAt(text: string, at: number): { key: string; keySpan: Span; to: number } | undefined {
  if (text[at] === "{") {
    const end = text.slice(at, at + LONGEST).search(/[}\r\n]/) + at;
    const isKey = end > at + 1 && text[end] === "}";
    return isKey ? { key: text.slice(at + 1, end), keySpan: { from: at + 1, to: end }, to: end + 1 } : undefined;
  }
  KEY.lastIndex = at;
  const key = KEY.exec(text)?.[0];
  return key && key.length <= LONGEST ? { key, keySpan: { from: at, to: at + key.length }, to: at + key.length } : undefined;
}

/** Whether something before the `@` makes it part of a word (`anna@example.org`), of an address (`/@anna`), or mere text (`\@`). */
function isGlued(text: string, at: number): boolean {
  if (text[at - 1] !== "\\") return /[\p{L}\p{N}\p{M}/@.]$/u.test(text.slice(Math.max(0, at - 2), at));
  let first = at - 1;
  while (first > 0 && at - first < MOST_ESCAPES && text[first - 1] === "\\") first--;
  return (at - first) % 2 === 1;
}

/** So many backslashes in a row are counted. */
const MOST_ESCAPES = 64;

/** Whether a line begins with `(@grain)`, or a block with `@grain.` or `@grain)`. */
function isExample(text: string, at: number, to: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (text[at - 1] === "(" && text[to] === ")") return /(?:^|[\r\n])[ \t>]*\($/.test(before);
  return /[.)]/.test(text[to] ?? "") && /\s/.test(text[to + 1] ?? "") && /(?:^|\n[ \t>]*\r?\n)[ \t>]*$/.test(before);
}

/** `, 44]` behind a key in brackets, or ` [p. 44]` behind one in the text. */
const LOCATOR = /(?:,[ \t]*|[ \t]+)([^\s,;@[\]][^;@[\]\r\n]{0,99})[;\]]/y;
const IN_TEXT = /[ \t]?\[([^\s;@[\]^][^;@[\]\r\n]{0,99})[;\]]/y;

function locatorAt(text: string, at: number): string | undefined {
  const pattern = /[ \t]?\[/y;
  pattern.lastIndex = at;
  const matcher = pattern.test(text) ? IN_TEXT : LOCATOR;
  matcher.lastIndex = at;
  return matcher.exec(text)?.[1]?.trim();
}
