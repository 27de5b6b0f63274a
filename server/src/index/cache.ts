import type { DocumentKey, Lookup } from "../corpus/lookup";
import { Columns, type FieldsOf, type Schema } from "../facts/columns";
import { encodeColumns } from "../facts/write-columns";
import type { UnreadReason } from "../formats/wrapped/file-text";
import type { StoredFile } from "../platform/platform";
import { checksum, paddedLength, paddedTo4 } from "./checksum";
import type { FoundFile } from "./walk";

/** A file as it was when it was last read: good for as long as it has that size, that time of change and those neighbors. */
export interface ReadFile extends FoundFile {
  /** Whether everything has been made of it, or only what is quick. */
  readonly whole: boolean;
  /** Why nothing can be made of it. */
  readonly unread?: UnreadReason;
}

/** What is kept of a file. */
export interface CacheEntry<Facts> extends ReadFile, Lookup {
  /** Encoded; of no length where nothing can be made of the file. */
  readonly facts: Facts;
}

/** Where the facts of a file lie: all that is in memory of them until somebody asks. */
export interface FactsPlace {
  readonly file: StoredFile;
  readonly from: number;
  readonly length: number;
  readonly checksum: number;
}

/** The facts that lie there; undefined where they are lost, or are no longer what was written. */
export function factsAt({ file, from, length, checksum: sum }: FactsPlace): Uint8Array | undefined {
  const bytes = file.read(from, paddedLength(length));
  return bytes && checksum(paddedTo4(bytes)) === sum ? bytes.subarray(0, length) : undefined;
}

/** A block of a cache as the parts that are written one behind the other, and where in it the facts of each entry lie. `recipe` names
 *  everything that decides what the facts are, but the files.
 *
 *      file      := { block }
 *      block     := magic, length of the directory, its checksum, length of the block  (numbers of 32 bits)
 *                   directory padding { facts padding }
 *      directory := columns of the recipe, of the keys of all, and of one record for each document */
export function encodeBlock(recipe: string, entries: readonly CacheEntry<Uint8Array>[]): EncodedBlock {
  const facts = entries.map((entry) => paddedTo4(entry.facts));
  const numbers = new Map<string, number>();
  const keys: DocumentKey[] = [];
  const numberOf = (key: DocumentKey): number => {
    const name = `${key.field}\n${key.key}`;
    const number = numbers.get(name) ?? keys.push(key) - 1;
    numbers.set(name, number);
    return number;
  };
  let end = 0;
  const rows = entries.map((entry, at): EntryRow => {
    const padded = facts[at] as Uint8Array;
    const from = end;
    end += padded.length;
    return { ...entry, from, length: entry.facts.length, checksum: checksum(padded), keys: entry.keys.map(numberOf).sort((a, b) => a - b) };
  });
  const directory = encodeColumns(directorySchema, { about: [{ recipe }], keys, entries: rows });
  const padded = paddedTo4(directory);
  const start = HEADER + padded.length;
  const header = Uint32Array.of(MAGIC, directory.length, checksum(padded), start + end);
  return {
    parts: [new Uint8Array(header.buffer), padded, ...facts],
    size: start + end,
    places: rows.map(({ from, length, checksum }) => ({ from: start + from, length, checksum })),
  };
}

export interface EncodedBlock {
  readonly parts: readonly Uint8Array[];
  readonly size: number;
  /** Counted from the start of the block. */
  readonly places: readonly Omit<FactsPlace, "file">[];
}

/** The entries of a cache, block after block, without their facts. What is by another recipe, cut off or damaged is missing. */
export function* decodeCache(file: StoredFile, recipe: string): Generator<CacheEntry<FactsPlace>[]> {
  for (let at = 0; at + HEADER <= file.size; ) {
    const header = file.read(at, HEADER);
    if (!header) return;
    const [magic, length, sum, size] = wordsOf(header);
    const padded = paddedLength(length);
    if (magic !== MAGIC || size % 4 !== 0 || size < HEADER + padded || at + size > file.size) return;
    const directory = file.read(at + HEADER, padded);
    if (!directory) return;
    if (checksum(paddedTo4(directory)) === sum) yield entriesIn(directory.subarray(0, length), recipe, file, at + HEADER + padded);
    at += size;
  }
}

function entriesIn(bytes: Uint8Array, recipe: string, file: StoredFile, start: number): CacheEntry<FactsPlace>[] {
  const directory = new Columns(directorySchema, bytes);
  if (directory.column("about", "recipe")[0] !== recipe) return [];
  const keys = directory.rows("keys");
  return directory.rows("entries").map(({ uri, size, changed, around, whole, unread, from, length, checksum, keys: own, signs }) => ({
    uri,
    size,
    changed,
    around,
    whole,
    ...(unread && { unread }),
    facts: { file, from: start + from, length, checksum },
    keys: own.map((number) => keys[number] as DocumentKey),
    signs,
  }));
}

const MAGIC = 0x35707041; // "App5"
const HEADER = 16;

const wordsOf = (header: Uint8Array) => new Uint32Array(paddedTo4(header).slice().buffer) as unknown as [number, number, number, number];

interface EntryRow extends ReadFile {
  /** Counted from the first facts of the block. */
  readonly from: number;
  readonly length: number;
  readonly checksum: number;
  /** Numbers of keys of the block. */
  readonly keys: readonly number[];
  readonly signs: string;
}

interface Directory {
  readonly about: { readonly recipe: string };
  readonly keys: DocumentKey;
  readonly entries: EntryRow;
}

const directorySchema: Schema<Directory> = {
  about: { recipe: "text" },
  keys: { field: "text", key: "text" } satisfies FieldsOf<DocumentKey>,
  entries: {
    uri: "prose",
    size: "number",
    changed: "rising",
    around: "texts",
    whole: "flag",
    unread: "text?",
    from: "rising",
    length: "number",
    checksum: "number",
    keys: "risings",
    signs: "prose",
  } satisfies FieldsOf<EntryRow>,
};
