import { declaredIn } from "../../document/declared";
import type { NoteDocument } from "../../document/document";
import { peopleOfDocument } from "../../document/people";
import type { Span } from "../../model/note";
import type { View } from "../../view";

/** The places of names in a stretch of a document, in order, each within one line: a name that a line breaks is two of them. So are words by which
 *  only the people file calls somebody. */
export function nameSpans({ document, people }: View, { from, to }: Span): Span[] {
  const { mentions, forms } = peopleOfDocument(document);
  const nobody = forms.map(({ written }) => people.isNobody(written));
  const names = mentions.filter((mention) => mention.kind === "name" && !nobody[mention.form]);
  return [...names, ...declaredIn(document, people.declared)]
    .filter((place) => place.from < to && place.to > from)
    .flatMap((mention) => linesOf(document, mention))
    .sort((a, b) => a.from - b.from);
}

function linesOf(document: NoteDocument, span: Span): Span[] {
  const words = document.slice(span.from, span.to);
  if (!words.includes("\n")) return [span];
  // The second line may begin with the signs of a quotation.
  return [...words.matchAll(/[^\s>][^\r\n]*/g)].map(({ index, 0: line }) => ({
    from: span.from + index,
    to: span.from + index + line.trimEnd().length,
  }));
}
