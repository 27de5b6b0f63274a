import type { NoteDocument } from "../../document/document";

/** With what the lines of a document end: `\r\n` or `\n`. */
export const lineEnding = ({ slots }: Pick<NoteDocument, "slots">): string => (slots[0]?.text.includes("\r\n") ? "\r\n" : "\n");
