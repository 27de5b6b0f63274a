import type { NoteDocument } from "../../document/document";
import type { NoteGroup } from "../../document/groups";
import { pairsOf, samePlace } from "../../document/pairing";
import { callOf, noteOf, type Place } from "../../document/place";
import type { Note, NoteCall } from "../../model/note";
import { shifted } from "../../text";
import { freeId, freeLabel } from "../repairs/free-label";
import { ownIds } from "../repairs/own-ids";
import { removal } from "../repairs/removal";
import type { Edit, Fix, GroupRule } from "../rule";
import { called, hasLabels, linkedIn, markerSpan, nameSpan, noteSpan, written } from "../words";

export const duplicateNote: GroupRule = {
  code: "duplicate-note",
  severity: "error",
  looksAt: "group",
  docs: {
    summary: "Two notes with one label.",
    why: "Only one of them gets into the finished text, and which one depends on the engine: GitHub keeps the first, pandoc the last. The other is lost, most often without a word. Where the numbers begin again in every chapter of one file, every chapter but one shows the wrong notes.",
    examples: [
      {
        flavour: "gfm",
        bad: "# One\n\nWool.[^1]\n\n[^1]: Guild book.\n\n# Two\n\nSalt.[^1]\n\n[^1]: Tax roll.\n",
        good: "# One\n\nWool.[^1]\n\n[^1]: Guild book.\n\n# Two\n\nSalt.[^2]\n\n[^2]: Tax roll.\n",
        fixed: "# One\n\nWool.[^1]\n\n[^1]: Guild book.\n\n# Two\n\nSalt.[^2]\n\n[^2]: Tax roll.\n",
      },
      {
        flavour: "pandoc",
        bad: "# One\n\nWool.[^1]\n\n[^1]: Guild book.\n\n# Two\n\nSalt.[^1]\n\n[^1]: Tax roll.\n",
        fixed: "# One\n\nWool.[^2]\n\n[^2]: Guild book.\n\n# Two\n\nSalt.[^1]\n\n[^1]: Tax roll.\n",
      },
    ],
  },
  check: (group, document, report) => {
    if (group.notes.length < 2 || document.flavour.duplicate === "each") return;
    const kept = document.flavour.duplicate === "first" ? group.notes[0] : group.notes[group.notes.length - 1];
    for (const note of group.notes) {
      if (!kept || samePlace(note, kept)) continue;
      report({
        span: markerSpan(note),
        message: messageFor(document, note),
        related: [{ span: markerSpan(kept), message: keepsOne(document) ? "This one is kept." : "The other note." }],
        ...(hasLabels(document) || linkedIn(document) ? { fixes: () => fixesFor(document, group, note, kept) } : {}),
      });
    }
  },
};

const keepsOne = ({ format, flavour }: NoteDocument): boolean =>
  format.id !== "plaintext" && (flavour.duplicate === "first" || flavour.duplicate === "last");

function messageFor(document: NoteDocument, note: Place): string {
  const mark = called(document, noteOf(note));
  const linked = linkedIn(document);
  if (linked) return `The id ${mark} stands more than once ${linked}: links lead to the first.`;
  if (document.format.id === "plaintext") return `There are two notes ${mark}.`;
  const { name, duplicate } = document.flavour;
  const twice = `Note ${mark} is defined more than once: ${name}`;
  if (duplicate === "none") return `${twice} stops there with an error.`;
  if (duplicate === "unlinked") return `${twice} prints both, and its calls lead to neither.`;
  const others = document.format.id !== "markdown" ? "" : duplicate === "last" ? " (GitHub the first)" : " (pandoc the last)";
  return `${twice} keeps the ${duplicate}${others}, and this text is lost.`;
}

function fixesFor(document: NoteDocument, group: NoteGroup, note: Place, kept: Place): readonly Fix[] {
  const linked = linkedIn(document) !== undefined;
  const name = linked ? freeId(document, group.key) : freeLabel(document, noteOf(note).label);
  // A note that stands in its call has one label for both.
  const isOwn = (call: Place): boolean => call.slot === note.slot && callOf(call).from === noteOf(note).from;
  const calls = pairsOf(document, group).flatMap((pair) => (samePlace(pair.note, note) && !isOwn(pair.call) ? [pair.call] : []));
  const own: Fix = {
    title: `Give this note its own ${linked ? `id “${name}”` : `label ${written(document, name)}`}${calls.length > 0 ? ", and the call that means it" : ""}`,
    edits:
      document.format.id === "html"
        ? ownIds(document, note, calls, name)
        : [...calls.map((call) => renamed(call, callOf(call), name)), renamed(note, noteOf(note), name)],
    preferred: true,
  };
  if (bodyOf(note) !== bodyOf(kept)) return [own];
  const { inline } = noteOf(note);
  if (inline && linked) return [own];
  const edit = inline ? { ...noteSpan(note), text: written(document, noteOf(note).label) } : removal(document, note);
  if (!edit) return [own];
  const title = inline ? "Call the other note here: it says the same" : "Remove this note: the other says the same";
  return [
    { title, edits: [edit], preferred: true },
    { ...own, preferred: false },
  ];
}

function renamed({ slot }: Place, each: Note | NoteCall, text: string): Edit {
  return { ...shifted(nameSpan(each), slot.offset), text };
}

const bodyOf = (place: Place): string =>
  noteOf(place)
    .body.map((span) => place.slot.text.slice(span.from, span.to))
    .join("\n")
    .replace(/\s+/g, " ")
    .trim();
