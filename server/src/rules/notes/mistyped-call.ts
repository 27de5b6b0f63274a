import type { NoteDocument } from "../../document/document";
import type { ChunkRule, Fix } from "../rule";
import { writtenNote } from "../words";
import { tellSlips } from "./slip";

export const mistypedCall: ChunkRule = {
  code: "mistyped-call",
  severity: "warning",
  looksAt: "chunk",
  insteadOf: ["dangling-call"],
  docs: {
    summary: "Something that was probably meant as a call and is none.",
    why: "`^[4]`, `[4]^` and `[^4` look like calls at first sight. Engines make of them a note with the text “4”, a raised bracket, or nothing at all. In reStructuredText a call right behind a word is none, as in `salt.[4]_`; in AsciiDoc a bracket in a note ends it, as in `footnote:[See [sic] there.]`.",
    examples: [
      {
        bad: "The house burned.[4]^\n\n[^4]: Parish register.\n",
        good: "The house burned.[^4]\n\n[^4]: Parish register.\n",
        fixed: "The house burned.[^4]\n\n[^4]: Parish register.\n",
      },
      {
        flavour: "pandoc",
        bad: "The house burned.^[4]\n\n[^4]: Parish register.\n",
        fixed: "The house burned.[^4]\n\n[^4]: Parish register.\n",
      },
      {
        bad: "The house burned.[^4 So did the barn.\n\n[^4]: Parish register.\n",
        fixed: "The house burned.[^4] So did the barn.\n\n[^4]: Parish register.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    const { name, inline } = document.flavour;
    tellSlips("mistyped-call", slot, report, {
      "caret-outside": (slip) =>
        inline === "caret"
          ? `The caret stands outside of the bracket: ${name} makes a note with the text “${slip.label}” of this.`
          : `The caret stands outside of the bracket: for ${name} this is no call.`,
      "caret-behind": () => `The caret stands behind the bracket: for ${name} this is no call.`,
      "other-caret": () => `This sign looks like a caret and is another one: for ${name} this is no call.`,
      "bracket-behind": () => `The bracket behind it keeps ${name} from reading this as a note.`,
      "unclosed-inline": () => "The bracket of this inline note is never closed in its paragraph.",
      unclosed: () => "The bracket of this call is never closed.",
      "space-inside": () => `A label with a space is no label for ${name}, which prints the brackets as they stand.`,
      "space-before-colon": () => `The space before the colon keeps this from being a note for ${name}.`,
      "bracket-inside": () => `This bracket ends the note: ${name} reads what stands behind it as text. Write \\] in a note.`,
      glued: () => `Without a space or a backslash before it ${name} reads this as text and not as a call.`,
      "glued-behind": () => `Without a space, a backslash or punctuation behind it ${name} reads this as text and not as a call.`,
      "no-low-line": () => `Without a low line behind it ${name} reads this as text and not as a call.`,
      "colon-behind": () => `The colon makes a comment of this note: ${name} leaves it out.`,
      superscript: () => `The caret behind the bracket makes ${name} read this as raised text and not as a note.`,
    });
  },
};

/** Repairs notes that a colon keeps from being one, in the whole document, for a call whose note it is. */
export function misreadNotesOf(document: NoteDocument, label: string): readonly Fix[] {
  return document.slots.flatMap(({ reading, offset }) =>
    reading.slips.flatMap(({ cause, from, to, instead = "", label: own = "" }) => {
      const what = AMISS.get(cause);
      if (what === undefined || own !== label) return [];
      const title = `Take away ${what} note ${writtenNote(document, label)}`;
      return [{ title, edits: [{ from: from + offset, to: to + offset, text: instead }], preferred: true }];
    }),
  );
}

/** What is too much, by the cause of a slip. */
const AMISS: ReadonlyMap<string, string> = new Map([
  ["space-before-colon", "the space before the colon of"],
  ["colon-behind", "the colon behind"],
]);
