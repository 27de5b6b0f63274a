import type { Format, Reading } from "../model/note";

/** A format that reads nothing and says why, for a text beyond what any author writes; otherwise undefined.
 *  Of a million `[^` it says that the file holds more than 200,000 signs of notes. */
export function unread(text: string, { id }: Format): Format | undefined {
  const why =
    text.length > LONGEST
      ? "is longer than 32 million characters"
      : id === "markdown" && hasTooMany(text)
        ? "holds more than 200,000 signs of notes"
        : "";
  if (why === "") return undefined;
  const message = `The notes of this file were not read: it ${why}.`;
  return { id, read: () => ({ ...NOTHING, problems: [{ code: "not-read", from: 0, to: 0, message }] }) };
}

/** A book of some ten thousand pages. */
const LONGEST = 32_000_000;
/** No book has as many. */
const MOST = 200_000;

const NOTHING: Reading = { blocks: [], calls: [], notes: [], opaque: [], slips: [], directives: [], problems: [], exit: "" };

/** Every call, definition and inline note has the sign `^` beside a bracket. */
function hasTooMany(text: string): boolean {
  if (text.length <= MOST) return false;
  let count = 0;
  for (let at = text.indexOf("^"); at >= 0 && count <= MOST; at = text.indexOf("^", at + 1)) {
    if (text.charCodeAt(at - 1) === OPEN || text.charCodeAt(at + 1) === OPEN) count++;
  }
  return count > MOST;
}

const OPEN = 0x5b;
