import { textOfBytes } from "./decode";
import { isInOtherFormat } from "./formats/other-formats";
import { isRtf } from "./formats/unread";
import type { FileText, Pause } from "./formats/wrapped/file-text";
import { isTakenOut, nameOf } from "./uris";

/** The text that stands in the bytes of a file, or is wrapped in them, as in those of a `.docx`. Rejected only where a pause is:
 *  bytes that are nothing of the kind are told to be so. */
export async function textOfFile(uri: string, bytes: Uint8Array, pause: Pause = NO_PAUSE): Promise<FileText> {
  if (isTakenOut(uri)) return wrapped().takeOut(nameOf(uri), bytes, pause);
  const text = textOfBytes(bytes);
  if (text === undefined) return { reason: isInOtherFormat(nameOf(uri)) ? "other-format" : "not-text" };
  return isRtf(text) ? { reason: "other-format" } : { text };
}

/** Where nobody else waits, as in a thread of its own. */
const NO_PAUSE: Pause = async () => {};

/** What reads files that wrap a text is loaded when the first one is met. */
const wrapped = (): typeof import("./formats/wrapped/readers") => require("./formats/wrapped/readers");
