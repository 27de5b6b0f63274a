import { addTo } from "../../by-key";
import type { NoteDocument } from "../../document/document";
import type { NoteGroup } from "../../document/groups";
import { callsOfNote, meantNote } from "../../document/pairing";
import { byPlace, callOf, noteOf, type Place } from "../../document/place";
import type { Span } from "../../model/note";
import { shifted } from "../../text";
import type { Edit, Fix } from "../rule";
import { hasDefinitions } from "../words";
import { printedNotes } from "./printed-notes";

/** The repair of what is wrong with the order of the numbers; none where nothing would change. */
export function renumberingFix(document: NoteDocument): Fix[] {
  const edits = renumbered(document, firstNumber(document));
  return edits.length === 0 ? [] : [{ title: "Renumber all notes in the order of their calls", edits }];
}

/** The least edits that number the notes in the order of their calls, so that every call keeps its text: `a[^7] b[^3]` becomes
 *  `a[^1] b[^2]`, with the notes. Two notes of one label, as when chapters were put together, become two. Labels that are names or years
 *  stay, and “see n. 7” becomes “see n. 1”. Only for formats whose notes stand apart from their calls; in HTML the printed numbers
 *  change, and no id. */
export function renumbered(document: NoteDocument, first: number): Edit[] {
  if (document.flavour.duplicate === "each") return [];
  const counted = countedNotes(document);
  const edits: Edit[] = [];
  let number = first;
  for (const one of counted) {
    // A year that is a label is not given to another note.
    while (isYear(document, `${number}`)) number++;
    one.number = String(number++);
    for (const span of one.spans) if (one.label !== one.number) edits.push({ ...span, text: one.number });
  }
  return withoutTwins([...edits, ...crossReferences(document, counted)]);
}

/** The number with which the notes of a document begin: the smallest. A chapter may go on from the one before it. */
export function firstNumber(document: NoteDocument): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { label } of countedNotes(document)) first = Math.min(first, Number(label));
  return Number.isFinite(first) ? first : 1;
}

function countedNotes(document: NoteDocument): Counted[] {
  if (document.format.id === "html") return printedNotes(document);
  return hasDefinitions(document) ? numberedNotes(document) : [];
}

/** A note that is counted, with the calls that mean it; or calls that no note answers. */
export interface Counted {
  readonly label: string;
  readonly note: Place | undefined;
  readonly spans: readonly Span[];
  number: string;
}

function numberedNotes(document: NoteDocument): Counted[] {
  const counted: (Counted & { readonly at: Place; readonly isCalled: boolean })[] = [];
  for (const group of document.groups) {
    if (!isNumber(document, group.key)) continue;
    for (const { note, calls } of notesOf(document, group)) {
      const at = calls[0] ?? note;
      if (!at) continue;
      const spans = calls.map((call) => labelSpan(call, callOf(call)));
      if (note) spans.push(labelSpan(note, noteOf(note)));
      counted.push({ label: group.key, note, spans, number: group.key, at, isCalled: calls.length > 0 });
    }
  }
  // Notes that nothing calls come last.
  return counted.sort((a, b) => Number(b.isCalled) - Number(a.isCalled) || byPlace(a.at, b.at));
}

function notesOf(document: NoteDocument, { calls, notes }: NoteGroup): { note: Place | undefined; calls: readonly Place[] }[] {
  const alone = notes.length === 0 ? calls : calls.filter((call) => !meantNote(document, call));
  return [...notes.map((note) => ({ note, calls: callsOfNote(document, note) })), { note: undefined, calls: alone }];
}

const labelSpan = ({ slot }: Place, { labelSpan }: { readonly labelSpan: Span }): Span => shifted(labelSpan, slot.offset);

const isNumber = (document: NoteDocument, key: string): boolean =>
  /^[1-9]\d{0,8}$/.test(key) && isLabel(document, key) && !isYear(document, key);

/** Whether a key is written as it is: `[#1]` of reStructuredText is a name. */
function isLabel(document: NoteDocument, key: string): boolean {
  const {
    calls: [call],
    notes: [note],
  } = document.group(key) ?? { calls: [], notes: [] };
  return (!call || callOf(call).label === key) && (!note || noteOf(note).label === key);
}

/** Whether a number of four figures stands alone among the labels: `[^1848]` without 1847 and 1849 is a name. */
function isYear(document: NoteDocument, key: string): boolean {
  const number = Number(key);
  const isLabel = (label: number): boolean => document.group(`${label}`) !== undefined;
  return number >= 1000 && isLabel(number) && !isLabel(number - 1) && !isLabel(number + 1);
}

/** The numbers in “see n. 12” that were labels: those of the note that is meant, or of the only note with that label. */
function crossReferences(document: NoteDocument, counted: readonly Counted[]): Edit[] {
  const { sourcesOf, spanInDocument } = reader();
  const sources = sourcesOf(document);
  if (sources.crossReferences.length === 0) return [];
  const ofLabel = new Map<string, Counted[]>();
  for (const one of counted) addTo(ofLabel, one.label, one);
  return sources.crossReferences.flatMap(({ note, targets }) =>
    targets.flatMap(({ label, span, note: meant }) => {
      const candidates = ofLabel.get(label) ?? [];
      const place = meant === undefined ? undefined : sources.places[meant];
      const named = candidates.find((one) => place && one.note?.slot === place.slot && one.note.at === place.at);
      const target = named ?? (candidates.length === 1 ? candidates[0] : undefined);
      return target && target.number !== label ? [{ ...spanInDocument(sources, note, span), text: target.number }] : [];
    }),
  );
}

/** An inline note with a label is note and call in one place. */
function withoutTwins(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  return sorted.filter(({ from }, at) => from !== sorted[at - 1]?.from);
}

/** What reads sources is loaded when the repair is asked for: the rule itself looks at numbers alone. */
function reader(): typeof import("../../document/sources") {
  return require("../../document/sources");
}
