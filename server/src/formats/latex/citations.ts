import type { KeyCitation, NamedBibliography, Span } from "../../model/note";
import { BRACE_OPEN, BRACKET_OPEN } from "../signs";
import { argumentStart, groupAt, inside, optionsEnd } from "./arguments";

/** Citations of one command, and where it ends. */
export interface CitationCommand {
  readonly citations: readonly KeyCitation[];
  readonly to: number;
}

/** The citations of the command `name` that begins `from` and whose arguments follow `at`: of `\autocites[44]{moretti1988}[3]{rey1790}`
 *  they are `moretti1988` with the locator `44` and `rey1790` with `3`. None where no keys follow.
 *  Source: P. Lehman et al., “The biblatex Package”, 3.9; P. W. Daly, “Natural Sciences Citations and References”. */
export function citationsAt(text: string, name: string, from: number, at: number): CitationCommand | undefined {
  const isMulti = MULTI.test(name);
  const hasVolume = /vol/i.test(name);
  const citations: KeyCitation[] = [];
  let end = at;
  if (isMulti)
    for (let next = argumentStart(text, end); text[next] === "("; next = argumentStart(text, end)) {
      const group = groupAt(text, next);
      if (!group) break;
      end = group.to;
    }
  do {
    const found = keysAt(text, end, hasVolume);
    if (!found) break;
    citations.push(...found.citations);
    end = found.to;
  } while (isMulti);
  if (end === at || citations.length === 0) return undefined;
  const [only] = citations;
  return { citations: only && citations.length === 1 ? [{ ...only, from, to: end }] : citations, to: end };
}

/** The files that a command names, of which the name ends `at`: `\bibliography{books,maps}` names them without their ending,
 *  `\addbibresource{books.bib}` with it. */
export function bibliographiesAt(text: string, name: string, at: number): NamedBibliography[] {
  const group = groupAt(text, optionsEnd(text, argumentStart(text, at)));
  if (!group || text.charCodeAt(group.from) !== BRACE_OPEN) return [];
  return [...inside(text, group).matchAll(/[^\s,][^,\n]{0,500}/g)].map(({ 0: path, index }) => {
    const written = path.trim();
    const from = group.from + 1 + index;
    const isBare = /bibliography$/.test(name) && !/\.\w{2,8}$/.test(written);
    return { from, to: from + written.length, path: isBare ? `${written}.bib` : written };
  });
}

/** The commands that take any number of keys, each with its own notes: `\autocites`, `\textcites`. */
const MULTI = /cites$|citetexts$/i;

function keysAt(text: string, from: number, hasVolume: boolean): CitationCommand | undefined {
  const options: Span[] = [];
  let at = argumentStart(text, from);
  for (; text.charCodeAt(at) === BRACKET_OPEN; at = argumentStart(text, (options[options.length - 1] as Span).to)) {
    const option = groupAt(text, at);
    if (!option) return undefined;
    options.push(option);
  }
  if (hasVolume && text.charCodeAt(at) === BRACE_OPEN) {
    const volume = groupAt(text, at);
    return volume && keysAt(text, volume.to, false);
  }
  const group = text.charCodeAt(at) === BRACE_OPEN ? groupAt(text, at) : undefined;
  if (!group) return undefined;
  const locator = options.length > 0 ? plain(inside(text, options[options.length - 1] as Span)) : "";
  return { citations: keysIn(text, group, locator), to: group.to };
}

/** `{moretti1988, rey1790}`: a locator belongs to the last key. `\nocite{*}` names no entry. */
function keysIn(text: string, group: Span, locator: string): KeyCitation[] {
  const found = [...inside(text, group).matchAll(/[^\s,%{}\\#]{1,500}/g)].filter(({ 0: key }) => key !== "*");
  return found.map(({ 0: key, index }, at) => {
    const keySpan = { from: group.from + 1 + index, to: group.from + 1 + index + key.length };
    return { ...keySpan, key, keySpan, ...(locator && at === found.length - 1 ? { locator } : {}) };
  });
}

/** A locator as it is printed: `p.~44--46` is `p. 44–46`. */
const plain = (option: string): string =>
  option
    .replace(/~|\\[ ,]/g, " ")
    .replace(/--/g, "–")
    .replace(/\\[a-zA-Z]+\s*|[{}]/g, "")
    .trim();
