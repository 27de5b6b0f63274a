import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import type { NoteDocument } from "../../document/document";
import { callAt, noteAt } from "../../document/pairing";
import { callOf, noteOf } from "../../document/place";
import type { Span } from "../../model/note";
import { hasDefinitions, written, writtenBefore } from "../../rules/words";
import { contains, shifted } from "../../text";
import { noteReferences } from "./references";

/** The label under the cursor, at a call or at its note. */
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
  const places = new Map(
    noteReferences(document, offset)
      .map((each) => labelIn(document, each))
      .map((span) => [span.from, span]),
  );
  const edits = [...places.values()].map((span) => ({ range: document.rangeOf(span), newText: label }));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

interface Label {
  readonly label: string;
  readonly key: string;
  readonly span: Span;
}

function labelAt(document: NoteDocument, offset: number): Label | undefined {
  if (!hasDefinitions(document)) return undefined;
  const call = callAt(document, offset);
  const place = call ?? noteAt(document, offset);
  if (!place) return undefined;
  const { label, key, labelSpan } = call ? callOf(call) : noteOf(place);
  const span = shifted(labelSpan, place.slot.offset);
  return label !== "" && (call || contains(span, offset)) ? { label, key, span } : undefined;
}

/** Of a call as of the label of a note that of its label. */
function labelIn(document: NoteDocument, { from, defines, to }: Span & { readonly defines: boolean }): Span {
  const call = defines ? undefined : callAt(document, from);
  return call ? shifted(callOf(call).labelSpan, call.slot.offset) : { from, to };
}

/** The key that a label would have, if a call and a note that are written with it are read as such. */
function keyOf(document: NoteDocument, label: string): string | undefined {
  const sample = `a${written(document, label)}\n\n${writtenBefore(document, label)} b\n`;
  const { calls, notes } = document.format.read(sample, "", document.flavour);
  const isRead = calls.length === 1 && notes.length === 1 && calls[0]?.label === label && notes[0]?.label === label;
  return isRead ? calls[0]?.key : undefined;
}

const refused = (why: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, why);
