import type { NoteDocument } from "../../document/document";
import type { NoteGroup } from "../../document/groups";
import { Memory } from "../../document/memory";
import { callOf, noteOf, type Place } from "../../document/place";
import { slotMemory } from "../../document/slots";
import type { Span } from "../../model/note";
import { inRuns } from "../../text";
import type { DocumentRule, Report } from "../rule";
import { callSpan, counted, markerSpan } from "../words";

/** So many must be missing before the text, and not its author, is held to have lost them. */
const FEWEST = 10;

const GATES = ["two", "four", "six", "no", "seven", "many", "small", "old", "broken", "iron", "low", "painted"];

export const lostNotes: DocumentRule = {
  code: "lost-notes",
  severity: "warning",
  looksAt: "document",
  docs: {
    summary: "Most notes of this text, or most of their calls, are missing.",
    why: "Where a text was taken out of a PDF or a web page, or a part of it was cut off, one message tells which notes are gone. The calls and notes that lost their partner are marked only faintly, instead of by an error each.",
    examples: [
      {
        bad: `${Array.from({ length: 12 }, (_, at) => `The harbor had ${at + 2} gates.[^${at + 1}]`).join("\n")}\n\n[^1]: Portolan of 1502.\n`,
        good: "The harbor had two gates.[^1]\n\n[^1]: Portolan of 1502.\n",
      },
      {
        format: "plaintext",
        bad: `${Array.from({ length: 12 }, (_, at) => `The harbor had ${GATES[at]} gates and a lamp that nobody trimmed.${at + 1} Its warden slept.`).join("\n")}\n\nNOTES\n\n1. Portolan of the Grand Duke, fol. 3.\n\n2. Ibid., fol. 4.\n`,
      },
    ],
  },
  check: (document, report) => {
    for (const { slot, value } of problemsOf(document)) {
      for (const problem of value) {
        if (problem.code !== "lost-notes") continue;
        report({ span: { from: slot.offset + problem.from, to: slot.offset + problem.to }, message: problem.message.replace(/\.?$/, ".") });
      }
    }
    const { dangling, unused } = lossesOf(document);
    tell(dangling, document, report, (count, all) => `${count} of ${counted(all, "note")} are not in this text`);
    tell(unused, document, report, (count, all) => `${count} of ${counted(all, "note")} are called nowhere in this text`);
  },
};

/** Whether one finding speaks already for the calls and notes of this key, so that they need not be told one by one. */
export const isToldAsLost = (document: NoteDocument, key: string): boolean => lossesOf(document).keys.has(key);

/** Whether most notes of a text are known to be missing, so that what stands nowhere in it may stand in them. */
export const hasLostNotes = (document: NoteDocument): boolean =>
  lossesOf(document).dangling.length > 0 ||
  problemsOf(document).some(({ value }) => value.some(({ code, keys }) => code === "lost-notes" && (keys?.length ?? 0) > 0));

const problemsOf = slotMemory(({ reading: { problems } }) => (problems.length > 0 ? problems : undefined));

interface Losses {
  readonly dangling: readonly NoteGroup[];
  readonly unused: readonly NoteGroup[];
  readonly keys: ReadonlySet<string>;
}

const known = new Memory<{ revision: number; losses: Losses }>();

function lossesOf(document: NoteDocument): Losses {
  const last = known.get(document);
  if (last && last.revision === document.chunksRead) return last.losses;
  const losses = findLosses(document);
  known.set(document, { revision: document.chunksRead, losses });
  return losses;
}

/** Calls without notes and notes without calls, each where they are many and more than half of all; what the reader has told is left out. */
function findLosses(document: NoteDocument): Losses {
  const keys = toldKeys(document);
  const dangling: NoteGroup[] = [];
  const unused: NoteGroup[] = [];
  for (const group of document.unevenGroups) {
    if (keys.has(group.key)) continue;
    if (group.notes.length === 0) dangling.push(group);
    if (group.calls.length === 0) unused.push(group);
  }
  const isMost = (groups: NoteGroup[]): boolean => groups.length >= FEWEST && groups.length * 2 > document.groupCount;
  const losses = { dangling: isMost(dangling) ? dangling : [], unused: isMost(unused) ? unused : [], keys };
  for (const { key } of losses.dangling) keys.add(key);
  for (const { key } of losses.unused) keys.add(key);
  return losses;
}

/** The keys for which the reader speaks. */
function toldKeys(document: NoteDocument): Set<string> {
  const told = new Set<string>();
  for (const { value } of problemsOf(document)) for (const { keys } of value) for (const key of keys ?? []) told.add(key);
  return told;
}

function tell(groups: readonly NoteGroup[], document: NoteDocument, report: Report, what: (count: number, all: number) => string): void {
  const [first] = groups.map(placeOf).sort((a, b) => a.span.from - b.span.from);
  if (!first) return;
  const labels = groups.map((group) => placeOf(group).label);
  report({ span: first.span, message: `${what(groups.length, document.groupCount)}: ${inRuns(labels)}.` });
}

function placeOf(group: NoteGroup): { label: string; span: Span } {
  const call = group.calls[0];
  if (call) return { label: callOf(call).label, span: callSpan(call) };
  const note = group.notes[0] as Place;
  return { label: noteOf(note).label, span: markerSpan(note) };
}
