import type { KeyCitation, NamedBibliography, Span } from "../../model/note";
import { type Draft, type DraftNote, hide } from "../draft";
import { trimmed } from "../paragraphs";
import { type Cited, citationsInBrackets, citationsOfLink, isCitation } from "./citations";

/** Where what is read is put. */
export interface Found {
  readonly draft: Draft;
  readonly citations: KeyCitation[];
  readonly bibliographies: NamedBibliography[];
}

/** Reads what stands in a paragraph: calls, inline notes, citations, and what is no prose. A note whose bracket is not closed in
 *  the paragraph is text. Source: org-element.el of Org 9.6. */
export function readObjects(found: Found, text: string, { from, to }: Span): void {
  const first = found.draft.notes.length;
  const open: Open = { brackets: [], notes: 0 };
  OBJECT.lastIndex = from;
  for (let begun = OBJECT.exec(text); begun && begun.index < to; begun = OBJECT.exec(text))
    OBJECT.lastIndex = readObject(found, open, text, begun, to);
  forgetUnclosed(found.draft, open.brackets, first);
}

/** The brackets that are open, undefined where they open no note, and how many do. */
interface Open {
  readonly brackets: (OpenNote | undefined)[];
  notes: number;
}

/** Reads what begins there, before `to`; returns where to go on. */
function readObject(found: Found, open: Open, text: string, { 0: written, 1: label, index: at }: RegExpExecArray, to: number): number {
  const { draft } = found;
  const end = at + written.length;
  if (written === "]") {
    const note = open.brackets.pop();
    if (note) {
      close(draft, note, at, text);
      open.notes--;
    }
    return end;
  }
  if (written === "[[") return readLink(found, open, text, at, to);
  if (written.startsWith("[fn:")) {
    const note = noteAt(text, at, end, to);
    if (!note && label !== undefined && text[end] === "]") return call(draft, label, at, end + 1);
    const isOpened = note !== undefined && open.notes < DEEPEST;
    open.brackets.push(isOpened ? note : undefined);
    if (isOpened) {
      draft.notes.push(note.draft);
      open.notes++;
    }
    return end;
  }
  if (/bibliography:$/.test(written)) return named(found, text, at, end, to);
  const isOrgCitation = written.startsWith("[cite");
  const cited = isOrgCitation ? citationsInBrackets(text, at, to) : isCitation(written) ? citationsOfLink(text, at, end, to) : undefined;
  if (cited) {
    found.citations.push(...cited.citations);
    hide(draft, at, cited.to);
    return cited.to;
  }
  if (written === "[" || isOrgCitation) open.brackets.push(undefined);
  return isCitation(written) ? end : opaque(draft, text, at, end, to);
}

