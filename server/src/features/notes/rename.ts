import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import type { NoteDocument } from "../../document/document";
import { callAt, noteAt } from "../../document/pairing";
import { callOf, noteOf } from "../../document/place";
import type { Span } from "../../model/note";
import { hasLabels, linkedIn, nameOf, nameSpan, written, writtenBefore } from "../../rules/words";
import { contains, shifted } from "../../text";
import { noteReferences } from "./references";

/** The label under the cursor, or in HTML the id, at a call or at its note. */
export function prepareLabelRename(document: NoteDocument, offset: number): { range: Range; placeholder: string } | undefined {
  const found = labelAt(document, offset);
  return found && { range: document.rangeOf(found.span), placeholder: found.label };
}

/** Gives a note another label, at the note and at all its calls. Refused where the engine would not take it, or another note has it. */
export function renameLabel(document: NoteDocument, offset: number, newName: string): WorkspaceEdit | undefined {
  const found = labelAt(document, offset);
  if (!found) return undefined;
  const label = newName.trim();
  const key = keyOf(document, label);
  if (key === undefined) throw refused(`${document.flavour.name} does not take “${label}” for the label of a note.`);
  if (key !== found.key && document.group(key)) throw refused(`There is a note ${written(document, label)} already.`);
  // A note that stands in its call has one label for both.
  const places = new Map(noteReferences(document, offset).map(({ name }) => [name.from, name]));
  const edits = [...places.values()].map((span) => ({ range: document.rangeOf(span), newText: label }));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

interface Label {
  readonly label: string;
  readonly key: string;
  readonly span: Span;
}

function labelAt(document: NoteDocument, offset: number): Label | undefined {
  const call = callAt(document, offset);
  const place = call ?? noteAt(document, offset);
  if (!place) return undefined;
  const each = call ? callOf(call) : noteOf(place);
  if (!hasLabels(document) && !each.keySpan) return undefined;
  const [label, span] = [nameOf(each), shifted(nameSpan(each), place.slot.offset)];
  const isAtLabel = contains(span, offset) || contains(shifted(each.labelSpan, place.slot.offset), offset);
  return label !== "" && (call || isAtLabel) ? { label, key: each.key, span } : undefined;
}

/** The key that a label would have, if a call and a note that are written with it are read as such. */
function keyOf(document: NoteDocument, label: string): string | undefined {
  if (linkedIn(document)) return idOf(document, label);
  const isInline = document.format.id === "asciidoc";
  const sample = isInline ? `a footnote:${label}[b]` : `a ${written(document, label)}\n\n${writtenBefore(document, label)} b\n`;
  const { calls, notes } = document.format.read(sample, "", document.flavour);
  const isRead = calls.length === 1 && notes.length === 1 && calls[0]?.label === label && notes[0]?.label === label;
  return isRead ? calls[0]?.key : undefined;
}

/** An id that is read as that of a note, and needs no reference to be written. */
function idOf({ format, flavour }: NoteDocument, id: string): string | undefined {
  const call = format.id === "html" ? `<a href="#${id}">1</a>` : `<ptr type="note" target="#${id}"/>`;
  const { calls } = format.read(`<p>a${call}</p>`, "", flavour);
  const isName = format.id === "html" ? !/[\s&%"'<>]/.test(id) : /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id);
  return calls.length === 1 && calls[0]?.key === id && isName ? id : undefined;
}

const refused = (why: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, why);
