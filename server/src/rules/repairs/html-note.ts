import type { NoteDocument } from "../../document/document";
import { meantNote } from "../../document/pairing";
import { callOf, noteOf, type Place } from "../../document/place";
import { BLOCKS } from "../../formats/html/elements";
import type { Note, NoteCall } from "../../model/note";
import { isBalanced } from "../../tags/balance";
import type { Edit } from "../rule";
import { freeId, freeLabel } from "./free-label";
import { lineEnding } from "./line-ending";
import { ownId } from "./own-ids";

/** A new call and its empty note, written as the others of the page are, with ids of their own. */
export interface NewNote {
  readonly call: string;
  readonly id: string;
  readonly label: string;
  readonly note: Edit;
  /** Where the text of the note begins in what is written. */
  readonly into: number;
}

/** A note for a call that is to stand at an offset. */
export function newHtmlNote(document: NoteDocument, offset: number): NewNote {
  const model = modelNear(document, offset);
  const label = freeLabel(document, "1");
  const names = model ? namesLike(document, model.call) : { id: "fn1", back: "fnref1" };
  const call = model?.callText(names, label) ?? `<a href="#fn1" id="fnref1" role="doc-noteref"><sup>${label}</sup></a>`;
  return { call, id: names.id, label, ...noteFor(document, model, names, label) };
}

/** A note for a call that leads nowhere. */
export function htmlNoteFor(document: NoteDocument, { slot, at }: Place): { readonly note: Edit; readonly into: number } {
  const call = callOf({ slot, at });
  const back = ownId(slot.text.slice(call.from, call.to), call.key) ?? "";
  return noteFor(document, modelNear(document, slot.offset + call.from), { id: call.key, back }, call.label);
}

/** The ids of a note and of its call, to which the note leads back. */
interface Names {
  readonly id: string;
  readonly back: string;
}

/** A call with its note, after which another one is made. */
interface Model {
  readonly call: NoteCall & { readonly text: string };
  readonly note: Place;
  /** Its note stands before the new one. */
  readonly isBefore: boolean;
  readonly callText: (names: Names, label: string) => string;
}

/** The last call before an offset that has a note, else the first behind it. */
function modelNear(document: NoteDocument, offset: number): Model | undefined {
  const { slots } = document;
  const { index } = document.slotAt(offset);
  for (const slot of [...slots.slice(0, index + 1).reverse(), ...slots.slice(index)]) {
    const calls = slot.reading.calls.map((call, at) => ({ call, at })).filter(({ call }) => call.inNote === undefined);
    const before = calls.filter(({ call }) => slot.offset + call.from < offset).reverse();
    const behind = slot.index < index ? [] : calls.filter(({ call }) => slot.offset + call.from >= offset);
    for (const { call, at } of [...before, ...behind]) {
      const note = meantNote(document, { slot, at });
      if (!note || noteOf(note).inline) continue;
      const text = slot.text.slice(call.from, call.to);
      const callText = (names: Names, label: string): string => written(text, call, ownId(text, call.key), names, label);
      return { call: { ...call, text }, note, isBefore: slot.offset + call.from < offset, callText };
    }
  }
  return undefined;
}

/** The next ids in the series of a call: after `fn3` and `fnref3` these are `fn4` and `fnref4`. */
function namesLike(document: NoteDocument, call: NoteCall & { readonly text: string }): Names {
  const id = freeId(document, call.key);
  const number = numberIn(call.key);
  const own = ownId(call.text, call.key);
  const back =
    own && number !== "" && own.includes(number) ? own.split(number).join(numberIn(id)) : `${stemOf(call.key)}ref${numberIn(id)}`;
  return { id, back };
}

/** The last number of an id: in `fn3` this is `3`. */
const numberIn = (id: string): string => /\d{1,9}(?=\D*$)/.exec(id)?.[0] ?? "";

/** What stands before that number, without a sign between: in `note-3` this is `note`. */
const stemOf = (id: string): string => id.replace(/[-:_]*(?:\d{1,9}\D*)?$/, "");

/** The source of a call or of the head of a note, of which `back` is the id of the call, with other ids and another number. */
function written(source: string, each: NoteCall | Note, back: string | undefined, names: Names, label: string): string {
  const { from, labelSpan, keySpan, key } = each;
  const isPrinted = labelSpan.from !== keySpan?.from && labelSpan.from >= from && labelSpan.to <= from + source.length;
  const numbered = isPrinted ? source.slice(0, labelSpan.from - from) + label + source.slice(labelSpan.to - from) : source;
  const renamed = withId(numbered, key, names.id);
  return back ? withId(renamed, back, names.back) : renamed;
}

const withId = (source: string, from: string, to: string): string =>
  ['"', "'"].reduce(
    (text, quote) =>
      text
        .split(`${quote}${from}${quote}`)
        .join(quote + to + quote)
        .split(`#${from}${quote}`)
        .join(`#${to}${quote}`),
    source,
  );

function noteFor(document: NoteDocument, model: Model | undefined, names: Names, label: string): { note: Edit; into: number } {
  if (!model) return firstNote(document, names);
  const { note: place, isBefore, call } = model;
  const note = noteOf(place);
  const { text, offset } = place.slot;
  const { head, tail } = frameOf(text, note, names, label, ownId(call.text, call.key));
  const line = text.slice(text.lastIndexOf("\n", note.from - 1) + 1, note.from);
  const parting = line.trim() === "" ? lineEnding(document) + line : "";
  const at = offset + (isBefore ? note.to : note.from);
  const before = isBefore ? parting : "";
  return { note: { from: at, to: at, text: before + head + tail + (isBefore ? "" : parting) }, into: before.length + head.length };
}

/** What stands before and behind the text of a note, for another one. */
function frameOf(text: string, note: Note, names: Names, label: string, back: string | undefined): { head: string; tail: string } {
  const [first, last] = [note.body[0], note.body[note.body.length - 1]];
  const tag = /^<([a-zA-Z][\w-]*)/.exec(text.slice(note.from, note.from + 40))?.[1] ?? "p";
  // A note that leads back would lead nowhere where the call has no id.
  if (first && last && (names.back !== "" || back === undefined)) {
    const head = written(text.slice(note.from, first.from), note, back, names, label);
    const tail = text.slice(last.to, note.to);
    if (isBalanced(`${head}${tail}`)) return { head, tail: back ? withId(tail, back, names.back) : tail };
  }
  const link = names.back ? ` <a href="#${names.back}">↩</a>` : "";
  const name = BLOCKS.has(tag.toLowerCase()) ? tag : "p";
  return { head: `<${name} id="${names.id}">`, tail: `${link}</${name}>` };
}

/** The first note of a page stands in a list at its end. */
function firstNote(document: NoteDocument, { id, back }: Names): { note: Edit; into: number } {
  const text = document.getText();
  const body = text.toLowerCase().lastIndexOf("</body");
  const at = body < 0 ? text.length : body;
  const eol = lineEnding(document);
  const parting = at === 0 || text[at - 1] === "\n" ? "" : eol;
  const head = `${parting}<section role="doc-endnotes">${eol}<ol>${eol}<li id="${id}">`;
  const link = back ? ` <a href="#${back}" role="doc-backlink">↩</a>` : "";
  return { note: { from: at, to: at, text: [`${head}${link}</li>`, "</ol>", "</section>", ""].join(eol) }, into: head.length };
}
