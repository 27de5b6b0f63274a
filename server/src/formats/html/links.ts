import type { Span } from "../../model/note";
import type { Attribute } from "../../tags/attributes";
import { decoded } from "../../tags/entities";
import { MarkupScanner } from "../../tags/markup";
import { trimmed } from "../paragraphs";
import { labelIn } from "../printed";
import { BLOCKS } from "./elements";

/** Where a link leads in its page: for `href="#fn1"` to `fn1`, which stands at `span`. A page that a browser has saved names itself before
 *  it: `href="https://example.org/salt#fn1"`. */
export interface Fragment {
  readonly id: string;
  readonly span: Span;
  readonly hasPath: boolean;
}

/** What a link names behind `#`: for `<a href="ch2.html#fn1">` this is `fn1`, with a path before it. */
export function fragmentOf(text: string, attributes: ReadonlyMap<string, Attribute>): Fragment | undefined {
  const href = attributes.get("href");
  if (!href?.value.includes("#")) return undefined;
  const from = text.indexOf("#", href.from) + 1;
  if (from === 0 || from >= href.to) return undefined;
  return { id: fromAddress(decoded(text.slice(from, href.to))), span: { from, to: href.to }, hasPath: from > href.from + 1 };
}

/** `caf%C3%A9` is `café`. */
function fromAddress(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What a link shows: its words without tags, the stretches in which they stand, and where the link ends. */
export interface LinkWords {
  readonly printed: string;
  readonly parts: readonly Span[];
  readonly end: number;
}

/** The words of the link that begins with a tag. A call has few: of a link with more only some are given. */
export function linkWords(text: string, tag: Span): LinkWords {
  const scanner = new MarkupScanner(text.slice(0, tag.to + LONGEST));
  const parts: Span[] = [];
  let printed = "";
  let at = tag.to;
  for (let next = scanner.next(at); next; next = scanner.next(at)) {
    if (next.from > at) parts.push({ from: at, to: next.from });
    printed += decoded(text.slice(at, next.from));
    const name = next.name.toLowerCase();
    if (name === "a") return { printed: printed.trim(), parts, end: next.kind === "end" ? next.to : next.from };
    if (BLOCKS.has(name) || printed.length > MOST) return { printed: printed.trim(), parts, end: next.from };
    at = next.to;
  }
  const end = Math.min(text.length, tag.to + LONGEST);
  if (end > at) parts.push({ from: at, to: end });
  return { printed: (printed + decoded(text.slice(at, end))).trim(), parts, end: Math.max(at, end) };
}

/** In units: Word puts many tags around a number. */
const LONGEST = 2000;
const MOST = 60;

/** The label that a link shows, where it is a number or a mark, and where it stands: of `<a href="#fn1">[<b>1</b>]</a>` the `1`. */
export function labelOf(text: string, { printed, parts }: LinkWords): { readonly label: string; readonly span: Span } | undefined {
  const found = labelIn(printed);
  if (!found) return undefined;
  const label = printed.slice(found.from, found.to);
  for (const { from, to } of parts) {
    const written = text.slice(from, to);
    const at = written.indexOf(label);
    if (at >= 0) return { label, span: { from: from + at, to: from + at + label.length } };
    if (decoded(written).trim() === label) return { label, span: trimmed(text, from, to) };
  }
  return undefined;
}
