import type { NoteDocument } from "../../document/document";
import { callAt, callsOfNote, meantNote, noteAt } from "../../document/pairing";
import { callOf, noteOf, type Place } from "../../document/place";
import type { Span } from "../../model/note";
import { nameSpan } from "../../rules/words";
import { shifted } from "../../text";

/** A call or the label of a note, as references and highlights show it. */
export interface Mention extends Span {
  readonly defines: boolean;
}

interface NoteMention extends Mention {
  /** Where what call and note have in common is written: the label, or in HTML the id. */
  readonly name: Span;
}

/** The note at an offset, from either end, with all its calls in text order. */
export function noteReferences(document: NoteDocument, offset: number): NoteMention[] {
  const call = callAt(document, offset);
  const note = call ? meantNote(document, call) : noteAt(document, offset);
  if (!note) return call ? callsAlone(document, call) : [];
  const mentions = callsOfNote(document, note).map((each) => mention(each, callOf(each), false));
  return [...mentions, mention(note, noteOf(note).labelSpan, true)].sort((a, b) => a.from - b.from);
}

/** Calls that share a label which no note has. */
function callsAlone(document: NoteDocument, call: Place): NoteMention[] {
  return (document.group(callOf(call).key)?.calls ?? []).map((each) => mention(each, callOf(each), false));
}

function mention({ slot, at }: Place, span: Span, defines: boolean): NoteMention {
  const each = defines ? noteOf({ slot, at }) : callOf({ slot, at });
  return { ...shifted(span, slot.offset), defines, name: shifted(nameSpan(each), slot.offset) };
}