/** Where something may begin: notes and citations, brackets, links, code, formulas, raw text, macros. */
const OBJECT =
  /\[fn:([\p{L}\p{M}\p{N}_-]{1,200})?|\[cite(?=[/:])|\[\[|[[\]]|(?<![\p{L}\p{N}])(?:[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?|(?:no|add)?bibliography):(?=[^\s])|[=~](?=\S)|\$|\\[([]|@@|\{\{\{|<(?=\S)|src_/giu;

/** A link, of which only the words are prose, or two brackets. */
function readLink({ draft, citations }: Found, open: Open, text: string, at: number, to: number): number {
  const link = linkAt(text, at, to);
  if (!link) {
    open.brackets.push(undefined, undefined);
    return at + 2;
  }
  citations.push(...link.citations);
  hide(draft, at, link.wordsFrom);
  hide(draft, Math.max(link.wordsFrom, link.to - 2), link.to);
  return link.to;
}

/** The link that begins `at`, and where its words do: no note and no citation stands in them. One of org-ref cites. */
function linkAt(text: string, at: number, to: number): (Cited & { readonly wordsFrom: number }) | undefined {
  LINK.lastIndex = at;
  const path = LINK.exec(text)?.[1];
  const end = LINK.lastIndex;
  if (path === undefined || end > to) return undefined;
  const scheme = /^[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?:/i.exec(path)?.[0];
  const cited = scheme === undefined ? undefined : citationsOfLink(text, at, at + 2 + scheme.length, to);
  const wordsFrom = text[at + 2 + path.length + 1] === "[" ? at + path.length + 4 : end;
  return { citations: cited?.citations ?? [], wordsFrom, to: end };
}

const LINK = /\[\[([^\][\n]{1,1000})\](?:\]|\[(?:[^\]]|\](?!\])){1,500}\]\])/y;

/** An inline note that is open, with its call where it has a label. */
interface OpenNote {
  readonly draft: DraftNote;
  readonly bodyFrom: number;
}

const DEEPEST = 50;

/** `[fn:label:` or `[fn::`, of which the part before the second colon ends `end`. */
function noteAt(text: string, at: number, end: number, to: number): OpenNote | undefined {
  if (text[end] !== ":" || end >= to) return undefined;
  const label = text.slice(at + 4, end);
  const labelSpan = { from: at + 4, to: end };
  return { draft: { from: at, to: end + 1, label, labelSpan, key: label, inline: true, body: [] }, bodyFrom: end + 1 };
}

function close(draft: Draft, { draft: note, bodyFrom }: OpenNote, at: number, text: string): void {
  const body = trimmed(text, bodyFrom, at);
  note.to = at + 1;
  if (body.from < body.to) note.body = [body];
  const { label, labelSpan, key, from } = note;
  if (label !== "") draft.calls.push({ from, to: bodyFrom, label, labelSpan, key });
}

function call(draft: Draft, label: string, from: number, to: number): number {
  draft.calls.push({ from, to, label, labelSpan: { from: from + 4, to: to - 1 }, key: label });
  return to;
}

/** What was never closed is no note. */
function forgetUnclosed({ notes }: Draft, open: readonly (OpenNote | undefined)[], first: number): void {
  const unclosed = new Set(open.map((note) => note?.draft));
  if (notes.length === first) return;
  const kept = notes.slice(first).filter((note) => !unclosed.has(note));
  notes.length = first;
  for (const note of kept) notes.push(note);
}

/** org-ref's `bibliography:a.bib,b.bib`. */
function named({ draft, bibliographies }: Found, text: string, at: number, from: number, to: number): number {
  PATHS.lastIndex = from;
  const paths = PATHS.exec(text)?.[0] ?? "";
  const end = Math.min(to, from + paths.length);
  for (const { 0: path, index } of text.slice(from, end).matchAll(/[^,]+/g))
    bibliographies.push({ from: from + index, to: from + index + path.length, path: /\.\w+$/.test(path) ? path : `${path}.bib` });
  hide(draft, at, end);
  return end;
}

const PATHS = /[^\s\][(){}<>]{1,1000}/y;

/** Hides what is no prose and begins `at` with the sign that ends `end`; returns where to go on. */
function opaque(draft: Draft, text: string, at: number, end: number, to: number): number {
  const pattern = OPAQUE[text.slice(at, end).toLowerCase()];
  if (!pattern || !mayBegin(text, at, end)) return end;
  pattern.lastIndex = at;
  if (!pattern.test(text) || pattern.lastIndex > to) return end;
  hide(draft, at, pattern.lastIndex);
  return pattern.lastIndex;
}

/** Code begins behind a space or an opening mark. Source: `org-emphasis-regexp-components`. */
const mayBegin = (text: string, at: number, end: number): boolean =>
  end - at > 1 || !/[=~$]/.test(text[at] as string) || at === 0 || /[\s\-–—("'‘“„«{]/.test(text[at - 1] as string);

const OPAQUE: Readonly<Record<string, RegExp>> = {
  "=": /=[^\s=](?:[^=\n]{0,500}[^\s=])?=(?=[\s\-–—.,:;!?"'’”)}\][]|$)/y,
  "~": /~[^\s~](?:[^~\n]{0,500}[^\s~])?~(?=[\s\-–—.,:;!?"'’”)}\][]|$)/y,
  $: /\$\$[^$]{1,1000}\$\$|\$[^\s$](?:[^$\n]{0,300}[^\s$.,;])?\$(?=[\s\-–—.,:;!?"'’”)}\][]|$)/y,
  "\\(": /\\\([^\\]{0,1000}(?:\\[^)][^\\]{0,1000}){0,100}\\\)/y,
  "\\[": /\\\[[^\\]{0,1000}(?:\\[^\]][^\\]{0,1000}){0,100}\\\]/y,
  "@@": /@@[\w-]{1,40}:[^@]{0,1000}@@/y,
  "{{{": /\{\{\{[^{}\n]{1,500}\}\}\}/y,
  "<": /<(?:<[^<>\n]{1,300}>|(?:https?|mailto|file|doi):[^\s<>]{1,1000}|[\d-]{8,10}[^<>\n]{0,60})>{1,2}/y,
  src_: /src_[\w-]{1,40}(?:\[[^\]\n]{0,200}\])?\{[^{}\n]{0,1000}\}/y,
};
