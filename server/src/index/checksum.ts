/** A number of 32 bits that shows whether bytes are the same: every step can be undone, so that a change in one place always changes the
 *  result. The bytes are as `paddedTo4` makes them. After MurmurHash3 (A. Appleby, 2011). */
export function checksum(bytes: Uint8Array, seed = 0): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = seed;
  for (let at = 0; at < words.length; at++) {
    sum ^= words[at] as number;
    sum = Math.imul((sum << 13) | (sum >>> 19), 5) + 0x38495ab5;
    sum ^= sum >>> 16;
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** A short name for a long text, the same on every machine: 64 bits as 16 hexadecimal digits. */
export function digest(text: string): string {
  const units = paddedTo4(new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer));
  return [0, 0x9e3779b9].map((seed) => checksum(units, seed).toString(16).padStart(8, "0")).join("");
}

/** A length in bytes, up to the next multiple of four: for 5 this is 8. */
export const paddedLength = (length: number): number => Math.ceil(length / 4) * 4;

/** The bytes at a place in memory, and in a length, from which numbers of 32 bits can be read. */
export function paddedTo4(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0 && bytes.byteOffset % 4 === 0) return bytes;
  const padded = new Uint8Array(paddedLength(bytes.length));
  padded.set(bytes);
  return padded;
}
