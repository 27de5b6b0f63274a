import { unzipSync } from "fflate";
import type { UnreadReason } from "./file-text";

/** The files in a zip archive, unpacked as they are asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The bytes of some of its files; those that are not there are missing. */
  readonly unpack: (names: Iterable<string>) => ReadonlyMap<string, Uint8Array> | UnreadReason;
}

/** Opens an archive. Nothing is unpacked yet. */
export function openArchive(bytes: Uint8Array): Archive | UnreadReason {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => sizes.set(name, originalSize).size < 0 });
  } catch {
    return "damaged";
  }
  let unpacked = 0;
  return {
    names: new Set(sizes.keys()),
    unpack: (names) => {
      const wanted = new Set([...names].filter((name) => sizes.has(name)));
      // A few bytes can unpack to more than the memory holds: no file may be larger than it says, nor all together than a library of novels.
      for (const name of wanted) unpacked += sizes.get(name) ?? 0;
      if (unpacked > MOST_UNPACKED) return "too-much";
      try {
        return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.has(name) })));
      } catch {
        return "damaged";
      }
    },
  };
}

/** In bytes. The text of a dissertation of a thousand pages has 30 MB in a `.docx`, and changes that are kept in it double that. */
const MOST_UNPACKED = 200_000_000;
