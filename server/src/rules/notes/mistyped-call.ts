import type { NoteDocument } from "../../document/document";
import type { ChunkRule, Fix } from "../rule";
import { tellSlips } from "./slip";

export const mistypedCall: ChunkRule = {
  code: "mistyped-call",
  severity: "warning",
  looksAt: "chunk",
  insteadOf: ["dangling-call"],
  docs: {
    summary: "Something that was probably meant as a call and is none.",
    why: "`^[4]`, `[4]^` and `[^4` look like calls at first sight. Engines make of them a note with the text “4”, a raised bracket, or nothing at all.",
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
      superscript: () => `The caret behind the bracket makes ${name} read this as raised text and not as a note.`,
    });
  },
};

/** Takes away the space before the colon, in the whole document, for a call whose note it keeps from being one. */
export function spacedNotesOf(document: NoteDocument, label: string): readonly Fix[] {
  return document.slots.flatMap(({ reading, offset }) =>
    reading.slips
      .filter((slip) => slip.cause === "space-before-colon" && slip.label === label)
      .map(({ from, to, instead = "" }) => ({
        title: `Take away the space before the colon of note [^${label}]`,
        edits: [{ from: from + offset, to: to + offset, text: instead }],
        preferred: true,
      })),
  );
}
