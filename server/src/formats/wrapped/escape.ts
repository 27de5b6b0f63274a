/** Text as it stands in a line of Markdown for pandoc: what would be markup there has a backslash before it. `[sic]` stays, `[^1]` becomes
 *  `\[\^1\]`. */
export function escapedLine(text: string): string {
  let written = "";
  let at = 0;
  for (const { 0: whole, 1: inside = "", index } of text.matchAll(BRACKETS)) {
    written += `${escaped(text.slice(at, index))}[${escaped(inside)}]`;
    at = index + whole.length;
  }
  return written + escaped(text.slice(at));
}

const escaped = (text: string): string => text.replace(MARKUP, "\\$&");

/** Brackets that begin no note, citation, link or picture. */
const BRACKETS = /(?<!!)\[(?!\^|-?@)([^[\]]*)\](?![([{:])/g;

/** What pandoc reads as markup wherever it stands. Source: pandoc's manual, “Pandoc's Markdown”. */
const MARKUP = /[\\`*_$^~[\]]|<(?=[\p{L}/!?])|&(?=#|\w+;)|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{])|\{(?=[.#=])/gu;

/** A line whose start is no markup: `1. The treaty` becomes `1\. The treaty`, and `J. Palmer` stays. */
export const startOfLine = (line: string): string => line.replace(SIGN, "\\$&").replace(NUMBERED, "$1\\$2");

/** Headings, quotations, lines of verse, terms, divs, lists, rules. */
const SIGN = /^(?:[#>|%]|[-+](?=[\s-]|$)|:(?=[\s:])|\((?=(?:[a-z]|[ivxlcdm]{1,8}|\d{1,9}|#|@\w{0,99})\)(?:\s|$)))/i;

/** Lists by numbers, letters and roman numbers; a capital letter with a point needs two spaces behind it to be one. */
const NUMBERED = /^([a-z]|[ivxlcdm]{2,8}|[IVXLCDM]{2,8}|\d{1,9}|#|@\w{0,99}|[A-Z](?=\)|\.(?:\s\s|\t)))([.)])(?=\s|$)/;
