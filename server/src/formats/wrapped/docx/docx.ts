import { chaptersOf } from "../chapters";
import type { FileText } from "../file-text";
import { readTags } from "../markup";
import type { Block, TakenNote } from "../text";
import { markdownOf } from "../write";
import { type Archive, openArchive } from "../zip";
import { labelsOf } from "./labels";
import { readStory, type Story } from "./story";
import { readStyles } from "./styles";

/** The text of a Word document: what is printed of it, without headers and comments. Source: ECMA-376, parts 1 and 2. */
export function docx(bytes: Uint8Array): FileText {
  if (startsWith(bytes, COMPOUND)) return { reason: isEncrypted(bytes) ? "encrypted" : "damaged" };
  const archive = openArchive(bytes);
  if (typeof archive === "string") return { reason: archive };
  const main = mainPart(archive);
  const names = main === undefined ? undefined : partsOf(archive, main);
  const parts = names && archive.unpack(Object.values(names));
  if (typeof parts === "string") return { reason: parts };
  const body = parts && main !== undefined ? parts.get(main) : undefined;
  if (!names || !parts || !body) return { reason: "damaged" };
  const styles = readStyles(parts.get(names.styles));
  const story = (name: string): Story => readStory(parts.get(name) ?? NOTHING, styles);
  const { blocks, calls, sections } = readStory(body, styles);
  const settings = story(names.settings).sections[0] ?? { footnote: {}, endnote: {} };
  const labels = labelsOf(calls, sections, settings);
  const notes = new Map([...story(names.footnotes).notes, ...story(names.endnotes).notes]);
  const marks = new Map(calls.flatMap(({ id, mark }) => (mark ? [[id, mark] as const] : [])));
  const noteOf = (id: string): TakenNote => ({ id, label: "", ...labels.get(id), blocks: withoutMark(notes.get(id) ?? [], marks.get(id)) });
  return { text: markdownOf({ chapters: chaptersOf(blocks, noteOf) }) };
}

const NOTHING = new Uint8Array();

/** The document that the package is about. */
function mainPart(archive: Archive): string | undefined {
  const found = relationsOf(archive, "").get("officeDocument") ?? "word/document.xml";
  return archive.names.has(found) ? found : undefined;
}

interface Parts {
  readonly body: string;
  readonly styles: string;
  readonly settings: string;
  readonly footnotes: string;
  readonly endnotes: string;
}

function partsOf(archive: Archive, body: string): Parts {
  const relations = relationsOf(archive, body);
  const part = (kind: string): string => relations.get(kind) ?? `word/${kind}.xml`;
  return { body, styles: part("styles"), settings: part("settings"), footnotes: part("footnotes"), endnotes: part("endnotes") };
}

/** The parts to which one is related, by what they are to it: `footnotes` is `word/footnotes.xml`. */
function relationsOf(archive: Archive, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = archive.unpack([name]);
  const bytes = typeof found === "string" ? undefined : found.get(name);
  const relations = new Map<string, string>();
  readTags(bytes, (element, attribute) => {
    const target = attribute("Target");
    const kind = attribute("Type")?.split("/").at(-1);
    if (element !== "Relationship" || target === undefined || kind === undefined || relations.has(kind)) return;
    relations.set(kind, target.startsWith("/") ? target.slice(1) : folder + target);
  });
  return relations;
}

/** A note begins with the mark of its call, where that is typed and not counted. */
function withoutMark(blocks: readonly Block[], mark: string | undefined): readonly Block[] {
  const [first, ...others] = blocks;
  const at = first?.inlines.findIndex((inline) => "text" in inline && inline.text.trim() !== "") ?? -1;
  const inline = first?.inlines[at];
  if (!first || !mark || !inline || !("text" in inline) || !inline.text.trimStart().startsWith(mark)) return blocks;
  const rest = { ...inline, text: inline.text.trimStart().slice(mark.length) };
  return [{ ...first, inlines: first.inlines.with(at, rest) }, ...others];
}

/** How compound files begin: those of old Word, and packages that are protected by a password. Source: MS-CFB, 2.2. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Their directory names what they hold: `EncryptedPackage`. */
const isEncrypted = (bytes: Uint8Array): boolean => new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
