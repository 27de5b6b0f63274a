import type { Draft } from "../draft";
import { BRACKET_OPEN, CARET, COLON, RETURN } from "../signs";
import type { Container } from "./containers";
import type { Cursor } from "./cursor";
import { labelEnd } from "./label";
import { trimEnd } from "./lines";
import { definitionAt } from "./starts";

/** Tells what becomes of a line in or under a note: `# Head` right under `[^1]: text`, which pandoc reads as text of the note.
 *  Lines that are lost one under the other are told at once; `textEnd` is where the text above ends. */
export function tellSwallowed(
  draft: Draft,
  cursor: Cursor,
  cause: string,
  container: Container,
  outermost: boolean,
  textEnd: number,
): void {
  const { text, at, end } = cursor;
  const last = draft.slips[draft.slips.length - 1];
  const goesOn = cause === "lazy-lost" && last?.cause === cause && last.to === textEnd;
  if (goesOn) draft.slips.pop();
  const from = goesOn ? last.from : at;
  const to = trimEnd(text, at, end);
  const label = container.note?.label ?? "";
  if (!outermost || cause === "inner-definition") draft.slips.push({ from, to, code: "swallowed-text", cause, label });
  else draft.slips.push({ from, to, code: "swallowed-text", cause, label, instead: lineBreakOf(cursor) + text.slice(from, to) });
}

/** Tells a definition that the engine reads as text of the paragraph it is glued to. */
export function tellGlued(draft: Draft, cursor: Cursor, top: boolean): void {
  if (draft.flavour.interruptsParagraph || cursor.code !== BRACKET_OPEN || cursor.indent > 3) return;
  const marker = definitionAt(cursor, draft.flavour);
  if (!marker) return;
  const { text, at } = cursor;
  const to = marker.colon;
  const label = text.slice(at + 2, marker.close);
  if (!top) draft.slips.push({ from: at, to, code: "glued-note", cause: "paragraph-above", label });
  else
    draft.slips.push({
      from: at,
      to,
      code: "glued-note",
      cause: "paragraph-above",
      label,
      instead: lineBreakOf(cursor) + text.slice(at, to),
    });
}

/** Tells `[^1] : text` at the start of a paragraph, where the space keeps it from being a definition. */
export function tellSpacedColon(draft: Draft, cursor: Cursor): void {
  const { text, at, end } = cursor;
  if (draft.flavour.spaceBeforeColon || cursor.code !== BRACKET_OPEN || text.charCodeAt(at + 1) !== CARET) return;
  const close = labelEnd(text, at + 2, end, draft.flavour, "note");
  if (close < 0) return;
  const colon = skipWhite(text, close + 1, end);
  if (colon === close + 1 || colon >= end || text.charCodeAt(colon) !== COLON) return;
  const label = text.slice(at + 2, close);
  draft.slips.push({ from: at, to: colon + 1, code: "mistyped-call", cause: "space-before-colon", label, instead: `[^${label}]:` });
}

/** French sets a space before the colon that never breaks: U+00A0, or narrow U+202F. */
function skipWhite(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && /[ \t\u00a0\u202f]/.test(text.charAt(stop))) stop++;
  return stop;
}

/** How the line above the cursor's ends, so that what is put in ends alike. */
function lineBreakOf({ text, from }: Cursor): string {
  if (text.charCodeAt(from - 1) === RETURN) return "\r";
  return text.charCodeAt(from - 2) === RETURN ? "\r\n" : "\n";
}
