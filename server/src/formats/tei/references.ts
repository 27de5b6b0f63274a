import type { Span } from "../../model/note";
import { decoded } from "../../tags/entities";
import { MarkupScanner } from "../../tags/markup";
import { trimmed } from "../paragraphs";
import { localName } from "./names";

/** What a reference prints, where that is few words without tags, and where it ends: of `<ref target="#n1">1</ref>` the `1`. */
export function referenceWords(
  text: string,
  tag: Span,
): { readonly printed: string; readonly span: Span | undefined; readonly end: number } {
  const scanner = new MarkupScanner(text.slice(0, tag.to + LONGEST));
  let at = tag.to;
  let span: Span | undefined;
  for (let next = scanner.next(at); next; next = scanner.next(at)) {
    const words = trimmed(text, at, next.from);
    if (words.from < words.to) span = span ? undefined : words;
    const name = localName(next.name);
    if (name === "ref")
      return next.kind === "end" ? { printed: span ? decoded(text.slice(span.from, span.to)) : "", span, end: next.to } : NONE(tag);
    if (!IN_LINE.has(name)) return NONE(tag);
    at = next.to;
  }
  return NONE(tag);
}

const NONE = (tag: Span): { printed: string; span: undefined; end: number } => ({ printed: "", span: undefined, end: tag.to });

/** What may stand around the number of a call. */
const IN_LINE: ReadonlySet<string> = new Set(["hi", "seg", "num", "emph"]);

/** In units. */
const LONGEST = 300;
