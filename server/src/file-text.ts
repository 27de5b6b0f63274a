import { textOfBytes } from "./decode";
import type { FileText } from "./formats/wrapped/file-text";
import { isTakenOut, nameOf } from "./uris";

/** The text that stands in the bytes of a file, or is wrapped in them, as in those of a `.docx`. Never rejected: bytes that are nothing of the
 *  kind are told to be so. */
export async function textOfFile(uri: string, bytes: Uint8Array): Promise<FileText> {
  if (isTakenOut(uri)) return wrapped().takeOut(nameOf(uri), bytes);
  const text = textOfBytes(bytes);
  return text === undefined ? { reason: "not-text" } : { text };
}

/** What reads files that wrap a text is loaded when the first one is met. */
const wrapped = (): typeof import("./formats/wrapped/readers") => require("./formats/wrapped/readers");
