import type { KeyCitation, Span } from "../../model/note";
import { shifted } from "../../text";
import type { DraftNote } from "../draft";
import { hide } from "../draft";
import type { Found } from "./inline";

/** Text in backquotes with its role, which is the empty string where there is none. */
interface Interpreted extends Span {
  /** The block in which it stands, and where that stands in the whole. */
  readonly text: string;
  readonly shift: number;
  readonly role: string;
  /** What stands between the backquotes. */
  readonly inside: Span;
}

/** Reads text of a role: a citation, a link of which only the words are prose, or what is no prose at all. Of all others the marks are
 *  taken out where prose is made. */
export function readRole({ draft, citations, inNote }: Found, { text, shift, role, inside, ...span }: Interpreted): void {
  const { from, to } = shifted(span, shift);
  const words = text.slice(inside.from, inside.to);
  const cited = CITING.exec(role);
  if (cited) {
    const found = citationsIn(words, inside.from + shift);
    citations.push(...(found.length === 1 ? found.map((each) => ({ ...each, from, to })) : found));
    // Of itself such a citation is a note, unless it stands in one.
    if (cited[1] !== undefined && found.length > 0 && !inNote) draft.notes.push(citingNote(from, to));
  }
  const target = cited || VERBATIM.test(role) ? undefined : TARGET.exec(words);
  if (target) hide(draft, inside.from + shift + target.index, inside.to + shift);
  else if (cited || VERBATIM.test(role) || POINTING.test(role)) hide(draft, from, to);
}

const citingNote = (from: number, to: number): DraftNote => ({
  ...{ from, to, label: "", labelSpan: { from: from + 1, to: from + 1 }, key: "", inline: true },
  body: [{ from: from + 1, to }],
});

/** `cite`, `cite:p`, `footcite:t`. Source: sphinxcontrib-bibtex 2.6, “Roles and directives”. */
const CITING = /^(foot)?cite(?::[a-z]{1,12})?$/;

/** Roles of docutils and Sphinx whose text is code, a formula, a key or a file. */
const VERBATIM =
  /^(?:code|math|raw|literal|samp|file|kbd|command|program|option|envvar|token|makevar|mimetype|regexp|index|eq|download|(?:py|c|cpp|js|rst):[a-z]+)$/;

/** Roles of Sphinx whose text is the label of what they lead to, unless words stand before it: `:ref:`the map <map>``. */
const POINTING = /^(?:ref|numref|doc|any|pep|rfc|PEP|RFC)$/;

/** What a link leads to, behind its words: `The map <https://example.org>`. */
const TARGET = /[ \t\r\n]{0,80}<[^<>]{1,2000}>$/;

/** The citations of `moretti1988,{see}rey1790{p. 44}`, with the locator `p. 44` of the second. */
function citationsIn(words: string, shift: number): KeyCitation[] {
  const citations: KeyCitation[] = [];
  for (const { 1: before, 2: key, 3: behind, index } of words.matchAll(KEY)) {
    const from = shift + index + (before as string).length;
    const keySpan = { from, to: from + (key as string).length };
    const locator = behind?.trim();
    citations.push({ ...keySpan, key: key as string, keySpan, ...(locator ? { locator } : {}) });
  }
  return citations;
}

const KEY = /((?:\{[^{}]{0,300}\})?[\s,]{0,100})([^\s,{}`]{1,200})(?:\{([^{}]{0,300})\})?/g;
