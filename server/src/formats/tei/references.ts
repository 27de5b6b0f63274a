import type { NoteCall, Span } from "../../model/note";
import type { Attribute } from "../../tags/attributes";
import { decoded } from "../../tags/entities";
import { localName, type Markup, MarkupScanner } from "../../tags/markup";
import { trimmed } from "../paragraphs";
import { labelIn, leadsBack } from "../printed";
import { CALL_TYPES } from "./elements";
import { isCalled, type TeiIds } from "./note-ids";
import { pointed } from "./pointers";

/** What a reference or an anchor is: a call of a note, or what may lead back from one; and where it ends. `inNote` is the key of the note in
 *  which it stands, which it does not call. */
export function referenceAt(
  text: string,
  name: string,
  tag: Markup,
  attributes: ReadonlyMap<string, Attribute>,
  ids: TeiIds,
  inNote: string | undefined,
): { readonly call?: NoteCall; readonly leadsBack: boolean; readonly end: number } {
  const id = attributes.get("xml:id");
  const target = pointed(attributes.get("target"));
  const { printed, span, end } = name === "ref" && tag.kind === "start" ? referenceWords(text, tag) : NONE(tag);
  const mark = span && labelIn(printed);
  const isTyped = CALL_TYPES.has(attributes.get("type")?.value ?? "");
  const calls = target && target.id !== inNote && (isTyped || ((name !== "ref" || mark) && isCalled(ids, target.id)));
  const anchored = id && ids.anchors.has(id.value) ? { key: id.value, keySpan: { from: id.from, to: id.to } } : undefined;
  const keyed = calls ? { key: target.id, keySpan: target.span } : anchored;
  if (!keyed) return { leadsBack: target !== undefined && (mark !== undefined || leadsBack(printed)), end };
  const n = attributes.get("n");
  const shown = mark && span && { from: span.from + mark.from, to: span.from + mark.to };
  const labelSpan = shown ?? (n ? { from: n.from, to: n.to } : keyed.keySpan);
  return { call: { from: tag.from, to: end, label: text.slice(labelSpan.from, labelSpan.to), labelSpan, ...keyed }, leadsBack: false, end };
}

/** What a reference prints, where that is few words without tags, and where it ends: of `<ref target="#n1">1</ref>` the `1`. */
function referenceWords(text: string, tag: Span): { readonly printed: string; readonly span: Span | undefined; readonly end: number } {
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
