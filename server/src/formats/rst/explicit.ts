import { directiveIn } from "../directive";
import type { DraftNote } from "../draft";
import { trimmed } from "../paragraphs";
import type { Container, DirectiveHead } from "./containers";
import { BODY, directiveKind } from "./directives";
import { directiveAt, fieldAt, isTarget } from "./lines";
import { colonedAt, definitionAt, keyOf, type Label } from "./references";
import { endParagraph, hideLine, isBlank, type Line, rest, type Scan } from "./scanning";
import { isCounted } from "./state";

/** What stands behind `..` in a line, from `at` on: a note, a citation, a target, a directive, a comment. Returns what is left to be read of
 *  the line as text. */
export function readExplicit(scan: Scan, line: Line, at: number): Line | undefined {
  const { text, containers } = scan;
  const label = definitionAt(text, at);
  if (label) {
    const note = label.isCitation ? {} : { note: openNote(scan, line, label) };
    containers.push({ base: line.column, ...note });
    return behind(text, line, label.to);
  }
  if (isTarget(text, at)) {
    readTarget(scan, line);
    return undefined;
  }
  const directive = directiveAt(text, at);
  if (directive) {
    const head = { kind: directiveKind(directive.name), inOptions: false };
    containers.push({ base: line.column, head });
    hideLine(scan, { from: line.from, to: directive.to });
    const left = behind(text, line, directive.to);
    return left && readHead(scan, left, head) ? left : undefined;
  }
  comment(scan, line, at);
  return undefined;
}

/** A line that says where a link leads, with the lines under it up to an empty one. */
export function readTarget(scan: Scan, line: Line): void {
  scan.containers.push({ base: line.column, head: { kind: BODY, inOptions: true } });
  hideLine(scan, line);
}

function behind(text: string, line: Line, to: number): Line | undefined {
  const { from } = trimmed(text, to, line.to);
  return from < line.to ? rest(line, from) : undefined;
}

/** A comment, or a text that is printed elsewhere, `|map| image:: map.png`. Of dots alone over an empty line the lines below are no part. */
function comment(scan: Scan, line: Line, at: number): void {
  const { text, draft, containers, lines } = scan;
  const below = lines[scan.at + 1];
  if (at < line.to || (below && !isBlank(below))) containers.push({ base: line.column, hidden: true });
  hideLine(scan, line);
  const directive = directiveIn(text.slice(at, line.to).trim());
  if (directive) draft.directives.push({ from: line.from, to: line.to, ...directive });
  const coloned = colonedAt(text, at);
  if (!coloned || coloned.isCitation) return;
  const { label, to } = coloned;
  draft.slips.push({ code: "mistyped-call", cause: "colon-behind", from: line.from, to, label, instead: `.. [${label}]` });
}

/** Notes without a name belong to the calls without one, in their order. */
function openNote({ draft, state }: Scan, { from }: Line, { label, labelSpan }: Label): number {
  const key = isCounted(label) ? `${label}${++state.notes[label]}` : keyOf(label);
  return draft.notes.push({ from, to: labelSpan.to + 1, label, labelSpan, key, inline: false, body: [] }) - 1;
}

/** Ends the notes whose containers have ended. */
export function endNotes({ draft, text, last }: Scan, ended: readonly Container[]): void {
  for (const { note } of ended) if (note !== undefined) endNote(draft.notes[note] as DraftNote, text, last);
}

function endNote(note: DraftNote, text: string, last: number): void {
  const body = trimmed(text, note.to, Math.max(note.to, last));
  if (body.from === body.to) return;
  note.body = [body];
  note.to = body.to;
}

/** A line of the head of a directive; says whether it is text. */
export function readHead(scan: Scan, line: Line, head: DirectiveHead): boolean {
  if (fieldAt(scan.text, line.from) !== undefined) {
    endParagraph(scan);
    head.inOptions = true;
  }
  if (!head.inOptions && head.kind.head === "text") return true;
  if (!head.inOptions && head.kind.head === "bibliographies") nameBibliographies(scan, line);
  hideLine(scan, line);
  return false;
}

/** The files behind `.. bibliography::`. */
function nameBibliographies({ text, bibliographies }: Scan, { from, to }: Line): void {
  for (const { 0: path, index } of text.slice(from, to).matchAll(/\S{1,1000}/g))
    bibliographies.push({ from: from + index, to: from + index + path.length, path });
}
