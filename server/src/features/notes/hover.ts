import type { NoteDocument } from "../../document/document";
import { noteText, sentenceAt } from "../../document/excerpt";
import { callAt, callsOfNote, meantNote, noteAt, samePlace, shownNote } from "../../document/pairing";
import { callOf, isOwnCall, noteOf, type Place } from "../../document/place";
import { noteCount, printedNumber } from "../../document/printed-numbers";
import { shifted } from "../../text";
import type { Card } from "../card";
import { escaped, safeMarkdown } from "../markup";

/** Sentences shown on a note that is called from many places. */
const SENTENCES = 5;

/** On a call its note; on a note the sentences that it hangs on. */
export function noteHover(document: NoteDocument, offset: number): Card | undefined {
  const call = callAt(document, offset);
  if (call) return callCard(document, call);
  const note = noteAt(document, offset);
  return note && noteCard(document, note);
}

function callCard(document: NoteDocument, call: Place): Card {
  const { label } = callOf(call);
  const note = meantNote(document, call);
  const span = shifted(callOf(call), call.slot.offset);
  if (!note) return { span, markdown: `**${escaped(label)}** · no note in this file` };
  const text = safeMarkdown(noteText(document, note), document.format.id) || "*This note is empty.*";
  const lines = [`${title(document, call, label)}${calledFrom(callsOfNote(document, note).length)}`, text];
  const shown = shownNote(document, call);
  if (!shown && document.flavour.duplicate === "unlinked")
    lines.push(`*${document.flavour.name} leads to none of the notes with this label.*`);
  else if (!samePlace(note, shown)) lines.push(`*${document.flavour.name} shows another note with this label.*`);
  return { span, markdown: lines.join("\n\n") };
}

function noteCard(document: NoteDocument, note: Place): Card {
  const { inline, label } = noteOf(note);
  const span = shifted(inline ? noteOf(note) : noteOf(note).labelSpan, note.slot.offset);
  if (isOwnCall(noteOf(note)))
    return { span, markdown: `**inline note**\n\n${safeMarkdown(noteText(document, note), document.format.id)}` };
  const calls = callsOfNote(document, note);
  const [first] = calls;
  if (!first) {
    const isCalled = (document.group(noteOf(note).key)?.calls.length ?? 0) > 0;
    return {
      span,
      markdown: `**${escaped(label)}** · ${isCalled ? "its call leads to another note with this label" : "no call in this file"}`,
    };
  }
  const shown = calls.slice(0, SENTENCES).map((call) => sentence(document, call));
  if (calls.length > SENTENCES) shown.push(`and ${calls.length - SENTENCES} more`);
  return { span, markdown: [`${title(document, first, label)}${calledFrom(calls.length)}`, ...shown].join("\n\n") };
}

/** `**12** · note 12 of 118`; where the printed number is not the label, both. */
function title(document: NoteDocument, call: Place, label: string): string {
  const number = printedNumber(document, call);
  const total = number === undefined ? "" : ` · note ${escaped(`${number}`)} of ${noteCount(document)}`;
  return `**${escaped(label)}**${total}`;
}

function calledFrom(count: number): string {
  return count > 1 ? `, called from ${count} places` : "";
}

/** The sentence of a call, the call itself in bold: `He left for Rome.**³**`, with its line. */
function sentence(document: NoteDocument, call: Place): string {
  const { label, from } = callOf(call);
  const offset = call.slot.offset + from;
  const line = document.positionAt(offset).line + 1;
  const around = sentenceAt(document, offset);
  if (!around) return `line ${line}`;
  return `line ${line}: ${escaped(around.text.slice(0, around.at))}**${escaped(label)}**${escaped(around.text.slice(around.at))}`;
}
