import { docx } from "./docx/docx";
import { epub } from "./epub/epub";
import type { FileText, Pause } from "./file-text";
import { odt } from "./odt/odt";
import { pdf } from "./pdf/pdf";

/** The text that is wrapped in the bytes of a file, by the ending of its name; the readers of all such files are one bundle. */
export async function takeOut(name: string, bytes: Uint8Array, pause: Pause): Promise<FileText> {
  const reader = READERS.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
  return (await reader?.(bytes, pause)) ?? { reason: "not-text" };
}

/** Reads a file that wraps a text. It is total: of any bytes it tells the text, or why there is none. */
type Reader = (bytes: Uint8Array, pause: Pause) => FileText | Promise<FileText>;

/** By the endings that `TEXT_ENDINGS` lists. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["docx", docx],
  ["odt", odt],
  ["epub", epub],
  ["pdf", pdf],
]);
