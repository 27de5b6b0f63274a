/** The text of a file, or undefined where its bytes are no text. UTF-8, with or without byte order mark, and UTF-16 with one.
 *  Bytes that are not valid become U+FFFD, as in VS Code, so that offsets agree. The byte order mark is no part of the text. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16le.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16be.decode(bytes);
  // Engines find an index in half the time that `includes` takes.
  if (bytes.subarray(0, SNIFFED).indexOf(0) >= 0) return undefined;
  return utf8.decode(bytes);
}

/** Text has no zero byte; git looks for one in as many bytes. */
const SNIFFED = 8000;

const utf8 = new TextDecoder("utf-8");
const utf16le = new TextDecoder("utf-16le");
const utf16be = new TextDecoder("utf-16be");
