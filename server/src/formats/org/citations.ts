import type { KeyCitation } from "../../model/note";
import { BRACKET_CLOSE, BRACKET_OPEN } from "../signs";

/** Citations, and where what holds them ends. */
export interface Cited {
  readonly citations: readonly KeyCitation[];
  readonly to: number;
}

/** The citations of `[cite/text:see @moretti1988 p. 44; @rey1790]`, which begins `at`: `moretti1988` with the locator `p. 44`, and
 *  `rey1790`. None where the bracket is not closed before `end`. Source: the Org manual, “Citations”; oc.el. */
export function citationsInBrackets(text: string, at: number, end: number): Cited | undefined {
  HEAD.lastIndex = at;
  if (!HEAD.test(text)) return undefined;
  const from = HEAD.lastIndex;
  const to = closing(text, from, Math.min(end, at + LONGEST));
  if (to < 0) return undefined;
  const citations: KeyCitation[] = [];
  const inside = text.slice(from, to);
  for (const { 0: written, 1: key, index } of inside.matchAll(KEY)) {
    const keyFrom = from + index + 1;
    const keySpan = { from: keyFrom, to: keyFrom + (key as string).length };
    const rest = /^[^;@]*/.exec(inside.slice(index + written.length))?.[0] ?? "";
    const locator = rest.replace(/^[\s,]+|[\s,]+$/g, "");
    citations.push({ ...keySpan, from: keyFrom - 1, key: key as string, keySpan, ...(locator ? { locator } : {}) });
  }
  if (citations.length === 0) return undefined;
  return { citations: alone(citations, at, to + 1), to: to + 1 };
}

const LONGEST = 3000;
const HEAD = /\[cite(?:\/[\w/-]{0,60})?:/y;
/** Source: `org-element-citation-key-re`; a mark of punctuation at its end belongs to the sentence. */
const KEY = /@([\p{L}\p{M}\p{N}_.:?!`'/*@+|(){}<>&^$#%~-]{0,300}[\p{L}\p{M}\p{N}_/*+|)}>&^$#%~-])/gu;

function closing(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET_OPEN) depth++;
    else if (code === BRACKET_CLOSE && depth-- === 0) return at;
  }
  return -1;
}

/** Whether a word and its colon are a link of org-ref: `autocite:`. */
export const isCitation = (written: string): boolean => /cite[a-z]*\*?:$/i.test(written);

/** The citations of org-ref's `cite:moretti1988,rey1790` or `cite:&moretti1988;&rey1790`, of which the colon ends `from`. In
 *  `[[cite:see &moretti1988 p. 44]]` more may stand there than keys. Source: the manual of org-ref 2 and 3. */
export function citationsOfLink(text: string, at: number, from: number, end: number): Cited | undefined {
  const bracketed = text.startsWith("[[", at);
  const pattern = bracketed ? IN_LINK : ALONE;
  pattern.lastIndex = from;
  const path = pattern.exec(text)?.[0] ?? "";
  const to = from + path.length;
  if (path === "" || to > end) return undefined;
  const keys = path.includes("&") ? /&([^\s,;&\][]{1,300})([^;&\][]*)/g : /([^\s,;&\][]{1,300})()/g;
  const citations = [...path.matchAll(keys)].map(({ 0: written, 1: key, 2: rest, index }) => {
    const keyFrom = from + index + written.indexOf(key as string);
    const keySpan = { from: keyFrom, to: keyFrom + (key as string).length };
    const locator = (rest as string).replace(/^[\s,]+|[\s,]+$/g, "");
    return { ...keySpan, key: key as string, keySpan, ...(locator ? { locator } : {}) };
  });
  return citations.length > 0 ? { citations: alone(citations, at, to), to } : undefined;
}

const IN_LINK = /[^\][\n]{1,1000}/y;
const ALONE = /[\p{L}\p{N}_&][^\s\][(){}<>"”’]{0,1000}(?<![.,:;!?'])/uy;

/** A single citation is all of what holds it. */
function alone(citations: readonly KeyCitation[], from: number, to: number): readonly KeyCitation[] {
  const [only] = citations;
  return only && citations.length === 1 ? [{ ...only, from, to }] : citations;
}
