import type { Flavour, Format } from "../../model/note";
import { localName, MarkupScanner } from "../../tags/markup";
import { newDraft } from "../draft";
import { htmlFlavour } from "../html/reader";
import { NOTHING } from "../unread";
import { BLOCKS, DIVISIONS } from "./elements";
import { NO_IDS, type TeiIds, teiIdsOf } from "./note-ids";
import { isTei } from "./root";
import { TeiScan } from "./scan";

/** Reads editions in TEI tag by tag: `salt<note place="foot">See above.</note>` has a note in the text; `<ref target="#n1">` calls the note
 *  `<note xml:id="n1">` that stands elsewhere. XML of another kind is no text and is not read. */
export const tei: Format = { ...readerOf(NO_IDS), forText: (text) => (isTei(text) ? readerOf(teiIdsOf(text)) : OTHER) };

const OTHER: Format = { id: "tei", isForeign: true, read: () => NOTHING };

function readerOf(ids: TeiIds): Format {
  return { id: "tei", canCut, endsNotes, read: (text, entry, flavour) => new TeiScan(newDraft(flavour), text, entry, ids).read() };
}

/** Before a line that begins a block, where what stands before it ends one, or is text. */
function canCut(before: string, after: string): boolean {
  if (!BLOCKS.has(blockAt(after.slice(0, 200)))) return false;
  const end = before.slice(-400).trimEnd();
  if (end === "" || !end.endsWith(">")) return end !== "";
  const last = /<\/([a-zA-Z][\w.:-]*)\s*>$/.exec(end)?.[1];
  return last !== undefined && BLOCKS.has(localName(last));
}

/** A division ends whatever is open above it. */
function endsNotes(text: string, at: number): boolean {
  return DIVISIONS.has(blockAt(text.slice(at, at + 200)));
}

/** The element that begins with a line. */
function blockAt(line: string): string {
  const tag = new MarkupScanner(line).next(0);
  return tag?.kind === "start" && /^[ \t]*$/.test(line.slice(0, tag.from)) ? localName(tag.name) : "";
}

/** Source: TEI P5 Guidelines, 3.9, “Notes, Annotation, and Indexing”; an id stands once, as XML has it. */
export const teiFlavour: Flavour = { ...htmlFlavour, id: "tei", name: "TEI" };
