import { Columns, type FieldsOf, type Schema } from "../facts/columns";
import { encodeColumns } from "../facts/write-columns";
import type { FoundFile } from "./walk";

/** A file as it was when it was last read: good for as long as it has that size, that time of change and those neighbors. */
export interface CacheEntry extends FoundFile {
  /** Whether everything has been made of it, or only what is quick. */
  readonly whole: boolean;
  /** Encoded; no bytes where the file is no text. */
  readonly facts: Uint8Array;
}

/** Writes a cache, one block of documents at a time, as the parts of one file. `recipe` names everything that decides what the
 *  facts are, but the files.
 *
 *      file      := { block }
 *      block     := magic, length of the directory, its checksum, length of the block  (numbers of 32 bits)
 *                   directory padding { facts padding }
 *      directory := columns of the recipe and of one record for each document */
export function* encodeCache(recipe: string, entries: Iterable<CacheEntry>): Generator<Uint8Array[]> {
  let block: CacheEntry[] = [];
  for (const entry of entries) {
    block.push(entry);
    if (block.length < BLOCK) continue;
    yield encodeBlock(recipe, block);
    block = [];
  }
  if (block.length > 0) yield encodeBlock(recipe, block);
}

/** The documents of a cache that are whole, block after block. What is by another recipe, cut off or damaged is missing.
 *  The facts are views of the given bytes. */
export function* decodeCache(bytes: Uint8Array, recipe: string): Generator<CacheEntry[]> {
  const file = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  for (let at = 0; at + HEADER <= file.length; ) {
    const [magic, length, sum, size] = new Uint32Array(file.buffer, file.byteOffset + at, HEADER / 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    if (magic !== MAGIC || size % 4 !== 0 || size < HEADER + paddedLength(length) || at + size > file.length) return;
    if (checksum(file, at + HEADER, at + HEADER + paddedLength(length)) === sum)
      yield decodeBlock(file.subarray(at, at + size), length, recipe);
    at += size;
  }
}

function encodeBlock(recipe: string, entries: readonly CacheEntry[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const rows: EntryRow[] = [];
  let from = 0;
  for (const { facts, ...entry } of entries) {
    const padded = paddedTo4(facts);
    rows.push({ ...entry, from, length: facts.length, checksum: checksum(padded, 0, padded.length) });
    parts.push(padded);
    from += padded.length;
  }
  const directory = encodeColumns(directorySchema, { about: [{ recipe }], entries: rows });
  const padded = paddedTo4(directory);
  const header = Uint32Array.of(MAGIC, directory.length, checksum(padded, 0, padded.length), HEADER + padded.length + from);
  return [new Uint8Array(header.buffer), padded, ...parts];
}

function decodeBlock(block: Uint8Array, directoryLength: number, recipe: string): CacheEntry[] {
  const directory = new Columns(directorySchema, block.subarray(HEADER, HEADER + directoryLength));
  if (directory.column("about", "recipe")[0] !== recipe) return [];
  const facts = block.subarray(HEADER + paddedLength(directoryLength));
  return directory.rows("entries").flatMap(({ from, length, checksum: sum, ...entry }) => {
    if (from + paddedLength(length) > facts.length || checksum(facts, from, from + paddedLength(length)) !== sum) return [];
    return [{ ...entry, facts: facts.subarray(from, from + length) }];
  });
}

/** A short name for a long text, the same on every machine: 64 bits as 16 hexadecimal digits. */
export function digest(text: string): string {
  const units = paddedTo4(new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer));
  const halves = [0, 0x9e3779b9].map((seed) => checksum(units, 0, units.length, seed).toString(16).padStart(8, "0"));
  return halves.join("");
}

const MAGIC = 0x31707041; // "App1"
const HEADER = 16;

/** So many documents make a block: few enough to be handled between two keystrokes. */
const BLOCK = 100;

interface EntryRow extends Omit<CacheEntry, "facts"> {
  readonly from: number;
  readonly length: number;
  readonly checksum: number;
}

interface Directory {
  readonly about: { readonly recipe: string };
  readonly entries: EntryRow;
}

const directorySchema: Schema<Directory> = {
  about: { recipe: "text" },
  entries: {
    uri: "text",
    size: "number",
    changed: "rising",
    around: "texts",
    whole: "flag",
    from: "rising",
    length: "number",
    checksum: "number",
  } satisfies FieldsOf<EntryRow>,
};

/** Every step can be undone, so that a change in one place always changes the result. After MurmurHash3 (A. Appleby, 2011). */
function checksum(bytes: Uint8Array, from: number, to: number, seed = 0): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (to - from) / 4);
  let sum = seed;
  for (let at = 0; at < words.length; at++) {
    sum ^= words[at] as number;
    sum = Math.imul((sum << 13) | (sum >>> 19), 5) + 0x38495ab5;
    sum ^= sum >>> 16;
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

const paddedLength = (length: number): number => Math.ceil(length / 4) * 4;

/** The bytes at a place in memory, and in a length, from which numbers of 32 bits can be read. */
function paddedTo4(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0 && bytes.byteOffset % 4 === 0) return bytes;
  const padded = new Uint8Array(paddedLength(bytes.length));
  padded.set(bytes);
  return padded;
}
