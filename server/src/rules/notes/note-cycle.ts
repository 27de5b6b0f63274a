import { addTo } from "../../by-key";
import type { NoteDocument } from "../../document/document";
import { shownNote } from "../../document/pairing";
import { callOf, noteOf, type Place } from "../../document/place";
import { slotMemory } from "../../document/slots";
import type { Note } from "../../model/note";
import type { DocumentRule } from "../rule";
import { callSpan, written } from "../words";

export const noteCycle: DocumentRule = {
  code: "note-cycle",
  severity: "warning",
  looksAt: "document",
  docs: {
    summary: "A note that calls itself, directly or by way of other notes.",
    why: "A reader who follows the numbers goes round in a circle, and some engines never come to an end.",
    examples: [
      {
        flavour: "gfm",
        bad: "Wool.[^1]\n\n[^1]: Guild book, as in [^2].\n\n[^2]: Tax roll, as in [^1].\n",
        good: "Wool.[^1]\n\n[^1]: Guild book, as in [^2].\n\n[^2]: Tax roll.\n",
      },
    ],
  },
  check: (document, report) => {
    if (document.flavour.nestedCall !== "note") return;
    const edges = edgesOf(document);
    for (const { call, circle } of closingCalls(edges, document)) {
      const names = circle.slice(0, 4).map((note) => written(document, note.label));
      const who =
        circle.length === 1
          ? `Note ${names[0]} calls itself`
          : `Notes ${names.join(", ")}${circle.length > 4 ? " …" : ""} call each other in a circle`;
      const endless = document.flavour.reuse === "copy" ? `: ${document.flavour.name} never comes to an end` : "";
      report({ span: callSpan(call), message: `${who}${endless}.` });
    }
  },
};

type Edges = ReadonlyMap<Note, readonly Place[]>;

/** Indexes of the calls of a chunk that stand inside notes. */
const nestedCalls = slotMemory(({ reading: { calls } }) => {
  const nested: number[] = [];
  calls.forEach((call, at) => {
    if (call.inNote !== undefined) nested.push(at);
  });
  return nested.length > 0 ? nested : undefined;
});

/** The calls inside each note that has some. */
function edgesOf(document: NoteDocument): Edges {
  const edges = new Map<Note, Place[]>();
  for (const { slot, value } of nestedCalls(document)) {
    for (const at of value) {
      const call = { slot, at };
      const { inNote } = callOf(call);
      const note = inNote === undefined ? undefined : slot.reading.notes[inNote];
      if (!note) continue;
      addTo(edges, note, call);
    }
  }
  return edges;
}

/** Depth first from every note, without recursion, since a chain of notes may be long: a call back to a note on the way closes a circle. */
function closingCalls(edges: Edges, document: NoteDocument): { call: Place; circle: readonly Note[] }[] {
  const found: { call: Place; circle: readonly Note[] }[] = [];
  const done = new Set<Note>();
  for (const start of edges.keys()) {
    const path: { note: Note; next: number }[] = done.has(start) ? [] : [{ note: start, next: 0 }];
    const depth = new Map<Note, number>(path.map(({ note }, at) => [note, at]));
    for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
      const call = edges.get(step.note)?.[step.next++];
      if (!call) {
        done.add(step.note);
        depth.delete(step.note);
        path.pop();
        continue;
      }
      const place = shownNote(document, call);
      const target = place && noteOf(place);
      if (!target || done.has(target)) continue;
      const back = depth.get(target);
      if (back === undefined) {
        depth.set(target, path.length);
        path.push({ note: target, next: 0 });
      } else {
        found.push({ call, circle: path.slice(back).map(({ note }) => note) });
      }
    }
  }
  return found;
}
