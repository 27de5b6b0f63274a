import { chaptersOf } from "../chapters";
import type { FileText } from "../file-text";
import { readTags } from "../markup";
import type { TakenNote } from "../text";
import { markdownOf } from "../write";
import { openArchive } from "../zip";
import { readOdtStory } from "./story";
import { readOdtStyles } from "./styles";

/** The text of an OpenDocument file, as LibreOffice writes it. */
export function odt(bytes: Uint8Array): FileText {
  const archive = openArchive(bytes);
  const parts = typeof archive === "string" ? archive : archive.unpack([CONTENT, STYLES, MANIFEST]);
  if (typeof parts === "string") return { reason: parts };
  if (isEncrypted(parts.get(MANIFEST))) return { reason: "encrypted" };
  const content = parts.get(CONTENT);
  if (!content) return { reason: "damaged" };
  const { blocks, notes } = readOdtStory(content, readOdtStyles([parts.get(STYLES), content]));
  const noteOf = (id: string): TakenNote => notes.get(id) ?? { id, label: "", blocks: [] };
  return { text: markdownOf({ chapters: chaptersOf(blocks, noteOf) }) };
}

const CONTENT = "content.xml";
const STYLES = "styles.xml";
const MANIFEST = "META-INF/manifest.xml";

/** A file with a password says of its parts how each is encrypted. */
function isEncrypted(manifest: Uint8Array | undefined): boolean {
  let found = false;
  readTags(manifest, (name) => {
    found ||= name === "encryption-data";
  });
  return found;
}
