import type { FormatId } from "../model/note";
import { beginning } from "../text";

/** Text from a document as Markdown that a client may show: it keeps emphasis and paragraphs, and can do nothing.
 *  `See ![x](http://e.org/x.png) <b>[^3]` becomes `See \!\[x\](http://e.org/x.png) &lt;b>(note 3)`. */
export function safeMarkdown(text: string, format: FormatId): string {
  return format === "markdown" ? text.replace(ACTIVE, disarm) : escaped(text);
}

/** Text as Markdown in which no character means anything: `*ibid*` becomes `\*ibid\*`. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~^$&]/g, (char) => (char === "<" ? "&lt;" : char === "&" ? "&amp;" : `\\${char}`));
}

/** A link to a line of a document, for words that are Markdown already: `[ch1.md:12](file:///ch1.md#L12)`. */
export const linkTo = (uri: string, line: number, words: string): string => `[${words}](${inAddress(uri)}#L${line})`;

/** Text as a part of an address in a Markdown link, which nothing in it can end: what may not stand in an address is percent-encoded. */
export const inAddress = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (char) => (/[()]/.test(char) ? (char === "(" ? "%28" : "%29") : encodeURIComponent(char)));

/** The first words of a text on one line, for lists: `See Archivio di Stato, Busta 15…`. */
export function firstWords(text: string, length = 80): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= length && text.length <= length * 4) return line;
  const cut = line.lastIndexOf(" ", length);
  return `${beginning(line, cut > length / 2 ? cut : length)}…`;
}

// One pass, longest first: code spans (left as they are), an escaped character, calls, inline notes, images, links, HTML.
const ACTIVE = /`[^`\n]*`|\\[!-/:-@[-`{-~]|\[\^([^\]\n]{0,200})\]|\^\[|!\[|\]\(([^()\s]{0,2000})(?=[\s)])|\][[:]|[<&]/g;

function disarm(match: string, label: string | undefined, target: string | undefined): string {
  if (label !== undefined) return `(note ${escaped(label)})`;
  if (target !== undefined) return /^https?:\/\/|^mailto:/i.test(target) ? match : `\\]\\(${escaped(target)}`;
  switch (match) {
    case "<":
      return "&lt;";
    case "&":
      return "&amp;";
    case "^[":
      return "\\[";
    case "![":
      return "\\!\\[";
    case "][":
      return "\\]\\[";
    case "]:":
      return "\\]:";
    default:
      return match;
  }
}
