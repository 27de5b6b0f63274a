import type { Format, FormatId, Reading } from "../model/note";
import { BRACKET_OPEN } from "./signs";

/** A format that reads nothing and says why, for a text beyond what any author writes; otherwise undefined.
 *  Of a million `[^` it says that the file holds more than 200,000 signs of notes. */
export function unread(text: string, { id }: Format): Format | undefined {
  const why = whyUnread(text, id);
  return why === undefined ? undefined : { id, read: () => notRead(why) };
}

function whyUnread(text: string, id: FormatId): string | undefined {
  if (text.length > LONGEST) return TOO_LONG;
  if (id === "markdown" && hasTooMany(text)) return "holds more than 200,000 signs of notes";
  return isRtf(text) ? "is RTF, which is read once it is saved as .docx or .odt" : undefined;
}

/** Whether a text is that of RTF, in which an editor shows nothing but markup. Source: Rich Text Format 1.9.1, “File”. */
export const isRtf = (text: string): boolean => text.startsWith("{\\rtf");

/** The reading of a text in which no notes were looked for, and why: `is not text`. */
export const notRead = (why: string): Reading => ({
  ...NOTHING,
  problems: [{ code: "not-read", from: 0, to: 0, message: `The notes of this file were not read: it ${why}.` }],
});

/** A book of some ten thousand pages. */
export const LONGEST = 32_000_000;
export const TOO_LONG = "is longer than 32 million characters";
/** No book has as many. */
const MOST = 200_000;

/** The reading of a text without notes. */
export const NOTHING: Reading = { blocks: [], calls: [], notes: [], opaque: [], slips: [], directives: [], problems: [], exit: "" };

/** Every call, definition and inline note has the sign `^` beside a bracket. */
function hasTooMany(text: string): boolean {
  if (text.length <= MOST) return false;
  let count = 0;
  for (let at = text.indexOf("^"); at >= 0 && count <= MOST; at = text.indexOf("^", at + 1)) {
    if (text.charCodeAt(at - 1) === BRACKET_OPEN || text.charCodeAt(at + 1) === BRACKET_OPEN) count++;
  }
  return count > MOST;
}
