import { docx } from "./docx";
import type { FileText } from "./file-text";

/** The text that is wrapped in the bytes of a file, by the ending of its name; the readers of all such files are one bundle. */
export async function takeOut(name: string, bytes: Uint8Array): Promise<FileText> {
  const reader = READERS.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
  return (await reader?.(bytes)) ?? { reason: "not-text" };
}

/** Reads a file that wraps a text. It is total: of any bytes it tells the text, or why there is none. */
type Reader = (bytes: Uint8Array) => FileText | Promise<FileText>;

/** By the endings that `TEXT_ENDINGS` lists. */
const READERS: ReadonlyMap<string, Reader> = new Map([["docx", docx]]);
