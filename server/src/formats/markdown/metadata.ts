import type { Flavour } from "../../model/note";
import { skipSpaces, trimEnd } from "./lines";

/** What the line `---` at `at` opens: metadata, a rule that pandoc may take for metadata (`open-rule`), or undefined: just a rule. */
export function metadataAt(text: string, at: number, end: number, first: boolean, flavour: Flavour): "metadata" | "open-rule" | undefined {
  if (trimEnd(text, at, end) !== at + 3) return undefined;
  const next = nextLine(text, end);
  const nextEnd = lineEndAt(text, next);
  if (skipSpaces(text, next, nextEnd) === nextEnd) return undefined;
  if (first) {
    if (isMetadataLine(text, next, nextEnd)) return "metadata";
    return flavour.pandocBlocks ? "open-rule" : undefined;
  }
  // Further metadata inside the text is pandoc's; it is taken for that only where it is closed before a blank line.
  if (!flavour.pandocBlocks) return undefined;
  if (!isMetadataLine(text, next, nextEnd)) return "open-rule";
  for (let from = next; from < text.length; ) {
    const stop = lineEndAt(text, from);
    if (skipSpaces(text, from, stop) === stop) break;
    if (closesMetadata(text, from, stop)) return "metadata";
    from = nextLine(text, stop);
  }
  return "open-rule";
}

/** Whether the line is `---` or `...`. */
export function closesMetadata(text: string, from: number, end: number): boolean {
  return trimEnd(text, from, end) === from + 3 && (text.startsWith("---", from) || text.startsWith("...", from));
}

/** `key: value` or the closing line, perhaps after comments, which are no headings only then. */
function isMetadataLine(text: string, first: number, firstEnd: number): boolean {
  let from = first;
  let end = firstEnd;
  while (text.charCodeAt(from) === 0x23) {
    from = nextLine(text, end);
    end = lineEndAt(text, from);
  }
  if (closesMetadata(text, from, end)) return true;
  for (let at = from; at < end && at - from < 80; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) return at > from && (at + 1 === end || text.charCodeAt(at + 1) <= 32);
    const word = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191;
    if (!word && !(code === 45 || code === 95 || code === 34 || code === 39 || code === 46)) return false;
  }
  return false;
}

function lineEndAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function nextLine(text: string, end: number): number {
  return end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
}
